package org.antecedent.report;

import java.util.List;
import org.antecedent.analysis.Article;
import org.antecedent.editor.ActorCard;
import org.antecedent.exchange.StatementRow;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/**
 * Entries of lists that lead to the article's text below. Each carries {@code data-start} and {@code data-end}, the words' place in
 * UTF-16 code units, for a host that leads to them in an editor.
 */
final class ArticleLinks {
    /** As much of a statement or a sentence is shown. */
    private static final int LENGTH = 220;

    private final Article article;
    private final ArticleText text;

    ArticleLinks(Article article, ArticleText text) {
        this.article = article;
        this.text = text;
    }

    /** Who says what. */
    void statement(Markup to, StatementRow row) {
        Span span = article.statements().get(row.id()).span();
        open(to, span);
        saying(to, row);
        to.close();
    }

    /** The same without a link. */
    void saying(Markup to, StatementRow row) {
        to.element("b", source(row) + ": ");
        to.text(ActorCard.shorten(row.content(), LENGTH));
    }

    /** The same with how many quoted words it has. */
    void quoted(Markup to, StatementRow row) {
        statement(to, row);
        to.element("small", ActorCard.count(row.quotedWords(), "quoted word"));
    }

    /** Those that have quoted words: what a number of them counts. */
    static List<StatementRow> quoted(List<StatementRow> rows) {
        return rows.stream().filter(row -> row.quotedWords() > 0).toList();
    }

    private static String source(StatementRow row) {
        String words = row.source().orElse("nobody named");
        String actor = row.actor()
                .filter(one -> !words.contains(one.name()))
                .map(one -> (row.unclear() ? " → perhaps " : " → ") + one.name())
                .orElse("");
        return words + actor;
    }

    /** The sentence of a mention, with the mention marked. */
    void mention(Markup to, Mention mention) {
        words(to, mention.span());
    }

    /** The sentence of the words, with the words marked, as far as they lie in it. */
    void words(Markup to, Span words) {
        open(to, words);
        context(to, words);
        to.close();
    }

    /** The sentence of the words without a link. */
    void context(Markup to, Span words) {
        if (article.sentences().isEmpty()) {
            return;
        }
        Span sentence = article.sentences().get(text.sentence(words.start())).span();
        if (!sentence.contains(words.start())) {
            to.element("mark", shorten(words)); // Between two sentences: a mark of quotation that belongs to none.
            return;
        }
        Span marked = new Span(words.start(), Math.min(words.end(), sentence.end()));
        int room = Math.max(0, LENGTH - marked.length()) / 2;
        int start = cut(sentence.start(), marked.start(), room);
        int end = marked.end() + Math.min(room, sentence.end() - marked.end());
        to.text(start > sentence.start() ? "…" : "");
        to.text(article.text().words(new Span(start, marked.start())));
        to.element("mark", shorten(marked));
        to.text(article.text().words(new Span(marked.end(), end)));
        to.text(end < sentence.end() ? "…" : "");
    }

    /** Where to begin so that no more than the room is left before the words: at the start of a word, if there is one. */
    private int cut(int from, int to, int room) {
        if (to - from <= room) {
            return from;
        }
        int blank = article.text().string().indexOf(' ', to - room);
        return blank >= 0 && blank < to ? blank + 1 : to - room;
    }

    private String shorten(Span words) {
        return ActorCard.shorten(article.text().words(words), LENGTH);
    }

    private void open(Markup to, Span words) {
        int sentence = text.sentence(words.start());
        to.open(
                "a",
                "href",
                "#s" + sentence,
                "data-start",
                String.valueOf(words.start()),
                "data-end",
                String.valueOf(words.end()));
        to.element("span", text.place(sentence), "class", "place");
        to.text(" ");
    }

    /** A link of a drawing, which the keyboard passes over: the same is in the lists. */
    void openMark(Markup to, Span words, String tooltip) {
        to.open(
                "a",
                "href",
                "#s" + text.sentence(words.start()),
                "tabindex",
                "-1",
                "data-start",
                String.valueOf(words.start()),
                "data-end",
                String.valueOf(words.end()));
        to.element("title", tooltip);
    }
}
