package org.antecedent.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.antecedent.exchange.QuotedShares.Share;

/** Statements as rows, and who is given how many of the quoted words. docs/formats.md describes every field. */
public final class StatementsJson {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private StatementsJson() {}

    public static String write(List<StatementRow> rows) {
        JsonObject root = new JsonObject();
        JsonArray statements = new JsonArray();
        rows.stream().map(StatementsJson::row).forEach(statements::add);
        root.add("statements", statements);
        root.add("summary", summary(QuotedShares.of(rows)));
        return GSON.toJson(root);
    }

    private static JsonObject row(StatementRow row) {
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
