package org.antecedent.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActor.Role;
import org.antecedent.text.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the actors that a project knows, from its configuration or from a file of their own. */
final class ActorsReader {
    /** Some ten thousand actors. */
    static final int LONGEST = 1 << 20;

    /** The keys of an office. */
    static final String TITLE = "title";

    static final String FROM = "from";
    static final String UNTIL = "until";

    /** In the order in which they are written. */
    static final Set<String> ROLE_KEYS = new LinkedHashSet<>(List.of(TITLE, FROM, UNTIL));

    /** What an actor can be. */
    static final ActorType[] TYPES =
            Stream.of(ActorType.values()).filter(ActorType::isActor).toArray(ActorType[]::new);

    private static final Pattern DAY = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern PARTING = Pattern.compile("[\\s/,]+");

    /** By each of its forms, the pronoun that they are forms of. */
    private static final Map<String, String> PRONOUNS = Map.ofEntries(
            Map.entry("she", "she"),
            Map.entry("her", "she"),
            Map.entry("hers", "she"),
            Map.entry("he", "he"),
            Map.entry("him", "he"),
            Map.entry("his", "he"),
            Map.entry("it", "it"),
            Map.entry("its", "it"),
            Map.entry("they", "they"),
            Map.entry("them", "they"),
            Map.entry("their", "they"),
            Map.entry("theirs", "they"));

    private final YamlValues values;
    private final Set<String> names = new HashSet<>();

    ActorsReader(YamlValues values) {
        this.values = values;
    }

    /** What a file of actors says: a list, as it would stand in the configuration, or the setting as a whole. */
    static ActorsReading read(Text text) {
        YamlValues values;
        try {
            values = new YamlValues(YamlTree.of(text, LONGEST));
        } catch (YamlTree.Malformed malformed) {
            return new ActorsReading(
                    text, Optional.empty(), List.of(YamlValues.problem(malformed.span(), malformed.getMessage())));
        }
        List<ActorEntry> entries = values.tree()
                .root()
                .filter(root -> !YamlValues.isNothing(root))
                .map(root -> new ActorsReader(values).whole(root))
                .orElse(List.of());
        return new ActorsReading(
                text, values.problems().isEmpty() ? Optional.of(entries) : Optional.empty(), values.problems());
    }

    private List<ActorEntry> whole(Node root) {
        if (!(root instanceof MappingNode)) {
            return entries(root);
        }
        String key = Setting.ACTORS.key();
        Node list = values.entries(root, Set.of(key), "Beside “" + key + "” there is no")
                .get(key);
        return list == null || YamlValues.isNothing(list) ? List.of() : entries(list);
    }

    /** The actors of a list; of one that has mistakes, those without. */
    List<ActorEntry> entries(Node node) {
        if (!(node instanceof SequenceNode list)) {
            values.refuse(node, "Here stands a list of actors, each beginning with “- name: …”, or the name of a file");
            return List.of();
        }
        List<ActorEntry> entries = new ArrayList<>();
        for (Node one : list.getValue()) {
            entry(one).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<ActorEntry> entry(Node node) {
        Optional<String> bare = YamlValues.scalar(node);
        Map<String, Node> said = bare.isPresent()
                ? Map.of(ActorKey.NAME.key(), node)
                : values.entries(node, ActorKey.keys(), "An actor has no");
        Node called = said.get(ActorKey.NAME.key());
        Optional<String> name = Optional.ofNullable(called).flatMap(this::phrase);
        if (name.isEmpty()) {
            if (called == null && (node instanceof MappingNode || YamlValues.isNothing(node))) {
                values.refuse(node, "An actor needs a name: “name: …”");
            }
            return Optional.empty();
        }
        if (!names.add(name.get())) {
            values.refuse(called, "“" + name.get() + "” is the name of two actors");
        }
        return Optional.of(new ActorEntry(
                new ProjectActor(
                        name.get(),
                        value(said, ActorKey.TYPE).flatMap(type -> values.choice(type, TYPES, "type")),
                        value(said, ActorKey.ALIASES).map(this::phrases).orElse(List.of()),
                        value(said, ActorKey.PRONOUNS).map(this::pronouns).orElse(Set.of()),
                        value(said, ActorKey.ROLES).map(this::roles).orElse(List.of()),
                        value(said, ActorKey.LINKS).map(this::links).orElse(List.of()),
                        value(said, ActorKey.NOTE).flatMap(this::phrase)),
                values.tree().span(called)));
    }

    private static Optional<Node> value(Map<String, Node> said, ActorKey key) {
        return Optional.ofNullable(said.get(key.key())).filter(node -> !YamlValues.isNothing(node));
    }

    /** Words on one line, each parted by one blank. */
    private Optional<String> phrase(Node node) {
        Optional<String> words = YamlValues.scalar(node)
                .map(one -> one.strip().replaceAll("\\s+", " "))
                .filter(one -> !one.isEmpty());
        if (words.isEmpty()) {
            values.refuse(node, "Here stands a word or a phrase");
        }
        return words;
    }

    /** One, or a list of them. */
    private List<String> phrases(Node node) {
        List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        return nodes.stream().flatMap(one -> phrase(one).stream()).toList();
    }

    private Set<String> pronouns(Node node) {
        Set<String> pronouns = new LinkedHashSet<>();
        for (String word :
                phrases(node).stream().flatMap(PARTING::splitAsStream).toList()) {
            String pronoun = PRONOUNS.get(word.toLowerCase(Locale.ROOT));
            if (pronoun == null) {
                values.refuse(node, "Pronouns are “she”, “he”, “it” or “they”; several are parted by a slash");
                return Set.of();
            }
            pronouns.add(pronoun);
        }
        return pronouns;
    }

    private List<String> links(Node node) {
        List<String> links = phrases(node);
        for (String link : links) {
            if (!Named.isLink(link)) {
                values.refuse(node, "“" + link + "” is no address; one begins as “https://” does");
            }
        }
        return links;
    }

    private List<Role> roles(Node node) {
        List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
        return nodes.stream().flatMap(one -> role(one).stream()).toList();
    }

    private Optional<Role> role(Node node) {
        if (!(node instanceof MappingNode)) {
            return phrase(node).map(title -> new Role(title, Optional.empty(), Optional.empty()));
        }
        Map<String, Node> said = values.entries(node, ROLE_KEYS, "A role has no");
        Node called = said.get(TITLE);
        if (called == null) {
            values.refuse(node, "A role needs a title: “title: …”");
            return Optional.empty();
        }
        Optional<String> from = day(said.get(FROM));
        Optional<String> until = day(said.get(UNTIL));
        if (from.isPresent() && until.isPresent() && isBefore(until.get(), from.get())) {
            values.refuse(said.get(UNTIL), "This is before " + from.get());
        }
        return phrase(called).map(title -> new Role(title, from, until));
    }

    private Optional<String> day(Node node) {
        if (node == null || YamlValues.isNothing(node)) {
            return Optional.empty();
        }
        Optional<String> day =
                YamlValues.scalar(node).filter(one -> DAY.matcher(one).matches());
        if (day.isEmpty()) {
            values.refuse(
                    node, "A date has a year, and a month and day where they are known: 2026, 2026-02 or 2026-02-11");
        }
        return day;
    }

    /** As far as both are known. */
    private static boolean isBefore(String one, String other) {
        int known = Math.min(one.length(), other.length());
        return one.substring(0, known).compareTo(other.substring(0, known)) < 0;
    }
}
