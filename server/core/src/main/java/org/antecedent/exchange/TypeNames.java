package org.antecedent.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.antecedent.mention.ActorType;

/** What corpora and tools call the types of mentions: ACE, CoNLL-2003, OntoNotes, GUM, MUC. */
final class TypeNames {
    private static final Map<String, ActorType> TYPES = new HashMap<>();

    static {
        for (ActorType type : ActorType.values()) {
            TYPES.put(type.name(), type);
        }
        put(ActorType.PERSON, "PER", "PEOPLE", "HUMAN");
        put(ActorType.ORGANIZATION, "ORG", "ORGANISATION", "COMPANY", "INSTITUTION");
        put(ActorType.PLACE, "LOC", "LOCATION", "FAC", "FACILITY");
        put(ActorType.GEOPOLITICAL, "GPE", "COUNTRY", "CITY", "STATE");
        put(ActorType.NATIONALITY, "NORP");
        put(ActorType.EVENT, "EVE");
        put(ActorType.DATE, "TIME");
        put(ActorType.TITLE, "ROLE", "POSITION");
        put(ActorType.OTHER, "MISC", "PRODUCT", "WORK_OF_ART", "LAW");
    }

    private TypeNames() {}

    private static void put(ActorType type, String... names) {
        for (String name : names) {
            TYPES.put(name, type);
        }
    }

    /** The type that a name stands for, whatever its case. */
    static Optional<ActorType> read(String name) {
        return Optional.ofNullable(TYPES.get(name.toUpperCase(Locale.ROOT)));
    }
}
