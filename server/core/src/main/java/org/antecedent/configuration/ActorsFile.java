package org.antecedent.configuration;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Span;

/**
 * Whom a project knows, and the file that says so.
 *
 * @param path of the configuration itself, or of a file that it names
 * @param places of the names in it, by the canonical name
 */
public record ActorsFile(Path path, ProjectActors actors, Map<String, Span> places) {
    public ActorsFile {
        places = Map.copyOf(places);
    }

    static ActorsFile of(Path path, List<ActorEntry> entries) {
        Map<String, Span> places = new HashMap<>();
        entries.forEach(entry -> places.putIfAbsent(entry.actor().name(), entry.span()));
        return new ActorsFile(
                path, new ProjectActors(entries.stream().map(ActorEntry::actor).toList()), places);
    }

    /** Where the name of the actor stands; empty where it does not. */
    public Optional<Span> place(ProjectActor actor) {
        return Optional.ofNullable(places.get(actor.name()));
    }
}
