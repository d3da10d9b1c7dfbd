package org.antecedent.configuration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antecedent.check.About;
import org.antecedent.check.Level;
import org.antecedent.check.Profile;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * What can be written at a place in a configuration file: settings, profiles, the codes of checks, their options and levels, and
 * what is said of an actor. It
 * goes by lines and how far they are indented, since a file that is being typed is seldom whole YAML.
 */
public final class ConfigurationCompletion {
    /** What stands before a key: blanks, and the dash of an entry of a list that begins with it. */
    private static final String BEFORE = " *(?:- +)?";

    private static final Pattern KEY = Pattern.compile(BEFORE + "([\\w-]+)\\s*:");

    /** What stands before the cursor: a key or its beginning, and behind a colon a value or its beginning. */
    private static final Pattern TYPED = Pattern.compile("(" + BEFORE + ")([\\w-]*)(?:(:) +([\\w-]*))?");

    /** In the place of a key, for what stands in a list. */
    private static final String ENTRY = "-";

    private static final Pattern BLANKS = Pattern.compile(" *");
    private static final Pattern INDENT = Pattern.compile(BEFORE);

    private static final List<String> ACTOR = List.of(ENTRY);
    private static final List<String> ROLE = List.of(ENTRY, ActorKey.ROLES.key(), ENTRY);

    private final Text text;
    private final int line;
    private final int indent;

    private ConfigurationCompletion(Text text, int line, int indent) {
        this.text = text;
        this.line = line;
        this.indent = indent;
    }

    /**
     * One thing to put in.
     *
     * @param words what is put in
     * @param detail what it does; empty for a value that says so itself
     * @param key whether a value belongs behind it
     * @param replaced what gives way to it
     */
    public record Proposal(String words, String detail, boolean key, Span replaced) {}

    /** All that may stand at the offset and begins as what stands before it, as the reference lists them; none in a comment or a list of words. */
    public static List<Proposal> at(Text text, int offset) {
        int line = text.lineAt(offset);
        int start = text.line(line).start();
        Matcher typed = TYPED.matcher(text.string().substring(start, offset));
        if (!typed.matches()) {
            return List.of();
        }
        ConfigurationCompletion completion =
                new ConfigurationCompletion(text, line, typed.group(1).length());
        boolean value = typed.group(3) != null;
        String begun = value ? typed.group(4) : typed.group(2);
        List<String> path = completion.above();
        Map<String, String> choices = value ? values(path, typed.group(2)) : keys(path);
        Set<String> taken = value ? Set.of() : completion.beside();
        List<Proposal> proposals = new ArrayList<>();
        choices.forEach((words, detail) -> {
            if (words.startsWith(begun) && !taken.contains(words)) {
                proposals.add(new Proposal(words, detail, !value, new Span(offset - begun.length(), offset)));
            }
        });
        return proposals;
    }

    private static Map<String, String> keys(List<String> path) {
        Map<String, String> keys = new LinkedHashMap<>();
        if (path.isEmpty()) {
            Arrays.stream(Setting.values()).forEach(setting -> keys.put(setting.key(), setting.description()));
        } else if (path.equals(List.of(Setting.CHECKS.key()))) {
            Checks.all()
                    .checks()
                    .forEach(check ->
                            keys.put(check.about().code(), check.about().title()));
        } else if (amongActors(path).equals(ACTOR)) {
            Arrays.stream(ActorKey.values()).forEach(key -> keys.put(key.key(), key.description()));
        } else if (amongActors(path).equals(ROLE)) {
            ActorsReader.ROLE_KEYS.forEach(key -> keys.put(key, ""));
        } else if (path.size() == 2 && path.get(0).equals(Setting.CHECKS.key()) && !path.contains(ENTRY)) {
            keys.put(ConfigurationReader.SEVERITY, "How it is shown, or off.");
            about(path.get(1))
                    .ifPresent(about -> about.options().forEach(option -> keys.put(option.name(), option.what())));
        }
        return keys;
    }

    /** Below the list of actors, which is all that a file of actors may hold. */
    private static List<String> amongActors(List<String> path) {
        boolean inConfiguration = !path.isEmpty() && path.get(0).equals(Setting.ACTORS.key());
        return inConfiguration ? path.subList(1, path.size()) : path;
    }

    private static Optional<About> about(String code) {
        return Checks.all().checks().stream()
                .map(check -> check.about())
                .filter(about -> about.code().equals(code))
                .findFirst();
    }

    private static Map<String, String> values(List<String> path, String key) {
        boolean inChecks = !path.isEmpty() && path.get(0).equals(Setting.CHECKS.key());
        if (path.isEmpty() && key.equals(Setting.PROFILE.key())) {
            return named(Profile.values());
        }
        if (amongActors(path).equals(ACTOR) && key.equals(ActorKey.TYPE.key())) {
            return named(ActorsReader.TYPES);
        }
        boolean level = inChecks && (path.size() == 1 || key.equals(ConfigurationReader.SEVERITY));
        return level ? named(Level.values()) : Map.of();
    }

    private static <E extends Enum<E>> Map<String, String> named(E[] values) {
        Map<String, String> names = new LinkedHashMap<>();
        for (E value : values) {
            names.put(value.name().toLowerCase(Locale.ROOT), "");
        }
        return names;
    }

    /** A line that says nothing about where the cursor is. */
    private boolean isBlank(int number) {
        String words = text.line(number).in(text.string()).strip();
        return words.isEmpty() || words.startsWith("#");
    }

    /** Where the words of a line begin, behind a dash. */
    private int indent(int number) {
        return length(INDENT, number);
    }

    /** Where the dash of an entry stands that begins in a line; where its words begin, if none does. */
    private int dash(int number) {
        return length(BLANKS, number);
    }

    private boolean isEntry(int number) {
        return dash(number) < indent(number);
    }

    private int length(Pattern beginning, int number) {
        Matcher begins = beginning.matcher(text.line(number).in(text.string()));
        return begins.lookingAt() ? begins.end() : 0;
    }

    /** The keys that the place lies below, the outermost first; {@link #ENTRY} for each list. */
    private List<String> above() {
        List<String> keys = new ArrayList<>();
        int inner = indent;
        // The dashes of a list may stand right below the key that it belongs to.
        boolean inList = false;
        for (int i = line; i >= 0; i--) {
            if (i < line && isBlank(i)) {
                continue;
            }
            int words = indent(i);
            if (i < line && (words < inner || inList && words == inner)) {
                inner = words;
                inList = false;
                keys.add(0, key(i));
            }
            if (isEntry(i) && words == inner && !inList) {
                inner = dash(i);
                inList = true;
                keys.add(0, ENTRY);
            }
        }
        return keys;
    }

    /** The key of a line; empty where it has none. */
    private String key(int number) {
        Matcher key = KEY.matcher(text.line(number).in(text.string()));
        return key.lookingAt() ? key.group(1) : "";
    }

    /** The keys of the same mapping: none may stand there twice. */
    private Set<String> beside() {
        int first = line;
        while (first > 0 && !begins(first) && (isBlank(first - 1) || indent(first - 1) >= indent)) {
            first--;
        }
        Set<String> keys = new HashSet<>();
        for (int i = first; i < text.lineCount(); i++) {
            if (i == line || isBlank(i)) {
                continue;
            }
            if (indent(i) < indent || i > first && isEntry(i) && dash(i) < indent) {
                break;
            }
            if (indent(i) == indent) {
                keys.add(key(i));
            }
        }
        return keys;
    }

    /** Whether the mapping that the cursor is in begins in a line, as an entry of a list. */
    private boolean begins(int number) {
        return isEntry(number) && indent(number) == indent;
    }
}
