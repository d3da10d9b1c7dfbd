package org.antecedent.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.antecedent.language.Words;

/**
 * Something to be looked for in paragraphs, one by one, that their words alone show. What is found is kept with the paragraph from
 * one analysis to the next, so an edit elsewhere looks for nothing again. A search is known by its identity: make one constant
 * each.
 *
 * @param <T> what is found: immutable, with places relative to the paragraph
 */
public final class ParagraphSearch<T> {
    private final BiFunction<String, List<Words>, List<T>> read;

    private ParagraphSearch(BiFunction<String, List<Words>, List<T>> read) {
        this.read = read;
    }

    /**
     * A token of a paragraph.
     *
     * @param sentence counted from 0 in the paragraph
     * @param token counted from 0 in the sentence
     */
    public record Place(int sentence, int token) {}

    /** Whether a token is one that is looked for. */
    @FunctionalInterface
    public interface TokenTest {
        /** Looks at the words of the sentence, and nothing else. */
        boolean holds(Words sentence, int token);
    }

    /** Looks for tokens. */
    public static ParagraphSearch<Place> forTokens(TokenTest test) {
        return new ParagraphSearch<>((text, sentences) -> {
            List<Place> found = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                Words words = sentences.get(i);
                for (int token = 0; token < words.size(); token++) {
                    if (test.holds(words, token)) {
                        found.add(new Place(i, token));
                    }
                }
            }
            return found;
        });
    }

    /** Looks at each sentence as a whole: one thing each. */
    public static <T> ParagraphSearch<T> forEachSentence(Function<Words, T> read) {
        return new ParagraphSearch<>(
                (text, sentences) -> sentences.stream().map(read).toList());
    }

    /** Looks at the text of the paragraph. */
    public static <T> ParagraphSearch<T> inText(Function<String, List<T>> read) {
        return new ParagraphSearch<>((text, sentences) -> read.apply(text));
    }

    List<T> in(String text, List<Words> sentences) {
        return List.copyOf(read.apply(text, sentences));
    }
}
