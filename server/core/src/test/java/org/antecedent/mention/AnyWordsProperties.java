package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Grammar;
import org.antecedent.language.PartOfSpeech;
import org.antecedent.language.Penn;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.Words;

/** Whatever the words and whatever their tags: mentions lie in order, inside their sentence, each at its own id. */
class AnyWordsProperties {
    private static final Knowledge KNOWLEDGE = Gazetteers.load();
    private static final NameFinder FINDER =
            new TrainedNameFinder(KNOWLEDGE, Grammar.load().clusters(), NameModel.load());
    private static final NameAgreement AGREEMENT = new NameAgreement(KNOWLEDGE);
    private static final PhraseDetector DETECTOR = new PhraseDetector(KNOWLEDGE);
    private static final String[] SOUP =
            ("the of and , . ' 's “ ( ) it that who there Secretary State President Mike Pompeo US"
                            + " U.S. Ministry Bank van der al-Assad Turkish Turkey & LLC dozens its her wounded 29th 2019 was said to"
                            + " for said Minister Political Affairs party Conservative soldiers Paris - 20 % 𝐀𝐁 é")
                    .split(" ", -1);

    private record Word(String form, Tag tag) {}

    private static List<Mention> detect(List<Sentence> sentences) {
        return DETECTOR.detect(sentences, AGREEMENT.agreed(sentences, FINDER.find(sentences)));
    }

    @Property(tries = 500, seed = "20")
    void mentionsAreWellFormed(@ForAll("sentences") List<Word> words) {
        Sentence sentence = sentence(words);
        List<Mention> mentions = detect(List.of(sentence));
        Mention before = null;
        for (Mention mention : mentions) {
            assertThat(mention.id()).isEqualTo(before == null ? 0 : before.id() + 1);
            assertThat(sentence.span().contains(mention.span())).isTrue();
            assertThat(mention.span().contains(mention.head())).isTrue();
            assertThat(mention.head().isEmpty()).isFalse();
            assertThat(mention.span()).isEqualTo(sentence.span(mention.first(), mention.end()));
            assertThat(mention.features().genderCertainty()).isBetween(0.0, 1.0);
            if (before != null) {
                assertThat(before.span()).isLessThanOrEqualTo(mention.span());
            }
            before = mention;
        }
        assertThat(detect(List.of(sentence))).isEqualTo(mentions);
    }

    @Example
    void aSentenceTwiceAsLongTakesNoMoreThanItsShare() {
        Sentence one = sentence(repeated(4_000));
        Sentence two = sentence(repeated(8_000));
        for (int warm = 0; warm < 3; warm++) {
            detect(List.of(one));
        }
        long shorter = nanos(one);
        long longer = nanos(two);
        // Quadratic time would be four times as much.
        assertThat(longer).isLessThan(shorter * 7 / 2 + 50_000_000L);
    }

    private static long nanos(Sentence sentence) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            detect(List.of(sentence));
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static List<Word> repeated(int size) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String form = SOUP[i * 7 % SOUP.length];
            words.add(new Word(form, Tag.values()[i * 5 % Tag.values().length]));
        }
        return words;
    }

    @Provide
    Arbitrary<List<Word>> sentences() {
        Arbitrary<String> forms = Arbitraries.oneOf(
                Arbitraries.of(SOUP), Arbitraries.strings().ofMinLength(1).ofMaxLength(6));
        return Combinators.combine(forms, Arbitraries.of(Tag.class))
                .as(Word::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static Sentence sentence(List<Word> words) {
        String[] forms = new String[words.size()];
        int[] starts = new int[words.size()];
        PartOfSpeech[] tags = new PartOfSpeech[words.size()];
        int[] heads = new int[words.size()];
        Relation[] relations = new Relation[words.size()];
        int offset = 0;
        for (int i = 0; i < forms.length; i++) {
            heads[i] = i - 1;
            relations[i] = i == 0 ? Relation.ROOT : Relation.DEP;
            forms[i] = words.get(i).form();
            starts[i] = offset;
            tags[i] = new PartOfSpeech(words.get(i).tag(), Penn.XX);
            offset += forms[i].length() + 1;
        }
        return new Sentence(0, 0, 0, new Words(forms, starts, tags, forms, heads, relations));
    }
}
