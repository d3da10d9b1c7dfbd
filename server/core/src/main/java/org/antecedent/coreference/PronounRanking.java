package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.coreference.Option.Agreement;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;

/** How likely each actor in reach is the antecedent of a pronoun, and why. */
final class PronounRanking {
    private static final Set<String> LOCATING =
            Set.of("in", "at", "to", "from", "near", "into", "across", "through", "around", "outside", "on");
    /** A reason is told where it moves the score by this much. */
    private static final double TOLD = 0.15;

    private final Discourse discourse;
    private final Drafts drafts;
    private final Cataphora cataphora;

    PronounRanking(Discourse discourse, Drafts drafts, Cataphora cataphora) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.cataphora = cataphora;
    }

    /** An option with its score in log-odds and what made it. */
    record Ranked(Option option, Factor.Of of, double score, Map<Factor, Double> factors) {
        /** The factors that count, in words: the weightiest for it and the weightiest against it, then the rest. */
        List<String> reasons() {
            List<Factor> told = factors.entrySet().stream()
                    .filter(entry -> Math.abs(contribution(entry)) >= TOLD)
                    .filter(entry -> contribution(entry) > 0 || entry.getKey().speaksAgainst())
                    .sorted(Comparator.comparingDouble(
                                    (Map.Entry<Factor, Double> entry) -> -Math.abs(contribution(entry)))
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .toList();
            Set<Factor> ordered = new LinkedHashSet<>();
            told.stream().filter(factor -> !factor.speaksAgainst()).findFirst().ifPresent(ordered::add);
            told.stream().filter(Factor::speaksAgainst).findFirst().ifPresent(ordered::add);
            ordered.addAll(told);
            return ordered.stream()
                    .map(factor -> (factor.speaksAgainst() ? "but " : "") + told(factor))
                    .toList();
        }

        private double contribution(Map.Entry<Factor, Double> entry) {
            return entry.getKey().weight(of) * entry.getValue();
        }

        private String told(Factor factor) {
            return switch (factor) {
                case REPEATED ->
                    option.draft().timesRead() == 1
                            ? "mentioned once so far"
                            : "mentioned " + option.draft().timesRead() + " times so far";
                case GENDER -> option.draft().gender() == Gender.FEMALE ? "agrees: a woman" : "agrees: a man";
                case SENTENCES_BACK -> {
                    long back = Math.round(Math.exp(factors.get(factor)) - 1);
                    yield back == 1 ? "one sentence back" : back + " sentences back";
                }
                default -> factor.words();
            };
        }
    }

    /** The options with their scores, best first; the one nearer to the pronoun first where two are level. */
    List<Ranked> rank(Mention mention, Pronoun pronoun, List<Option> options) {
        Factor.Of of = Factor.Of.of(pronoun);
        List<Ranked> ranked = new ArrayList<>();
        int between = 0;
        for (Option option : options) {
            Map<Factor, Double> factors = factors(mention, pronoun, option, between);
            double score = 0;
            for (Map.Entry<Factor, Double> entry : factors.entrySet()) {
                score += entry.getKey().weight(of) * entry.getValue();
            }
            ranked.add(new Ranked(option, of, score, factors));
            between++;
        }
        // A stable sort: options come nearest first.
        ranked.sort(Comparator.comparingDouble(one -> -one.score()));
        return ranked;
    }

    private Map<Factor, Double> factors(Mention mention, Pronoun pronoun, Option option, int between) {
        Map<Factor, Double> factors = new EnumMap<>(Factor.class);
        Draft draft = option.draft();
        Mention nearest = option.nearest();
        place(mention, pronoun, option, factors);
        put(factors, Factor.BETWEEN, Math.log(1 + between));
        put(factors, Factor.NEAREST, between == 0);
        put(factors, Factor.REPEATED, Math.log(Math.max(1, draft.timesRead())));
        put(factors, Factor.NAMED, draft.isNamed());
        put(
                factors,
                Factor.SAME_PRONOUN,
                discourse.pronoun(nearest).filter(pronoun::isSameWordAs).isPresent());
        put(factors, Factor.STRAINED, option.agreement() == Agreement.STRAINED);
        if (nearest.kind() == Kind.NOMINAL) {
            switch (nearest.features().determiner()) {
                case INDEFINITE, NONE -> put(factors, Factor.INDEFINITE, 1);
                case QUANTIFIER -> put(factors, Factor.QUANTIFIED, 1);
                default -> {}
            }
        }
        if (pronoun.isOfPerson()) {
            put(factors, Factor.GENDER, draft.gender() == pronoun.gender() ? draft.genderCertainty() : 0);
        } else {
            put(factors, Factor.BODY, isBody(draft.type()));
            put(factors, Factor.THING, draft.type() == ActorType.OTHER || draft.type() == ActorType.EVENT);
        }
        voice(mention, option, factors);
        return factors;
    }

    /** Where the actor's mentions stand, seen from the pronoun. */
    private void place(Mention mention, Pronoun pronoun, Option option, Map<Factor, Double> factors) {
        Mention nearest = option.nearest();
        if (cataphora.subjectAfter(mention).filter(nearest::equals).isPresent()) {
            put(factors, cataphora.isForItsPart(mention) ? Factor.FOR_ITS_PART : Factor.CATAPHORIC, 1);
            return;
        }
        int back = mention.sentence() - nearest.sentence();
        put(factors, Factor.EARLIER_SENTENCE, back > 0);
        put(factors, Factor.SENTENCES_BACK, Math.log(1 + back));
        put(factors, Factor.OTHER_PARAGRAPH, discourse.paragraph(mention) != discourse.paragraph(nearest));
        boolean subject = false;
        boolean parallel = false;
        for (Mention one : option.mentions()) {
            if (one.sentence() == nearest.sentence()) {
                subject |= one.role() == Role.SUBJECT;
                parallel |= one.role() == mention.role();
            }
        }
        put(factors, Factor.SENTENCE_SUBJECT, subject);
        put(factors, Factor.PARALLEL, parallel && pronoun.kind() == Pronoun.Kind.PERSONAL);
        if (!subject) {
            put(factors, Factor.OBLIQUE, nearest.role() == Role.OBLIQUE);
            put(factors, Factor.MODIFIER, nearest.role() == Role.MODIFIER);
            put(factors, Factor.LOCATION, isLocation(nearest));
            put(factors, Factor.INSIDE, discourse.enclosing(nearest).isPresent());
        }
        Optional<Mention> ruler = discourse.subject(mention).filter(one -> one.id() < mention.id());
        boolean rules = ruler.isPresent() && drafts.of(ruler.get().id()) == option.draft();
        boolean binds = pronoun.kind() != Pronoun.Kind.PERSONAL;
        put(factors, Factor.OWN_CLAUSE_SUBJECT, rules && binds);
        put(factors, Factor.COARGUMENT, rules && !binds && mention.role() != Role.SUBJECT);
        put(factors, Factor.POSSESSOR_AROUND, isPossessorAround(mention, option.draft()));
    }

    /** “Turkey's response to attacks on <em>its</em> sites”. */
    private boolean isPossessorAround(Mention mention, Draft draft) {
        Optional<Mention> outer = discourse.enclosing(mention);
        while (outer.isPresent()) {
            for (Mention inner : discourse.inside(outer.get())) {
                if (inner.first() == outer.get().first()
                        && inner.role() == Role.POSSESSIVE
                        && drafts.of(inner.id()) == draft) {
                    return true;
                }
            }
            outer = discourse.enclosing(outer.get());
        }
        return false;
    }

    private boolean isLocation(Mention nearest) {
        return (nearest.type() == ActorType.GEOPOLITICAL || nearest.type() == ActorType.PLACE)
                && LOCATING.contains(discourse.before(nearest));
    }

    private void voice(Mention mention, Option option, Map<Factor, Double> factors) {
        put(
                factors,
                Factor.OTHER_VOICE,
                option.mentions().stream().noneMatch(one -> discourse.isSameVoice(one, mention)));
        discourse
                .quotation(mention)
                .map(Speech::source)
                .filter(OptionalInt::isPresent)
                .ifPresent(source -> {
                    boolean speaks = drafts.of(source.getAsInt()) == option.draft();
                    put(factors, Factor.ITS_SPEAKER, speaks);
                });
    }

    private static boolean isBody(ActorType type) {
        return type == ActorType.ORGANIZATION || type == ActorType.GEOPOLITICAL || type == ActorType.GROUP;
    }

    private static void put(Map<Factor, Double> factors, Factor factor, boolean holds) {
        put(factors, factor, holds ? 1 : 0);
    }

    private static void put(Map<Factor, Double> factors, Factor factor, double value) {
        if (value != 0) {
            factors.put(factor, value);
        }
    }
}
