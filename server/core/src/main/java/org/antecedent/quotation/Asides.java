package org.antecedent.quotation;

import java.util.Optional;
import java.util.Set;
import org.antecedent.language.Tag;

/** What stands between a subject and its verb, in parentheses, dashes or commas: “Lee, who leads the council, said”. */
final class Asides {
    private static final Set<String> CLAUSE_ADVERBS = Set.of("when", "where", "while");
    private static final Set<String> STARTS = Set.of("who", "which", "whose", "whom", "where", "when", "as");
    private static final Set<String> RELATIVE_STARTS = Set.of("who", "which", "that", "whose", "where", "when");

    private final Passage passage;
    private final Phrases phrases;

    Asides(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    /** Whether word {@code i} may close one. */
    boolean mayClose(int i) {
        return passage.is(i, ")") || passage.is(i, ",") || passage.isOneOf(i, Passage.DASHES);
    }

    /** The mark that opens what the mark {@code closing} closes, from {@code room} on; -1 where none does. */
    int opening(int closing, int room) {
        if (passage.is(closing, ")")) {
            return parenthesisStart(closing, room);
        }
        return passage.is(closing, ",") ? commaBefore(closing, room) : dashBefore(closing, room);
    }

    /** A name between commas that says who the description before it is: “the mayor of Rinconada, Wilmer Chalá,”. */
    Optional<Range> apposition(int comma, int end) {
        for (int k = comma + 1; k < end; k++) {
            if (!passage.is(k, Tag.PROPN)) {
                return Optional.empty();
            }
        }
        boolean described = comma > 0 && passage.is(comma - 1, Tag.NOUN);
        if (!described) {
            // “the mayor of Rinconada”: the head is a noun though the last word is a name.
            Optional<Range> phrase = phrases.backwards(comma - 1, passage.roomFirst(comma));
            described = phrase.isPresent()
                    && (passage.is(phrase.get().first(), Tag.DET)
                            || phrases.isPossessive(phrase.get().first()));
        }
        return described && end > comma + 1 ? Optional.of(new Range(comma + 1, end)) : Optional.empty();
    }

    /** The description that a name between commas belongs to, where a clause starts with it: “‘C,’ <em>its director</em>, Ann Lee, said”. */
    Optional<Range> described(Range name) {
        int comma = name.first() - 1;
        boolean between = passage.is(comma, ",") && passage.is(name.end(), ",");
        if (!between || apposition(comma, name.end()).isEmpty()) {
            return Optional.empty();
        }
        int room = passage.roomFirst(name.first());
        return phrases.backwards(comma - 1, room)
                .filter(phrase -> phrase.first() == room
                        || passage.is(phrase.first() - 1, ",")
                        || passage.closes(phrase.first() - 1));
    }

    private int parenthesisStart(int closing, int room) {
        int k = closing;
        while (k > room && !passage.is(k, "(")) {
            k--;
        }
        return k;
    }

    private int dashBefore(int dash, int room) {
        for (int k = dash - 1; k > room; k--) {
            if (passage.isOneOf(k, Passage.DASHES)) {
                return k;
            }
        }
        return -1;
    }

    /** The comma that opens the aside which the comma {@code end} closes; -1 where none does. */
    private int commaBefore(int end, int room) {
        for (int k = end - 1; k > room; k--) {
            if (!passage.is(k, ",") || passage.quotation(k) != passage.quotation(end)) {
                continue;
            }
            if (isAside(k, end) && passage.tag(k - 1) != Tag.PUNCT) {
                boolean subjectBefore = phrases.backwards(k - 1, room)
                        .filter(phrase -> isClauseStart(phrase.first(), room))
                        .isPresent();
                if (subjectBefore) {
                    return k;
                }
            }
        }
        return -1;
    }

    private boolean isClauseStart(int first, int room) {
        int i = first - 1;
        return i < room
                || switch (passage.tag(i)) {
                    case PUNCT, CCONJ, SCONJ, ADV, PRON -> true;
                    case VERB -> !passage.tag(first).isNominal() || passage.is(first, Tag.PROPN);
                    default -> false;
                };
    }

    private boolean isAside(int comma, int end) {
        int first = comma + 1;
        if (first >= end) {
            return false;
        }
        boolean clause = switch (passage.tag(first)) {
            case SCONJ, PRON -> true;
            case DET -> passage.is(first, "which") || passage.is(first, "whose");
            case ADV -> passage.isOneOf(first, CLAUSE_ADVERBS);
            default -> false;
        };
        if (clause || passage.isOneOf(first, STARTS)) {
            return true;
        }
        for (int k = first; k < end; k++) {
            boolean finite = passage.is(k, Tag.AUX)
                    || passage.is(k, Tag.VERB)
                            && !passage.lower(k).endsWith("ing")
                            && !passage.lower(k).endsWith("ed")
                            && !passage.is(k - 1, "to");
            boolean relative = finite && hasRelative(first, k);
            if (finite && !relative && k > first) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRelative(int from, int to) {
        for (int k = from; k < to; k++) {
            if (passage.isOneOf(k, RELATIVE_STARTS)) {
                return true;
            }
        }
        return false;
    }
}
