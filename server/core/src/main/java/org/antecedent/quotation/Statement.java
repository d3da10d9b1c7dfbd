package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * A stretch of text that the article does not say in its own voice: who says it, by which words, and what.
 *
 * @param id its index among the article's statements, in text order
 * @param content the spans of what is said, in text order, quotation marks included; never empty; a split quotation
 *     and one over several paragraphs have several
 * @param quoted the spans inside the content that stand in quotation marks, marks included
 * @param cue the words that report: “said”, “according to”
 * @param source the words for who says it, with title, determiner and identifying apposition
 * @param sourceMention the mention that the source is, where it is one
 * @param medium “in a statement”
 * @param addressee whom it is said to: “told <em>Reuters</em>”
 * @param enclosing the id of the statement that this one stands in
 * @param certainty how far the rule that found it can be trusted
 * @param rule the name of the rule that found it
 */
public record Statement(
        int id,
        Kind kind,
        List<Span> content,
        List<Span> quoted,
        Optional<Span> cue,
        Optional<Span> source,
        OptionalInt sourceMention,
        Optional<Span> medium,
        Optional<Span> addressee,
        OptionalInt enclosing,
        Polarity polarity,
        Certainty certainty,
        String rule) {
    public Statement {
        content = List.copyOf(content);
        quoted = List.copyOf(quoted);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement has content");
        }
    }

    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** Whether the source stands behind the content. */
    public enum Polarity {
        POSITIVE,
        /** “denied that”. */
        NEGATIVE,
        /** “did not say whether”, “asked if”. */
        OPEN
    }

    /** How far a statement can be trusted: what it is read from, not how sure the source is of it. */
    public enum Certainty {
        /** Marks, a source and a word that reports. */
        SURE,
        /** A source and a word that reports, with a clause. */
        LIKELY,
        /** The source is missing or taken over from what stands before, or what is said is less than a clause. */
        DOUBTFUL
    }

    /** The content as it stands in its text, with what only white space parts, a paragraph's end say, in one. */
    public List<Span> stretches(Text text) {
        List<Span> stretches = new ArrayList<>();
        for (Span span : content) {
            int last = stretches.size() - 1;
            boolean goesOn = last >= 0
                    && text.string()
                            .substring(stretches.get(last).end(), span.start())
                            .isBlank();
            if (goesOn) {
                stretches.set(last, stretches.get(last).hull(span));
            } else {
                stretches.add(span);
            }
        }
        return stretches;
    }

    /** What stands for a person who decided. */
    public static final String PERSON = "decision";

    /** What finds a quotation without an attribution of its own. */
    static final String FLOATING = "floating";

    /** Whether nothing says whose words they are but the statement that stands before them. */
    public boolean isFloating() {
        return rule.equals(FLOATING) && source.isPresent();
    }

    /** Whether a person decided, and not the machine. */
    public boolean isDecided() {
        return rule.equals(PERSON);
    }

    /** The same among other statements. */
    public Statement at(int newId, OptionalInt newEnclosing) {
        return new Statement(
                newId,
                kind,
                content,
                quoted,
                cue,
                source,
                sourceMention,
                medium,
                addressee,
                newEnclosing,
                polarity,
                certainty,
                rule);
    }

    /** From the start of the first content span to the end of the last. */
    public Span span() {
        return content.get(0).hull(content.get(content.size() - 1));
    }
}
