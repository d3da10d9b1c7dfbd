package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.Appearance.Column;
import org.antecedent.language.linear.Hash;
import org.antecedent.language.linear.WordTable;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Reading;

/**
 * The places beside a word that a phrase can fill, who acts and who is acted on, and what kinds of phrases fill them: what
 * news is full of tells whom a pronoun in that place may mean. “It paid” was a company, “it rose” a price.
 */
public final class Slots {
    /** Clusters of words end below; what a name is comes above. */
    private static final int NAMES = 4096;

    private final Discourse discourse;
    private final Appearance words;
    private final int[] heads;

    Slots(Discourse discourse, WordTable clusters) {
        this.discourse = discourse;
        this.words = new Appearance(clusters);
        this.heads = new int[discourse.size()];
        Arrays.fill(heads, -1);
    }

    /**
     * A phrase in its place.
     *
     * @param slot a hash of the word and of the place beside it
     * @param kind what the phrase refers to
     * @param head the cluster of its noun
     */
    public record Filled(int slot, int kind, int head) {}

    /** The names and descriptions of an article in their places. */
    public static List<Filled> of(Reading reading, WordTable clusters) {
        Discourse discourse = new Discourse(reading, List.of());
        Slots slots = new Slots(discourse, clusters);
        List<Filled> filled = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            int slot = slots.slot(mention);
            if (mention.kind() != Kind.PRONOUN && slot != 0) {
                int kind = kind(mention.type().ordinal(), mention.features().number() == Plurality.PLURAL);
                filled.add(new Filled(slot, kind, slots.head(mention)));
            }
        }
        return filled;
    }

    /** The place that the mention fills; 0 for none. */
    int slot(Mention mention) {
        int up = discourse.governor(mention);
        if (up < 0) {
            return 0;
        }
        Sentence sentence = discourse.sentence(mention);
        int word = Hash.of(sentence.lemma(up));
        Relation relation = discourse.relation(mention);
        return switch (relation) {
            case NSUBJ -> Hash.of(sentence.dependent(up, Relation.COP) >= 0 ? 2 : 1, word);
            case OBJ, NSUBJ_PASSIVE -> Hash.of(3, word);
            case NMOD_POSSESSIVE -> Hash.of(4, word);
            case IOBJ -> Hash.of(5, word);
            case OBL -> mention.first() == 0 ? 0 : Hash.of(6, word, Hash.of(discourse.before(mention)));
            default -> 0;
        };
    }

    /** What a phrase of that type refers to. */
    static int kind(int type, boolean plural) {
        return type * 2 + (plural ? 1 : 0);
    }

    /** The cluster of the noun of a description; of a name, what it names. */
    int head(Mention mention) {
        if (mention.kind() == Kind.NAME) {
            return NAMES + mention.type().ordinal();
        }
        int id = mention.id();
        if (heads[id] < 0) {
            words.of(new String[] {discourse.sentence(mention).form(discourse.headToken(mention))});
            heads[id] = words.cluster(0, Column.COARSE);
        }
        return heads[id];
    }

    /** The feature of an association between a place and a kind of phrase. */
    public static int ofKind(int slot, int kind) {
        return Hash.of(1, slot, kind);
    }

    /** The feature of an association between a place and a cluster of nouns. */
    public static int ofHead(int slot, int head) {
        return Hash.of(2, slot, head);
    }
}
