package org.antecedent.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decisions;
import org.antecedent.coreference.Settled;
import org.antecedent.coreference.Settled.KnownActor;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** What people decided of who is who, in the terms of coreference. */
final class DecidedActors {
    private static final Pattern PARTING = Pattern.compile("[\\s/,]+");

    private DecidedActors() {}

    /** @param mentions those of the article, as people decided them, each at its id */
    static Settled of(List<Mention> mentions, Decisions decisions) {
        List<Named> named = decisions.all(Named.class);
        List<Refers> refers = decisions.all(Refers.class);
        List<RefersNot> not = decisions.all(RefersNot.class);
        if (named.isEmpty() && refers.isEmpty() && not.isEmpty()) {
            return Settled.NOTHING;
        }
        Map<String, Integer> indices = new LinkedHashMap<>();
        List<KnownActor> actors = new ArrayList<>();
        for (Named one : named) {
            indices.put(one.actor(), actors.size());
            actors.add(new KnownActor(one.actor(), Optional.of(one.name()), one.type(), pronouns(one)));
        }
        Map<Span, Mention> byWords = byWords(mentions);
        Map<Integer, OptionalInt> meant = new HashMap<>();
        for (Refers one : refers) {
            OptionalInt actor = one.actor()
                    .map(id -> OptionalInt.of(index(id, indices, actors)))
                    .orElse(OptionalInt.empty());
            mention(byWords, one.words().span()).ifPresent(mention -> meant.putIfAbsent(mention.id(), actor));
        }
        Map<Integer, Set<Integer>> notMeant = new HashMap<>();
        for (RefersNot one : not) {
            int actor = index(one.actor(), indices, actors);
            mention(byWords, one.words().span())
                    .ifPresent(mention -> notMeant.computeIfAbsent(mention.id(), any -> new TreeSet<>())
                            .add(actor));
        }
        return new Settled(actors, meant, notMeant);
    }

    /** An actor that nobody named is one all the same. */
    private static int index(String id, Map<String, Integer> indices, List<KnownActor> actors) {
        return indices.computeIfAbsent(id, any -> {
            actors.add(new KnownActor(id, Optional.empty(), Optional.empty(), Set.of()));
            return actors.size() - 1;
        });
    }

    private static Set<String> pronouns(Named named) {
        return named.pronouns()
                .map(all -> Set.copyOf(
                        List.of(PARTING.split(all.toLowerCase(Locale.ROOT).strip()))))
                .orElse(Set.of());
    }

    /** By their whole span, and by their head where no whole mention has these words. */
    static Map<Span, Mention> byWords(List<Mention> mentions) {
        Map<Span, Mention> byWords = new HashMap<>(2 * mentions.size());
        mentions.forEach(mention -> byWords.put(mention.head(), mention));
        for (int i = mentions.size() - 1; i >= 0; i--) {
            byWords.put(mentions.get(i).span(), mentions.get(i));
        }
        return byWords;
    }

    private static Optional<Mention> mention(Map<Span, Mention> byWords, Span words) {
        return Optional.ofNullable(byWords.get(words));
    }
}
