package org.antecedent.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antecedent.exchange.QuotedShares.Share;

/**
 * Statements as rows, and who is given how many of the quoted words: one object, written one row after the other. docs/formats.md
 * describes every field.
 */
public final class StatementsJson {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();

    private final Writer out;
    private Optional<JsonWriter> json = Optional.empty();

    /** @param out nothing is written to it before the first row or the end */
    public StatementsJson(Writer out) {
        this.out = out;
    }

    /** The statements of one article, as one object. */
    static String write(List<StatementRow> rows) {
        StringWriter out = new StringWriter();
        StatementsJson json = new StatementsJson(out);
        try {
            for (StatementRow row : rows) {
                json.add(row);
            }
            json.end(QuotedShares.of(rows));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** A row as one line. */
    public static String line(StatementRow row) {
        return LINE.toJson(json(row)) + "\n";
    }

    /** @throws IOException where it cannot be written */
    public void add(StatementRow row) throws IOException {
        GSON.toJson(json(row), begun());
    }

    /**
     * Writes the summary of all rows.
     *
     * @throws IOException where it cannot be written
     */
    public void end(QuotedShares shares) throws IOException {
        JsonWriter whole = begun();
        whole.endArray().name("summary");
        GSON.toJson(summary(shares), whole);
        whole.endObject().flush();
        out.write("\n");
    }

    private JsonWriter begun() throws IOException {
        if (json.isEmpty()) {
            JsonWriter whole = GSON.newJsonWriter(out);
            whole.beginObject().name("statements").beginArray();
            json = Optional.of(whole);
        }
        return json.get();
    }

    private static JsonObject json(StatementRow row) {
        JsonObject json = new JsonObject();
        json.addProperty("document", row.document());
        json.addProperty("line", row.line());
        json.addProperty("column", row.column());
        json.addProperty("id", row.id());
        json.addProperty("kind", lower(row.kind()));
        row.source().ifPresent(source -> json.addProperty("source", source));
        row.actor().ifPresent(actor -> {
            json.addProperty("actor", actor.name());
            json.addProperty("actorType", lower(actor.type()));
            json.addProperty("named", row.named());
        });
        if (row.unclear()) {
            json.addProperty("unclear", true);
        }
        row.gender().ifPresent(gender -> json.addProperty("gender", gender));
        row.cue().ifPresent(cue -> json.addProperty("cue", cue));
        json.addProperty("content", row.content());
        json.addProperty("quotedWords", row.quotedWords());
        row.medium().ifPresent(medium -> json.addProperty("medium", medium));
        row.addressee().ifPresent(addressee -> json.addProperty("addressee", addressee));
        json.addProperty("polarity", lower(row.polarity()));
        row.within().ifPresent(outer -> json.addProperty("within", outer));
        json.addProperty("certainty", lower(row.certainty()));
        json.addProperty("rule", row.rule());
        return json;
    }

    private static JsonObject summary(QuotedShares shares) {
        JsonObject json = new JsonObject();
        json.addProperty("statements", shares.statements());
        json.addProperty("quotedWords", shares.words());
        json.add("byActor", shares(shares.byActor()));
        json.add("bySource", shares(shares.bySource()));
        json.add("byGender", shares(shares.byGender()));
        return json;
    }

    private static JsonArray shares(List<Share> shares) {
        JsonArray json = new JsonArray();
        for (Share share : shares) {
            JsonObject one = new JsonObject();
            one.addProperty("of", share.of());
            one.addProperty("words", share.words());
            json.add(one);
        }
        return json;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
