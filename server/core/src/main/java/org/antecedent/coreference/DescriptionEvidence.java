package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
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
    private static final int NO_NOUN = Hash.of("");

    private final Discourse discourse;
    private final Drafts drafts;
    private final WordTable clusters;
    /** The last description of each actor, by its id; null where it has none. */
    private final List<Wording> last = new ArrayList<>();
    /** The nouns and phrases that each actor was spoken of with, as {@link #key}. */
    private final NumberSet nouns;

    private final NumberSet phrases;

    DescriptionEvidence(Discourse discourse, Drafts drafts, WordTable clusters) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.clusters = clusters;
        this.nouns = new NumberSet(discourse.size());
        this.phrases = new NumberSet(discourse.size());
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

    private Wording wording(Mention mention) {
        return discourse.phrase(mention).wording(discourse, mention, clusters);
    }

    /** A description with what is asked of it for every actor. */
    final class Description {
        private final Mention mention;
        private final Wording wording;
        private final int determiner;
        private final int type;
        private final int number;
        private final int modifiers;
        private final int complement;
        private final Draft possessor;

        private Description(Mention mention) {
            this.mention = mention;
            this.wording = wording(mention);
            this.determiner = determiner(discourse.sentence(mention), mention);
            this.type = mention.type().ordinal();
            this.number = mention.features().number().ordinal();
            this.modifiers = Math.min(2, modifiersOf(mention));
            this.complement = mention.end() > discourse.headToken(mention) + 1 ? 1 : 0;
            this.possessor = possessor(mention);
        }

        String noun() {
            return wording.noun();
        }
    }

    Description of(Mention mention) {
        return new Description(mention);
    }

    /** Keeps what the mention tells of its actor. */
    void remember(Mention mention, Draft draft) {
        Wording wording = wording(mention);
        if (nouns.add(key(draft, wording.nounHash()))) {
            draft.addNoun(wording.nounHash());
        }
        if (phrases.add(key(draft, wording.phrase()))) {
            draft.addPhrase(wording.phrase());
        }
        draft.addWords(wording.set());
        if (mention.kind() == Mention.Kind.NOMINAL) {
            while (last.size() <= draft.id()) {
                last.add(null);
            }
            last.set(draft.id(), wording);
            draft.describedBy(mention);
        }
    }

    private static long key(Draft draft, int hash) {
        return (long) draft.id() << Integer.SIZE | hash & 0xFFFF_FFFFL;
    }

    /** The last description of the actor, or null. */
    private Wording lastOf(Draft draft) {
        return draft.id() < last.size() ? last.get(draft.id()) : null;
    }

    Noun noun(Description description, Draft draft) {
        Wording before = lastOf(draft);
        if (before != null && before.noun().equals(description.noun())) {
            return Noun.SAME_AS_LAST;
        }
        if (nouns.contains(key(draft, description.wording.nounHash()))) {
            return Noun.SAME;
        }
        if (draft.isNamed() && draft.words().contains(discourse.headWord(description.mention))) {
            return Noun.IN_NAME;
        }
        return draft.hasRoleWith(description.noun()) ? Noun.OFFICE : Noun.NEW;
    }

    /** Features of “nobody spoken of so far”. */
    void ofNone(Description one, boolean sameNoun, FeatureList list) {
        int same = sameNoun ? 1 : 0;
        int where = one.mention.sentence() == 0 ? 0 : 1;
        list.add(50, same);
        list.add(51, one.determiner, same);
        list.add(52, one.determiner, one.modifiers, same);
        list.add(53, one.determiner, one.complement, same);
        list.add(54, one.wording.nounHash(), same);
        list.add(55, one.type, one.determiner, same);
        list.add(56, one.wording.fine(), same);
        list.add(57, one.number, one.determiner, same);
        list.add(58, where, one.determiner);
        list.add(59, one.mention.role().ordinal(), one.determiner, same);
        list.add(60, one.determiner * 4 + one.modifiers, one.complement, same);
        list.add(61, one.wording.coarse(), one.determiner, same);
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
        Wording own = one.wording;
        Wording before = lastOf(draft);
        Mention recent = discourse.mention(draft.lastRead());
        int kin = noun.ordinal();
        int words = words(own, draft, before == null ? List.of() : before.others());
        int back = back(one.mention.sentence() - recent.sentence());
        int near = rank < 3 ? rank : rank < 6 ? 3 : 4;
        int type = draft.type().ordinal();
        int kind = recent.kind().ordinal();
        int named = draft.isNamed() ? 1 : 0;
        int fit = fits ? 1 : 0;
        int number = agreement(one.mention.features().number(), draft.number());
        int gender = gender(one.mention.features().gender(), draft.gender());
        int exact = phrases.contains(key(draft, own.phrase())) ? 1 : 0;
        int often = Math.min(3, 31 - Integer.numberOfLeadingZeros(Math.max(1, draft.timesRead())));
        int determinerBefore = before == null ? Determiner.NONE.ordinal() : before.determiner();
        int fineBefore = before == null ? 0 : before.fine();
        int nounBefore = before == null ? NO_NOUN : before.nounHash();
        list.add(1, kin, one.determiner);
        list.add(2, kin, one.determiner, words);
        list.add(3, kin, one.determiner, back);
        list.add(4, kin, words, back);
        list.add(5, one.type, type, kin);
        list.add(6, kin, one.type, one.determiner);
        list.add(7, kin, kind * 8 + determinerBefore, one.determiner);
        list.add(8, number, kin);
        list.add(9, gender, kin);
        int similar = similar(own, before);
        list.add(10, similar, one.determiner, kin);
        list.add(11, own.nounHash(), kin);
        list.add(14, fit, one.determiner);
        list.add(16, near, one.determiner, kin);
        list.add(17, often, kin);
        list.add(18, recent.role() == Role.SUBJECT ? 1 : 0, one.mention.role() == Role.SUBJECT ? 1 : 0, kin);
        list.add(19, possession(one, draft), kin);
        list.add(20, discourse.isSameVoice(one.mention, recent) ? 1 : 0, kin);
        list.add(21, exact, one.determiner, one.type);
        list.add(22, exact, back, kin);
        list.add(23, one.complement, kin, one.determiner);
        list.add(24, one.number, kin, one.determiner);
        list.add(26, words, one.type, kin);
        list.add(27, one.modifiers, kin, words);
        list.add(28, back, near, named);
        list.add(29, discourse.paragraph(one.mention) == discourse.paragraph(recent) ? 1 : 0, kin, one.determiner);
        if (noun == Noun.NEW) {
            list.add(12, own.nounHash(), type, named);
            list.add(13, own.nounHash(), nounBefore);
            list.add(15, fit, own.nounHash());
            list.add(25, own.fine(), type, named);
            list.add(30, one.modifiers, one.complement, one.determiner, near);
            list.add(31, similar, back, one.modifiers);
            list.add(32, own.fine(), fineBefore);
        }
    }

    /** How near in meaning the two nouns are: 3 where there is only one. */
    private static int similar(Wording one, Wording before) {
        if (before == null || before.noun().isEmpty()) {
            return 3;
        }
        if (before.fine() != 0 && before.fine() == one.fine()) {
            return 2;
        }
        return one.coarse() != 0 && one.coarse() == before.coarse() ? 1 : 0;
    }

    private int possession(Description one, Draft draft) {
        Draft other = possessorOf(draft);
        if (one.possessor == null) {
            return other == null ? 0 : 1;
        }
        return other == null ? 2 : one.possessor == other ? 3 : 4;
    }

    /** How the words beside the noun lie to those of the actor: all of them, and those of its last description. */
    private static int words(Wording one, Draft draft, Collection<String> last) {
        Collection<String> own = one.others();
        if (own.isEmpty()) {
            return last.isEmpty() ? 0 : 1;
        }
        if (last.isEmpty()) {
            return draft.words().containsAll(one.words()) ? 2 : 3;
        }
        if (last.containsAll(own)) {
            return own.size() == last.size() ? 4 : 5;
        }
        if (own.containsAll(last)) {
            return 6;
        }
        if (draft.words().containsAll(one.words())) {
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

    /** Whether the nouns after those of the two have none in common: “the president of the bank” is not that of the club. */
    boolean areOfOthers(Mention one, Mention other) {
        Collection<String> own = wording(one).complement();
        return !own.isEmpty() && areDisjoint(own, wording(other).complement());
    }

    static boolean areDisjoint(Collection<?> one, Collection<?> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
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

    /** The words that tell a mention apart, each once: nouns, adjectives and numbers, without the possessor. */
    Collection<String> words(Mention mention) {
        return wording(mention).words();
    }
}
