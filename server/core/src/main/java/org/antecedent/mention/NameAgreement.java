package org.antecedent.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.mention.Features.Animacy;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.text.Text;

/**
 * Makes the names of an article agree: what one paragraph tells of a name holds for the same name in another. A surname seen
 * after a given name or a title is that of a person; otherwise the type that most occurrences have holds for all. A country
 * or seat of government stays what it is.
 */
public final class NameAgreement {
    private final Text text;
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, Map<ActorType, Integer>> votes = new HashMap<>();

    private NameAgreement(Text text, List<Mention> mentions) {
        this.text = text;
        mentions.stream().filter(NameAgreement::isTypedName).forEach(this::count);
    }

    /** The same mentions, with types that agree; nothing else changes. */
    public static List<Mention> of(Text text, List<Mention> mentions) {
        NameAgreement agreement = new NameAgreement(text, mentions);
        List<Mention> agreed = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            agreed.add(agreement.agreed(mention));
        }
        return agreed;
    }

    private static boolean isTypedName(Mention mention) {
        return mention.kind() == Kind.NAME
                && switch (mention.type()) {
                    case PERSON, ORGANIZATION, PLACE, GEOPOLITICAL -> true;
                    case GROUP, EVENT, OTHER, DATE, TITLE, NATIONALITY -> false;
                };
    }

    private void count(Mention mention) {
        String name = text.words(mention.head());
        votes.computeIfAbsent(name, key -> new EnumMap<>(ActorType.class)).merge(mention.type(), 1, Integer::sum);
        if (mention.type() != ActorType.PERSON) {
            return;
        }
        int blank = name.lastIndexOf(' ');
        boolean titled = mention.head().start() > mention.span().start();
        if (blank >= 0 || titled) {
            surnames.add(name.substring(blank + 1));
        }
    }

    private Mention agreed(Mention mention) {
        boolean open = isTypedName(mention) || mention.kind() == Kind.NAME && mention.type() == ActorType.OTHER;
        if (!open || mention.type() == ActorType.GEOPOLITICAL) {
            return mention;
        }
        String name = text.words(mention.head());
        ActorType type = surnames.contains(name) ? ActorType.PERSON : most(name).orElse(mention.type());
        return type == mention.type() ? mention : mention.withType(type, features(mention.features(), type));
    }

    /** The type with most votes; where two have as many, the one declared first. */
    private Optional<ActorType> most(String name) {
        return votes.getOrDefault(name, Map.of()).entrySet().stream()
                .max(Map.Entry.<ActorType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static Features features(Features features, ActorType type) {
        boolean person = type == ActorType.PERSON;
        return new Features(
                features.person(),
                features.number(),
                person ? features.gender() : Gender.UNKNOWN,
                person ? features.genderCertainty() : 0,
                person ? Animacy.ANIMATE : Animacy.INANIMATE,
                features.determiner(),
                features.refers());
    }
}
