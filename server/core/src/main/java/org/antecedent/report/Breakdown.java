package org.antecedent.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.coreference.Actor;
import org.antecedent.exchange.Sourcing;
import org.antecedent.exchange.StatementRow;
import org.antecedent.mention.ActorType;

/**
 * All statements of an article, each in the one group that it belongs to by one question about its source.
 *
 * @param groups by their label; none is empty, and their order is the same for every article
 */
public record Breakdown(By by, Map<String, List<StatementRow>> groups) {
    /** What is asked. */
    public enum By {
        SOURCING,
        TYPE,
        GENDER
    }

    static final String UNKNOWN = "not known";
    static final String NO_PERSON = "no person";
    static final String UNCLEAR = "unclear who";
    static final String NOBODY = "no source";
    private static final List<String> GENDERS = List.of("women", "men", UNKNOWN, NO_PERSON, UNCLEAR, NOBODY);

    static Breakdown of(By by, List<StatementRow> rows) {
        Map<String, List<StatementRow>> groups = new LinkedHashMap<>();
        labels(by).forEach(label -> groups.put(label, new ArrayList<>()));
        rows.forEach(row -> groups.get(label(by, row)).add(row));
        groups.values().removeIf(List::isEmpty);
        return new Breakdown(by, groups);
    }

    /** All labels that a group may have, in order. */
    static List<String> labels(By by) {
        return switch (by) {
            case SOURCING -> List.of(Sourcing.NAMED.label(), Sourcing.UNNAMED.label(), UNCLEAR, NOBODY);
            case TYPE -> {
                Map<ActorType, String> types = new EnumMap<>(ActorType.class);
                for (ActorType type : ActorType.values()) {
                    types.put(type, type.inWords());
                }
                List<String> labels = new ArrayList<>(types.values());
                labels.addAll(List.of(UNKNOWN, UNCLEAR, NOBODY));
                yield labels;
            }
            case GENDER -> GENDERS;
        };
    }

    /** Of the group that a statement is in. */
    static String label(By by, StatementRow row) {
        if (row.sourcing() == Sourcing.NONE) {
            return NOBODY;
        }
        if (row.sourcing() == Sourcing.UNCLEAR) {
            return UNCLEAR;
        }
        Optional<Actor> speaker = row.speaker();
        return switch (by) {
            case SOURCING -> row.sourcing().label();
            case TYPE -> speaker.map(actor -> actor.type().inWords()).orElse(UNKNOWN);
            case GENDER -> speaker.map(Breakdown::gender).orElse(UNKNOWN);
        };
    }

    private static String gender(Actor speaker) {
        if (speaker.type() != ActorType.PERSON) {
            return NO_PERSON;
        }
        return switch (speaker.gender()) {
            case FEMALE -> "women";
            case MALE -> "men";
            case UNKNOWN -> UNKNOWN;
        };
    }
}
