package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.ProjectActor;

/**
 * What is said of an actor beside its name: by people, and where they say nothing, by what their project knows.
 *
 * @param links the IRIs of it in knowledge bases; one at most where people gave it
 * @param ofProject which of these the project alone knows
 */
record ActorDetails(
        Optional<ActorType> type,
        Optional<String> pronouns,
        Optional<String> note,
        List<String> links,
        Set<Detail> ofProject) {
    /** What can be said. */
    enum Detail {
        TYPE,
        PRONOUNS,
        NOTE,
        LINK;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param named as people said
     * @param known as the project knows
     */
    static ActorDetails of(Optional<Named> named, Optional<ProjectActor> known) {
        Set<Detail> ofProject = EnumSet.noneOf(Detail.class);
        Optional<ActorType> type = named.flatMap(Named::type);
        if (type.isEmpty()) {
            type = known.flatMap(ProjectActor::type);
            type.ifPresent(any -> ofProject.add(Detail.TYPE));
        }
        Optional<String> pronouns = named.flatMap(Named::pronouns);
        if (pronouns.isEmpty()) {
            pronouns = known.map(ActorDetails::pronouns).filter(all -> !all.isEmpty());
            pronouns.ifPresent(any -> ofProject.add(Detail.PRONOUNS));
        }
        Optional<String> note = named.flatMap(Named::note);
        if (note.isEmpty()) {
            note = known.flatMap(ProjectActor::note);
            note.ifPresent(any -> ofProject.add(Detail.NOTE));
        }
        List<String> links = named.flatMap(Named::link).map(List::of).orElse(List.of());
        if (links.isEmpty()) {
            links = known.map(ProjectActor::links).orElse(List.of());
            links.stream().findFirst().ifPresent(any -> ofProject.add(Detail.LINK));
        }
        return new ActorDetails(type, pronouns, note, links, ofProject);
    }

    private static String pronouns(ProjectActor known) {
        return known.pronouns().stream().sorted().collect(Collectors.joining("/"));
    }

    int count() {
        return (type.isPresent() ? 1 : 0)
                + (pronouns.isPresent() ? 1 : 0)
                + (note.isPresent() ? 1 : 0)
                + (links.isEmpty() ? 0 : 1);
    }

    /** What the project alone knows, joined by hyphens: {@code pronouns-link}; empty where that is nothing. */
    String project() {
        return ofProject.stream().map(Detail::word).collect(Collectors.joining("-"));
    }

    /** All that {@link #project} may be, but for the empty one. */
    static List<String> allOfProject() {
        List<String> all = new ArrayList<>(List.of(""));
        for (Detail detail : Detail.values()) {
            all.addAll(all.stream()
                    .map(before -> before.isEmpty() ? detail.word() : before + "-" + detail.word())
                    .toList());
        }
        return all.subList(1, all.size());
    }

    /** What people said, of what a file says of an actor and what in it {@link #project} names. */
    static Named withoutProject(Named named, String project) {
        Set<Detail> ofProject = Stream.of(Detail.values())
                .filter(detail -> List.of(project.split("-")).contains(detail.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Detail.class)));
        return new Named(
                named.actor(),
                named.name(),
                named.type().filter(any -> !ofProject.contains(Detail.TYPE)),
                named.pronouns().filter(any -> !ofProject.contains(Detail.PRONOUNS)),
                named.note().filter(any -> !ofProject.contains(Detail.NOTE)),
                named.link().filter(any -> !ofProject.contains(Detail.LINK)));
    }
}
