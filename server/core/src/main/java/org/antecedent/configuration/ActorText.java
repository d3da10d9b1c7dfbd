package org.antecedent.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antecedent.mention.ProjectActor;

/** An actor as it is written in YAML. */
final class ActorText {
    private final ProjectActor actor;

    ActorText(ProjectActor actor) {
        this.actor = actor;
    }

    /** One line a key, the name first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(ActorKey.NAME, YamlWords.of(actor.name())));
        actor.type().ifPresent(type -> lines.add(line(ActorKey.TYPE, type.name().toLowerCase(Locale.ROOT))));
        if (!actor.aliases().isEmpty()) {
            lines.add(line(ActorKey.ALIASES, list(actor.aliases())));
        }
        if (!actor.pronouns().isEmpty()) {
            lines.add(line(ActorKey.PRONOUNS, actor.pronouns().stream().sorted().collect(Collectors.joining("/"))));
        }
        if (!actor.roles().isEmpty()) {
            lines.add(line(
                    ActorKey.ROLES,
                    actor.roles().stream().map(ActorText::role).collect(Collectors.joining(", ", "[", "]"))));
        }
        if (!actor.links().isEmpty()) {
            lines.add(line(ActorKey.LINKS, list(actor.links())));
        }
        actor.note().ifPresent(note -> lines.add(line(ActorKey.NOTE, YamlWords.of(note))));
        return lines;
    }

    /** All on one line, in braces. */
    String inline() {
        return "{" + String.join(", ", lines()) + "}";
    }

    private static String line(ActorKey key, String value) {
        return key.key() + ": " + value;
    }

    private static String list(List<String> words) {
        return words.stream().map(YamlWords::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String role(ProjectActor.Role role) {
        return "{" + ActorsReader.TITLE + ": " + YamlWords.of(role.title())
                + day(ActorsReader.FROM, role.from())
                + day(ActorsReader.UNTIL, role.until())
                + "}";
    }

    private static String day(String key, Optional<String> day) {
        return day.map(one -> ", " + key + ": " + one).orElse("");
    }
}
