package org.antecedent.configuration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Level;
import org.antecedent.check.Profile;
import org.antecedent.check.Selection;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the text of a configuration file, and says of every mistake where it is and what was likely meant. */
public final class ConfigurationReader {
    /** The code of what is said about a configuration file. */
    public static final String CODE = "configuration";
    /** The key of a check's level beside its options. */
    static final String SEVERITY = "severity";

    /** A configuration has a few dozen lines, with some hundred actors in it a few thousand. */
    static final int LONGEST = 100_000;

    private static final Map<String, About> CATALOGUE = catalogue();

    private final YamlValues values;

    private ConfigurationReader(YamlTree tree) {
        this.values = new YamlValues(tree);
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
            tree = YamlTree.of(text, LONGEST);
        } catch (YamlTree.Malformed malformed) {
            return new ConfigurationReading(
                    Optional.empty(), List.of(YamlValues.problem(malformed.span(), malformed.getMessage())));
        }
        ConfigurationReader reader = new ConfigurationReader(tree);
        Configuration configuration = reader.configuration();
        List<Finding> problems = reader.values.problems();
        return new ConfigurationReading(problems.isEmpty() ? Optional.of(configuration) : Optional.empty(), problems);
    }

    private Configuration configuration() {
        Map<String, Node> settings = values.tree()
                .root()
                .map(root -> values.entries(root, keys(), "There is no setting"))
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
        ActorsSetting actors = ActorsSetting.NONE;
        for (Setting setting : Setting.values()) {
            Node value = settings.get(setting.key());
            if (value == null || YamlValues.isNothing(value)) {
                continue; // As a key that waits for its value: nothing is set.
            }
            switch (setting) {
                case PROFILE ->
                    profile = values.choice(value, Profile.values(), "profile").orElse(profile);
                case CHECKS -> checks(value, levels, numbers);
                case ABBREVIATIONS -> abbreviations.addAll(values.words(value));
                case NAMES -> names.addAll(values.words(value));
                case LOADED_VERBS -> loaded.addAll(verbs(value));
                case NEUTRAL_VERBS -> neutral.addAll(verbs(value));
                case DATE -> date = date(value);
                case ACTORS -> actors = actors(value);
                case ARTICLES -> articles.addAll(values.words(value));
                case EXCLUDE -> excluded.addAll(values.words(value));
            }
        }
        return new Configuration(
                new Selection(profile, levels),
                new HouseStyle(abbreviations, names, loaded, neutral, date, numbers),
                articles,
                excluded,
                actors);
    }

    /** The actors themselves, or the name of the file that they stand in. */
    private ActorsSetting actors(Node value) {
        return YamlValues.scalar(value)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .<ActorsSetting>map(
                        name -> new ActorsSetting.Elsewhere(name, values.tree().shown(value)))
                .orElseGet(() -> new ActorsSetting.Here(new ActorsReader(values).entries(value)));
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(Setting.values()).map(Setting::key).forEach(keys::add);
        return keys;
    }

    private void checks(Node node, Map<String, Level> levels, Map<Option, Integer> numbers) {
        values.entries(node, CATALOGUE.keySet(), "There is no check").forEach((code, value) -> {
            if (value instanceof MappingNode) {
                check(CATALOGUE.get(code), value, levels, numbers);
            } else if (!YamlValues.isNothing(value)) {
                level(value).ifPresent(level -> levels.put(code, level));
            }
        });
    }

    private void check(About about, Node node, Map<String, Level> levels, Map<Option, Integer> numbers) {
        Map<String, Option> options = new LinkedHashMap<>();
        about.options().forEach(option -> options.put(option.name(), option));
        Set<String> known = new LinkedHashSet<>(options.keySet());
        known.add(SEVERITY);
        values.entries(node, known, "“" + about.code() + "” has no option").forEach((name, value) -> {
            if (YamlValues.isNothing(value)) {
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
        return values.choice(node, Level.values(), "level");
    }

    private Optional<Integer> number(Node node, Option option) {
        Optional<Integer> number = YamlValues.scalar(node).flatMap(ConfigurationReader::integer);
        if (number.filter(value -> value >= option.least()).isEmpty()) {
            values.refuse(node, "“" + option.name() + "” is a whole number from " + option.least() + " on");
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
            return Optional.of(LocalDate.parse(YamlValues.scalar(node).orElse("")));
        } catch (DateTimeException other) {
            values.refuse(node, "A date has year, month and day: 2026-02-11");
            return Optional.empty();
        }
    }

    private List<String> verbs(Node node) {
        return values.words(node).stream()
                .map(verb -> verb.toLowerCase(Locale.ROOT))
                .toList();
    }
}
