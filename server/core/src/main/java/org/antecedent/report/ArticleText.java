package org.antecedent.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** The article's text on the page, a place to go to for each sentence, with its actors and statements marked. */
final class ArticleText {
    private final Article article;
    private final Cast cast;
    /** By the index of the sentence, what of it is said by somebody. */
    private final Map<Integer, List<Said>> said = new HashMap<>();

    private record Said(Span span, Statement statement) {}

    ArticleText(Article article, Cast cast) {
        this.article = article;
        this.cast = cast;
        for (Statement statement : article.statements()) {
            for (Span content : statement.content()) {
                int last = sentence(content.end() - 1);
                for (int i = sentence(content.start()); i <= last; i++) {
                    said.computeIfAbsent(i, any -> new ArrayList<>()).add(new Said(content, statement));
                }
            }
        }
    }

    /** The index of the sentence at the offset, or of the last one before it. */
    int sentence(int offset) {
        return article.sentenceAround(new Span(offset, offset + 1))
                .or(() -> article.sentenceBefore(offset))
                .map(Sentence::index)
                .orElse(0);
    }

    /** “¶3”: the paragraph of the sentence. */
    String place(int sentence) {
        return article.sentences().isEmpty()
                ? ""
                : "¶" + (article.sentences().get(sentence).paragraph() + 1);
    }

    void write(Markup to) {
        int next = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            String number = String.valueOf(paragraph.index() + 1);
            if (!paragraph.isRead()) {
                to.element("pre", article.text().words(paragraph.span()), "class", "paragraph");
                continue;
            }
            to.open("p", "class", "paragraph " + role(paragraph));
            to.element("span", number, "class", "number", "aria-label", "paragraph " + number);
            int done = paragraph.span().start();
            while (next < article.sentences().size()
                    && article.sentences().get(next).paragraph() == paragraph.index()) {
                Sentence sentence = article.sentences().get(next++);
                gap(to, done, sentence.span().start());
                to.open("span", "class", "sentence", "id", "s" + sentence.index());
                sentence(to, sentence);
                to.close();
                done = sentence.span().end();
            }
            gap(to, done, paragraph.span().end());
            to.close();
        }
    }

    private static String role(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case TITLE, HEADING -> "heading";
            case BYLINE, DATELINE -> "line";
            case BODY, MARKUP -> "body";
        };
    }

    private void gap(Markup to, int start, int end) {
        if (start < end) {
            to.text(article.text().words(new Span(start, end)));
        }
    }

    private void sentence(Markup to, Sentence sentence) {
        List<Mention> mentions = article.reading().mentionsIn(sentence).stream()
                .filter(mention -> article.actorOf(mention).filter(cast::lists).isPresent())
                .toList();
        List<Said> here = said.getOrDefault(sentence.index(), List.of());
        Set<Integer> borders = new TreeSet<>();
        borders.add(sentence.span().start());
        borders.add(sentence.span().end());
        mentions.forEach(mention -> addWithin(borders, mention.span(), sentence.span()));
        here.forEach(one -> addWithin(borders, one.span(), sentence.span()));
        List<Integer> cuts = List.copyOf(borders);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            segment(to, new Span(cuts.get(i), cuts.get(i + 1)), mentions, here);
        }
    }

    private static void addWithin(Set<Integer> borders, Span span, Span within) {
        if (span.overlaps(within)) {
            borders.add(span.within(within).start());
            borders.add(span.within(within).end());
        }
    }

    private void segment(Markup to, Span segment, List<Mention> mentions, List<Said> here) {
        String words = article.text().words(segment);
        Optional<Mention> mention = mentions.stream()
                .filter(one -> one.span().contains(segment))
                .min(Comparator.comparingInt(one -> one.span().length()));
        boolean quoted = here.stream().anyMatch(one -> one.span().contains(segment));
        if (mention.isEmpty()) {
            if (quoted) {
                to.element("span", words, "class", "said");
            } else {
                to.text(words);
            }
            return;
        }
        Actor actor = article.actorOf(mention.get()).orElseThrow();
        boolean unclear = article.isUnclear(mention.get());
        to.element(
                "span",
                words,
                "class",
                "actor " + cast.colour(actor) + (quoted ? " said" : "") + (unclear ? " unclear" : ""),
                "title",
                (unclear ? "perhaps " : "") + cast.name(actor));
    }
}
