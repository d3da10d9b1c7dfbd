package org.antecedent.coreference;

import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;

/** What nouns may be said of an actor, by what is known of its name: “the company” of a company, “the country” of a country. */
final class ActorKinds {
    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "nation");
    private static final Set<String> CITY_NOUNS = Set.of("city", "capital", "town", "village");

    private final Knowledge knowledge;
    private final OrganizationKinds organizations;

    ActorKinds(Knowledge knowledge, OrganizationKinds organizations) {
        this.knowledge = knowledge;
        this.organizations = organizations;
    }

    /**
     * Whether a noun that the actor was not called by so far says what it is.
     *
     * @param last the last name or description of the actor
     * @param head the noun
     * @param noun what is known of it
     */
    boolean isOfKind(Draft draft, Mention last, String head, CommonNoun noun) {
        if (COUNTRY_NOUNS.contains(head)) {
            return draft.type() == ActorType.GEOPOLITICAL
                    && knowledge.country(draft.name()).isPresent();
        }
        if (CITY_NOUNS.contains(head)) {
            return (draft.type() == ActorType.GEOPOLITICAL || draft.type() == ActorType.PLACE)
                    && last.kind() == Kind.NAME
                    && knowledge.place(draft.name()).isPresent()
                    && knowledge.country(draft.name()).isEmpty();
        }
        return switch (noun.kind()) {
            case INSTITUTION -> draft.type() == ActorType.ORGANIZATION && organizations.fits(draft, head);
            case GROUP ->
                draft.type() == ActorType.ORGANIZATION && head.equals("group") && organizations.fits(draft, head);
            case PERSON ->
                draft.type() == ActorType.PERSON
                        && isAnybody(head)
                        && draft.gender() != Gender.UNKNOWN
                        && noun.gender().name().equals(draft.gender().name());
            default -> false;
        };
    }

    private static boolean isAnybody(String head) {
        return head.equals("man") || head.equals("woman") || head.equals("boy") || head.equals("girl");
    }
}
