package org.antecedent.deciding;

import java.util.Comparator;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** What a cursor or a selection is on: an empty span is a cursor. Spans may lie outside the text, which cuts them off. */
public final class Selected {
    private Selected() {}

    /** The words of a selection: whole characters, without blanks at its edges; empty where there are none. */
    public static Span words(Article article, Span at) {
        String text = article.text().string();
        int start = Math.min(at.start(), text.length());
        int end = Math.min(at.end(), text.length());
        if (start < end) {
            start -= isInside(text, start) ? 1 : 0;
            end += isInside(text, end) ? 1 : 0;
        }
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether the offset parts the two halves of a character. */
    private static boolean isInside(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The mention under a cursor; of a selection the mention with these words, else the innermost that they are the head of. */
    public static Optional<Mention> mention(Article article, Span at) {
        if (at.isEmpty()) {
            return article.mentionAt(Math.min(at.start(), article.text().length()));
        }
        Span words = words(article, at);
        return article.reading()
                .mention(words)
                .or(() -> article.sentenceAround(words)
                        .flatMap(sentence -> article.reading().mentionsIn(sentence).stream()
                                .filter(mention -> mention.head().equals(words))
                                .reduce((outer, inner) -> inner)));
    }

    /**
     * The innermost statement whose content a cursor touches, else the one whose cue it touches; of a selection the statement
     * with this content, else the innermost around it, else the first that shares words with it.
     */
    public static Optional<Statement> statement(Article article, Span at) {
        if (at.isEmpty()) {
            int offset = at.start();
            return article.statementAt(offset)
                    .or(() -> article.statements().stream()
                            .filter(one ->
                                    one.cue().filter(cue -> cue.touches(offset)).isPresent())
                            .findFirst());
        }
        Span words = words(article, at);
        return article.statements().stream()
                .filter(one -> one.span().contains(words))
                .min(Comparator.comparingInt(one -> one.span().length()))
                .or(() -> article.statements().stream()
                        .filter(one -> one.span().overlaps(words))
                        .findFirst());
    }

    /** The mention that was meant by selected words that are none: the first of their sentence whose head shares words with them. */
    public static Optional<Mention> mistaken(Article article, Span words) {
        return article.sentenceAround(words)
                .flatMap(sentence -> article.reading().mentionsIn(sentence).stream()
                        .filter(mention -> mention.head().overlaps(words))
                        .findFirst());
    }

    /** Why the words can be no mention, in a sentence for a person; empty where they can. */
    static Optional<String> fault(Article article, Span words) {
        if (words.isEmpty()) {
            return Optional.of("There is no mention here. Select its words first.");
        }
        Optional<Sentence> sentence = article.sentenceAround(words);
        if (sentence.isEmpty()) {
            return Optional.of(Wording.quoted(article, words) + " goes beyond a sentence. A mention stands in one.");
        }
        for (int i = 0; i < sentence.get().size(); i++) {
            if (sentence.get().span(i).overlaps(words)) {
                return Optional.empty();
            }
        }
        return Optional.of(Wording.quoted(article, words) + " has no words.");
    }
}
