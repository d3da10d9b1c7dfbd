package org.antecedent.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.antecedent.check.Finding;
import org.antecedent.text.Position;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Findings as one JSON array, an object an article. Lines and columns count from 1, columns in UTF-16 code units; {@code
 * start} and {@code end} are offsets into the text in UTF-16 code units, half open.
 */
final class FindingsJson {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private final JsonArray articles = new JsonArray();

    void add(String file, Text text, List<Finding> findings) {
        JsonObject article = new JsonObject();
        article.addProperty("file", file);
        JsonArray found = new JsonArray();
        for (Finding finding : findings) {
            JsonObject json = place(text, finding.span());
            json.addProperty("code", finding.code());
            json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.addProperty("message", finding.message());
            JsonArray related = new JsonArray();
            for (Finding.Related candidate : finding.related()) {
                JsonObject other = place(text, candidate.span());
                other.addProperty("message", candidate.message());
                related.add(other);
            }
            json.add("related", related);
            found.add(json);
        }
        article.add("findings", found);
        articles.add(article);
    }

    private static JsonObject place(Text text, Span span) {
        Position position = text.position(span.start());
        JsonObject json = new JsonObject();
        json.addProperty("line", position.line() + 1);
        json.addProperty("column", position.column() + 1);
        json.addProperty("start", span.start());
        json.addProperty("end", span.end());
        json.addProperty("text", text.words(span));
        return json;
    }

    @Override
    public String toString() {
        return GSON.toJson(articles);
    }
}
