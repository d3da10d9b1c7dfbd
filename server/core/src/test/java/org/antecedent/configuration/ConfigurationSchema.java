package org.antecedent.configuration;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Checks;
import org.antecedent.check.Level;
import org.antecedent.check.Profile;

/** The JSON Schema of the configuration file, made of the records of what can be set. */
public final class ConfigurationSchema {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private ConfigurationSchema() {}

    /** As it lies in the repository. */
    public static String json() {
        return GSON.toJson(schema()) + "\n";
    }

    private static JsonObject schema() {
        JsonObject properties = new JsonObject();
        for (Setting setting : Setting.values()) {
            JsonObject property = switch (setting) {
                case PROFILE -> oneOf(Profile.values());
                case CHECKS -> checks();
                case DATE -> date();
                case ABBREVIATIONS, NAMES, LOADED_VERBS, NEUTRAL_VERBS, ARTICLES, EXCLUDE -> words();
            };
            property.addProperty("description", setting.description());
            properties.add(setting.key(), orNothing(property));
        }
        JsonObject schema = mapping(properties);
        JsonObject whole = new JsonObject();
        whole.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
        whole.addProperty("title", Configurations.NAME);
        whole.addProperty("description", "What a house has settled for its articles.");
        orNothing(schema).entrySet().forEach(entry -> whole.add(entry.getKey(), entry.getValue()));
        return whole;
    }

    private static JsonObject checks() {
        JsonObject properties = new JsonObject();
        Checks.all().checks().stream().map(Check::about).forEach(about -> {
            JsonArray choices = new JsonArray();
            choices.add(oneOf(Level.values()));
            choices.add(options(about));
            JsonObject check = new JsonObject();
            check.addProperty("description", about.title() + ". " + about.what());
            check.add("anyOf", choices);
            properties.add(about.code(), check);
        });
        return mapping(properties);
    }

    private static JsonObject options(About about) {
        JsonObject properties = new JsonObject();
        JsonObject severity = oneOf(Level.values());
        severity.addProperty("description", "How much its findings matter; off where they do not.");
        properties.add(ConfigurationReader.SEVERITY, severity);
        about.options().forEach(option -> {
            JsonObject number = new JsonObject();
            number.addProperty("type", "integer");
            number.addProperty("minimum", option.least());
            number.addProperty("default", option.standard());
            number.addProperty("description", option.what());
            properties.add(option.name(), number);
        });
        return orNothing(mapping(properties));
    }

    private static JsonObject mapping(JsonObject properties) {
        JsonObject mapping = new JsonObject();
        mapping.addProperty("type", "object");
        mapping.add("properties", properties);
        mapping.addProperty("additionalProperties", false);
        return mapping;
    }

    private static JsonObject oneOf(Enum<?>[] values) {
        JsonObject choice = new JsonObject();
        choice.add("enum", array(Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT))));
        return choice;
    }

    private static JsonObject date() {
        JsonObject date = new JsonObject();
        date.addProperty("type", "string");
        date.addProperty("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        return date;
    }

    private static JsonObject words() {
        JsonObject word = new JsonObject();
        word.add("type", array(Stream.of("string", "number", "boolean")));
        JsonObject words = new JsonObject();
        words.addProperty("type", "array");
        words.add("items", word);
        return words;
    }

    /** A key may wait for its value. */
    private static JsonObject orNothing(JsonObject schema) {
        if (schema.has("type")) {
            schema.add("type", array(Stream.of(schema.get("type").getAsString(), "null")));
        } else {
            schema.getAsJsonArray("enum").add((String) null);
        }
        return schema;
    }

    private static JsonArray array(Stream<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
