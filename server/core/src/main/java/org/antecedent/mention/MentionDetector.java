package org.antecedent.mention;

import java.util.List;
import org.antecedent.language.Sentence;

/**
 * Finds the words of one paragraph that may refer to an actor. A pure function of sentences and names, so that a paragraph that
 * stands unchanged is not read again.
 */
public interface MentionDetector {
    /**
     * The mentions of a paragraph in text order, an enclosing one before what it holds.
     *
     * @param sentences those of one paragraph, counted from 0, with offsets relative to the paragraph
     * @param names those of each sentence, in text order
     * @return mentions counted from 0, with offsets relative to the paragraph
     */
    List<Mention> detect(List<Sentence> sentences, List<List<Name>> names);
}
