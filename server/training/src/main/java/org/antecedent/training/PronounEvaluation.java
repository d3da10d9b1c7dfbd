package org.antecedent.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** How well pronouns of the third person are resolved, and how well the certainty tells. */
final class PronounEvaluation {
    private static final Set<String> PERSONAL = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves");

    private static final int BINS = 10;

    private final Map<String, Score> scores = new TreeMap<>();
    private final Score pairs = new Score();
    private final Map<Boolean, Score> pairsByGender = new TreeMap<>();
    private final int[] binned = new int[BINS];
    private final int[] binnedRight = new int[BINS];
    private final double[] binnedSum = new double[BINS];
    private final int[] clear = new int[2];
    private final int[] open = new int[2];
    private final List<String> errors = new ArrayList<>();

    /** Where “go to definition” leads from a pronoun: the nearest name or description before it, else the first. */
    static Optional<Span> target(Article article, int pronoun, List<Integer> mentions) {
        Mention best = null;
        for (int id : mentions) {
            Mention one = article.mentions().get(id);
            if (one.kind() == Mention.Kind.PRONOUN || best != null && id > pronoun) {
                continue;
            }
            best = one;
        }
        return Optional.ofNullable(best).map(PronounEvaluation::words);
    }

    /**
     * Whether an actor of those mentions is the antecedent: of one of a pair of names by any mention, else by the one that a
     * reader is led to.
     */
    static boolean isRight(
            PronounCorpus.Document document, PronounCorpus.Gold gold, Article article, List<Integer> mentions) {
        if (document.complete()) {
            int pronoun =
                    article.reading().mention(gold.pronoun()).orElseThrow().id();
            return target(article, pronoun, mentions)
                    .filter(span -> gold.isMeant(document.text(), span))
                    .isPresent();
        }
        return mentions.stream()
                .anyMatch(id ->
                        gold.isMeant(document.text(), words(article.mentions().get(id))));
    }

    /** What stands for a mention in annotations: of a name the bare name. */
    private static Span words(Mention mention) {
        return mention.kind() == Mention.Kind.NAME ? mention.head() : mention.span();
    }

    void add(PronounCorpus.Document document, Article article) {
        for (PronounCorpus.Gold gold : document.pronouns().values()) {
            String form = article.text().words(gold.pronoun()).toLowerCase(Locale.ROOT);
            Optional<Mention> mention = article.reading().mention(gold.pronoun());
            Optional<Actor> actor = mention.flatMap(article::actorOf);
            if (!gold.others().isEmpty() || gold.feminine().isPresent()) {
                pair(document, article, gold, mention, actor);
                continue;
            }
            if (!PERSONAL.contains(form) || gold.targets().isEmpty()) {
                continue;
            }
            Optional<Span> target =
                    actor.flatMap(one -> target(article, mention.orElseThrow().id(), one.mentions()));
            boolean right =
                    target.filter(span -> gold.isMeant(document.text(), span)).isPresent();
            for (String key : List.of("all", form, "genre " + document.genre())) {
                scores.computeIfAbsent(key, any -> new Score()).add(right ? 1 : 0, actor.isPresent() ? 1 : 0, 1);
            }
            if (actor.isPresent()) {
                certainty(article, mention.orElseThrow(), right);
            }
            if (!right) {
                errors.add(document.id() + ":" + gold.pronoun().start() + " " + form + " → "
                        + target.map(article.text()::words).orElse("-") + ", gold "
                        + article.text().words(gold.targets().get(0)));
            }
        }
    }

    private void pair(
            PronounCorpus.Document document,
            Article article,
            PronounCorpus.Gold gold,
            Optional<Mention> mention,
            Optional<Actor> actor) {
        List<Span> cluster = actor.stream()
                .flatMap(one -> one.mentions().stream())
                .map(id -> words(article.mentions().get(id)))
                .toList();
        PronounCorpus.Gold wrong = new PronounCorpus.Gold(gold.pronoun(), gold.others(), List.of(), Optional.empty());
        boolean hit = cluster.stream().anyMatch(span -> gold.isMeant(document.text(), span));
        boolean miss = cluster.stream().anyMatch(span -> wrong.isMeant(document.text(), span));
        Score gender = pairsByGender.computeIfAbsent(gold.feminine().orElse(false), any -> new Score());
        for (Score score : List.of(pairs, gender)) {
            score.add(
                    hit ? 1 : 0, (hit ? 1 : 0) + (miss ? 1 : 0), gold.targets().isEmpty() ? 0 : 1);
        }
        if (actor.isPresent() && !gold.targets().isEmpty()) {
            certainty(article, mention.orElseThrow(), hit);
        }
    }

    private void certainty(Article article, Mention mention, boolean right) {
        Resolution resolution = article.resolutionOf(mention);
        Optional<Candidate> best = resolution.best();
        if (best.isEmpty()) {
            return;
        }
        double probability = best.get().probability();
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        binned[bin]++;
        binnedSum[bin] += probability;
        binnedRight[bin] += right ? 1 : 0;
        int[] group = resolution.status() == Resolution.Status.AMBIGUOUS ? open : clear;
        group[0] += right ? 1 : 0;
        group[1]++;
    }

    List<String> errors() {
        return errors;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        scores.forEach((name, score) ->
                out.append("  ").append(name).append(": ").append(score).append('\n'));
        if (!pairsByGender.isEmpty()) {
            out.append("  pairs: ").append(pairs).append('\n');
            pairsByGender.forEach((feminine, score) -> out.append(feminine ? "    feminine: " : "    masculine: ")
                    .append(score)
                    .append('\n'));
        }
        out.append("  certainty (predicted, right, pronouns):\n");
        for (int bin = 0; bin < BINS; bin++) {
            if (binned[bin] > 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "    %.1f–%.1f: %.2f %.2f %d%n",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        binnedSum[bin] / binned[bin],
                        (double) binnedRight[bin] / binned[bin],
                        binned[bin]));
            }
        }
        out.append(share("not called ambiguous", clear)).append(share("called ambiguous", open));
        return out.toString();
    }

    private static String share(String name, int[] group) {
        return String.format(
                Locale.ROOT,
                "  %s: %d, right %.3f%n",
                name,
                group[1],
                group[1] == 0 ? 1 : (double) group[0] / group[1]);
    }
}
