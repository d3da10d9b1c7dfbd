package org.antecedent.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.text.Edit;
import org.antecedent.text.Position;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Findings as one JSON array, an object an article, or as a line an article. Lines and columns count from 1, columns in UTF-16
 * code units; {@code start} and {@code end} are offsets into the text in UTF-16 code units, half open.
 */
final class FindingsJson implements FindingsReport {
    private static final Gson ARRAY =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();

    private final PrintWriter out;
    private final PrintWriter errors;
    private final boolean lines;
    private Optional<JsonWriter> array = Optional.empty();

    /** @param errors gets the summary, which has no place in the array */
    FindingsJson(PrintWriter out, PrintWriter errors, boolean lines) {
        this.out = out;
        this.errors = errors;
        this.lines = lines;
    }

    @Override
    public void add(String file, Text text, List<Finding> findings) throws IOException {
        JsonObject article = article(file, text, findings);
        if (lines) {
            out.print(LINE.toJson(article) + "\n");
        } else {
            ARRAY.toJson(article, begun());
        }
        out.flush();
    }

    private JsonWriter begun() throws IOException {
        if (array.isEmpty()) {
            array = Optional.of(ARRAY.newJsonWriter(out));
            array.get().beginArray();
        }
        return array.get();
    }

    private static JsonObject article(String file, Text text, List<Finding> findings) {
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
            JsonArray fixes = new JsonArray();
            finding.fixes().forEach(fix -> fixes.add(fix(fix)));
            json.add("fixes", fixes);
            found.add(json);
        }
        article.add("findings", found);
        return article;
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

    private static JsonObject fix(Fix fix) {
        JsonObject json = new JsonObject();
        json.addProperty("title", fix.title());
        json.addProperty("safe", fix.safe());
        JsonArray edits = new JsonArray();
        for (Edit edit : fix.edits()) {
            JsonObject change = new JsonObject();
            change.addProperty("start", edit.span().start());
            change.addProperty("end", edit.span().end());
            change.addProperty("text", edit.replacement());
            edits.add(change);
        }
        json.add("edits", edits);
        return json;
    }

    @Override
    public void end(String summary) throws IOException {
        if (!lines) {
            begun().endArray().flush();
            out.println();
        }
        out.flush();
        errors.println(summary);
        errors.flush();
    }
}
