package org.antecedent.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.analysis.Article;
import org.antecedent.check.Naming;
import org.antecedent.check.naming.NamedPerson;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;

/**
 * What the actors of an article are called where there is little room: a person by the surname, an organisation by its
 * abbreviation, a group by its members, and who has no name by a description.
 */
final class ShortNames {
    private static final int MEMBERS = 3;
    private static final int LENGTH = 40;

    private final Article article;
    /** By actor. */
    private final Map<Integer, String> surnames = new HashMap<>();

    private final Map<Integer, Optional<String>> names = new HashMap<>();

    ShortNames(Article article) {
        this.article = article;
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (NamedPerson person : NamedPerson.in(article)) {
            person.surname().ifPresent(surname -> {
                surnames.put(person.actor().id(), surname);
                if (!seen.add(surname)) {
                    shared.add(surname);
                }
            });
        }
        surnames.values().removeAll(shared);
    }

    /** Empty where the article has nothing but pronouns for the actor. */
    Optional<String> of(Actor actor) {
        Optional<String> known = names.get(actor.id());
        if (known == null) {
            known = Optional.ofNullable(surnames.get(actor.id())).or(() -> read(actor));
            names.put(actor.id(), known);
        }
        return known;
    }

    private Optional<String> read(Actor actor) {
        Mention introducing = article.introducing(actor);
        return switch (introducing.kind()) {
            case NAME -> Optional.of(ActorCard.shorten(abbreviation(actor).orElse(actor.name()), LENGTH));
            case NOMINAL ->
                Optional.of(
                        actor.members().isEmpty()
                                ? ActorCard.shorten(Naming.of(article, introducing), LENGTH)
                                : members(actor));
            case PRONOUN -> Optional.empty();
        };
    }

    /** “NATO” for the North Atlantic Treaty Organization. */
    private Optional<String> abbreviation(Actor actor) {
        if (actor.name().indexOf(' ') < 0) {
            return Optional.empty();
        }
        return article.mentionsOf(actor).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(mention -> Naming.bare(article, mention))
                .filter(ShortNames::isAbbreviation)
                .findFirst();
    }

    private static boolean isAbbreviation(String name) {
        return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
    }

    private String members(Actor group) {
        List<String> names = group.members().stream()
                .limit(MEMBERS)
                .map(id -> article.actors().get(id))
                .map(member -> of(member).orElse(member.name()))
                .toList();
        String named = names.stream().collect(Collectors.joining(", "));
        return group.members().size() > MEMBERS ? named + ", …" : named;
    }
}
