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
import org.antecedent.check.Level;
import org.antecedent.check.Profile;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.mention.ActorType;

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
                case ACTORS -> actorsOrFile();
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

    private static JsonObject actorsOrFile() {
        JsonObject properties = new JsonObject();
        for (ActorKey key : ActorKey.values()) {
            JsonObject property = switch (key) {
                case NAME -> word();
                case NOTE -> orNothing(text());
                case TYPE ->
                    orNothing(oneOf(Arrays.stream(ActorType.values())
                            .filter(ActorType::isActor)
                            .toArray(ActorType[]::new)));
                case ALIASES, LINKS, PRONOUNS -> anyOf(word(), words(), nothing());
                case ROLES -> anyOf(word(), role(), list(anyOf(word(), role())), nothing());
            };
            property.addProperty("description", key.description());
            properties.add(key.key(), property);
        }
        JsonObject actor = mapping(properties);
        actor.add("required", array(Stream.of(ActorKey.NAME.key())));
        return anyOf(text(), list(anyOf(word(), actor)), nothing());
    }

    private static JsonObject role() {
        JsonObject properties = new JsonObject();
        ActorsReader.ROLE_KEYS.forEach(key -> properties.add(key, word()));
        JsonObject role = mapping(properties);
        role.add("required", array(Stream.of(ActorsReader.TITLE)));
        return role;
    }

    private static JsonObject anyOf(JsonObject... choices) {
        JsonObject any = new JsonObject();
        JsonArray all = new JsonArray();
        Stream.of(choices).forEach(all::add);
        any.add("anyOf", all);
        return any;
    }

    private static JsonObject nothing() {
        JsonObject nothing = new JsonObject();
        nothing.addProperty("type", "null");
        return nothing;
    }

    private static JsonObject text() {
        JsonObject text = new JsonObject();
        text.addProperty("type", "string");
        return text;
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

    /** Whatever YAML takes it for. */
    private static JsonObject word() {
        JsonObject word = new JsonObject();
        word.add("type", array(Stream.of("string", "number", "boolean")));
        return word;
    }

    private static JsonObject words() {
        return list(word());
    }

    private static JsonObject list(JsonObject items) {
        JsonObject list = new JsonObject();
        list.addProperty("type", "array");
        list.add("items", items);
        return list;
    }

    /** A key may wait for its value. */
    private static JsonObject orNothing(JsonObject schema) {
        if (schema.has("anyOf")) {
            return schema;
        }
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
