package org.antecedent.language;

import java.util.List;
import java.util.Map;

/**
 * Reads the words of a paragraph: sentences, tokens, parts of speech, lemmas. A pure function of the paragraph's text: no
 * state is carried from one call to the next. Safe to call from several threads.
 */
public interface Language {
    /**
     * The sentences of a paragraph, in order; token offsets are relative to {@code paragraph}. Blank text has none. Any
     * content is accepted: control characters, lone surrogates, one endless line.
     */
    List<Words> read(String paragraph);

    /**
     * The same, faster where some sentences were read before.
     *
     * @param known sentences of any paragraphs, by their forms: what has the words of one of them is not read again
     */
    default List<Words> read(String paragraph, Map<List<String>, Words> known) {
        return read(paragraph);
    }
}
