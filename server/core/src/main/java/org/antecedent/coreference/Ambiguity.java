package org.antecedent.coreference;

import java.util.List;
import java.util.Optional;
import org.antecedent.coreference.PronounRanking.Ranked;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;

/** Whether a pronoun leaves its reader between two antecedents. */
final class Ambiguity {
    private Ambiguity() {}

    /**
     * Where the likeliest is not likely enough, or a possessive stands between the subject of its clause and a nearer name:
     * then grammar points to one and nearness to the other.
     *
     * @param ranked best first
     * @param shown the candidates with their probabilities, in the same order
     */
    static boolean isOpen(
            Discourse discourse, Mention mention, Pronoun pronoun, List<Ranked> ranked, List<Candidate> shown) {
        double second = shown.size() < 2 ? 0 : shown.get(1).probability();
        if (!Certainty.isSure(pronoun, shown.get(0).probability(), second)) {
            return true;
        }
        if (shown.size() < 2 || pronoun.kind() != Pronoun.Kind.POSSESSIVE) {
            return false;
        }
        int rival = rival(ranked, shown.size());
        double probability = shown.get(rival).probability();
        return isSplit(discourse, mention, ranked.get(0), ranked.get(rival))
                && Certainty.isLiveAcrossClause(
                        probability / (probability + shown.get(0).probability()));
    }

    /** The first after the best that is of its kind, past things such as “Turkey's response”; the second where none is. */
    private static int rival(List<Ranked> ranked, int shown) {
        for (int i = 1; i < shown; i++) {
            if (isSameKind(
                    ranked.get(0).option().draft(), ranked.get(i).option().draft())) {
                return i;
            }
        }
        return 1;
    }

    /** “The US confirmed its support for Turkey's response to attacks on <em>its</em> sites”: subject against nearest. */
    private static boolean isSplit(Discourse discourse, Mention mention, Ranked best, Ranked second) {
        Optional<Mention> subject = discourse.subject(mention);
        if (subject.isEmpty() || subject.get().id() > mention.id()) {
            return false;
        }
        boolean bestIsSubject = best.option().mentions().contains(subject.get());
        Ranked ruler = bestIsSubject ? best : second;
        Ranked other = bestIsSubject ? second : best;
        return ruler.option().mentions().contains(subject.get())
                && other.option().nearest().sentence() == mention.sentence()
                && other.option().nearest().id() > subject.get().id()
                && isSameKind(best.option().draft(), second.option().draft());
    }

    private static boolean isSameKind(Draft one, Draft other) {
        return isBody(one.type()) ? isBody(other.type()) : one.type() == other.type();
    }

    private static boolean isBody(ActorType type) {
        return type == ActorType.ORGANIZATION || type == ActorType.GEOPOLITICAL || type == ActorType.GROUP;
    }
}
