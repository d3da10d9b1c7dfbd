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
         * The chain of each of our mentions, or null: of the gold mention with the same span, else of the one that shares most
         * of those with the {@link SameWords}. No gold mention stands for two of ours.
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
                    double shared = SameWords.share(gold, mention.span());
                    if (free.containsKey(gold) && shared > most && SameWords.are(gold, mention.span())) {
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
}
