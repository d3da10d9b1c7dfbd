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
 * What can be written at a place in a configuration file: settings, profiles, the codes of checks, their options and levels. It
 * goes by lines and how far they are indented, since a file that is being typed is seldom whole YAML.
 */
public final class ConfigurationCompletion {
    private static final Pattern KEY = Pattern.compile(" *([\\w-]+)\\s*:");

    /** What stands before the cursor: blanks, a key or its beginning, and behind a colon a value or its beginning. */
    private static final Pattern TYPED = Pattern.compile("( *)([\\w-]*)(?:(:) +([\\w-]*))?");

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

    /** All that may stand at the offset and begins as what stands before it, as the reference lists them; none in a comment or a list. */
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
        } else if (path.size() == 2 && path.get(0).equals(Setting.CHECKS.key())) {
            keys.put(ConfigurationReader.SEVERITY, "How it is shown, or off.");
            about(path.get(1))
                    .ifPresent(about -> about.options().forEach(option -> keys.put(option.name(), option.what())));
        }
        return keys;
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

    private int indent(int number) {
        String words = text.line(number).in(text.string());
        int blanks = 0;
        while (blanks < words.length() && words.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /** The keys that the place lies below, the outermost first. */
    private List<String> above() {
        List<String> keys = new ArrayList<>();
        int inner = indent;
        for (int i = line - 1; i >= 0 && inner > 0; i--) {
            if (!isBlank(i) && indent(i) < inner) {
                inner = indent(i);
                keys.add(0, key(i));
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
        Set<String> keys = new HashSet<>();
        for (int step : new int[] {-1, 1}) {
            for (int i = line + step; i >= 0 && i < text.lineCount(); i += step) {
                if (isBlank(i)) {
                    continue;
                }
                if (indent(i) < indent) {
                    break;
                }
                if (indent(i) == indent) {
                    keys.add(key(i));
                }
            }
        }
        return keys;
    }
}
