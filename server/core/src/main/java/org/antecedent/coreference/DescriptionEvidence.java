package org.antecedent.coreference;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.linear.Appearance.Column;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.Hash;
import org.antecedent.language.linear.WordTable;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Role;

/**
 * What speaks for and against an actor as the one that a description takes up, as hashed features: how the words lie to those
 * that the actor was spoken of with, how far back, and what the nouns are. A feature's template is its first value.
 */
final class DescriptionEvidence {
    private final Discourse discourse;
    private final Drafts drafts;
    private final WordTable clusters;
    private final Map<Draft, Known> known = new HashMap<>();

    DescriptionEvidence(Discourse discourse, Drafts drafts, WordTable clusters) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.clusters = clusters;
    }

    /** How the noun of a description lies to an actor. */
    enum Noun {
        /** Not among its words. */
        NEW,
        /** The noun of its last description. */
        SAME_AS_LAST,
        /** The noun of another description of it. */
        SAME,
        /** A word of its name. */
        IN_NAME,
        /** An office that it has. */
        OFFICE
    }

    /** What an actor was spoken of with. */
    private static final class Known {
        private final Set<String> nouns = new HashSet<>();
        private final Set<Integer> phrases = new HashSet<>();
        private String lastNoun = "";
        /** The words of its last description beside the noun. */
        private Set<String> lastOthers = Set.of();

        private Determiner lastDeterminer = Determiner.NONE;
    }

    /** A description with what is asked of it for every actor. */
    final class Description {
        private final Mention mention;
        private final String noun;
        private final int nounHash;
        private final int fine;
        private final int coarse;
        private final int determiner;
        private final int type;
        private final int number;
        private final int modifiers;
        private final int complement;
        private final Set<String> words;
        /** The words beside the noun. */
        private final Set<String> others;

        private final int phrase;
        private final Draft possessor;

        private Description(Mention mention) {
            this.mention = mention;
            Sentence sentence = discourse.sentence(mention);
            this.noun = discourse.headLemma(mention);
            this.nounHash = Hash.of(noun);
            this.fine = cluster(noun, Column.FINE);
            this.coarse = cluster(noun, Column.COARSE);
            this.determiner = determiner(sentence, mention);
            this.type = mention.type().ordinal();
            this.number = mention.features().number().ordinal();
            this.words = contentWords(mention);
            this.others = without(noun, words);
            this.modifiers = Math.min(2, modifiersOf(mention));
            this.complement = mention.end() > discourse.headToken(mention) + 1 ? 1 : 0;
            this.phrase = phrase(mention);
            this.possessor = possessor(mention);
        }

        String noun() {
            return noun;
        }
    }

    Description of(Mention mention) {
        return new Description(mention);
    }

    /** Keeps what the mention tells of its actor; gives its {@link #contentWords}. */
    Set<String> remember(Mention mention, Draft draft) {
        Known all = known.computeIfAbsent(draft, any -> new Known());
        String noun = discourse.headLemma(mention);
        all.nouns.add(noun);
        all.phrases.add(phrase(mention));
        Set<String> words = contentWords(mention);
        if (mention.kind() == Mention.Kind.NOMINAL) {
            all.lastNoun = noun;
            all.lastOthers = without(noun, words);
            all.lastDeterminer = mention.features().determiner();
        }
        return words;
    }

    Noun noun(Description description, Draft draft) {
        Known all = known.get(draft);
        if (all == null) {
            return Noun.NEW;
        }
        if (all.lastNoun.equals(description.noun)) {
            return Noun.SAME_AS_LAST;
        }
        if (all.nouns.contains(description.noun)) {
            return Noun.SAME;
        }
        if (draft.isNamed() && draft.words().contains(discourse.headWord(description.mention))) {
            return Noun.IN_NAME;
        }
        for (String role : draft.roles()) {
            if (role.toLowerCase(Locale.ROOT).contains(description.noun)) {
                return Noun.OFFICE;
            }
        }
        return Noun.NEW;
    }

    /** Features of “nobody spoken of so far”. */
    void ofNone(Description one, boolean sameNoun, FeatureList list) {
        int same = sameNoun ? 1 : 0;
        int where = one.mention.sentence() == 0 ? 0 : 1;
        list.add(50, same);
        list.add(51, one.determiner, same);
        list.add(52, one.determiner, one.modifiers, same);
        list.add(53, one.determiner, one.complement, same);
        list.add(54, one.nounHash, same);
        list.add(55, one.type, one.determiner, same);
        list.add(56, one.fine, same);
        list.add(57, one.number, one.determiner, same);
        list.add(58, where, one.determiner);
        list.add(59, one.mention.role().ordinal(), one.determiner, same);
        list.add(60, one.determiner * 4 + one.modifiers, one.complement, same);
        list.add(61, one.coarse, one.determiner, same);
        list.add(62, one.type, one.number, one.modifiers, same);
        Sentence sentence = discourse.sentence(one.mention);
        for (int i = one.mention.first(); i < discourse.headToken(one.mention); i++) {
            list.add(63, Hash.of(sentence.lower(i)), same);
        }
    }

    /**
     * Features of an actor.
     *
     * @param rank how many others were spoken of since
     * @param fits whether what is known of the actor says that it is what the noun means
     */
    void of(Description one, Draft draft, Noun noun, int rank, boolean fits, FeatureList list) {
        Known all = known.getOrDefault(draft, new Known());
        Mention last = discourse.mention(draft.lastRead());
        int kin = noun.ordinal();
        int words = words(one, draft, all);
        int back = back(one.mention.sentence() - last.sentence());
        int near = rank < 3 ? rank : rank < 6 ? 3 : 4;
        int type = draft.type().ordinal();
        int kind = last.kind().ordinal();
        int named = draft.isNamed() ? 1 : 0;
        int fit = fits ? 1 : 0;
        int number = agreement(one.mention.features().number(), draft.number());
        int gender = gender(one.mention.features().gender(), draft.gender());
        int exact = all.phrases.contains(one.phrase) ? 1 : 0;
        int often = Math.min(3, 31 - Integer.numberOfLeadingZeros(Math.max(1, draft.timesRead())));
        int lastFine = cluster(all.lastNoun, Column.FINE);
        int similar = all.lastNoun.isEmpty()
                ? 3
                : lastFine != 0 && lastFine == one.fine
                        ? 2
                        : one.coarse != 0 && one.coarse == cluster(all.lastNoun, Column.COARSE) ? 1 : 0;
        int lastNoun = Hash.of(all.lastNoun);
        list.add(1, kin, one.determiner);
        list.add(2, kin, one.determiner, words);
        list.add(3, kin, one.determiner, back);
        list.add(4, kin, words, back);
        list.add(5, one.type, type, kin);
        list.add(6, kin, one.type, one.determiner);
        list.add(7, kin, kind * 8 + all.lastDeterminer.ordinal(), one.determiner);
        list.add(8, number, kin);
        list.add(9, gender, kin);
        list.add(10, similar, one.determiner, kin);
        list.add(11, one.nounHash, kin);
        list.add(14, fit, one.determiner);
        list.add(16, near, one.determiner, kin);
        list.add(17, often, kin);
        list.add(18, last.role() == Role.SUBJECT ? 1 : 0, one.mention.role() == Role.SUBJECT ? 1 : 0, kin);
        list.add(19, possession(one, draft), kin);
        list.add(20, discourse.isSameVoice(one.mention, last) ? 1 : 0, kin);
        list.add(21, exact, one.determiner, one.type);
        list.add(22, exact, back, kin);
        list.add(23, one.complement, kin, one.determiner);
        list.add(24, one.number, kin, one.determiner);
        list.add(26, words, one.type, kin);
        list.add(27, one.modifiers, kin, words);
        list.add(28, back, near, named);
        list.add(29, discourse.paragraph(one.mention) == discourse.paragraph(last) ? 1 : 0, kin, one.determiner);
        if (noun == Noun.NEW) {
            list.add(12, one.nounHash, type, named);
            list.add(13, one.nounHash, lastNoun);
            list.add(15, fit, one.nounHash);
            list.add(25, one.fine, type, named);
            list.add(30, one.modifiers, one.complement, one.determiner, near);
            list.add(31, similar, back, one.modifiers);
            list.add(32, one.fine, lastFine);
        }
    }

    private int possession(Description one, Draft draft) {
        Draft other = possessorOf(draft);
        if (one.possessor == null) {
            return other == null ? 0 : 1;
        }
        return other == null ? 2 : one.possessor == other ? 3 : 4;
    }

    private static Set<String> without(String word, Set<String> words) {
        Set<String> rest = new HashSet<>(words);
        rest.remove(word);
        return rest;
    }

    /** How the words beside the noun lie to those of the actor. */
    private static int words(Description one, Draft draft, Known all) {
        Set<String> own = one.others;
        Set<String> last = all.lastOthers;
        if (own.isEmpty()) {
            return last.isEmpty() ? 0 : 1;
        }
        if (last.isEmpty()) {
            return draft.words().containsAll(one.words) ? 2 : 3;
        }
        if (own.equals(last)) {
            return 4;
        }
        if (last.containsAll(own)) {
            return 5;
        }
        if (own.containsAll(last)) {
            return 6;
        }
        if (draft.words().containsAll(one.words)) {
            return 7;
        }
        return Collections.disjoint(own, last) ? 8 : 9;
    }

    private static int back(int sentences) {
        if (sentences <= 2) {
            return sentences;
        }
        return sentences <= 4 ? 3 : sentences <= 8 ? 4 : sentences <= 16 ? 5 : 6;
    }

    private static int agreement(Plurality one, Plurality other) {
        return one == Plurality.UNKNOWN || other == Plurality.UNKNOWN ? 2 : one == other ? 1 : 0;
    }

    private static int gender(Gender one, Gender other) {
        return one == Gender.UNKNOWN || other == Gender.UNKNOWN ? 2 : one == other ? 1 : 0;
    }

    /** “This” and “that” point otherwise than “the”. */
    private static int determiner(Sentence sentence, Mention mention) {
        int ordinal = mention.features().determiner().ordinal();
        if (mention.features().determiner() != Determiner.DEMONSTRATIVE) {
            return ordinal;
        }
        return sentence.lower(mention.first()).startsWith("th")
                        && sentence.lower(mention.first()).endsWith("s")
                ? ordinal
                : Determiner.values().length;
    }

    private int cluster(String word, Column column) {
        return word.isEmpty() ? 0 : clusters.value(clusters.row(Hash.of(word)), column.ordinal());
    }

    /** The nouns after its own, of a description: “bank” in “the president of the bank”. */
    Set<String> complement(Mention mention) {
        int head = discourse.headToken(mention);
        if (mention.kind() != Mention.Kind.NOMINAL || head + 1 >= mention.end()) {
            return Set.of();
        }
        Sentence sentence = discourse.sentence(mention);
        Set<String> nouns = new HashSet<>();
        for (int i = head + 1; i < mention.end(); i++) {
            if (sentence.tag(i).isNominal()) {
                nouns.add(sentence.lemma(i));
            }
        }
        return nouns;
    }

    private int modifiersOf(Mention mention) {
        int count = 0;
        Sentence sentence = discourse.sentence(mention);
        for (int i = mention.first(); i < discourse.headToken(mention); i++) {
            Tag tag = sentence.tag(i);
            count += tag.isNominal() || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.VERB ? 1 : 0;
        }
        return count;
    }

    /** A number for its words in lower case, without determiner. */
    private int phrase(Mention mention) {
        Sentence sentence = discourse.sentence(mention);
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

    /** Whose it is: the actor of “Turkey's” in “Turkey's strikes”, of “its” in “its strikes”; or null. */
    Draft possessor(Mention nominal) {
        for (Mention inner : discourse.inside(nominal)) {
            if (inner.first() == nominal.first() && inner.role() == Role.POSSESSIVE) {
                return drafts.of(inner.id());
            }
        }
        return null;
    }

    private Draft possessorOf(Draft draft) {
        return draft.lastDescription() < 0 ? null : possessor(discourse.mention(draft.lastDescription()));
    }

    /** The words that tell it apart: nouns, adjectives and numbers, without the possessor. */
    Set<String> contentWords(Mention mention) {
        Sentence sentence = discourse.sentence(mention);
        Set<String> words = new LinkedHashSet<>();
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
                words.add(sentence.lower(i));
            }
        }
        return words;
    }
}
