package org.antecedent.coreference;

import java.util.Collections;
import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Organization;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;

/** What nouns may be said of an actor, by what is known of its name: “the company” of a company, “the country” of a country. */
final class ActorKinds {
    private static final Set<String> ANY_ORGANIZATION =
            Set.of("company", "firm", "group", "organization", "organisation", "agency", "business", "charity");
    private static final Set<String> PUBLIC_BODIES =
            Set.of("court", "ministry", "university", "school", "parliament", "council", "department", "senate");
    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "nation");
    private static final Set<String> CITY_NOUNS = Set.of("city", "capital", "town", "village");

    private final Knowledge knowledge;

    ActorKinds(Knowledge knowledge) {
        this.knowledge = knowledge;
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
            case INSTITUTION -> draft.type() == ActorType.ORGANIZATION && fitsKind(draft, head);
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

    /** A bank is not called “the court”: where the kind is not known, only words that fit any organisation do. */
    private boolean fitsKind(Draft draft, String head) {
        String known =
                knowledge.organization(draft.name()).map(Organization::kind).orElse("");
        if (known.isEmpty()) {
            return ANY_ORGANIZATION.contains(head) && Collections.disjoint(draft.words(), PUBLIC_BODIES);
        }
        return switch (head) {
            case "company", "firm", "manufacturer", "airline", "bank", "group" ->
                known.equals("company") || known.equals("media");
            case "alliance", "organization", "organisation", "bloc", "union", "body" ->
                known.equals("intergovernmental");
            default -> known.equals(head);
        };
    }
}
