package org.antecedent.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody or something that a project knows before it reads an article.
 *
 * @param name the canonical name, which no other actor of the project has
 * @param type unless the articles are to tell
 * @param aliases what else it is called, as it stands in the text
 * @param pronouns those that it goes by: “she”, “he”, “it”, “they”; none where nobody said
 * @param roles offices, in the order of the file
 * @param links the IRIs of it in knowledge bases
 */
public record ProjectActor(
        String name,
        Optional<ActorType> type,
        List<String> aliases,
        Set<String> pronouns,
        List<Role> roles,
        List<String> links,
        Optional<String> note) {
    public ProjectActor {
        aliases = List.copyOf(aliases);
        pronouns = Set.copyOf(pronouns);
        roles = List.copyOf(roles);
        links = List.copyOf(links);
    }

    /**
     * An office. The days are ISO dates, or a year or a month of one where no more is known.
     *
     * @param from when it began, where that is known
     * @param until when it ended; empty where it has not, or nobody knows
     */
    public record Role(String title, Optional<String> from, Optional<String> until) {}

    /** The name and what else it is called. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
