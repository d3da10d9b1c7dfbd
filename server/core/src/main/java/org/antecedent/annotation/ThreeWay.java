package org.antecedent.annotation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of a value that two sides may have changed: the change of the one that has. */
final class ThreeWay {
    private ThreeWay() {}

    /** Both sides have changed it, and not alike. */
    static final class Contradiction extends Exception {
        private static final long serialVersionUID = 1L;

        Contradiction() {
            super("both sides changed it", null, false, false);
        }
    }

    /** Settles what both sides have changed, and not alike. */
    @FunctionalInterface
    interface Rivals<T> {
        T settle(T ours, T theirs) throws Contradiction;
    }

    static <T> T of(T base, T ours, T theirs) throws Contradiction {
        return of(base, ours, theirs, contradiction());
    }

    static <T> T of(T base, T ours, T theirs, Rivals<T> rivals) throws Contradiction {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        return ours.equals(base) ? theirs : rivals.settle(ours, theirs);
    }

    /** Nobody but a person can settle it. */
    static <T> Rivals<T> contradiction() {
        return (ours, theirs) -> {
            throw new Contradiction();
        };
    }

    /**
     * Joins what nobody understands, field by field.
     *
     * @param base JSON objects by their place, as {@link Fields} keeps them
     */
    static Map<String, String> fields(
            Map<String, String> base,
            Map<String, String> ours,
            Map<String, String> theirs,
            Rivals<Optional<JsonElement>> rivals)
            throws Contradiction {
        Map<String, String> joined = new HashMap<>();
        for (String place : both(ours.keySet(), theirs.keySet())) {
            JsonObject before = object(base, place);
            JsonObject left = object(ours, place);
            JsonObject right = object(theirs, place);
            JsonObject object = new JsonObject();
            for (String name : both(left.keySet(), right.keySet())) {
                of(field(before, name), field(left, name), field(right, name), rivals)
                        .ifPresent(value -> object.add(name, value));
            }
            if (!object.isEmpty()) {
                joined.put(place, JsonText.write(object));
            }
        }
        return joined;
    }

    static <T> Set<T> both(Iterable<T> ours, Iterable<T> theirs) {
        Set<T> both = new LinkedHashSet<>();
        ours.forEach(both::add);
        theirs.forEach(both::add);
        return both;
    }

    private static JsonObject object(Map<String, String> places, String place) {
        return places.containsKey(place) ? JsonText.object(places.get(place)) : new JsonObject();
    }

    private static Optional<JsonElement> field(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name));
    }
}
