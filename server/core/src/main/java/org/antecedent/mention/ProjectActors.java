package org.antecedent.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The actors of a project, and where a text calls them by a name that the project gave. A canonical name means its actor, whoever
 * else has it for an alias; an alias that two actors have tells nothing. Immutable; two are equal where their actors are.
 */
public final class ProjectActors {
    /** The project knows nobody. */
    public static final ProjectActors NONE = new ProjectActors(List.of());

    private final List<ProjectActor> actors;
    private final Map<String, ProjectActor> byName = new HashMap<>();
    private final Map<String, ProjectActor> byLink = new HashMap<>();
    /** By the hash of the first word, the longest first; as many as a power of two. */
    private final List<List<Called>> byFirstWord = new ArrayList<>();

    private record Called(String name, ProjectActor actor) {}

    /**
     * A name in a text.
     *
     * @param end where it ends, in UTF-16 code units
     * @param alias whether it is another than the canonical one
     */
    public record Found(int end, ProjectActor actor, boolean alias) {}

    /** @param actors of two that have one canonical name or link the first is meant */
    public ProjectActors(List<ProjectActor> actors) {
        this.actors = List.copyOf(actors);
        actors.forEach(actor -> byName.putIfAbsent(actor.name(), actor));
        actors.forEach(actor -> actor.links().forEach(link -> byLink.putIfAbsent(link, actor)));
        Map<String, ProjectActor> called = new HashMap<>(byName);
        Map<String, Long> bearers = actors.stream()
                .flatMap(actor -> actor.aliases().stream().distinct())
                .collect(Collectors.groupingBy(alias -> alias, Collectors.counting()));
        for (ProjectActor actor : actors) {
            actor.aliases().stream()
                    .filter(alias -> bearers.get(alias) == 1)
                    .forEach(alias -> called.putIfAbsent(alias, actor));
        }
        int buckets = Integer.highestOneBit(2 * called.size() + 1);
        for (int i = 0; i < buckets; i++) {
            byFirstWord.add(new ArrayList<>(0));
        }
        called.forEach((name, actor) -> bucket(name, 0).add(new Called(name, actor)));
        Comparator<Called> longestFirst =
                Comparator.<Called>comparingInt(one -> -one.name().length()).thenComparing(Called::name);
        byFirstWord.forEach(bucket -> bucket.sort(longestFirst));
    }

    /** In the order of the file. */
    public List<ProjectActor> all() {
        return actors;
    }

    public boolean isEmpty() {
        return actors.isEmpty();
    }

    /** The actor with this canonical name. */
    public Optional<ProjectActor> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The actor that has this IRI in a knowledge base, else the one that bears this name. */
    public Optional<ProjectActor> same(String name, Optional<String> link) {
        return link.map(byLink::get).or(() -> called(name));
    }

    /** The actor that these words, and no less of them, are a name of. */
    public Optional<ProjectActor> called(String words) {
        return at(words, 0).filter(found -> found.end() == words.length()).map(Found::actor);
    }

    /**
     * The longest name that begins there and ends with a word. A blank in it stands for any white space; the first letter of a name
     * may be a capital where a sentence makes it one: “The chancellery”.
     */
    public Optional<Found> at(String text, int start) {
        if (actors.isEmpty() || start >= text.length()) {
            return Optional.empty();
        }
        for (Called called : bucket(text, start)) {
            int end = end(called.name(), text, start);
            if (end >= 0 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                ProjectActor actor = called.actor();
                return Optional.of(new Found(end, actor, !called.name().equals(actor.name())));
            }
        }
        return Optional.empty();
    }

    private List<Called> bucket(String text, int start) {
        int hash = Character.toLowerCase(text.charAt(start));
        for (int i = start + 1; i < text.length() && Character.isLetterOrDigit(text.charAt(i)); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return byFirstWord.get((hash ^ hash >>> 16) & byFirstWord.size() - 1);
    }

    /** Where the name ends in the text, or -1 where it does not stand there. */
    private static int end(String name, String text, int start) {
        char first = name.charAt(0);
        char there = text.charAt(start);
        if (there != first && there != Character.toUpperCase(first)) {
            return -1;
        }
        int at = start + 1;
        for (int i = 1; i < name.length(); i++) {
            if (at == text.length()) {
                return -1;
            }
            char expected = name.charAt(i);
            if (expected == ' ') {
                int word = at;
                while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
                    word++;
                }
                if (word == at) {
                    return -1;
                }
                at = word;
            } else if (isSame(expected, text.charAt(at))) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static boolean isSame(char expected, char there) {
        return expected == there || isApostrophe(expected) && isApostrophe(there);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectActors same && actors.equals(same.actors);
    }

    @Override
    public int hashCode() {
        return actors.hashCode();
    }
}
