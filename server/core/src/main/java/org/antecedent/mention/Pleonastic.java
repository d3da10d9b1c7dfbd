package org.antecedent.mention;

import java.util.Set;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.ReportingVerb;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;

/** Tells the “it” that refers to nothing: “it is likely that”, “it seems that”, “it was Pompeo who”. */
final class Pleonastic {
    /** How far after “it” its clause may start: “it is not yet entirely clear to us whether”. */
    private static final int REACH = 8;

    private static final Set<String> JUDGEMENTS = WordList.of("""
            possible impossible likely unlikely probable necessary unnecessary important unimportant clear
            unclear difficult hard easy easier harder tough good bad better best worse true untrue false crucial
            essential vital obvious evident apparent certain uncertain common rare illegal legal lawful unlawful
            unfair fair right wrong worth safe unsafe reasonable unreasonable appropriate inappropriate critical
            imperative surprising unsurprising natural unusual normal strange odd unfortunate fortunate
            wonderful great nice sad dangerous early premature late useful helpful useless enough fine ok okay
            interesting remarkable shocking understandable inevitable time pity shame mistake honor honour
            privilege fact wonder secret surprise urgent irresponsible disappointing regrettable conceivable
            unacceptable acceptable incumbent advisable tragic ironic customary traditional key well-known plain
            undisputed indisputable undeniable doubtful debatable improbable plausible implausible inconceivable
            desirable preferable permissible logical realistic unrealistic feasible pointless futile foolish wise
            unwise absurd ridiculous bizarre weird crazy funny fun amazing incredible exciting painful telling
            fitting notable noteworthy significant convenient impractical no up
            """);
    private static final Set<String> SEEMING = WordList.of("""
            seem appear happen follow emerge transpire look turn sound feel matter
            """);
    /** Of the passives, those that take “to” with nobody as their subject: “it was decided to wait”. */
    private static final Set<String> IMPERSONAL = WordList.of("decide agree propose plan");

    private static final Set<String> WEATHER = WordList.of("""
            rain snow hail thunder drizzle raining snowing cold dark sunny cloudy windy hot warm midnight noon
            """);
    private static final Set<String> CLAUSE = WordList.of("""
            that to whether if how why when what who for
            """);

    private final Knowledge knowledge;

    Pleonastic(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether “it” at token {@code i} refers to nothing. */
    boolean is(Sentence sentence, int i) {
        if (!sentence.lower(i).equals("it")) {
            return false;
        }
        if (isObjectOfJudgement(sentence, i)) {
            return true;
        }
        int next = i + 1;
        boolean be = false;
        while (next < sentence.size() && next < i + REACH && isFiller(sentence, next)) {
            be |= sentence.lemma(next).equals("be") || sentence.lower(next).equals("'s");
            next++;
        }
        if (next >= sentence.size()) {
            return false;
        }
        String lemma = sentence.lemma(next);
        String word = sentence.lower(next);
        if (WEATHER.contains(lemma) && (sentence.tag(next) == Tag.VERB || be) || WEATHER.contains(word) && be) {
            return true;
        }
        if (be && (sentence.tag(next) == Tag.VERB || sentence.tag(next) == Tag.ADJ) && isReported(lemma)) {
            // “It is said that” is empty, “it is said to be leaving” is not.
            boolean raised = hasWord(sentence, next + 1, "to", "for") && !IMPERSONAL.contains(lemma);
            return !raised && hasClause(sentence, next + 1, next + 2) || isParenthetical(sentence, i, next);
        }
        if (be && isJudgement(sentence, next)) {
            return hasClause(sentence, next + 1, i + REACH) || word.equals("time");
        }
        if (SEEMING.contains(lemma)) {
            return next + 1 < sentence.size()
                    && (hasWord(sentence, next + 1, "that", "like", "as", "out")
                            || hasWord(sentence, next + 2, "that"));
        }
        if (lemma.equals("take") || lemma.equals("come") && hasWord(sentence, next + 1, "to")) {
            return lemma.equals("come") && i > 0 && sentence.lower(i - 1).equals("when")
                    || lemma.equals("take") && hasToInfinitive(sentence, next + 1, next + REACH);
        }
        return be && isCleft(sentence, next);
    }

    private boolean isReported(String lemma) {
        return knowledge
                .reportingVerb(lemma)
                .filter(verb -> verb.frames().contains(ReportingVerb.Frame.CLAUSE))
                .isPresent();
    }

    private static boolean isFiller(Sentence sentence, int i) {
        return switch (sentence.tag(i)) {
            case AUX, ADV, PART -> !JUDGEMENTS.contains(sentence.lower(i));
            case VERB -> sentence.lemma(i).equals("be") || sentence.lemma(i).equals("become");
            default -> sentence.lower(i).equals("'s");
        };
    }

    /** “clear”, “too early”, “a mistake”, “not the first time”. */
    private static boolean isJudgement(Sentence sentence, int i) {
        int word = i;
        while (word < sentence.size()
                && word < i + 3
                && (sentence.tag(word) == Tag.DET || sentence.tag(word) == Tag.ADV)
                && !sentence.lower(word).equals("no")) {
            word++;
        }
        return word < sentence.size()
                && (JUDGEMENTS.contains(sentence.lower(word))
                        || sentence.tag(word) == Tag.ADJ && JUDGEMENTS.contains(sentence.lemma(word)));
    }

    private static boolean hasClause(Sentence sentence, int from, int limit) {
        for (int i = from; i < Math.min(limit, sentence.size()); i++) {
            if (CLAUSE.contains(sentence.lower(i))) {
                return true;
            }
            if (sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /** “as it was reported”, “it is believed.” */
    private static boolean isParenthetical(Sentence sentence, int it, int verb) {
        return it > 0 && sentence.lower(it - 1).equals("as")
                || verb + 1 < sentence.size() && sentence.lower(verb + 1).equals(",");
    }

    private static boolean hasToInfinitive(Sentence sentence, int from, int limit) {
        for (int i = from; i + 1 < Math.min(limit, sentence.size()); i++) {
            if (sentence.lower(i).equals("to") && sentence.tag(i + 1).isVerbal()) {
                return true;
            }
        }
        return false;
    }

    /** “it was in Paris that”, “it was Pompeo who”; not “it was a decision that”. */
    private static boolean isCleft(Sentence sentence, int from) {
        if (sentence.tag(from) != Tag.PROPN
                && sentence.tag(from) != Tag.ADP
                && sentence.tag(from) != Tag.PRON
                && !sentence.lower(from).equals("the")) {
            return false;
        }
        boolean definite = sentence.lower(from).equals("the");
        for (int i = from + 1; i < Math.min(from + REACH, sentence.size()); i++) {
            String word = sentence.lower(i);
            if (word.equals("who") || word.equals("that") && !definite) {
                return true;
            }
            if (sentence.tag(i).isVerbal() || sentence.tag(i) == Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /** “made it abundantly clear that”, “find it hard to”. */
    private static boolean isObjectOfJudgement(Sentence sentence, int i) {
        int word = i + 1;
        while (word < sentence.size() && sentence.tag(word) == Tag.ADV) {
            word++;
        }
        return i > 0
                && word < sentence.size()
                && sentence.tag(i - 1) == Tag.VERB
                && sentence.tag(word) == Tag.ADJ
                && isJudgement(sentence, word)
                && hasClause(sentence, word + 1, i + REACH);
    }

    private static boolean hasWord(Sentence sentence, int i, String... words) {
        return i < sentence.size() && Set.of(words).contains(sentence.lower(i));
    }
}
