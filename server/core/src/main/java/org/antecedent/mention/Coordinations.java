package org.antecedent.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.language.Sentence;

/** Finds what “and” joins into one: “Ankara and Moscow”, “Reed, Hayes and the mayor”. */
final class Coordinations {
    private Coordinations() {}

    /**
     * A phrase for each coordination, its head its whole span, in text order.
     *
     * @param phrases those that no other holds, in text order
     * @param types the type of each
     */
    static List<NounPhrase> of(Sentence sentence, List<NounPhrase> phrases, List<ActorType> types) {
        List<NounPhrase> joins = new ArrayList<>();
        int first = 0;
        for (int i = 0; i + 1 < phrases.size(); i++) {
            NounPhrase next = phrases.get(i + 1);
            String link = link(sentence, phrases.get(i).end(), next.first());
            boolean alike = isAlike(types.get(first), types.get(i + 1));
            if (!alike || link.isEmpty()) {
                first = i + 1;
            } else if (link.equals("and")) {
                int start = phrases.get(first).first();
                joins.add(new NounPhrase(start, next.end(), start, next.end(), Optional.empty(), next.possessive()));
                first = i + 1;
            }
        }
        return joins;
    }

    /** “,” or “and” where nothing else stands between two phrases; empty otherwise. */
    private static String link(Sentence sentence, int from, int to) {
        String found = "";
        for (int i = from; i < to; i++) {
            String word = sentence.lower(i);
            if (word.equals("and") && !found.equals("and")) {
                found = "and";
            } else if (word.equals(",") && found.isEmpty()) {
                found = ",";
            } else if (!(word.equals("both") && found.equals("and"))) {
                return "";
            }
        }
        return found;
    }

    private static boolean isAlike(ActorType one, ActorType other) {
        return switch (one) {
            case PERSON -> other == ActorType.PERSON || other == ActorType.GROUP;
            case GROUP -> other == ActorType.PERSON || isInstitution(other);
            case ORGANIZATION -> isInstitution(other);
            case GEOPOLITICAL -> isInstitution(other) || other == ActorType.PLACE;
            case PLACE -> other == ActorType.PLACE || other == ActorType.GEOPOLITICAL;
            case EVENT, OTHER, DATE, TITLE, NATIONALITY -> false;
        };
    }

    private static boolean isInstitution(ActorType type) {
        return type == ActorType.ORGANIZATION || type == ActorType.GEOPOLITICAL || type == ActorType.GROUP;
    }
}
