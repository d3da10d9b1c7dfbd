package org.antecedent.coreference;

import java.util.List;
import java.util.Optional;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;

/**
 * Somebody or something that an article speaks of.
 *
 * @param id its index among the article's actors, by first mention
 * @param name the fullest name, without determiner and title; the first description where there is no name
 * @param type the type that most of its names agree on
 * @param gender as pronouns, titles and given names tell
 * @param mentions ids of its mentions, in text order; never empty
 * @param roles offices and descriptions that the article gives it, each once: “Secretary of State”
 * @param members the actors that a group is made of (“the two sides”), empty otherwise
 * @param known what people know it by, where they have decided about it
 * @param project the canonical name of the project's actor that it is, where it is one
 */
public record Actor(
        int id,
        String name,
        ActorType type,
        Gender gender,
        List<Integer> mentions,
        List<String> roles,
        List<Integer> members,
        Optional<String> known,
        Optional<String> project) {
    public Actor {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        members = List.copyOf(members);
    }
}
