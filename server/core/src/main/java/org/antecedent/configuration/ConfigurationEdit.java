package org.antecedent.configuration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.check.HouseList;
import org.antecedent.check.Level;
import org.antecedent.mention.ProjectActor;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Changes a configuration file as a person would: a line, or a few, with everything else, comments included, left as it is. */
public final class ConfigurationEdit {
    private static final String OFF = "off";
    private static final String INDENT = "  ";

    private final YamlTree tree;

    private ConfigurationEdit(YamlTree tree) {
        this.tree = tree;
    }

    /** The edit that turns a check off; empty where the file cannot be read, or turns it off already. */
    public static Optional<Edit> turnOff(Text file, String code) {
        ConfigurationReading before = ConfigurationReader.read(file);
        if (before.configuration().filter(read -> isOff(read, code)).isPresent()) {
            return Optional.empty();
        }
        try {
            Edit edit = new ConfigurationEdit(YamlTree.of(file, ConfigurationReader.LONGEST)).turnOff(code);
            // YAML has more ways to be written than are thought of here: what does not come out right is not offered.
            return ConfigurationReader.read(file.apply(edit))
                    .configuration()
                    .filter(after -> isOff(after, code))
                    .map(right -> edit);
        } catch (YamlTree.Malformed malformed) {
            return Optional.empty();
        }
    }

    /**
     * The edit that adds an actor to those that a project knows.
     *
     * @param file a configuration, or the file of actors that one names
     * @return empty where the file cannot be read, has an actor of that name, or is a configuration that names another file
     */
    public static Optional<Edit> add(Text file, ProjectActor actor) {
        if (names(file).filter(names -> !names.contains(actor.name())).isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<Edit> edit = new ConfigurationEdit(YamlTree.of(file, ActorsReader.LONGEST)).add(actor);
            return edit.filter(one -> names(file.apply(one))
                    .filter(after -> after.contains(actor.name()))
                    .isPresent());
        } catch (YamlTree.Malformed malformed) {
            return Optional.empty();
        }
    }

    /** The edit that settles words for a house; empty where the file cannot be read, or has them already. */
    public static Optional<Edit> settle(Text file, HouseList list, String words) {
        if (isSettled(file, list, words)) {
            return Optional.empty();
        }
        try {
            Optional<Edit> edit = new ConfigurationEdit(YamlTree.of(file, ConfigurationReader.LONGEST))
                    .add(Setting.of(list).key(), YamlWords.of(words));
            return edit.filter(one -> isSettled(file.apply(one), list, words));
        } catch (YamlTree.Malformed malformed) {
            return Optional.empty();
        }
    }

    private static boolean isSettled(Text file, HouseList list, String words) {
        return ConfigurationReader.read(file)
                .configuration()
                .map(Configuration::house)
                .map(house -> switch (list) {
                    case ABBREVIATIONS -> house.abbreviations();
                    case NAMES -> house.names();
                })
                .filter(settled -> settled.contains(words))
                .isPresent();
    }

    /** The canonical names of the actors in the file; empty where it cannot be read, or names another file. */
    private static Optional<Set<String>> names(Text file) {
        Optional<List<ActorEntry>> entries = ConfigurationReader.read(file)
                .configuration()
                .map(Configuration::actors)
                .map(actors -> actors instanceof ActorsSetting.Here here
                        ? Optional.of(here.entries())
                        : Optional.<List<ActorEntry>>empty())
                .orElseGet(() -> ActorsReader.read(file).entries());
        return entries.map(
                all -> all.stream().map(entry -> entry.actor().name()).collect(Collectors.toSet()));
    }

    private Optional<Edit> add(ProjectActor actor) {
        ActorText entry = new ActorText(actor);
        Optional<Node> root = tree.root().filter(node -> !isNothing(node));
        if (root.isEmpty()) {
            return Optional.of(append(Setting.ACTORS.key() + ":" + items(entry.lines(), INDENT)));
        }
        if (root.get() instanceof SequenceNode list) {
            return Optional.of(put(list, entry.inline(), entry.lines()));
        }
        if (!(root.get() instanceof MappingNode settings)) {
            return Optional.empty();
        }
        Optional<Node> actors = value(settings, Setting.ACTORS.key());
        if (actors.isPresent() && actors.get() instanceof SequenceNode list) {
            return Optional.of(put(list, entry.inline(), entry.lines()));
        }
        if (isFlow(settings)) {
            String list = "[" + entry.inline() + "]";
            return Optional.of(actors.map(node -> replace(node, " " + list))
                    .orElseGet(() -> put(settings, Setting.ACTORS.key(), list)));
        }
        return Optional.of(actors.map(tree::span)
                .map(nothing -> tree.text().line(tree.text().lineAt(nothing.start())))
                .map(line -> insert(line.end(), items(entry.lines(), INDENT)))
                .orElseGet(() -> append(Setting.ACTORS.key() + ":" + items(entry.lines(), INDENT))));
    }

    /** Adds an item of one line to a list of the file, which may have none of that key yet. */
    private Optional<Edit> add(String key, String item) {
        Optional<Node> root = tree.root().filter(node -> !isNothing(node));
        if (root.isEmpty()) {
            return Optional.of(append(key + ": [" + item + "]"));
        }
        if (!(root.get() instanceof MappingNode settings)) {
            return Optional.empty();
        }
        Optional<Node> there = value(settings, key);
        if (there.isEmpty()) {
            String list = "[" + item + "]";
            return Optional.of(isFlow(settings) ? put(settings, key, list) : append(key + ": " + list));
        }
        if (there.get() instanceof SequenceNode list) {
            return Optional.of(put(list, item, List.of(item)));
        }
        return isNothing(there.get()) ? Optional.of(replace(there.get(), " [" + item + "]")) : Optional.empty();
    }

    /** The lines of an item of a list, after the end of the line before. */
    private String items(List<String> lines, String indent) {
        String inner = newLine() + indent + INDENT;
        return newLine() + indent + "- " + String.join(inner, lines);
    }

    /**
     * Adds an item to a list.
     *
     * @param inline the item on one line, for a list that is written so
     */
    private Edit put(SequenceNode list, String inline, List<String> lines) {
        if (list.getValue().isEmpty()) {
            return insert(tree.span(list).start() + 1, inline);
        }
        if (isFlow(list)) {
            Node last = list.getValue().get(list.getValue().size() - 1);
            return insert(tree.span(last).end(), ", " + inline);
        }
        int column = tree.text().position(tree.span(list).start()).column();
        Span line = tree.text().line(tree.text().lineAt(lastWord(list)));
        return insert(line.end(), items(lines, " ".repeat(column)));
    }

    private static boolean isOff(Configuration configuration, String code) {
        return configuration.selection().levels().get(code) == Level.OFF;
    }

    private Edit turnOff(String code) {
        Optional<Node> root = tree.root().filter(node -> !isNothing(node));
        if (root.isEmpty() || !(root.get() instanceof MappingNode settings)) {
            return append(Setting.CHECKS.key() + ":" + newLine() + INDENT + code + ": " + OFF);
        }
        Optional<Node> checks = value(settings, Setting.CHECKS.key());
        if (checks.isEmpty()) {
            return isFlow(settings)
                    ? put(settings, Setting.CHECKS.key(), "{" + code + ": " + OFF + "}")
                    : append(Setting.CHECKS.key() + ":" + newLine() + INDENT + code + ": " + OFF);
        }
        if (!(checks.get() instanceof MappingNode chosen)) {
            String where = INDENT + code + ": " + OFF;
            return isFlow(settings)
                    ? replace(checks.get(), " {" + code + ": " + OFF + "}")
                    : replace(checks.get(), newLine() + where);
        }
        return value(chosen, code).map(value -> set(value)).orElseGet(() -> put(chosen, code, OFF));
    }

    private Edit set(Node value) {
        if (!(value instanceof MappingNode options)) {
            return replace(value, OFF);
        }
        return value(options, ConfigurationReader.SEVERITY)
                .map(severity -> replace(severity, OFF))
                .orElseGet(() -> put(options, ConfigurationReader.SEVERITY, OFF));
    }

    private static Optional<Node> value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    /** Adds an entry at the end of a mapping. */
    private Edit put(MappingNode mapping, String key, String value) {
        String entry = key + ": " + value;
        if (mapping.getValue().isEmpty()) {
            return insert(tree.span(mapping).start() + 1, entry);
        }
        int end = lastWord(mapping);
        if (isFlow(mapping)) {
            return insert(end, ", " + entry);
        }
        int first = tree.span(mapping.getValue().get(0).getKeyNode()).start();
        int column = tree.text().position(first).column();
        Span line = tree.text().line(tree.text().lineAt(end));
        return insert(line.end(), newLine() + " ".repeat(column) + entry);
    }

    /** Where the last thing in it ends that is no comment and no white space. */
    private int lastWord(Node node) {
        if (node instanceof CollectionNode<?> collection && !isFlow(collection)) {
            Object last = collection.getValue().get(collection.getValue().size() - 1);
            return last instanceof NodeTuple entry
                    ? Math.max(tree.span(entry.getKeyNode()).end(), lastWord(entry.getValueNode()))
                    : lastWord((Node) last);
        }
        if (node instanceof MappingNode flow && !flow.getValue().isEmpty()) {
            return tree.span(flow).end() - 1;
        }
        // Words of several lines end where the next thing begins.
        Span span = tree.span(node);
        return span.start() + span.in(tree.text().string()).stripTrailing().length();
    }

    private Edit append(String lines) {
        Text text = tree.text();
        boolean onNewLine =
                text.length() == 0 || text.line(text.lineCount() - 1).isEmpty();
        return insert(text.length(), (onNewLine ? "" : newLine()) + lines + newLine());
    }

    private Edit replace(Node node, String words) {
        Span span = tree.span(node);
        boolean separated = span.start() == 0
                || Character.isWhitespace(tree.text().string().charAt(span.start() - 1))
                || words.startsWith(" ")
                || words.startsWith(newLine());
        return new Edit(span, separated ? words : " " + words);
    }

    private static Edit insert(int offset, String words) {
        return new Edit(new Span(offset, offset), words);
    }

    private static boolean isFlow(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private String newLine() {
        return tree.text().string().contains("\r\n") ? "\r\n" : "\n";
    }
}
