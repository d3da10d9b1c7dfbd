package org.antecedent.training;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** Documents of which is known which words mean the same, from JSON lines. */
final class ChainCorpus {
    private ChainCorpus() {}

    /** @param chains the chain that the words of each gold mention are in */
    record Document(String id, String text, Map<Span, String> chains) {
        /**
         * The chain of each of our mentions, or null: of the gold mention with the same words, else of the one that shares half
         * of them or an edge, as the scorer has it. No gold mention stands for two of ours.
         */
        String[] chainsOf(List<Mention> mentions) {
            String[] found = new String[mentions.size()];
            Map<Span, String> free = new HashMap<>(chains);
            for (Mention mention : mentions) {
                found[mention.id()] = free.remove(mention.span());
            }
            List<Span> rest = free.keySet().stream()
                    .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                    .toList();
            for (Mention mention : mentions) {
                if (found[mention.id()] != null) {
                    continue;
                }
                Span best = null;
                double most = 0;
                for (Span gold : rest) {
                    double shared = shared(gold, mention.span());
                    if (free.containsKey(gold) && shared > most && isSame(gold, mention.span(), shared)) {
                        best = gold;
                        most = shared;
                    }
                }
                if (best != null) {
                    found[mention.id()] = free.remove(best);
                }
            }
            return found;
        }
    }

    static List<Document> read(Path file) throws IOException {
        return JsonLines.read(file, ChainCorpus::document);
    }

    private static Document document(JsonObject json) {
        String text = json.get("text").getAsString();
        Map<Span, String> chains = new HashMap<>();
        JsonArray mentions = json.getAsJsonArray("mentions");
        for (JsonElement element : mentions) {
            JsonObject mention = element.getAsJsonObject();
            if (mention.has("chain") && !mention.get("chain").isJsonNull()) {
                chains.put(JsonLines.span(text, mention), mention.get("chain").getAsString());
            }
        }
        return new Document(json.get("id").getAsString(), text, chains);
    }

    private static double shared(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return shared <= 0 ? 0 : (double) shared / all;
    }

    private static boolean isSame(Span one, Span other, double shared) {
        boolean edge = one.start() == other.start() || one.end() == other.end();
        return shared >= 0.5 || edge && (one.contains(other) || other.contains(one));
    }
}
