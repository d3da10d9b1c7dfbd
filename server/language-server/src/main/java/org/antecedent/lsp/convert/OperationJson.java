package org.antecedent.lsp.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.deciding.Operation;
import org.antecedent.editor.ActorList;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Operations as JSON, about one text: {@code {"operation":"split","at":…,"extent":"from-here"}}. Parameters have the names that
 * the operation gives them; what may be empty may be left out. Spans are ranges of the protocol, names of alternatives are in
 * lower case with hyphens, and one of several shapes says which in {@code is}.
 */
public final class OperationJson {
    private static final String OPERATION = "operation";
    private static final String SHAPE = "is";
    /** More than anybody types as a note, or selects. */
    private static final int LONGEST = 20_000;

    private static final int MOST = 1_000;

    private final Text text;
    private final PositionEncoding encoding;
    private final Columns columns;

    public OperationJson(Text text, PositionEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
        this.columns = new Columns(text, encoding);
    }

    /** What was sent is no operation. Its message says why, to who wrote the client. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    /** @throws Malformed where a parameter is missing, not known, too long or of another type */
    public Operation read(JsonElement json) throws Malformed {
        return (Operation) shape(Operation.class, OPERATION, json, "the operation");
    }

    public JsonObject write(Operation operation) {
        return record(OPERATION, (Record) operation);
    }

    private Object shape(Class<?> all, String tag, JsonElement json, String name) throws Malformed {
        if (!(json instanceof JsonObject object)) {
            throw new Malformed(name + " is no object");
        }
        String shape = string(object.get(tag), tag);
        Class<?> type = Arrays.stream(all.getPermittedSubclasses())
                .filter(one -> word(one.getSimpleName()).equals(shape))
                .findFirst()
                .orElseThrow(() -> new Malformed("there is no " + tag + " “" + cut(shape) + "”"));
        return record(type, tag, object);
    }

    private Object record(Class<?> type, String tag, JsonObject object) throws Malformed {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> left = new HashSet<>(object.keySet());
        left.remove(tag);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            left.remove(name);
            values[i] = value(components[i].getGenericType(), object.get(name), name);
        }
        if (!left.isEmpty()) {
            throw new Malformed("there is no parameter “" + cut(left.iterator().next()) + "”");
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new Malformed(String.valueOf(refused.getCause().getMessage()));
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException("operations are public records", never);
        }
    }

    private Object value(Type type, JsonElement json, String name) throws Malformed {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? optional(of, json, name) : list(of, json, name);
        }
        if (isMissing(json)) {
            throw new Malformed(name + " is missing");
        }
        if (type == Span.class) {
            return span(json, name);
        }
        if (type == String.class) {
            return string(json, name);
        }
        if (type == int.class) {
            return number(json, name);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? constant(plain, json, name) : shape(plain, SHAPE, json, name);
    }

    private static boolean isMissing(JsonElement json) {
        return json == null || json.isJsonNull();
    }

    private Optional<?> optional(Type type, JsonElement json, String name) throws Malformed {
        return isMissing(json) ? Optional.empty() : Optional.of(value(type, json, name));
    }

    private List<?> list(Type type, JsonElement json, String name) throws Malformed {
        if (!(json instanceof JsonArray array)) {
            throw new Malformed(name + " is no array");
        }
        if (array.size() > MOST) {
            throw new Malformed(name + " is too long");
        }
        List<Object> values = new ArrayList<>();
        for (JsonElement one : array) {
            values.add(value(type, one, name));
        }
        return values;
    }

    private static String string(JsonElement json, String name) throws Malformed {
        if (!(json instanceof JsonPrimitive primitive) || !primitive.isString()) {
            throw new Malformed(name + " is no string");
        }
        if (primitive.getAsString().length() > LONGEST) {
            throw new Malformed(name + " is too long");
        }
        return primitive.getAsString();
    }

    private static Object constant(Class<?> type, JsonElement json, String name) throws Malformed {
        String word = string(json, name);
        for (Object constant : type.getEnumConstants()) {
            if (word((Enum<?>) constant).equals(word)) {
                return constant;
            }
        }
        throw new Malformed("“" + cut(word) + "” is no " + name);
    }

    /** Clamped to the text; a range that ends before it starts is turned round. */
    private Span span(JsonElement json, String name) throws Malformed {
        int start = offset(member(json, "start"), name);
        int end = offset(member(json, "end"), name);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    /**
     * The offset of a position, clamped to the text.
     *
     * @throws Malformed where it is none
     */
    public int offset(JsonElement position) throws Malformed {
        return offset(position, "the position");
    }

    private int offset(JsonElement position, String name) throws Malformed {
        return encoding.offset(
                text, number(member(position, "line"), name), number(member(position, "character"), name));
    }

    private static JsonElement member(JsonElement json, String name) {
        return json instanceof JsonObject object && object.has(name) ? object.get(name) : JsonNull.INSTANCE;
    }

    private static int number(JsonElement json, String name) throws Malformed {
        if (json instanceof JsonPrimitive primitive && primitive.isNumber()) {
            double number = primitive.getAsDouble();
            if (number >= 0 && number == Math.rint(number)) {
                return (int) Math.min(number, Integer.MAX_VALUE);
            }
        }
        throw new Malformed(name + " is no number, or has none");
    }

    /**
     * Those to choose from when an operation asks for an actor: {@code id}, {@code name}, {@code type}, {@code detail}, {@code
     * decided}, {@code here}, the {@code range} of the nearest words that name them where there are any, and what people said of
     * them.
     */
    public JsonArray write(List<ActorList.Entry> actors) {
        JsonArray array = new JsonArray();
        for (ActorList.Entry actor : actors) {
            JsonObject json = new JsonObject();
            json.addProperty("id", actor.id());
            json.addProperty("name", actor.name());
            json.addProperty("type", word(actor.type()));
            json.addProperty("detail", actor.detail());
            json.addProperty("decided", actor.decided());
            json.addProperty("here", actor.here());
            actor.nearest().ifPresent(span -> json.add("range", range(span)));
            actor.named().flatMap(Named::pronouns).ifPresent(pronouns -> json.addProperty("pronouns", pronouns));
            actor.named().flatMap(Named::note).ifPresent(note -> json.addProperty("note", note));
            actor.named().flatMap(Named::link).ifPresent(link -> json.addProperty("link", link));
            array.add(json);
        }
        return array;
    }

    private static String cut(String typed) {
        return typed.length() <= 40 ? typed : typed.substring(0, 40) + "…";
    }

    private JsonObject record(String tag, Record record) {
        JsonObject json = new JsonObject();
        json.addProperty(tag, word(record.getClass().getSimpleName()));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                write(component.getAccessor().invoke(record)).ifPresent(value -> json.add(component.getName(), value));
            } catch (ReflectiveOperationException never) {
                throw new IllegalStateException("operations are public records", never);
            }
        }
        return json;
    }

    private Optional<JsonElement> write(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(this::write);
        }
        if (value instanceof List<?> list) {
            JsonArray array = new JsonArray();
            list.forEach(one -> write(one).ifPresent(array::add));
            return Optional.of(array);
        }
        if (value instanceof Span span) {
            return Optional.of(range(span));
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(new JsonPrimitive(word(constant)));
        }
        if (value instanceof Integer number) {
            return Optional.of(new JsonPrimitive(number));
        }
        return Optional.of(value instanceof Record record ? record(SHAPE, record) : new JsonPrimitive((String) value));
    }

    private JsonObject range(Span span) {
        JsonObject range = new JsonObject();
        range.add("start", position(span.start()));
        range.add("end", position(span.end()));
        return range;
    }

    private JsonObject position(int offset) {
        int line = text.lineAt(offset);
        JsonObject position = new JsonObject();
        position.addProperty("line", line);
        position.addProperty("character", columns.column(text.line(line).start(), offset));
        return position;
    }

    /** {@code MarkStatement} as {@code mark-statement}. */
    private static String word(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@code FROM_HERE} as {@code from-here}. */
    public static String word(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
