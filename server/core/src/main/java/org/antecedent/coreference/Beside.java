package org.antecedent.coreference;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;

/**
 * Beside whom a description stands, as far as its sentence tells: mentions are counted from 0 in it.
 *
 * @param appositions those that it may be an apposition of, in text order; not to be changed
 * @param subject whom it is said to be: “X is the president”; -1 where it is no predicate
 * @param ofTwo whether it speaks of a pair: “the two sides”
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and there is one a description.
record Beside(int[] appositions, int subject, boolean ofTwo) {
    static final int NOBODY = -1;

    /** The longest “in the north of the country” between a description and the name beside it. */
    private static final int PLACE_WORDS = 6;

    private static final Set<String> BE = Set.of("be", "become", "remain");
    /** What tells more of an apposition: “Norvik, a firm <em>that</em> makes cranes”. */
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose");

    private static final Set<String> PAIR_NOUNS = Set.of(
            "side",
            "party",
            "country",
            "nation",
            "leader",
            "minister",
            "president",
            "state",
            "government",
            "capital",
            "company",
            "team",
            "man",
            "woman",
            "neighbour",
            "neighbor",
            "ally",
            "rival",
            "power");

    static Beside of(Discourse discourse, Mention description) {
        return new Beside(
                appositions(discourse, description),
                subjectOf(discourse, description),
                isOfTwo(discourse, description));
    }

    /** Those beside which it stands as an apposition does, by their places in the sentence. */
    private static int[] appositions(Discourse discourse, Mention nominal) {
        if (nominal.features().number() == Plurality.PLURAL) {
            return new int[0];
        }
        Sentence sentence = discourse.sentence(nominal);
        List<Mention> mentions = discourse.reading().mentionsIn(sentence);
        return IntStream.range(0, mentions.size())
                .filter(place -> isApposed(sentence, nominal, mentions.get(place)))
                .toArray();
    }

    private static boolean isApposed(Sentence sentence, Mention nominal, Mention other) {
        boolean after = other.end() + 1 == nominal.first();
        boolean before = nominal.end() + 1 == other.first() || isBesideName(sentence, nominal, other);
        boolean acts = nominal.type() == ActorType.PERSON || nominal.type() == ActorType.ORGANIZATION;
        if (acts && other.kind() == Kind.NAME && other.type().isActor() && isParsed(sentence, nominal, other)) {
            return true;
        }
        if (!after && !before || other.kind() == Kind.PRONOUN || !other.type().isActor()) {
            return false;
        }
        Mention first = after ? other : nominal;
        Mention second = after ? nominal : other;
        if (!sentence.lower(second.first() - 1).equals(",") || !closes(sentence, second) || isListed(sentence, first)) {
            return false;
        }
        return other.kind() == Kind.NAME || after && isDescribing(nominal);
    }

    /** “Ann Lee, an economist at Norvik, agreed”: whether the parser has one for an apposition of the other, with a comma between. */
    private static boolean isParsed(Sentence sentence, Mention nominal, Mention name) {
        boolean after = name.first() < nominal.first();
        Mention first = after ? name : nominal;
        Mention second = after ? nominal : name;
        int top = top(sentence, second);
        return sentence.relation(top) == Relation.APPOS
                && sentence.head(top) >= first.first()
                && sentence.head(top) < first.end()
                && second.first() > first.end()
                && sentence.lower(second.first() - 1).equals(",")
                && !isRow(sentence, sentence.words().last(top) + 1);
    }

    /** The token of a mention that hangs on something outside it. */
    private static int top(Sentence sentence, Mention mention) {
        int top = mention.first();
        while (sentence.head(top) >= mention.first() && sentence.head(top) < mention.end()) {
            top = sentence.head(top);
        }
        return top;
    }

    /** “…, a daughter, <em>Orla, and four grandchildren</em>”: whether a row of names goes on there. */
    private static boolean isRow(Sentence sentence, int comma) {
        if (comma + 1 >= sentence.size() || !sentence.lower(comma).equals(",")) {
            return false;
        }
        int next = comma + 1;
        if (sentence.tag(next) == Tag.CCONJ) {
            int joined = sentence.head(next);
            return joined < 0 || sentence.subject(joined) < 0;
        }
        return sentence.tag(next) == Tag.PROPN
                && next + 1 < sentence.size()
                && sentence.lower(next + 1).equals(",");
    }

    /** “The mayor of the town <em>in the north</em>, Ann Lee, said”: what tells where may stand between. */
    private static boolean isBesideName(Sentence sentence, Mention nominal, Mention name) {
        int comma = name.first() - 1;
        boolean persons = nominal.type() == ActorType.PERSON && name.type() == ActorType.PERSON;
        if (!persons || name.kind() != Kind.NAME || comma - nominal.end() > PLACE_WORDS || comma <= nominal.end()) {
            return false;
        }
        for (int i = nominal.end(); i < comma; i++) {
            Tag tag = sentence.tag(i);
            boolean place = tag == Tag.ADP || tag == Tag.DET || tag == Tag.ADJ || tag.isNominal();
            if (!place || i == nominal.end() && tag != Tag.ADP) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDescribing(Mention nominal) {
        Determiner determiner = nominal.features().determiner();
        return determiner == Determiner.DEFINITE || determiner == Determiner.INDEFINITE;
    }

    private static boolean closes(Sentence sentence, Mention second) {
        if (second.end() >= sentence.size()) {
            return true;
        }
        if (sentence.lower(second.end()).equals("(")) {
            // “Cllr Tom Reed (Con), used”
            int closing = second.end() + 1;
            while (closing < sentence.size() && !sentence.lower(closing).equals(")")) {
                closing++;
            }
            return closing + 1 < sentence.size() && sentence.lower(closing + 1).equals(",");
        }
        String next = sentence.lower(second.end());
        boolean listed = second.end() + 1 < sentence.size() && sentence.tag(second.end() + 1) == Tag.CCONJ;
        return (next.equals(",") || next.equals(".") || next.equals(")") || next.equals(";")) && !listed
                || second.kind() == Kind.NOMINAL && RELATIVES.contains(next);
    }

    private static boolean isListed(Sentence sentence, Mention first) {
        int before = first.first() - 1;
        if (sentence.relation(top(sentence, first)) == Relation.APPOS) {
            // “Her husband, <em>Tom Reed</em>, a vet, lives there”
            return false;
        }
        return before >= 0 && sentence.tag(before) == Tag.CCONJ
                || before >= 1
                        && sentence.lower(before).equals(",")
                        && sentence.tag(before - 1).isNominal();
    }

    /** The place in the sentence of whom the description is said to be, or {@link Beside#NOBODY}. */
    private static int subjectOf(Discourse discourse, Mention nominal) {
        if (!isDescribing(nominal)) {
            return NOBODY;
        }
        Sentence sentence = discourse.sentence(nominal);
        int verb = nominal.first() - 1;
        while (verb > 0 && sentence.tag(verb) == Tag.ADV) {
            verb--;
        }
        if (verb <= 0 || !sentence.tag(verb).isVerbal() || !BE.contains(sentence.lemma(verb))) {
            return NOBODY;
        }
        int first = verb;
        while (first > 0 && (sentence.tag(first - 1) == Tag.AUX || sentence.tag(first - 1) == Tag.ADV)) {
            first--;
        }
        List<Mention> mentions = discourse.reading().mentionsIn(sentence);
        for (int place = 0; place < mentions.size(); place++) {
            Mention subject = mentions.get(place);
            if (subject.end() == first
                    && subject.role() == Role.SUBJECT
                    && discourse.pronoun(subject).map(Pronoun::isOfPerson).orElse(true)) {
                return place;
            }
        }
        return NOBODY;
    }

    private static boolean isOfTwo(Discourse discourse, Mention nominal) {
        if (!PAIR_NOUNS.contains(discourse.headLemma(nominal))) {
            return false;
        }
        Sentence sentence = discourse.sentence(nominal);
        int head = discourse.headToken(nominal);
        boolean definite = false;
        boolean two = false;
        for (int i = nominal.first(); i < head; i++) {
            String word = sentence.lower(i);
            definite |= word.equals("the") || word.equals("these") || word.equals("both");
            two |= word.equals("two") || word.equals("both");
        }
        boolean parties = definite && sentence.lower(head).equals("parties") && head == nominal.first() + 1;
        return definite && two || parties;
    }
}
