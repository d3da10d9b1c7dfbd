package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.analysis.ParagraphSearch.Place;
import org.antecedent.analysis.Token;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Penn;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** “The former” or “the latter” of what are not two. */
public final class FormerLatter implements Check {
    private static final About ABOUT = new About(
                    "former-latter",
                    "“The latter” of more than two",
                    Severity.INFORMATION,
                    Profile.DEFAULT,
                    "Fires on “the former” and “the latter” where the list that they point to has three members or more, or where"
                            + " neither their sentence nor the one before names two. Keeps quiet after a pair, before a noun (“the"
                            + " latter half”), and inside quotations.",
                    "“The latter” is the second of two: a reader has to count, and then to guess.",
                    "She divided the house between Margaret, Ruth and Helen, **the latter** receiving a tenth.",
                    "The mayor met the governor, and the latter left at noon.",
                    "newsroom guides")
            .asking(OpenQuestion.WHO_IS_MEANT);

    private static final int PAIR = 2;
    private static final Set<String> WORDS = Set.of("former", "latter");
    private static final ParagraphSearch<Place> ONE_OF_TWO = ParagraphSearch.forTokens((words, i) ->
            i > 0 && WORDS.contains(words.lower(i)) && words.lower(i - 1).equals("the"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (Token token : article.tokens(ONE_OF_TWO)) {
            judge(article, token.sentence(), token.index()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Sentence sentence, int i) {
        Span span = sentence.span(i - 1, i + 1);
        if (article.paragraphs().get(sentence.paragraph()).role() != Paragraph.Role.BODY || article.isQuoted(span)) {
            return Optional.empty(); // Not the article's own prose.
        }
        if (i + 1 < sentence.size() && isDescribing(sentence, i)) {
            return Optional.empty(); // “The former minister”, “the latter half”.
        }
        List<Mention> named = named(article, sentence, span.start());
        List<Span> list = lastList(article, sentence, i - 1);
        if (list.size() == PAIR) {
            return Optional.empty(); // One of two.
        }
        if (list.isEmpty() && named.size() >= PAIR) {
            return Optional.empty(); // “A met B; the latter left.”
        }
        return Optional.of(finding(article, span, list));
    }

    /** Whether a noun follows, with adjectives before it at most: “the former ruling party”. */
    private static boolean isDescribing(Sentence sentence, int i) {
        return switch (sentence.tag(i + 1)) {
            case NOUN, PROPN, ADJ, NUM -> true;
            case VERB -> sentence.relation(i) == Relation.AMOD && sentence.penn(i + 1) == Penn.VBG;
            default -> false;
        };
    }

    /** What the sentence names before the place, and the sentence before it. */
    private static List<Mention> named(Article article, Sentence sentence, int before) {
        List<Mention> named = new ArrayList<>();
        if (sentence.index() > 0) {
            named.addAll(article.reading().mentionsIn(article.sentences().get(sentence.index() - 1)));
        }
        named.addAll(article.reading().mentionsIn(sentence));
        named.removeIf(mention ->
                mention.kind() == Mention.Kind.PRONOUN || mention.span().end() > before);
        return named;
    }

    /** The members of the list of nouns that ends last before the token, in its sentence or the one before. */
    private static List<Span> lastList(Article article, Sentence sentence, int before) {
        List<Span> list = lastList(article, sentence.index(), before);
        if (!list.isEmpty() || sentence.index() == 0) {
            return list;
        }
        int above = sentence.index() - 1;
        return lastList(article, above, article.sentences().get(above).size());
    }

    private static List<Span> lastList(Article article, int index, int before) {
        Sentence sentence = article.sentences().get(index);
        int last = before - 1;
        while (last >= 0 && !isJoined(sentence, last)) {
            last--;
        }
        if (last < 0) {
            return List.of();
        }
        int first = first(sentence, last);
        List<Span> members = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (i == first || (isJoined(sentence, i) && first(sentence, i) == first)) {
                members.add(phrase(article, sentence, i));
            }
        }
        return members;
    }

    private static boolean isJoined(Sentence sentence, int i) {
        return sentence.relation(i) == Relation.CONJ
                && sentence.tag(i).isNominal()
                && sentence.tag(first(sentence, i)).isNominal();
    }

    /** The first of a list: the others hang on it, or each on the one before. */
    private static int first(Sentence sentence, int i) {
        int first = i;
        while (sentence.relation(first) == Relation.CONJ && sentence.head(first) >= 0) {
            first = sentence.head(first);
        }
        return first;
    }

    /** The shortest mention with that word at its head; the word alone where there is none. */
    private static Span phrase(Article article, Sentence sentence, int i) {
        return article.reading().mentionsIn(sentence).stream()
                .filter(mention -> mention.head().contains(sentence.span(i))
                                && !mention.head().equals(mention.span())
                        || mention.kind() == Mention.Kind.NAME && mention.span().contains(sentence.span(i)))
                .map(Mention::span)
                .min(Comparator.comparing(Span::length))
                .orElse(sentence.span(i));
    }

    private static Finding finding(Article article, Span span, List<Span> list) {
        String words = article.text().words(span);
        List<String> names = list.stream().map(article.text()::words).toList();
        String message = Naming.quoted(words)
                + (names.isEmpty()
                        ? " is one of two: no two are named here or in the sentence before"
                        : " is one of two, and may be " + Naming.alternatives(names));
        List<Related> related = list.stream()
                .map(one -> new Related(one, article.text().words(one)))
                .toList();
        List<Fix> fixes = names.stream()
                .map(name -> Character.isUpperCase(words.charAt(0)) ? Naming.upperFirst(name) : name)
                .map(name -> new Fix(
                        "Replace " + Naming.quoted(words) + " with " + Naming.quoted(name),
                        List.of(new Edit(span, name))))
                .toList();
        return ABOUT.finding(span, message, related, fixes);
    }
}
