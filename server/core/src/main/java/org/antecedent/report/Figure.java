package org.antecedent.report;

import java.util.List;

/**
 * Which figure over many articles it is.
 *
 * @param of tells those of one kind apart: a name, two names, a question with its group and perhaps a period, a check's code
 */
public record Figure(Kind kind, List<String> of) {
    /** What is counted. */
    public enum Kind {
        STATEMENTS,
        QUESTIONS,
        /** Statements whose sources are of one group. */
        GROUP,
        SAID,
        PERHAPS_SAID,
        ABOUT,
        PERHAPS_ABOUT,
        FINDINGS
    }

    public Figure {
        of = List.copyOf(of);
    }

    static Figure of(Kind kind, String... of) {
        return new Figure(kind, List.of(of));
    }

    static Figure group(Breakdown.By by, String label) {
        return of(Kind.GROUP, by.name(), label);
    }

    /** The part of it that one period has. */
    Figure in(String period) {
        return of(kind, of.get(0), of.get(1), period);
    }
}
