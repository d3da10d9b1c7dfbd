package org.antecedent.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antecedent.mention.ProjectActor;

/** An actor as it is written in YAML. */
final class ActorText {
    /** Words that YAML takes as they are, wherever they stand. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} .'’&()/+-]*(?<! )");

    private static final Pattern VALUE = Pattern.compile("(?i)true|false|null|yes|no|on|off");

    private final ProjectActor actor;

    ActorText(ProjectActor actor) {
        this.actor = actor;
    }

    /** One line a key, the name first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(ActorKey.NAME, scalar(actor.name())));
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
        actor.note().ifPresent(note -> lines.add(line(ActorKey.NOTE, scalar(note))));
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
        return words.stream().map(ActorText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String role(ProjectActor.Role role) {
        return "{" + ActorsReader.TITLE + ": " + scalar(role.title())
                + day(ActorsReader.FROM, role.from())
                + day(ActorsReader.UNTIL, role.until())
                + "}";
    }

    private static String day(String key, Optional<String> day) {
        return day.map(one -> ", " + key + ": " + one).orElse("");
    }

    private static String scalar(String words) {
        boolean plain = PLAIN.matcher(words).matches() && !VALUE.matcher(words).matches();
        return plain ? words : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
