package org.antecedent.configuration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.text.Span;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Takes values out of YAML, and notes of every mistake where it is and what was likely meant. */
final class YamlValues {
    private final YamlTree tree;
    private final List<Finding> problems = new ArrayList<>();

    YamlValues(YamlTree tree) {
        this.tree = tree;
    }

    YamlTree tree() {
        return tree;
    }

    /** The mistakes noted so far, in text order. */
    List<Finding> problems() {
        return problems.stream().sorted(Comparator.comparing(Finding::span)).toList();
    }

    static Finding problem(Span span, String message) {
        return new Finding(ConfigurationReader.CODE, Severity.ERROR, span, message, List.of(), List.of());
    }

    void refuse(Node node, String message) {
        problems.add(problem(tree.shown(node), message));
    }

    /** The values of a mapping by their keys; a key that is not known, or comes again, is a mistake. */
    Map<String, Node> entries(Node node, Set<String> known, String unknown) {
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

    /** One of the values, by its name in lower case. */
    <E extends Enum<E>> Optional<E> choice(Node node, E[] values, String what) {
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

    /** A list of words or phrases, none of them blank. */
    List<String> words(Node node) {
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
    static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar && !isNothing(node)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    /** Whether a key waits for its value. */
    static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
