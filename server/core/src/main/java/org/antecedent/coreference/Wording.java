package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.linear.Appearance.Column;
import org.antecedent.language.linear.Hash;
import org.antecedent.language.linear.WordTable;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Role;

/** The words of a name or description, whomever it means. */
final class Wording {
    private final String noun;
    private final int nounHash;
    private final int fine;
    private final int coarse;
    private final int determiner;
    private final int phrase;
    private final WordSet words;
    private final Collection<String> others;
    private final Collection<String> complement;

    Wording(Discourse discourse, Mention mention, WordTable clusters) {
        this.noun = discourse.headLemma(mention);
        this.nounHash = Hash.of(noun);
        int row = noun.isEmpty() ? -1 : clusters.row(nounHash);
        this.fine = clusters.value(row, Column.FINE.ordinal());
        this.coarse = clusters.value(row, Column.COARSE.ordinal());
        this.determiner = mention.features().determiner().ordinal();
        this.phrase = phrase(discourse.sentence(mention), mention);
        this.words = WordSet.of(contentWords(discourse, mention));
        this.others = without(noun, words.words());
        this.complement = complement(discourse, mention);
    }

    String noun() {
        return noun;
    }

    int nounHash() {
        return nounHash;
    }

    /** The smaller cluster of its noun; 0 where it has none. */
    int fine() {
        return fine;
    }

    /** The larger cluster of its noun; 0 where it has none. */
    int coarse() {
        return coarse;
    }

    int determiner() {
        return determiner;
    }

    /** A number for its words in lower case, without determiner. */
    int phrase() {
        return phrase;
    }

    /** Those that tell it apart: nouns, adjectives and numbers, without the possessor. */
    WordSet set() {
        return words;
    }

    /** The same without digests. */
    Collection<String> words() {
        return words.words();
    }

    /** The same without the noun. */
    Collection<String> others() {
        return others;
    }

    /** The nouns after its own, of a description: “bank” in “the president of the bank”. */
    Collection<String> complement() {
        return complement;
    }

    private static int phrase(Sentence sentence, Mention mention) {
        int first = mention.first();
        while (first + 1 < mention.end() && sentence.tag(first) == Tag.DET) {
            first++;
        }
        int phrase = 0;
        for (int i = first; i < mention.end(); i++) {
            phrase = phrase * 31 + sentence.lower(i).hashCode();
        }
        return phrase;
    }

    private static Collection<String> contentWords(Discourse discourse, Mention mention) {
        Sentence sentence = discourse.sentence(mention);
        Collection<String> words = room(mention);
        int first = mention.first();
        for (Mention inner : discourse.inside(mention)) {
            if (inner.first() == mention.first() && inner.role() == Role.POSSESSIVE) {
                first = inner.end();
            }
        }
        int head = discourse.headToken(mention);
        for (int i = first; i < mention.end(); i++) {
            Tag tag = sentence.tag(i);
            if (tag.isNominal() || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.VERB && i < head) {
                WordSet.addOnce(words, sentence.lower(i));
            }
        }
        return words;
    }

    private static Collection<String> complement(Discourse discourse, Mention mention) {
        int head = discourse.headToken(mention);
        if (mention.kind() != Mention.Kind.NOMINAL || head + 1 >= mention.end()) {
            return List.of();
        }
        Sentence sentence = discourse.sentence(mention);
        Collection<String> found = room(mention);
        for (int i = head + 1; i < mention.end(); i++) {
            if (sentence.tag(i).isNominal()) {
                WordSet.addOnce(found, sentence.lemma(i));
            }
        }
        return WordSet.kept(found);
    }

    private static Collection<String> room(Mention mention) {
        return WordSet.room(mention.end() - mention.first());
    }

    private static Collection<String> without(String word, Collection<String> words) {
        if (!words.contains(word)) {
            return words;
        }
        Collection<String> rest = words instanceof Set ? new HashSet<>(words) : new ArrayList<>(words);
        rest.remove(word);
        return WordSet.kept(rest);
    }
}
