package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.English;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.Sentence;
import org.antecedent.language.Words;

/** Reads one paragraph with the stages that the product runs with, and shows its mentions as text. */
final class Mentions {
    private static final English ENGLISH = OpenNlp.load();
    private static final Knowledge KNOWLEDGE = Gazetteers.load();
    private static final NameFinder FINDER =
            new TrainedNameFinder(KNOWLEDGE, ENGLISH.grammar().clusters(), NameModel.load());
    private static final NameAgreement AGREEMENT = new NameAgreement(KNOWLEDGE);
    private static final PhraseDetector DETECTOR = new PhraseDetector(KNOWLEDGE);

    private Mentions() {}

    static List<Mention> in(String paragraph) {
        List<Sentence> sentences = sentences(paragraph);
        return DETECTOR.detect(sentences, AGREEMENT.agreed(sentences, FINDER.find(sentences)));
    }

    /** The names of an article, paragraph by paragraph, after they agreed, each with its type. */
    static List<String> agreed(String... paragraphs) {
        List<Sentence> all = new ArrayList<>();
        List<List<Name>> found = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<Sentence> sentences = sentences(paragraph);
            all.addAll(sentences);
            found.addAll(FINDER.find(sentences));
        }
        List<List<Name>> agreed = AGREEMENT.agreed(all, found);
        List<String> shown = new ArrayList<>();
        for (int s = 0; s < all.size(); s++) {
            for (Name name : agreed.get(s)) {
                shown.add(all.get(s).phrase(name.first(), name.end()) + " " + name.type());
            }
        }
        return shown;
    }

    static List<Sentence> sentences(String paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        for (Words words : ENGLISH.read(paragraph)) {
            sentences.add(new Sentence(sentences.size(), 0, 0, words));
        }
        return sentences;
    }

    /** The names, bare, each with its type: “Ankara GEOPOLITICAL”. */
    static void names(String paragraph, String... expected) {
        shown(paragraph, mention -> mention.kind() == Mention.Kind.NAME, true, expected);
    }

    /** The nominals, whole, each with its type. */
    static void nominals(String paragraph, String... expected) {
        shown(paragraph, mention -> mention.kind() == Mention.Kind.NOMINAL, false, expected);
    }

    private static void shown(String paragraph, Predicate<Mention> kept, boolean heads, String... expected) {
        String shown = in(paragraph).stream()
                .filter(kept)
                .map(mention -> (heads ? mention.head() : mention.span()).in(paragraph) + " " + mention.type())
                .collect(Collectors.joining(", "));
        assertThat(shown).isEqualTo(String.join(", ", expected));
    }

    /** The first mention whose words are these. */
    static Mention of(String words, String paragraph) {
        return in(paragraph).stream()
                .filter(mention -> mention.span().in(paragraph).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention “" + words + "” in: " + paragraph));
    }

    static boolean isMention(String words, String paragraph) {
        return in(paragraph).stream()
                .anyMatch(mention -> mention.span().in(paragraph).equals(words));
    }
}
