package org.antecedent.quotation;

import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.Calendar;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;

/**
 * Noun phrases by their parts of speech, read forwards and backwards: determiner to noun, with what “of”, “for”, “in” and
 * the like attach. The one place where the finding of phrases is; a parser will take it over.
 */
final class Phrases {
    private static final Set<String> LINKS = Set.of(
            "of", "for", "in", "at", "with", "from", "on", "to", "near", "by", "between", "against", "behind", "within",
            "inside", "across", "under", "among", "about", "outside", "into", "over", "before", "as");
    private static final Set<String> POSSESSIVES =
            Set.of("my", "your", "his", "her", "its", "our", "their", "whose", "one's");
    private static final Set<String> TIMES = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "hour",
            "hours",
            "minute",
            "minutes",
            "week",
            "weekend",
            "month",
            "year",
            "day",
            "days",
            "weeks",
            "months",
            "years",
            "earlier",
            "later",
            "ago",
            "mon.",
            "tues.",
            "wed.",
            "thurs.",
            "fri.",
            "sat.",
            "sun.");
    private static final Set<String> MEDIA = Set.of(
            "statement",
            "interview",
            "speech",
            "tweet",
            "letter",
            "email",
            "post",
            "briefing",
            "conference",
            "twitter",
            "facebook",
            "instagram",
            "telegram",
            "television",
            "radio",
            "rally",
            "address",
            "memo",
            "message",
            "website",
            "portal",
            "call",
            "remarks",
            "video",
            "column",
            "blog",
            "report",
            "testimony",
            "debate",
            "podcast");

    private static final Set<String> BEFORE_MEDIA = Set.of("in", "on", "at", "during", "via");
    private static final int LONGEST_MEDIUM = 8;
    private static final Set<String> BEFORE_TIMES = Set.of("this", "last", "next", "earlier", "late");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final int SHORT_QUOTATION = 8;

    private static final Set<String> QUANTITIES = Set.of("many", "most", "several", "others", "other", "some");
    private static final Set<String> BEFORE_OF =
            Set.of("some", "many", "most", "all", "both", "one", "those", "none", "several", "any", "each");
    private static final Set<String> BEFORE_PAIRS = Set.of("both", "neither", "either");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&");
    private static final Set<String> OBJECTS =
            Set.of("him", "them", "us", "me", "himself", "herself", "itself", "themselves");

    private final Passage passage;

    Phrases(Passage passage) {
        this.passage = passage;
    }

    static boolean isTime(Passage passage, int i) {
        return i < passage.size()
                && (passage.isOneOf(i, TIMES) || Calendar.holds(passage.lower(i)))
                && !passage.is(i + 1, "'s");
    }

    /** “in a statement”, “on Twitter”: a preposition with where something is said; empty where none starts at {@code i}. */
    Optional<Range> medium(int i, int limit) {
        if (i + 1 >= limit || !passage.isOneOf(i, BEFORE_MEDIA)) {
            return Optional.empty();
        }
        Optional<Range> phrase = forwards(i + 1, limit);
        if (phrase.isEmpty() || phrase.get().size() > LONGEST_MEDIUM) {
            return Optional.empty();
        }
        for (int k = phrase.get().first(); k < phrase.get().end(); k++) {
            if (MEDIA.contains(passage.lower(k)) || MEDIA.contains(passage.lemma(k))) {
                return Optional.of(new Range(i, phrase.get().end()));
            }
        }
        return Optional.empty();
    }

    /** One past “this weekend”, “last week” at {@code i}; {@code i} where there is nothing of the kind. */
    static int behindTime(Passage passage, int i) {
        boolean time = passage.isOneOf(i, BEFORE_TIMES) && isTime(passage, i + 1);
        return time ? i + 2 : i;
    }

    /** Whether word {@code i} is a preposition, however it is tagged. */
    boolean isPreposition(int i) {
        return passage.is(i, Tag.ADP) || (passage.is(i, Tag.SCONJ) && passage.isOneOf(i, LINKS));
    }

    boolean isPossessive(int i) {
        return passage.isOneOf(i, POSSESSIVES);
    }

    private boolean isPossessiveEnding(int i) {
        String word = passage.lower(i);
        return (word.equals("'s") || word.equals("'")) && !passage.tag(i).isVerbal();
    }

    /** The phrase that starts at {@code from} and ends before {@code limit}; empty where none does. */
    Optional<Range> forwards(int from, int limit) {
        int end = base(from, limit);
        if (end == from) {
            return Optional.empty();
        }
        while (end < limit) {
            int next = end + 1;
            boolean link = passage.isOneOf(end, LINKS) && !passage.is(end, "to") && !passage.is(end, "as")
                    || passage.is(end, "and")
                    || passage.is(end, "nor")
                    || passage.is(end, "&");
            if (!link || next >= limit || isTime(passage, next)) {
                break;
            }
            int further = base(next, limit);
            if (further == next || passage.is(further - 1, Tag.PRON) || isTime(passage, further - 1)) {
                break;
            }
            end = further;
        }
        return Optional.of(new Range(from, end));
    }

    /** One past the last word of determiner, adjectives and nouns from {@code from} on; {@code from} where there is no noun. */
    int base(int from, int limit) {
        if (from >= limit) {
            return from;
        }
        if (passage.is(from, Tag.PRON) && !isPossessive(from)) {
            return from + 1;
        }
        int end = from;
        for (int i = from; i < limit; i++) {
            if (passage.opens(i)) {
                // “the ‘Daily Show’ host”
                Range inner = passage.words(passage.quotation(i));
                if (inner.size() > SHORT_QUOTATION || i == from) {
                    break;
                }
                i = inner.end() - 1;
                if (i > from && passage.tag(i - 1).isNominal()) {
                    // “a ‘general reflection’”
                    end = inner.end();
                }
                continue;
            }
            boolean goesOn = switch (passage.tag(i)) {
                case NOUN, PROPN -> {
                    if (end > from
                            && isTime(passage, i)
                            && !(passage.is(i, Tag.PROPN) && passage.is(i + 1, Tag.PROPN))
                            && i > from
                            && passage.tag(i - 1).isNominal()) {
                        yield false;
                    }
                    end = i + 1;
                    yield true;
                }
                case DET ->
                    i == from
                            || passage.is(i - 1, Tag.DET)
                            || passage.is(i - 1, "all")
                            || passage.isOneOf(i - 1, BEFORE_PAIRS);
                case NUM -> {
                    end = i + 1;
                    yield true;
                }
                case ADJ, SYM ->
                    end == from || passage.tag(i - 1) == Tag.PUNCT || isPossessiveEnding(i - 1) || nounAfter(i, limit);
                case ADV -> nounAfter(i, limit) || passage.is(i + 1, Tag.NUM);
                case VERB ->
                    end == from
                            && isParticiple(i)
                            && (i > from || !passage.lower(i).endsWith("ing") && nounAfter(i, limit));
                case PRON -> isPossessive(i) && (i == from || passage.is(i - 1, Tag.DET) || passage.is(i - 1, "all"));
                case PART -> isPossessiveEnding(i) && end == i;
                case PUNCT -> isHyphen(i) && i > from && i + 1 < limit;
                case CCONJ -> i == from && passage.isOneOf(i, BEFORE_PAIRS);
                default -> false;
            };
            if (!goesOn) {
                break;
            }
        }
        if (end == from
                && (passage.is(from, Tag.DET) || passage.is(from, Tag.ADJ))
                && !passage.is(from, "the")
                && !passage.is(from, "a")
                && !passage.is(from, "an")) {
            return from + 1;
        }
        return end;
    }

    private boolean nounAfter(int i, int limit) {
        return i + 1 < limit && (passage.tag(i + 1).isNominal() || passage.is(i + 1, Tag.ADJ));
    }

    private boolean isParticiple(int i) {
        String word = passage.lower(i);
        return word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en");
    }

    private boolean isHyphen(int i) {
        return passage.is(i, "-")
                && i > 0
                && passage.end(i - 1) == passage.start(i)
                && i + 1 < passage.size()
                && passage.end(i) == passage.start(i + 1);
    }

    /**
     * The phrase whose last word is {@code last}, not going before {@code limit}; without a time at its end. Empty where
     * no phrase ends there.
     */
    Optional<Range> backwards(int last, int limit) {
        int end = withoutTime(last + 1, limit);
        if (end <= limit) {
            return Optional.empty();
        }
        int head = end - 1;
        Tag tag = passage.tag(head);
        if (tag == Tag.PRON) {
            return isObject(head) || isPossessive(head) ? Optional.empty() : Optional.of(new Range(head, end));
        }
        boolean closes = passage.closes(head);
        if (!closes
                && !tag.isNominal()
                && tag != Tag.NUM
                && tag != Tag.ADJ
                && tag != Tag.DET
                && !passage.is(head, "%")
                && tag != Tag.X) {
            return Optional.empty();
        }
        int first = closes ? end : head;
        int noun = first;
        boolean linked = false;
        while (first > limit) {
            int before = leftwards(first, limit, end);
            if (before < 0) {
                break;
            }
            if (passage.is(before, Tag.ADP) || passage.is(before, Tag.CCONJ) || passage.is(before, "to")) {
                linked = true;
            }
            first = before;
        }
        if (first >= end
                || (first == noun
                        && tag == Tag.ADJ
                        && !Character.isUpperCase(passage.form(head).charAt(0))
                        && !passage.isOneOf(head, QUANTITIES))) {
            return Optional.empty();
        }
        while (first < end && passage.isOneOf(first, CONJUNCTIONS)) {
            first++;
        }
        return Optional.of(new Range(linked ? behindFirstLink(first) : first, end));
    }

    /** Where a phrase that goes on to the left of {@code first} starts next; -1 where it does not. */
    private int leftwards(int first, int limit, int end) {
        int i = first - 1;
        boolean begun = first < end && (passage.is(first, Tag.DET) || passage.is(first, Tag.PRON));
        if (passage.closes(i)) {
            Range inner = passage.words(passage.quotation(i));
            boolean brief = inner.size() <= SHORT_QUOTATION && inner.first() > limit && !passage.is(i - 1, ",");
            return brief && !begun && isPhrasePart(inner.first() - 1) ? inner.first() : -1;
        }
        Tag tag = passage.tag(i);
        return switch (tag) {
            case NOUN, PROPN, NUM, SYM, X -> begun || isTimeBefore(i, first, end) ? -1 : i;
            case ADJ -> begun && !passage.is(first, Tag.DET) ? -1 : begun ? -1 : i;
            case DET -> begun && !passage.is(i, "all") ? -1 : i;
            case PRON -> isPossessive(i) && !begun ? i : -1;
            case PART -> isPossessiveEnding(i) ? begun ? -1 : i : passage.is(i, "to") ? link(i, limit, end) : -1;
            case ADP, SCONJ -> link(i, limit, end);
            case CCONJ ->
                passage.is(i, "and") || passage.is(i, "or") || passage.is(i, "&")
                        ? i > limit && (passage.tag(i - 1).isNominal() || passage.is(i - 1, Tag.NUM)) ? i : -1
                        : -1;
            case ADV -> !begun && (passage.is(first, Tag.NUM) || passage.is(first, Tag.ADJ)) ? i : -1;
            case VERB -> verb(i, first, limit, begun);
            case PUNCT -> isHyphen(i) && !begun ? i : -1;
            default -> -1;
        };
    }

    private boolean isPhrasePart(int i) {
        return i >= 0
                && switch (passage.tag(i)) {
                    case DET, ADJ, NOUN, PROPN, NUM -> true;
                    case PRON -> isPossessive(i);
                    case PART -> isPossessiveEnding(i);
                    default -> false;
                };
    }

    private boolean isTimeBefore(int i, int first, int end) {
        return isTime(passage, i) && first < end && passage.is(first, Tag.PROPN) && !isTime(passage, first);
    }

    /** A preposition belongs to the phrase where a noun stands before it. */
    private int link(int i, int limit, int end) {
        boolean startsClause = passage.is(i, "as") && passage.relation(i) == Relation.MARK;
        if (i <= limit || startsClause || !passage.isOneOf(i, LINKS) || i + 1 >= end) {
            return -1;
        }
        int before = i - 1;
        return switch (passage.tag(before)) {
            case NOUN, PROPN, NUM -> i;
            case ADJ -> before > limit && passage.tag(before - 1).isNominal() ? i : -1;
            case VERB -> before > limit && passage.tag(before - 1).isNominal() && isParticiple(before) ? i : -1;
            case PRON, DET -> passage.isOneOf(before, BEFORE_OF) ? i : -1;
            default -> -1;
        };
    }

    private int verb(int i, int first, int limit, boolean begun) {
        if (i <= limit || !isParticiple(i)) {
            return -1;
        }
        boolean premodifies = !begun
                && (passage.is(i - 1, Tag.DET)
                        || passage.is(i - 1, Tag.ADJ)
                        || isPossessive(i - 1)
                        || passage.is(i - 1, Tag.ADV) && passage.is(i - 2, Tag.DET))
                && !passage.is(first, Tag.ADP);
        boolean postmodifies = passage.is(first, Tag.ADP) && passage.tag(i - 1).isNominal();
        return premodifies || postmodifies ? i : -1;
    }

    /** A preposition or a conjunction that a phrase would start with goes, and what it governs with it where more follows. */
    private int behindFirstLink(int first) {
        return passage.is(first, Tag.ADP) ? first + 1 : first;
    }

    private int withoutTime(int end, int limit) {
        int cut = end;
        while (cut - 1 > limit
                && (isTime(passage, cut - 1) || passage.is(cut - 1, Tag.NUM) && isTime(passage, cut - 2))) {
            cut--;
        }
        if (cut == end) {
            return end;
        }
        while (cut - 1 > limit
                && (passage.is(cut - 1, Tag.ADJ) || passage.is(cut - 1, Tag.DET) || passage.is(cut - 1, Tag.ADP))) {
            cut--;
        }
        return cut > limit ? cut : end;
    }

    private boolean isObject(int i) {
        return passage.isOneOf(i, OBJECTS) || passage.isOneOf(i, RELATIVES);
    }
}
