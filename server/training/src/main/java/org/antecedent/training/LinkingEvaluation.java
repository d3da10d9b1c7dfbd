package org.antecedent.training;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.corpus.Linking;
import org.antecedent.corpus.Profile;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Who of one article is whom of another, against documents whose names say what they mean in an encyclopedia ({@code wiki}): of all
 * pairs of actors of two documents, those that are linked and those that are the same.
 */
final class LinkingEvaluation {
    /** A possessive ending, or a full stop. */
    private static final int ENDING = 2;

    private final List<Named> all = new ArrayList<>();

    /** @param meaning the article of the encyclopedia that most names of the actor mean */
    private record Named(int document, String name, Profile profile, String meaning) {}

    private record Meaning(Span name, String article) {}

    /** One document of the corpus. */
    void add(JsonObject document, Analyzer analyzer) {
        String text = document.get("text").getAsString();
        List<Meaning> meanings = new ArrayList<>();
        for (JsonElement element : document.getAsJsonArray("mentions")) {
            JsonObject mention = element.getAsJsonObject();
            if (mention.has("wiki") && mention.get("kind").getAsString().equals("name")) {
                meanings.add(new Meaning(
                        JsonLines.span(text, mention), mention.get("wiki").getAsString()));
            }
        }
        int number = all.isEmpty() ? 0 : all.get(all.size() - 1).document() + 1;
        for (Appearance actor :
                ArticleSummary.of(analyzer.analyze(Text.of(text))).actors()) {
            meaning(actor, meanings)
                    .ifPresent(meaning -> all.add(new Named(number, actor.name(), actor.profile(), meaning)));
        }
    }

    private static Optional<String> meaning(Appearance actor, List<Meaning> meanings) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Span mention : actor.mentions()) {
            meanings.stream()
                    .filter(meaning -> meaning.name().overlaps(mention)
                            && Math.abs(meaning.name().end() - mention.end()) <= ENDING)
                    .forEach(meaning -> votes.merge(meaning.article(), 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private record Pair(Named one, Named other) {
        boolean isLinked() {
            return Linking.between(one.profile(), other.profile()).isPresent();
        }

        boolean isSame() {
            return one.meaning().equals(other.meaning());
        }
    }

    private Stream<Pair> pairs() {
        return all.stream()
                .flatMap(one -> all.stream()
                        .filter(other -> one.document() < other.document())
                        .map(other -> new Pair(one, other)));
    }

    /** The pairs that are wrong, the most frequent names first. */
    List<String> errors() {
        Map<String, Integer> errors = new HashMap<>();
        pairs().filter(pair -> pair.isLinked() != pair.isSame())
                .forEach(pair -> errors.merge(
                        (pair.isLinked() ? "linked " : "missed ") + pair.one().name() + " / "
                                + pair.other().name(),
                        1,
                        Integer::sum));
        return errors.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(error -> error.getValue() + " " + error.getKey())
                .toList();
    }

    @Override
    public String toString() {
        long linked = pairs().filter(Pair::isLinked).count();
        long same = pairs().filter(Pair::isSame).count();
        long both = pairs().filter(pair -> pair.isLinked() && pair.isSame()).count();
        return String.format(
                Locale.ROOT,
                "%d actors; of %d linked pairs %.3f are the same; of %d that are the same %.3f are linked",
                all.size(),
                linked,
                both / (double) linked,
                same,
                both / (double) same);
    }
}
