package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.coreference.Actor;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;

/**
 * The mentions of actors as formats have them that put brackets around words: whole words, none inside another one of the
 * same actor, no relative pronouns.
 */
final class TokenChains {
    /** By sentence, each in text order, what encloses before what it encloses. */
    private final Map<Integer, List<Linked>> bySentence = new HashMap<>();

    private final List<Loss> losses = new ArrayList<>();

    /** A mention with the id of its actor in the article. */
    record Linked(int actor, Mention mention) {
        int last() {
            return mention.end() - 1;
        }
    }

    /** @param least an actor that has fewer mentions is left out */
    TokenChains(Document document, int least) {
        int relative = 0;
        int nested = 0;
        int edges = 0;
        int alone = 0;
        for (Actor actor : document.article().actors()) {
            List<Mention> kept = new ArrayList<>();
            for (Mention mention : document.article().mentionsOf(actor)) {
                if (document.isRelative(mention)) {
                    relative++;
                } else if (isInside(mention, kept)) {
                    nested++;
                } else {
                    kept.add(mention);
                }
            }
            if (kept.size() < least) {
                alone += kept.size();
                continue;
            }
            for (Mention mention : kept) {
                Sentence sentence = document.article().sentences().get(mention.sentence());
                edges += sentence.span(mention.first(), mention.end()).equals(mention.span()) ? 0 : 1;
                bySentence
                        .computeIfAbsent(mention.sentence(), any -> new ArrayList<>())
                        .add(new Linked(actor.id(), mention));
            }
        }
        bySentence
                .values()
                .forEach(all -> all.sort(
                        Comparator.comparing((Linked one) -> one.mention().first())
                                .thenComparing(one -> -one.mention().end())
                                .thenComparing(Linked::actor)));
        lose(relative, "relative pronoun", "relative pronouns");
        lose(nested, "mention inside another one of its actor", "mentions inside others of their actors");
        lose(alone, "mention of an actor that has no other", "mentions of actors that have no other");
        lose(edges, "edge inside a word", "edges inside words");
    }

    /** What encloses comes first: the longer one is kept. */
    private static boolean isInside(Mention mention, List<Mention> kept) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).sentence() == mention.sentence(); i--) {
            if (kept.get(i).end() > mention.first()) {
                return true;
            }
        }
        return false;
    }

    private void lose(int count, String one, String many) {
        if (count > 0) {
            losses.add(new Loss(one, many, count));
        }
    }

    List<Linked> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    List<Loss> losses() {
        return losses;
    }
}
