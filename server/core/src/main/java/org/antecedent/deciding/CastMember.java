package org.antecedent.deciding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decisions;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.ProjectActor;

/**
 * Somebody whom mentions of an article mean, or may be said to mean.
 *
 * @param id what people know them by; of one whom nobody has decided about, what they will be known by. It stays as long as
 *     their name does
 * @param actor as the article was read; empty where no mention means them
 * @param named what people said of them
 * @param project what the project knows of them
 */
public record CastMember(String id, Optional<Actor> actor, Optional<Named> named, Optional<ProjectActor> project) {

    /**
     * All of an article: its actors, each at its own id, then those who are named and not mentioned, then those whom its project
     * knows and it does not speak of.
     */
    public static List<CastMember> of(Article article) {
        return article.readOut(CastMember.class, CastMember::read);
    }

    /** Whom an actor of the article is. */
    public static CastMember of(Article article, Actor actor) {
        return of(article).get(actor.id());
    }

    private static List<CastMember> read(Article article) {
        Map<String, Named> named = new HashMap<>();
        article.decisions().all(Named.class).forEach(one -> named.put(one.actor(), one));
        Set<String> taken = new HashSet<>(article.decisions().actors());
        article.actors().forEach(actor -> actor.known().ifPresent(taken::add));
        Set<String> mentioned = new HashSet<>();
        Set<String> spoken = new HashSet<>();
        List<CastMember> cast = new ArrayList<>();
        for (Actor actor : article.actors()) {
            String id = actor.known().orElseGet(() -> Decisions.newActor(actor.name(), taken));
            taken.add(id);
            mentioned.add(id);
            actor.project().ifPresent(spoken::add);
            cast.add(new CastMember(
                    id, Optional.of(actor), Optional.ofNullable(named.get(id)), article.projectActor(actor)));
        }
        for (Named one : article.decisions().all(Named.class)) {
            if (!mentioned.contains(one.actor())) {
                Optional<ProjectActor> same = article.project().same(one.name(), one.link());
                same.map(ProjectActor::name).ifPresent(spoken::add);
                cast.add(new CastMember(one.actor(), Optional.empty(), Optional.of(one), same));
            }
        }
        for (ProjectActor known : article.project().all()) {
            if (spoken.add(known.name())) {
                String id = Decisions.newActor(known.name(), taken);
                taken.add(id);
                cast.add(new CastMember(id, Optional.empty(), Optional.empty(), Optional.of(known)));
            }
        }
        return cast;
    }

    /** What they are called: as people said, else as the project or the article does. */
    public String name() {
        return named.map(Named::name)
                .or(() -> project.map(ProjectActor::name))
                .or(() -> actor.map(Actor::name))
                .orElse(id);
    }

    public ActorType type() {
        return named.flatMap(Named::type)
                .or(() -> actor.map(Actor::type))
                .or(() -> project.flatMap(ProjectActor::type))
                .orElse(ActorType.OTHER);
    }

    /** Whether people decided that they are somebody, or the project knows it. */
    public boolean isKnown() {
        return isDecided() || project.isPresent();
    }

    /** Whether people decided that they are somebody. */
    public boolean isDecided() {
        return named.isPresent() || actor.flatMap(Actor::known).isPresent();
    }
}
