package org.antecedent.coreference;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Organization;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Mention;

/** What organisations are called for what they are: Lufthansa “the airline”, a court not “the company”. */
final class OrganizationKinds {
    private static final Set<String> ANY =
            Set.of("company", "firm", "group", "organization", "organisation", "agency", "business", "charity");
    private static final Set<String> PUBLIC =
            Set.of("court", "ministry", "university", "school", "parliament", "council", "department", "senate");

    /** By the kind that the lists give it, the nouns that fit besides that of the kind itself. */
    private static final Map<String, Set<String>> NOUNS = Map.of(
            "company",
            Set.of(
                    "firm",
                    "business",
                    "group",
                    "manufacturer",
                    "airline",
                    "carrier",
                    "bank",
                    "lender",
                    "insurer",
                    "retailer",
                    "supermarket",
                    "chain",
                    "carmaker",
                    "automaker",
                    "chipmaker",
                    "drugmaker",
                    "planemaker",
                    "operator",
                    "supplier",
                    "brewer",
                    "railway",
                    "giant",
                    "conglomerate"),
            "media",
            Set.of(
                    "company",
                    "firm",
                    "group",
                    "business",
                    "broadcaster",
                    "newspaper",
                    "paper",
                    "tabloid",
                    "network",
                    "station",
                    "channel",
                    "outlet",
                    "magazine",
                    "agency",
                    "publisher",
                    "website"),
            "news-agency",
            Set.of("agency", "outlet"),
            "ngo",
            Set.of("group", "organization", "organisation", "charity", "watchdog", "agency"),
            "union",
            Set.of("group", "organization", "organisation"),
            "agency",
            Set.of("body", "department", "regulator", "watchdog"),
            "un-agency",
            Set.of("agency", "body", "organization", "organisation"),
            "bank",
            Set.of("lender", "institution"),
            "sport",
            Set.of("club", "team", "side"),
            "intergovernmental",
            Set.of("alliance", "organization", "organisation", "bloc", "union", "body"));

    private final Knowledge knowledge;

    OrganizationKinds(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** “The company”: an organisation as such, with no word that tells which. */
    static boolean isPlain(Mention nominal) {
        return nominal.features().determiner() == Determiner.DEFINITE
                && nominal.type() == ActorType.ORGANIZATION
                && nominal.end() - nominal.first() == 2;
    }

    /** Whether any organisation that is no public body may be called so. */
    static boolean isOfAny(String noun) {
        return ANY.contains(noun);
    }

    /** Whether it says what a company does: “the drugmaker”. */
    static boolean isTrade(String noun) {
        return NOUNS.get("company").contains(noun) && !ANY.contains(noun) || noun.endsWith("maker");
    }

    /** Whether the noun fits: where the kind is not known, only words that fit any organisation do. */
    boolean fits(Draft organization, String noun) {
        String kind = kind(organization);
        if (kind.isEmpty()) {
            return ANY.contains(noun) && Collections.disjoint(organization.words(), PUBLIC);
        }
        return kind.equals(noun) || NOUNS.getOrDefault(kind, Set.of()).contains(noun);
    }

    /** Whether nothing that is known of it speaks against the noun. */
    boolean mayBe(Draft organization, String noun) {
        return kind(organization).isEmpty()
                ? Collections.disjoint(organization.words(), PUBLIC)
                : fits(organization, noun);
    }

    /** Whether it is one that people speak to, and that others report of them: “told the BBC”. */
    boolean isMedium(Draft organization) {
        String kind = kind(organization);
        return kind.equals("media") || kind.equals("news-agency");
    }

    private String kind(Draft organization) {
        return knowledge
                .organization(organization.name())
                .map(Organization::kind)
                .orElse("");
    }
}
