package org.antecedent.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.coreference.Actor;
import org.antecedent.deciding.CastMember;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.mention.ProjectActor;

/** What a project may learn of an actor from an article: its name, type, other names and pronouns, and what people said of it. */
public final class ProjectEntry {
    private ProjectEntry() {}

    /** Of the actor that the mention means; empty where no name calls it, or the project knows it. */
    public static Optional<ProjectActor> of(Article article, Mention mention) {
        return article.actorOf(mention)
                .filter(actor -> actor.members().isEmpty())
                .map(actor -> CastMember.of(article, actor))
                .filter(member -> member.project().isEmpty() && isNamed(article, member))
                .map(member -> of(article, member));
    }

    private static boolean isNamed(Article article, CastMember member) {
        return member.isDecided()
                || !names(article, member.actor().orElseThrow()).isEmpty();
    }

    private static ProjectActor of(Article article, CastMember member) {
        Actor actor = member.actor().orElseThrow();
        Optional<Named> named = member.named();
        List<String> aliases = names(article, actor).stream()
                .filter(name -> !name.equals(member.name()))
                .toList();
        return new ProjectActor(
                member.name(),
                Optional.of(member.type()).filter(type -> type != ActorType.OTHER),
                aliases,
                named.map(Named::goesBy).filter(said -> !said.isEmpty()).orElseGet(() -> pronouns(article, actor)),
                List.of(),
                named.flatMap(Named::link).stream().toList(),
                named.flatMap(Named::note).map(ActorCard::oneLine));
    }

    private static List<String> names(Article article, Actor actor) {
        return article.mentionsOf(actor).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME && mention.type() != ActorType.NATIONALITY)
                .map(mention -> ActorCard.oneLine(article.text().words(mention.head())))
                .distinct()
                .toList();
    }

    /** As the article speaks of a person; a first name alone tells nothing. */
    private static Set<String> pronouns(Article article, Actor actor) {
        boolean spoken = actor.type() == ActorType.PERSON
                && article.mentionsOf(actor).stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.PRONOUN
                                && mention.features().gender() == actor.gender());
        if (!spoken || actor.gender() == Gender.UNKNOWN) {
            return Set.of();
        }
        return Set.of(actor.gender() == Gender.FEMALE ? "she" : "he");
    }
}
