package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.ReportingVerb;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.knowledge.ReportingVerb.Stance;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;

/** Finds the words that report: verbs with their particles, nouns with a clause, “according to”, “in the words of”. */
final class Cues {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither", "cannot");
    private static final Set<String> BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
    static final String IN_THE_WORDS = "in the words of";
    /** What somebody says, and not the article. “Apparently” is its own conclusion. */
    private static final Set<String> EVIDENTIAL = Set.of("reportedly", "allegedly", "purportedly", "reputedly");

    private static final Set<String> GO = Set.of("go", "goes", "went", "going");
    private static final Set<String> BEFORE_LIKE = Set.of("all", ",");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> CLAUSE_STARTS = Set.of("that", "to", "whether");

    /** How far a verb that no list knows may stand from the quotation that makes it report. */
    private static final int NEAR = 6;

    /** How far behind a noun the colon may stand that leads to what it announces. */
    private static final int FARTHEST_MARK = 10;

    private static final int LONGEST_PARTICLES = 2;
    private static final Set<Frame> PUTS = Set.of(Frame.QUOTE);
    /** What a verb takes that no list knows. */
    private static final Set<Frame> QUOTES_AS = Set.of(Frame.AS);

    private final Knowledge knowledge;

    Cues(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** In text order. */
    List<Cue> in(Passage passage) {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            Optional<Cue> cue = at(passage, i);
            if (cue.isEmpty() && passage.isHeadline() && i > 0) {
                cue = headlineVerb(passage, i);
            }
            cue.ifPresent(found::add);
        }
        return found;
    }

    /** “Mayor Accuses Council”: a capital verb that is tagged as a name or noun, behind a noun. */
    private Optional<Cue> headlineVerb(Passage passage, int i) {
        String lower = passage.lower(i);
        boolean taken = !passage.tag(i).isNominal() || !passage.tag(i - 1).isNominal() || lower.length() < 4;
        if (taken || !lower.endsWith("s") || i + 1 >= passage.size()) {
            return Optional.empty();
        }
        Optional<ReportingVerb> verb = knowledge.reportingVerb(lower.substring(0, lower.length() - 1));
        if (verb.isEmpty() && lower.endsWith("es")) {
            verb = knowledge.reportingVerb(lower.substring(0, lower.length() - 2));
        }
        Range words = new Range(i, i + 1);
        return verb.map(known -> new Cue(
                Cue.Kind.VERB, words, words, known.lemma(), known.frames(), known.stance(), Cue.Form.FINITE, false));
    }

    private Optional<Cue> at(Passage passage, int i) {
        if (passage.is(i, "according") && passage.is(i + 1, "to")) {
            Range words = new Range(i, i + 2);
            return Optional.of(Cue.noVerb(Cue.Kind.ACCORDING, words, "according to"));
        }
        if (passage.is(i, "in") && passage.is(i + 1, "the") && passage.is(i + 2, "words") && passage.is(i + 3, "of")) {
            Range words = new Range(i, i + 4);
            return Optional.of(Cue.noVerb(Cue.Kind.ACCORDING, words, IN_THE_WORDS));
        }
        if (passage.isOneOf(i, EVIDENTIAL)) {
            Range words = new Range(i, i + 1);
            return Optional.of(Cue.noVerb(Cue.Kind.ADVERB, words, passage.lower(i)));
        }
        Optional<Cue> quotative = quotative(passage, i);
        if (quotative.isPresent()) {
            return quotative;
        }
        return switch (passage.tag(i)) {
            case VERB -> verb(passage, i);
            case NOUN -> noun(passage, i);
            default -> Optional.empty();
        };
    }

    /** “I was just like, ‘C’”, “and she goes ‘C’”: a quotation follows at once. */
    private static Optional<Cue> quotative(Passage passage, int i) {
        boolean like = passage.is(i, "like");
        if (!(like || passage.isOneOf(i, GO))
                || !(passage.opens(i + 1) || passage.is(i + 1, ",") && passage.opens(i + 2))) {
            return Optional.empty();
        }
        int verb = i;
        if (like) {
            do {
                verb--;
            } while (passage.is(verb, Tag.ADV) || passage.isOneOf(verb, BEFORE_LIKE));
            if (!passage.isOneOf(verb, BE) || verb < passage.roomFirst(i)) {
                return Optional.empty();
            }
        }
        int first = groupFirst(passage, verb);
        return Optional.of(new Cue(
                Cue.Kind.QUOTATIVE,
                new Range(verb, i + 1),
                new Range(first, i + 1),
                like ? "be like" : "go",
                PUTS,
                Stance.SPEECH,
                form(passage, verb, first),
                isNegated(passage, first, verb)));
    }

    private static boolean isNegated(Passage passage, int groupFirst, int verb) {
        for (int k = groupFirst; k < verb; k++) {
            if (NEGATIONS.contains(passage.lower(k))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Cue> verb(Passage passage, int i) {
        if (putsIt(passage, i)) {
            Range words = new Range(i, i + 2);
            return Optional.of(
                    new Cue(Cue.Kind.VERB, words, words, "put", PUTS, Stance.SPEECH, Cue.Form.FINITE, false));
        }
        if (passage.isOneOf(i - 1, ARTICLES) || passage.relation(i) == Relation.AMOD || isCalled(passage, i)) {
            // “the reported period”, “the most widely known effects”, “the drug, known as Norvix”
            return Optional.empty();
        }
        int end = i + 1;
        int room = passage.roomEnd(i);
        String lemma = passage.lemma(i);
        Optional<ReportingVerb> verb = Optional.empty();
        for (int particles = Math.min(particles(passage, i), room - i - 1);
                particles >= 0 && verb.isEmpty();
                particles--) {
            StringBuilder words = new StringBuilder(lemma);
            for (int p = 1; p <= particles; p++) {
                words.append(' ').append(passage.lower(i + p));
            }
            verb = knowledge.reportingVerb(words.toString());
            end = i + particles + 1;
        }
        int groupFirst = groupFirst(passage, i);
        if (lemma.equals("suppose") && form(passage, i, groupFirst) == Cue.Form.PASSIVE) {
            // “was supposed to close”: a plan, and nobody's words
            return Optional.empty();
        }
        boolean byPlace = followsQuotation(passage, i, groupFirst);
        if (verb.isEmpty() && !byPlace && !quotesAs(passage, i)) {
            return Optional.empty();
        }
        Set<Frame> frames = verb.map(ReportingVerb::frames).orElse(QUOTES_AS);
        if (frames.contains(Frame.AS) && groupFirst == i && passage.isReducedRelative(i)) {
            return Optional.empty();
        }
        if (byPlace && !frames.contains(Frame.QUOTE)) {
            frames = EnumSet.of(Frame.QUOTE, frames.toArray(Frame[]::new));
        }
        Cue.Form form = form(passage, i, groupFirst);
        return Optional.of(new Cue(
                Cue.Kind.VERB,
                new Range(i, end),
                new Range(groupFirst, end),
                verb.map(ReportingVerb::lemma).orElse(lemma),
                frames,
                verb.map(ReportingVerb::stance).orElse(Stance.SPEECH),
                form,
                isNegated(passage, groupFirst, i)));
    }

    private static boolean isCalled(Passage passage, int i) {
        return passage.is(i, "known") && passage.is(i + 1, "as") && !passage.is(i - 1, Tag.AUX);
    }

    /** “as S put it”. */
    private static boolean putsIt(Passage passage, int i) {
        if (!passage.lemma(i).equals("put") || !passage.is(i + 1, "it")) {
            return false;
        }
        for (int k = i - 1; k >= passage.roomFirst(i) && i - k <= NEAR; k--) {
            if (passage.is(k, "as")) {
                return true;
            }
            if (passage.is(k, Tag.PUNCT) || passage.tag(k).isVerbal()) {
                return false;
            }
        }
        return false;
    }

    /** How many words behind a verb may belong to it: “call on”, “lash out at”. */
    private static int particles(Passage passage, int verb) {
        int count = 0;
        while (count < LONGEST_PARTICLES && verb + count + 1 < passage.size()) {
            switch (passage.tag(verb + count + 1)) {
                case ADP, ADV, ADJ, PART, SCONJ -> count++;
                default -> {
                    return count;
                }
            }
        }
        return count;
    }

    /** Whether a verb reports by its place: right behind a quotation that ends with a comma, or with its subject between. */
    private static boolean followsQuotation(Passage passage, int i, int groupFirst) {
        if (groupFirst < i || passage.lower(i).endsWith("ing") || passage.is(i - 1, Tag.CCONJ)) {
            // “his last words, ‘C,’ and started a movement”
            return false;
        }
        int before = i - 1;
        while (before > 0
                && i - before <= NEAR
                && !passage.closes(before)
                && !passage.is(before, Tag.PUNCT)
                && !passage.tag(before).isVerbal()) {
            before--;
        }
        if (before <= 1 || !passage.closes(before) || !isOpenStop(passage, before - 1)) {
            return false;
        }
        // “‘Sure!’ Miguel shot a glance at him”: a sentence of its own, whose verb has an object.
        boolean mayEnd = !passage.is(before - 1, ",") && before < i - 1;
        return !(mayEnd && startsObject(passage, i + 1));
    }

    private static boolean startsObject(Passage passage, int i) {
        return i < passage.size()
                && switch (passage.tag(i)) {
                    case DET, PRON, NOUN, PROPN, ADJ, NUM -> true;
                    default -> false;
                };
    }

    /** “qualifying the blockades as ‘irrational’”: a verb that no list knows. */
    private static boolean quotesAs(Passage passage, int i) {
        for (int k = i + 1; k + 1 < passage.roomEnd(i) && k - i <= NEAR; k++) {
            if (passage.is(k, Tag.PUNCT) || passage.tag(k).isVerbal()) {
                return false;
            }
            if (passage.is(k, "as") && passage.opens(k + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation that ends with this goes on with its attribution: a comma, a question or an exclamation mark. */
    private static boolean isOpenStop(Passage passage, int i) {
        return passage.is(i, ",") || passage.is(i, "?") || passage.is(i, "!");
    }

    /** Where the auxiliaries, negations and adverbs before a verb start. */
    static int groupFirst(Passage passage, int verb) {
        int first = verb;
        for (int i = verb - 1; i >= passage.roomFirst(verb); i--) {
            Tag tag = passage.tag(i);
            boolean negation = NEGATIONS.contains(passage.lower(i));
            if (endsName(passage, i)) {
                break;
            } else if (tag == Tag.AUX || negation || passage.is(i, "to")) {
                first = i;
            } else if (tag != Tag.ADV) {
                break;
            }
        }
        return first;
    }

    /** “<em>Moody's</em> said”: the end of a name, read as a verb. Where the article itself speaks, no name goes with a short “has”. */
    static boolean endsName(Passage passage, int i) {
        return passage.is(i, "'s")
                && passage.is(i, Tag.AUX)
                && passage.is(i - 1, Tag.PROPN)
                && passage.is(i + 1, Tag.VERB)
                && !passage.lower(i + 1).endsWith("ing")
                && passage.quotation(i) == Passage.NARRATION;
    }

    /** A verb as if it reported, to ask for its subject. */
    static Cue asCue(Passage passage, int verb) {
        int first = groupFirst(passage, verb);
        return new Cue(
                Cue.Kind.VERB,
                new Range(verb, verb + 1),
                new Range(first, verb + 1),
                passage.lemma(verb),
                Set.of(),
                Stance.SPEECH,
                form(passage, verb, first),
                false);
    }

    /** The form of the verb, as far as its ending and the words before it tell. */
    static Cue.Form form(Passage passage, int verb, int groupFirst) {
        boolean ing = passage.lower(verb).endsWith("ing");
        boolean auxiliary = false;
        boolean infinitive = false;
        int last = -1;
        for (int i = groupFirst; i < verb; i++) {
            if (passage.is(i, Tag.AUX)) {
                auxiliary = true;
                last = i;
            } else if (passage.is(i, "to")) {
                infinitive |= !auxiliary;
            }
        }
        boolean be = last >= 0 && BE.contains(passage.lower(last));
        if (be && !ing && !passage.is(verb - 1, "to")) {
            return Cue.Form.PASSIVE;
        }

        if (infinitive) {
            return Cue.Form.INFINITIVE;
        }
        return ing && !auxiliary ? Cue.Form.PARTICIPLE : Cue.Form.FINITE;
    }

    private Optional<Cue> noun(Passage passage, int i) {
        Optional<CommonNoun> noun = knowledge.noun(passage.lemma(i)).or(() -> knowledge.noun(passage.lower(i)));
        boolean cue = noun.filter(known -> known.kind() == CommonNoun.Kind.CUE).isPresent();
        boolean document =
                noun.filter(known -> known.kind() == CommonNoun.Kind.DOCUMENT).isPresent();
        boolean clause = i + 1 < passage.roomEnd(i)
                && CLAUSE_STARTS.contains(passage.lower(i + 1))
                && (cue || document && passage.is(i + 1, "that"));
        if (!clause && !((cue || document) && announced(passage, i).isPresent())) {
            return Optional.empty();
        }
        if (passage.is(i + 1, "to") && !passage.is(i + 2, Tag.VERB) && !passage.is(i + 2, Tag.AUX)) {
            // “her response to the letter”
            return Optional.empty();
        }
        Range words = new Range(i, i + 1);
        return Optional.of(Cue.noVerb(Cue.Kind.NOUN, words, passage.lemma(i)));
    }

    /**
     * The quotation that a noun leads to: “a quote from Diplock: <em>‘C’</em>”, “his last words, <em>‘C’</em>”. No verb stands
     * before the mark.
     */
    static Optional<Range> announced(Passage passage, int noun) {
        int limit = Math.min(passage.roomEnd(noun), noun + 1 + FARTHEST_MARK);
        int mark = noun + 1;
        while (mark < limit
                && !passage.is(mark, Tag.PUNCT)
                && !passage.tag(mark).isVerbal()) {
            mark++;
        }
        boolean inWords = mark == noun + 1 && passage.lemma(noun).equals("word") && passage.is(mark, ",");
        return passage.opens(mark + 1) && (passage.is(mark, ":") || inWords)
                ? Optional.of(passage.words(passage.quotation(mark + 1)))
                : Optional.empty();
    }
}
