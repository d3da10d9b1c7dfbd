package org.antecedent.knowledge;

import java.util.Optional;

/**
 * What is known before an article is read. Every question takes words as they stand in the text, without determiner;
 * words that are not known get an empty answer. Immutable; safe for all threads.
 */
public interface Knowledge {
    /** The country or union of that name or alias: “Turkey”, “U.S.”, “the UK” without its article. */
    Optional<Country> country(String name);

    /** The country whose people or adjective it is: “Turkish”, “Turk”, “American”. */
    Optional<Country> countryOfDemonym(String word);

    /** Whether it names a people or is their adjective, be it of a country or not: “Turks”, “Kurdish”, “European”, “Texan”. */
    boolean isDemonym(String word);

    /** The country whose government sits there, or is called so: “Ankara”, “the Kremlin” without its article. */
    Optional<Country> countryOfSeat(String name);

    /** A city, region, province or other place that is no country. */
    Optional<Place> place(String name);

    /** An organisation by its name or abbreviation. */
    Optional<Organization> organization(String name);

    /** How a given name is used: “Kelly”. */
    Optional<GivenName> givenName(String name);

    /** Whether it is known as a family name. */
    boolean isSurname(String name);

    /** What a title or office before or after a name says: “Mr.”, “Secretary of State”, in any case. */
    Optional<Title> title(String words);

    /** How a verb reports, by lemma; two words for a particle verb: “call on”. */
    Optional<ReportingVerb> reportingVerb(String lemma);

    /**
     * What a common noun denotes, by lemma: “ministry”, “mother”, “statement”. A plural that means something of its own
     * has its own answer: “authorities”, “talks”, “forces”; so ask for the word as it stands first.
     */
    Optional<CommonNoun> noun(String lemma);
}
