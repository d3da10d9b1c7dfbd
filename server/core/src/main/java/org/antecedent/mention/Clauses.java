package org.antecedent.mention;

import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.ReportingVerb;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Mention.Role;

/**
 * The grammatical role of a phrase by its place among verbs, prepositions and clause marks. The weights of coreference were fitted
 * to these roles; those of the dependencies need a fit of their own. Linear in the sentence.
 */
final class Clauses {
    private final Sentence sentence;
    private final Knowledge knowledge;
    private final boolean[] boundary;
    private final int[] verbBefore;
    private final int[] verbAfter;

    Clauses(Sentence sentence, Knowledge knowledge) {
        this.sentence = sentence;
        this.knowledge = knowledge;
        this.boundary = new boolean[sentence.size()];
        this.verbBefore = new int[sentence.size()];
        this.verbAfter = new int[sentence.size() + 1];
        int verb = -1;
        for (int i = 0; i < sentence.size(); i++) {
            boundary[i] = isBoundary(i, verb >= 0);
            verb = boundary[i] ? -1 : verb;
            verbBefore[i] = verb;
            verb = sentence.tag(i).isVerbal() ? i : verb;
        }
        verb = -1;
        verbAfter[sentence.size()] = -1;
        for (int i = sentence.size() - 1; i >= 0; i--) {
            verb = boundary[i] ? -1 : verb;
            verb = isFinite(i) ? i : verb;
            verbAfter[i] = verb;
        }
    }

    /** The role of the phrase from token {@code first} to before {@code end}, which no other phrase holds. */
    Role role(int first, int end) {
        if (isAfterPreposition(first)) {
            return Role.OBLIQUE;
        }
        int before = verbBefore[first];
        int after = verbAfter[end];
        boolean directly = after >= 0 && onlyAdverbs(end, after);
        if (before < 0) {
            return after >= 0 || first == 0 ? Role.SUBJECT : Role.OTHER;
        }
        if (isSpeakerAfterVerb(first, before)) {
            return Role.SUBJECT;
        }
        boolean adjacent = onlyAdverbs(before + 1, first);
        if (directly && sentence.tag(after) == Tag.AUX || directly && (!adjacent || takesClause(before))) {
            return Role.SUBJECT;
        }
        return Role.OBJECT;
    }

    private boolean takesClause(int verb) {
        return knowledge
                .reportingVerb(sentence.lemma(verb))
                .filter(reporting -> reporting.frames().contains(ReportingVerb.Frame.CLAUSE))
                .isPresent();
    }

    /** “‘We agree,’ said Pompeo”: the speaker stands after the verb. */
    private boolean isSpeakerAfterVerb(int first, int verb) {
        if (verb + 1 != first || verb == 0 || !takesClause(verb)) {
            return false;
        }
        String before = sentence.form(verb - 1);
        return before.length() == 1 && ",\"”’'?!—–".contains(before);
    }

    private boolean isAfterPreposition(int first) {
        return first > 0
                && (sentence.tag(first - 1) == Tag.ADP
                        || sentence.lower(first - 1).equals("to"));
    }

    private boolean onlyAdverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tag(i) != Tag.ADV && sentence.tag(i) != Tag.PART) {
                return false;
            }
        }
        return true;
    }

    /** @param verbSeen whether the clause has its verb already: only then may “and” start another */
    private boolean isBoundary(int i, boolean verbSeen) {
        if (sentence.tag(i) == Tag.SCONJ) {
            return true;
        }
        String word = sentence.lower(i);
        return switch (word) {
            case "that",
                    "which",
                    "who",
                    "whom",
                    "whose",
                    "while",
                    "when",
                    "where",
                    "because",
                    "but",
                    ";",
                    ":",
                    "\"",
                    "“",
                    "”" -> true;
            case "and", "or" ->
                verbSeen && i + 1 < sentence.size() && sentence.tag(i + 1) != Tag.VERB && clauseFollows(i);
            default -> false;
        };
    }

    /** “and” that joins clauses: a pronoun or article, then soon a verb. */
    private boolean clauseFollows(int and) {
        for (int i = and + 1; i < Math.min(and + 4, sentence.size()); i++) {
            if (sentence.tag(i).isVerbal()) {
                return i > and + 1 && isFinite(i);
            }
            if (sentence.tag(i) == Tag.ADP || sentence.tag(i) == Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }

    private boolean isFinite(int i) {
        if (!sentence.tag(i).isVerbal()) {
            return false;
        }
        String word = sentence.lower(i);
        if (sentence.tag(i) == Tag.VERB && word.endsWith("ing")) {
            return false;
        }
        return i == 0 || !sentence.lower(i - 1).equals("to");
    }
}
