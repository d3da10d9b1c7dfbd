package org.antecedent.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageServer;

/** Parameters of every method, made from the Java types that they are read into: what a client may send, and the same spoilt. */
final class Parameters {
    /** Those that begin and end a connection. */
    private static final Set<String> LIFECYCLE = Set.of("initialize", "initialized", "shutdown", "exit");

    private static final int DEEPEST = 6;

    private final Random random;
    private final Supplier<String> uris;

    /** @param uris what documents are called */
    Parameters(Random random, Supplier<String> uris) {
        this.random = random;
        this.uris = uris;
    }

    /** All that a server can be asked and told between its beginning and end, whether ours knows it or not. */
    static Map<String, JsonRpcMethod> methods() {
        Map<String, JsonRpcMethod> methods = new TreeMap<>(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(Extensions.class));
        methods.keySet().removeAll(LIFECYCLE);
        return methods;
    }

    /** What the method takes, of the right types throughout. */
    JsonElement of(JsonRpcMethod method) {
        Type[] types = method.getParameterTypes();
        return types.length == 0 ? new JsonObject() : value(types[0], "", 0);
    }

    private JsonElement value(Type type, String name, int depth) {
        if (type instanceof ParameterizedType generic) {
            return value((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name, depth);
        }
        return type instanceof Class<?> plain ? plain(plain, name, depth) : JsonNull.INSTANCE;
    }

    private JsonElement value(Class<?> raw, Type[] of, String name, int depth) {
        if (List.class.isAssignableFrom(raw)) {
            JsonArray list = new JsonArray();
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add(value(of[0], name, depth + 1));
            }
            return list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            JsonObject map = new JsonObject();
            map.add(uris.get(), value(of[1], name, depth + 1));
            return map;
        }
        if (Either.class.isAssignableFrom(raw) || Either3.class.isAssignableFrom(raw)) {
            return value(of[random.nextInt(of.length)], name, depth);
        }
        return plain(raw, name, depth);
    }

    private JsonElement plain(Class<?> type, String name, int depth) {
        if (type == String.class) {
            return new JsonPrimitive(
                    name.toLowerCase(Locale.ROOT).endsWith("uri") ? uris.get() : "Ann " + random.nextInt(9));
        }
        if (type == boolean.class || type == Boolean.class) {
            return new JsonPrimitive(random.nextBoolean());
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return new JsonPrimitive(random.nextInt(40));
        }
        if (type.isEnum()) {
            return new JsonPrimitive(1);
        }
        boolean structure = type.getName().startsWith("org.eclipse.lsp4j.") || type.getEnclosingClass() != null;
        if (!structure) {
            return new JsonPrimitive("anything"); // Data that only who made it understands.
        }
        JsonObject object = new JsonObject();
        for (Class<?> part = type;
                part != null && part != Object.class && depth < DEEPEST;
                part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    object.add(field.getName(), value(field.getGenericType(), field.getName(), depth + 1));
                }
            }
        }
        return object;
    }

    /** The same with every value in it, in turn, left out, null, of each other type, and huge. */
    static List<JsonElement> spoilt(JsonElement whole) {
        List<JsonElement> spoilt = new ArrayList<>(others());
        if (whole instanceof JsonObject object) {
            for (String key : object.keySet()) {
                JsonObject without = object.deepCopy();
                without.remove(key);
                spoilt.add(without);
                for (JsonElement other : spoilt(object.get(key))) {
                    JsonObject with = object.deepCopy();
                    with.add(key, other);
                    spoilt.add(with);
                }
            }
        } else if (whole instanceof JsonArray array && !array.isEmpty()) {
            for (JsonElement other : spoilt(array.get(0))) {
                JsonArray with = new JsonArray();
                with.add(other);
                spoilt.add(with);
            }
        }
        return spoilt;
    }

    private static List<JsonElement> others() {
        JsonArray list = new JsonArray();
        list.add(JsonNull.INSTANCE);
        return List.of(
                JsonNull.INSTANCE,
                new JsonPrimitive(true),
                new JsonPrimitive("x".repeat(5_000)),
                new JsonPrimitive(Integer.MAX_VALUE),
                new JsonPrimitive(-1e300),
                new JsonObject(),
                new JsonArray(),
                list);
    }
}
