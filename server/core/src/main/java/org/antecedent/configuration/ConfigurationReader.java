package org.antecedent.configuration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antecedent.check.About;
import org.antecedent.check.About.Option;
import org.antecedent.check.Check;
import org.antecedent.check.Checks;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Level;
import org.antecedent.check.Profile;
import org.antecedent.check.Selection;
import org.antecedent.check.Severity;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the text of a configuration file, and says of every mistake where it is and what was likely meant. */
public final class ConfigurationReader {
    /** The code of what is said about a configuration file. */
    public static final String CODE = "configuration";
    /** The key of a check's level beside its options. */
    static final String SEVERITY = "severity";

    private static final Map<String, About> CATALOGUE = catalogue();

    private final YamlTree tree;
    private final List<Finding> problems = new ArrayList<>();

    private ConfigurationReader(YamlTree tree) {
        this.tree = tree;
    }

    private static Map<String, About> catalogue() {
        Map<String, About> catalogue = new LinkedHashMap<>();
        Checks.all().checks().stream().map(Check::about).forEach(about -> catalogue.put(about.code(), about));
        return catalogue;
    }

    /** Never throws for content. */
    public static ConfigurationReading read(Text text) {
        YamlTree tree;
        try {
            tree = YamlTree.of(text);
        } catch (YamlTree.Malformed malformed) {
            return new ConfigurationReading(
                    Optional.empty(), List.of(problem(malformed.span(), malformed.getMessage())));
        }
        ConfigurationReader reader = new ConfigurationReader(tree);
        Configuration configuration = reader.configuration();
        reader.problems.sort(Comparator.comparing(Finding::span));
        return new ConfigurationReading(
                reader.problems.isEmpty() ? Optional.of(configuration) : Optional.empty(), reader.problems);
    }

    private static Finding problem(Span span, String message) {
        return new Finding(CODE, Severity.ERROR, span, message, List.of(), List.of());
    }

    private void refuse(Node node, String message) {
        problems.add(problem(tree.shown(node), message));
    }

    private Configuration configuration() {
        Map<String, Node> settings = tree.root()
                .map(root -> entries(root, keys(), "There is no setting"))
                .orElse(Map.of());
        Profile profile = Profile.DEFAULT;
        Map<String, Level> levels = new HashMap<>();
        Map<Option, Integer> numbers = new HashMap<>();
        Set<String> abbreviations = new HashSet<>(HouseStyle.STANDARD.abbreviations());
        Set<String> names = new HashSet<>(HouseStyle.STANDARD.names());
        Set<String> loaded = new HashSet<>();
        Set<String> neutral = new HashSet<>();
        Optional<LocalDate> date = Optional.empty();
        List<String> articles = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            Node value = settings.get(setting.key());
            if (value == null || isNothing(value)) {
                continue; // As a key that waits for its value: nothing is set.
            }
            switch (setting) {
                case PROFILE ->
                    profile = choice(value, Profile.values(), "profile").orElse(profile);
                case CHECKS -> checks(value, levels, numbers);
                case ABBREVIATIONS -> abbreviations.addAll(words(value));
                case NAMES -> names.addAll(words(value));
                case LOADED_VERBS -> loaded.addAll(verbs(value));
                case NEUTRAL_VERBS -> neutral.addAll(verbs(value));
                case DATE -> date = date(value);
                case ARTICLES -> articles.addAll(words(value));
                case EXCLUDE -> excluded.addAll(words(value));
            }
        }
        return new Configuration(
                new Selection(profile, levels),
                new HouseStyle(abbreviations, names, loaded, neutral, date, numbers),
                articles,
                excluded);
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(Setting.values()).map(Setting::key).forEach(keys::add);
        return keys;
    }

    private void checks(Node node, Map<String, Level> levels, Map<Option, Integer> numbers) {
        entries(node, CATALOGUE.keySet(), "There is no check").forEach((code, value) -> {
            if (value instanceof MappingNode) {
                check(CATALOGUE.get(code), value, levels, numbers);
            } else if (!isNothing(value)) {
                level(value).ifPresent(level -> levels.put(code, level));
            }
        });
    }

    private void check(About about, Node node, Map<String, Level> levels, Map<Option, Integer> numbers) {
        Map<String, Option> options = new LinkedHashMap<>();
        about.options().forEach(option -> options.put(option.name(), option));
        Set<String> known = new LinkedHashSet<>(options.keySet());
        known.add(SEVERITY);
        entries(node, known, "“" + about.code() + "” has no option").forEach((name, value) -> {
            if (isNothing(value)) {
                return;
            }
            if (name.equals(SEVERITY)) {
                level(value).ifPresent(level -> levels.put(about.code(), level));
            } else {
                number(value, options.get(name)).ifPresent(number -> numbers.put(options.get(name), number));
            }
        });
    }

    private Optional<Level> level(Node node) {
        return choice(node, Level.values(), "level");
    }

    /** The values of a mapping by their keys; a key that is not known, or comes again, is a mistake. */
    private Map<String, Node> entries(Node node, Set<String> known, String unknown) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (isNothing(node)) {
            return entries;
        }
        if (!(node instanceof MappingNode mapping)) {
            refuse(
                    node,
                    "Here stand keys with their values, like “"
                            + known.iterator().next() + ": …”");
            return entries;
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                refuse(entry.getKeyNode(), unknown + " “" + key + "”" + Nearest.hint(key, known));
            } else if (entries.putIfAbsent(key, entry.getValueNode()) != null) {
                refuse(entry.getKeyNode(), "“" + key + "” is set twice");
            }
        }
        return entries;
    }

    private <E extends Enum<E>> Optional<E> choice(Node node, E[] values, String what) {
        List<String> names = Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        Optional<String> chosen = scalar(node);
        int index = chosen.map(names::indexOf).orElse(-1);
        if (index < 0) {
            refuse(
                    node,
                    chosen.map(name -> "There is no " + what + " “" + name + "”" + Nearest.hint(name, names))
                                    .orElse("Here stands one " + what)
                            + " (" + String.join(", ", names) + ")");
            return Optional.empty();
        }
        return Optional.of(values[index]);
    }

    private Optional<Integer> number(Node node, Option option) {
        Optional<Integer> number = scalar(node).flatMap(ConfigurationReader::integer);
        if (number.filter(value -> value >= option.least()).isEmpty()) {
            refuse(node, "“" + option.name() + "” is a whole number from " + option.least() + " on");
            return Optional.empty();
        }
        return number;
    }

    private static Optional<Integer> integer(String digits) {
        try {
            return Optional.of(Integer.valueOf(digits));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date(Node node) {
        try {
            return Optional.of(LocalDate.parse(scalar(node).orElse("")));
        } catch (DateTimeException other) {
            refuse(node, "A date has year, month and day: 2026-02-11");
            return Optional.empty();
        }
    }

    private List<String> verbs(Node node) {
        return words(node).stream().map(verb -> verb.toLowerCase(Locale.ROOT)).toList();
    }

    private List<String> words(Node node) {
        if (!(node instanceof SequenceNode list)) {
            refuse(node, "Here stands a list: [one, another], or lines that begin with “- ”");
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (Node entry : list.getValue()) {
            Optional<String> word = scalar(entry).map(String::strip).filter(one -> !one.isEmpty());
            if (word.isEmpty()) {
                refuse(entry, "Here stands a word or a phrase");
            }
            word.ifPresent(words::add);
        }
        return words;
    }

    /** One value as it is written, whatever YAML takes it for: “NO” and “1.0” may be abbreviations. */
    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar && !isNothing(node)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
