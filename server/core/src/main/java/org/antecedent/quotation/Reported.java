package org.antecedent.quotation;

import java.util.List;
import java.util.Optional;
import org.antecedent.language.Sentence;

/**
 * What the words of one paragraph report, before those around it are asked. All places are relative to the paragraph, so
 * that it stays what it is while the text above changes.
 *
 * @param passage the words, with the quotations that they stood in
 * @param statements those that a cue reports, in text order
 * @param introduction who says what the next paragraph quotes
 */
record Reported(Passage passage, List<Draft> statements, Optional<Draft> introduction) {
    /**
     * Whether reading the words again would come to the same, as long as their tags are.
     *
     * @param sentences those of the paragraph now
     * @param headline whether they are read as a headline now
     * @param quoted what stands between marks now, relative to the paragraph
     */
    boolean holds(List<Sentence> sentences, boolean headline, List<QuotedSpan> quoted) {
        return passage.isHeadline() == headline && passage.has(sentences) && passage.hasQuoted(quoted);
    }
}
