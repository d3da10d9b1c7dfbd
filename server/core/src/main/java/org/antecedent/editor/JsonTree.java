package org.antecedent.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antecedent.text.Span;

/**
 * What stands where in a JSON file that somebody is typing, and that is seldom whole. Whatever it holds is read as far as it can be: a
 * string ends with its line at the latest, so that a mark that is missing is forgotten on the next line.
 */
final class JsonTree {
    /** No file of annotations goes so deep; what does is no such file. */
    private static final int DEEPEST = 100;

    /** What runs on over anything else is more than one of the values that are completed. */
    private static final Pattern ONE_VALUE = Pattern.compile("[\\p{L}\\p{M}\\p{N}:#_/-]*");

    /** What can stand at a place, as far as somebody wants to know: numbers and the like do not count. */
    private enum Kind {
        OBJECT,
        ARRAY,
        KEY,
        STRING
    }

    /** One thing in the file. */
    static final class Node {
        private final Kind kind;
        private final Optional<Node> container;
        private final String key;
        private final int start;
        private final List<Node> children = new ArrayList<>();
        private int end;
        private String words = "";

        private Node(Kind kind, Optional<Node> container, String key, int start, int end) {
            this.kind = kind;
            this.container = container;
            this.key = key;
            this.start = start;
            this.end = end;
        }

        /** The object or array that it stands in; empty for the whole file. */
        Optional<Node> container() {
            return container;
        }

        /** Behind which key it stands; empty where that is an array. */
        String key() {
            return key;
        }

        int start() {
            return start;
        }

        /** What stands between the marks of a key or string, as it is written. */
        String words() {
            return words;
        }

        /** Where that is. */
        Span inside() {
            return new Span(start + 1, start + 1 + words.length());
        }

        /** All of an object. */
        Stream<String> keys() {
            return children.stream().filter(child -> child.kind == Kind.KEY).map(Node::words);
        }

        /** Whether it is one of several values behind this key. */
        boolean isAmong(String wanted) {
            return container
                    .filter(array -> array.kind == Kind.ARRAY && array.key.equals(wanted))
                    .isPresent();
        }

        /** The value of an object behind a key, where it is a string, an object or an array. */
        Optional<Node> member(String wanted) {
            return children.stream()
                    .filter(child -> child.kind != Kind.KEY && child.key.equals(wanted))
                    .findFirst();
        }

        /** The same, where it is a string. */
        Optional<Node> text(String wanted) {
            return member(wanted).filter(value -> value.kind == Kind.STRING);
        }

        /** Whether what is put in at the offset becomes a part of it. */
        private boolean holds(int offset) {
            return kind == Kind.KEY || kind == Kind.STRING
                    ? start < offset && offset <= inside().end()
                    : start < offset && offset < end;
        }
    }

    private final String text;
    private final Node whole;
    private final List<Node> objects = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();
    /** The key that waits for its value. */
    private String key = "";
    /** Whether the next string is the value of a key, or one of an array. */
    private boolean value;

    private JsonTree(String text) {
        this.text = text;
        this.whole = new Node(Kind.ARRAY, Optional.empty(), "", -1, text.length() + 1);
        this.value = true;
        open.push(whole);
    }

    static JsonTree of(String text) {
        JsonTree tree = new JsonTree(text);
        tree.read();
        return tree;
    }

    private void read() {
        int i = 0;
        while (i < text.length() && open.size() <= DEEPEST) {
            switch (text.charAt(i)) {
                case '{' -> begin(Kind.OBJECT, i);
                case '[' -> begin(Kind.ARRAY, i);
                case '}' -> end(Kind.OBJECT, i);
                case ']' -> end(Kind.ARRAY, i);
                case ':' -> value = true;
                case ',' -> next();
                case '"' -> i = string(i);
                default -> {}
            }
            i++;
        }
    }

    private void next() {
        value = open.element().kind == Kind.ARRAY;
        key = "";
    }

    private void begin(Kind kind, int start) {
        Node node = add(kind, start, text.length() + 1);
        open.push(node);
        if (kind == Kind.OBJECT) {
            objects.add(node);
        }
        next();
    }

    /** What was begun in it and not ended ends, too; one that was never begun says nothing. */
    private void end(Kind kind, int place) {
        if (open.stream().noneMatch(node -> node.kind == kind && node != whole)) {
            return;
        }
        Node ended;
        do {
            ended = open.pop();
            ended.end = place + 1;
        } while (ended.kind != kind);
        next();
    }

    private Node add(Kind kind, int start, int end) {
        Node node = new Node(kind, Optional.of(open.element()), key, start, end);
        open.element().children.add(node);
        return node;
    }

    /** Reads a string or a key; gives where its last character is. */
    private int string(int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, text.length());
        Node node = add(value ? Kind.STRING : Kind.KEY, start, end + 1);
        node.words = text.substring(start + 1, end);
        key = value ? "" : node.words;
        value = false;
        return end < text.length() && text.charAt(end) == '"' ? end : end - 1;
    }

    /** All objects, in the order in which they begin. */
    List<Node> objects() {
        return objects;
    }

    /**
     * What somebody types at a place.
     *
     * @param object in which it stands
     * @param key that it is the value of; empty where it is a key itself
     * @param begun what stands before the cursor
     * @param replaced what gives way to what it becomes
     * @param marked whether that stands between quotation marks already
     */
    record Typing(Node object, Optional<String> key, String begun, Span replaced, boolean marked) {}

    /** What is typed at the offset; empty where that is neither a key nor the value of one. */
    Optional<Typing> typing(int offset) {
        Node node = at(offset);
        return switch (node.kind) {
            case ARRAY -> Optional.empty();
            case OBJECT -> between(node, offset);
            case KEY, STRING -> inside(node, offset);
        };
    }

    private Optional<Typing> between(Node object, int offset) {
        int before = offset - 1;
        while (Character.isWhitespace(text.charAt(before))) {
            before--; // The object begins there at the latest.
        }
        Span nothing = new Span(offset, offset);
        return switch (text.charAt(before)) {
            case '{', ',' -> Optional.of(new Typing(object, Optional.empty(), "", nothing, false));
            case ':' ->
                object.children.stream()
                        .filter(child -> child.kind == Kind.KEY && child.start < offset)
                        .reduce((one, later) -> later)
                        .map(last -> new Typing(object, Optional.of(last.words), "", nothing, false));
            default -> Optional.empty();
        };
    }

    private Optional<Typing> inside(Node string, int offset) {
        Span inside = string.inside();
        // A string that nobody has ended yet runs on over what is no part of it.
        boolean whole = ONE_VALUE.matcher(text.substring(offset, inside.end())).matches();
        Span replaced = new Span(inside.start(), whole ? inside.end() : offset);
        return string.container
                .filter(object -> object.kind == Kind.OBJECT)
                .map(object -> new Typing(
                        object,
                        Optional.of(string.key).filter(any -> string.kind == Kind.STRING),
                        text.substring(inside.start(), offset),
                        replaced,
                        true));
    }

    /** The innermost thing that the offset is in; an array that is not there, where it is in nothing. */
    private Node at(int offset) {
        Node innermost = whole;
        Optional<Node> next = Optional.of(whole);
        while (next.isPresent()) {
            innermost = next.get();
            next = innermost.children.stream()
                    .filter(child -> child.holds(offset))
                    .findFirst();
        }
        return innermost;
    }
}
