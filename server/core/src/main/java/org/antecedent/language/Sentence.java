package org.antecedent.language;

import java.util.List;
import org.antecedent.text.Span;

/**
 * One sentence: a view of the words that a paragraph's analysis holds, at its place in the article. Token spans are
 * absolute; the shared {@link Words} are relative to their paragraph, so that an edit above costs one view a sentence.
 *
 * @param index from 0, in text order, over the whole article
 * @param paragraph the index of its paragraph
 * @param offset what is added to the words' own offsets
 */
public record Sentence(int index, int paragraph, int offset, Words words) {
    /** The number of tokens; at least 1. */
    public int size() {
        return words.size();
    }

    public Span span() {
        return new Span(start(0), end(size() - 1));
    }

    /** Where token {@code i} starts in the article, in UTF-16 code units. */
    public int start(int i) {
        return offset + words.start(i);
    }

    /** One past where token {@code i} ends in the article. */
    public int end(int i) {
        return offset + words.end(i);
    }

    public Span span(int i) {
        return new Span(start(i), end(i));
    }

    /** The span from token {@code first} to before token {@code end}. */
    public Span span(int first, int end) {
        return new Span(start(first), end(end - 1));
    }

    /** The token as it is written. */
    public String form(int i) {
        return words.form(i);
    }

    public String lower(int i) {
        return words.lower(i);
    }

    public Tag tag(int i) {
        return words.tag(i);
    }

    /** The Penn Treebank's tag of token {@code i}. */
    public Penn penn(int i) {
        return words.penn(i);
    }

    /** The token that token {@code i} hangs on; -1 for the root, which is one a sentence. */
    public int head(int i) {
        return words.head(i);
    }

    /** How token {@code i} hangs on its head. */
    public Relation relation(int i) {
        return words.relation(i);
    }

    /** The head of the subject of token {@code i}, a verb or predicate; -1 where it has none of its own. */
    public int subject(int i) {
        return words.subject(i);
    }

    /** The first token that hangs on token {@code i} with that relation; -1 where none does. */
    public int dependent(int i, Relation relation) {
        return words.dependent(i, relation);
    }

    /** The tokens that hang on token {@code i}, directly or not, with itself, as a span of the article. */
    public Span subtree(int i) {
        return span(words.first(i), words.last(i) + 1);
    }

    public String lemma(int i) {
        return words.lemma(i);
    }

    /** Whether token {@code i} is part of a name, be it an adjective there: “Foreign” in “the Russian Foreign Ministry”. */
    public boolean isName(int i) {
        return words.isName(i);
    }

    /** Whether token {@code i} is a noun or name in the plural. */
    public boolean isPlural(int i) {
        return words.isPlural(i);
    }

    /** The tokens from {@code first} to before {@code end} as one string, with one blank wherever the text has white space. */
    public String phrase(int first, int end) {
        if (end == first + 1) {
            return form(first);
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && start(i) > end(i - 1)) {
                phrase.append(' ');
            }
            phrase.append(form(i));
        }
        return phrase.toString();
    }

    /** The token that holds or starts at or after the absolute offset; {@link #size()} where there is none. */
    public int tokenAt(int position) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All forms, as a list view for rules that look for sequences. */
    public List<String> forms() {
        return words.forms();
    }
}
