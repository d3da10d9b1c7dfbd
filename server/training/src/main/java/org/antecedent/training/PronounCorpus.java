package org.antecedent.training;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.antecedent.text.Span;

/** Documents of which is known whom their pronouns mean, from JSON lines. */
final class PronounCorpus {
    private PronounCorpus() {}

    /**
     * Whom a pronoun means.
     *
     * @param targets the names and descriptions of its antecedent; empty where it has none in the text
     * @param others of a pair of names, the one that it does not mean; empty where the whole text is annotated
     */
    record Gold(Span pronoun, List<Span> targets, List<Span> others, Optional<Boolean> feminine) {
        /** Whether words that we found stand for the antecedent. */
        boolean isMeant(String text, Span words) {
            return targets.stream().anyMatch(target -> isSame(text, target, words));
        }
    }

    /** @param complete whether every pronoun of the text that refers to something is among them */
    record Document(String id, String genre, String text, boolean complete, Map<Span, Gold> pronouns) {}

    static List<Document> read(Path file) throws IOException {
        return JsonLines.read(file, PronounCorpus::document);
    }

    private static Document document(JsonObject json) {
        String text = json.get("text").getAsString();
        Map<Span, Gold> pronouns = new HashMap<>();
        Map<String, List<JsonObject>> chains = new HashMap<>();
        for (JsonElement element : array(json, "mentions")) {
            JsonObject mention = element.getAsJsonObject();
            if (mention.has("chain") && !mention.get("chain").isJsonNull()) {
                chains.computeIfAbsent(mention.get("chain").getAsString(), any -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (List<JsonObject> chain : chains.values()) {
            List<Span> targets = chain.stream()
                    .filter(mention -> !isPronoun(mention))
                    .map(mention -> JsonLines.span(text, mention))
                    .toList();
            for (JsonObject mention : chain) {
                if (isPronoun(mention)) {
                    Span span = JsonLines.span(text, mention);
                    pronouns.put(span, new Gold(span, targets, List.of(), Optional.empty()));
                }
            }
        }
        boolean complete = !chains.isEmpty();
        for (JsonElement element : array(json, "pronouns")) {
            JsonObject pronoun = element.getAsJsonObject();
            List<Span> right = new ArrayList<>();
            List<Span> wrong = new ArrayList<>();
            for (JsonElement candidate : array(pronoun, "candidates")) {
                boolean meant = candidate.getAsJsonObject().get("gold").getAsBoolean();
                (meant ? right : wrong).add(JsonLines.span(text, candidate.getAsJsonObject()));
            }
            Optional<Boolean> feminine = pronoun.has("gender")
                    ? Optional.of(pronoun.get("gender").getAsString().equals("F"))
                    : Optional.empty();
            Span span = JsonLines.span(text, pronoun);
            if (!complete) {
                pronouns.put(span, new Gold(span, right, wrong, feminine));
            }
        }
        String genre = json.has("genre") && !json.get("genre").isJsonNull()
                ? json.get("genre").getAsString()
                : "";
        return new Document(json.get("id").getAsString(), genre, text, complete, pronouns);
    }

    private static boolean isPronoun(JsonObject mention) {
        return mention.has("kind") && mention.get("kind").getAsString().equals("pronoun");
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.has(name) && json.get(name).isJsonArray() ? json.getAsJsonArray(name) : new JsonArray();
    }

    /** The same words, or the same but for a leading article. */
    private static boolean isSame(String text, Span one, Span other) {
        if (SameWords.are(one, other)) {
            return true;
        }
        Span small = one.length() <= other.length() ? one : other;
        Span large = small.equals(one) ? other : one;
        if (!large.contains(small)) {
            return false;
        }
        String before = text.substring(large.start(), small.start()).strip().toLowerCase(Locale.ROOT);
        return before.equals("the") || before.equals("a") || before.equals("an");
    }
}
