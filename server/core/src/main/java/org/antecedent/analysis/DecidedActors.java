package org.antecedent.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decisions;
import org.antecedent.coreference.Settled;
import org.antecedent.coreference.Settled.KnownActor;
import org.antecedent.mention.Mention;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Span;

/** What people decided of who is who, and what their project knows of it, in the terms of coreference. */
final class DecidedActors {
    private DecidedActors() {}

    /**
     * @param mentions those of the article, as people decided them, each at its id
     * @param recognized whom the project says that mentions mean, by their words; a person's decision goes first
     */
    static Settled of(
            List<Mention> mentions, Decisions decisions, ProjectActors project, Map<Span, ProjectActor> recognized) {
        List<Named> named = decisions.all(Named.class);
        List<Refers> refers = decisions.all(Refers.class);
        List<RefersNot> not = decisions.all(RefersNot.class);
        if (named.isEmpty() && refers.isEmpty() && not.isEmpty() && recognized.isEmpty()) {
            return Settled.NOTHING;
        }
        Map<String, Integer> indices = new LinkedHashMap<>();
        List<KnownActor> actors = new ArrayList<>();
        for (Named one : named) {
            indices.put(one.actor(), actors.size());
            actors.add(known(one, project));
        }
        MentionsByWords byWords = new MentionsByWords(mentions);
        Map<Integer, OptionalInt> meant = new HashMap<>();
        for (Refers one : refers) {
            OptionalInt actor = one.actor()
                    .map(id -> OptionalInt.of(index(id, indices, actors)))
                    .orElse(OptionalInt.empty());
            byWords.of(one.words().span()).ifPresent(mention -> meant.putIfAbsent(mention.id(), actor));
        }
        Map<Integer, Set<Integer>> notMeant = new HashMap<>();
        for (RefersNot one : not) {
            int actor = index(one.actor(), indices, actors);
            byWords.of(one.words().span())
                    .ifPresent(mention -> notMeant.computeIfAbsent(mention.id(), any -> new TreeSet<>())
                            .add(actor));
        }
        Set<Integer> byProject =
                recognized.isEmpty() ? Set.of() : recognize(mentions, recognized, actors, meant, notMeant);
        return new Settled(actors, meant, notMeant, byProject);
    }

    /** Settles what nobody decided; the ids of the mentions that the project settles. */
    private static Set<Integer> recognize(
            List<Mention> mentions,
            Map<Span, ProjectActor> recognized,
            List<KnownActor> actors,
            Map<Integer, OptionalInt> meant,
            Map<Integer, Set<Integer>> notMeant) {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            int index = i;
            actors.get(i).project().ifPresent(name -> indices.putIfAbsent(name, index));
        }
        Set<Integer> byProject = new TreeSet<>();
        for (Mention mention : mentions) {
            ProjectActor actor = recognized.get(mention.span());
            if (actor == null || meant.containsKey(mention.id())) {
                continue;
            }
            int index = indices.computeIfAbsent(actor.name(), any -> {
                actors.add(known(actor));
                return actors.size() - 1;
            });
            if (!notMeant.getOrDefault(mention.id(), Set.of()).contains(index)) {
                meant.put(mention.id(), OptionalInt.of(index));
                byProject.add(mention.id());
            }
        }
        return byProject;
    }

    private static KnownActor known(ProjectActor actor) {
        return new KnownActor(
                Optional.empty(), Optional.of(actor.name()), actor.type(), actor.pronouns(), Optional.of(actor.name()));
    }

    /** Whom people named as the project does is the same; what they say of it goes first. */
    private static KnownActor known(Named named, ProjectActors project) {
        Optional<ProjectActor> same = project.same(named.name(), named.link());
        Set<String> pronouns = named.goesBy();
        return new KnownActor(
                Optional.of(named.actor()),
                Optional.of(named.name()),
                named.type().or(() -> same.flatMap(ProjectActor::type)),
                pronouns.isEmpty() ? same.map(ProjectActor::pronouns).orElse(Set.of()) : pronouns,
                same.map(ProjectActor::name));
    }

    /** An actor that nobody named is one all the same. */
    private static int index(String id, Map<String, Integer> indices, List<KnownActor> actors) {
        return indices.computeIfAbsent(id, any -> {
            actors.add(new KnownActor(Optional.of(id), Optional.empty(), Optional.empty(), Set.of(), Optional.empty()));
            return actors.size() - 1;
        });
    }
}
