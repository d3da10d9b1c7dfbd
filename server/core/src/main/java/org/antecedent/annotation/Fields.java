package org.antecedent.annotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON object that is read field by field; what nobody asks for is kept, so that it can be written again. */
final class Fields {
    /** What an annotation does not say as it should. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    private final JsonObject rest;
    private final String place;
    private final Map<String, String> kept;

    /**
     * @param place where the object stands in the annotation: {@code body}, {@code target/0}
     * @param kept takes what nobody asks for, by place
     */
    Fields(JsonObject object, String place, Map<String, String> kept) {
        this.rest = new JsonObject();
        rest.asMap().putAll(object.asMap());
        this.place = place;
        this.kept = kept;
    }

    /** Keeps what nobody asked for. */
    void keepRest() {
        if (!rest.isEmpty()) {
            kept.put(place, rest.toString());
        }
    }

    /** The object with what was kept of its place. */
    static JsonObject withRest(JsonObject object, String place, Map<String, String> kept) {
        String rest = kept.get(place);
        if (rest != null) {
            JsonText.object(rest).asMap().forEach((name, value) -> {
                if (!object.has(name)) {
                    object.add(name, value);
                }
            });
        }
        return object;
    }

    /** The string of the field, where it is one. Anything else is kept. */
    Optional<String> text(String name) {
        JsonElement value = rest.get(name);
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isString()) {
            return Optional.empty();
        }
        rest.remove(name);
        return Optional.of(value.getAsString());
    }

    String needText(String name) throws Malformed {
        return text(name).orElseThrow(() -> new Malformed(name + " is missing"));
    }

    int needNumber(String name) throws Malformed {
        JsonElement value = rest.remove(name);
        if (value == null || !value.isJsonPrimitive() || !value.getAsString().matches("\\d{1,9}")) {
            throw new Malformed(name + " is not a whole number");
        }
        return Integer.parseInt(value.getAsString());
    }

    /** The object of the field, where it is one. Anything else is kept. */
    Optional<Fields> object(String name) {
        JsonElement value = rest.get(name);
        if (value == null || !value.isJsonObject()) {
            return Optional.empty();
        }
        rest.remove(name);
        return Optional.of(new Fields(value.getAsJsonObject(), inside(name), kept));
    }

    Fields need(String name) throws Malformed {
        return object(name).orElseThrow(() -> new Malformed(name + " is missing"));
    }

    /** The objects of the field, whether it is an array of them or one alone. */
    List<Fields> needAll(String name) throws Malformed {
        JsonElement value = rest.get(name);
        if (value != null && value.isJsonObject()) {
            return List.of(need(name));
        }
        if (value == null || !value.isJsonArray() || value.getAsJsonArray().isEmpty()) {
            throw new Malformed(name + " is missing");
        }
        JsonArray array = value.getAsJsonArray();
        List<Fields> all = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!array.get(i).isJsonObject()) {
                throw new Malformed(name + " is not what it should be");
            }
            all.add(new Fields(array.get(i).getAsJsonObject(), inside(name) + "/" + i, kept));
        }
        rest.remove(name);
        return all;
    }

    /** The objects in the array of the field, which may be none. */
    List<JsonObject> needObjects(String name) throws Malformed {
        JsonElement value = rest.remove(name);
        if (value == null || !value.isJsonArray()) {
            throw new Malformed(name + " is missing");
        }
        List<JsonObject> all = new ArrayList<>();
        for (JsonElement element : value.getAsJsonArray()) {
            if (!element.isJsonObject()) {
                throw new Malformed(name + " is not what it should be");
            }
            all.add(element.getAsJsonObject());
        }
        return all;
    }

    private String inside(String name) {
        return place.isEmpty() ? name : place + "/" + name;
    }
}
