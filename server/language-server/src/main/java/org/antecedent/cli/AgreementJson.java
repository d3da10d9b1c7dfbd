package org.antecedent.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.antecedent.agreement.Agreement;
import org.antecedent.agreement.CoreferenceMetric;
import org.antecedent.agreement.Ratio;
import org.antecedent.agreement.Score;

/** One JSON object; a figure is null where there is nothing to have a part of. docs/annotations.md describes it. */
final class AgreementJson implements AgreementReport {
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .setPrettyPrinting()
            .create();

    private final PrintWriter out;
    private final JsonObject document = new JsonObject();
    private final JsonArray articles = new JsonArray();
    private final JsonArray onlyA = new JsonArray();
    private final JsonArray onlyB = new JsonArray();
    private Agreement all = Agreement.NONE;

    /** @param proposals whether what the machine proposes counts, too */
    AgreementJson(PrintWriter out, boolean proposals) {
        this.out = out;
        document.addProperty("compared", proposals ? "decisions-and-proposals" : "decisions");
    }

    @Override
    public void add(String article, Agreement agreement, int lostA, int lostB) {
        JsonObject json = new JsonObject();
        json.addProperty("article", article);
        json.addProperty("unplacedA", lostA);
        json.addProperty("unplacedB", lostB);
        put(agreement, json);
        articles.add(json);
        all = all.plus(agreement);
    }

    @Override
    public void onlyInA(String article) {
        onlyA.add(article);
    }

    @Override
    public void onlyInB(String article) {
        onlyB.add(article);
    }

    @Override
    public void end() {
        document.add("articles", articles);
        JsonObject sum = new JsonObject();
        put(all, sum);
        document.add("all", sum);
        document.add("onlyA", onlyA);
        document.add("onlyB", onlyB);
        out.println(GSON.toJson(document));
        out.flush();
    }

    private static void put(Agreement agreement, JsonObject json) {
        JsonObject mentions = new JsonObject();
        mentions.add("exact", counted(agreement.exact()));
        mentions.add("overlapping", counted(agreement.overlapping()));
        json.add("mentions", mentions);
        JsonObject coreference = new JsonObject();
        for (CoreferenceMetric metric : CoreferenceMetric.values()) {
            coreference.add(name(metric), score(agreement.of(metric)));
        }
        json.add("coreference", coreference);
        json.add("statements", counted(agreement.statements()));
        Ratio sources = agreement.sources();
        JsonObject source = new JsonObject();
        put("accuracy", sources.value(), source);
        source.addProperty("same", (int) sources.part());
        source.addProperty("compared", (int) sources.whole());
        json.add("sources", source);
    }

    private static String name(CoreferenceMetric metric) {
        return metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonObject counted(Score score) {
        JsonObject json = score(score);
        json.addProperty("common", (int) score.recall().part());
        json.addProperty("a", (int) score.recall().whole());
        json.addProperty("b", (int) score.precision().whole());
        return json;
    }

    private static JsonObject score(Score score) {
        JsonObject json = new JsonObject();
        put("recall", score.recall().value(), json);
        put("precision", score.precision().value(), json);
        put("f1", score.f1(), json);
        return json;
    }

    private static void put(String name, OptionalDouble value, JsonObject json) {
        json.addProperty(name, value.isPresent() ? (Number) value.getAsDouble() : null);
    }
}
