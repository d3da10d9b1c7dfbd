package org.antecedent.quotation;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.antecedent.language.Words;

/**
 * What the paragraphs of an article report, each by itself: kept from one analysis to the next, which reads again only those
 * where the words, the quotation marks or the names changed. A paragraph is known by its first sentence, which is the same
 * object as long as the paragraph's words are.
 */
public final class ReportedParagraphs {
    /** Where nothing was read before. */
    public static final ReportedParagraphs NONE = new ReportedParagraphs(new IdentityHashMap<>());

    private final IdentityHashMap<Words, Reported> byFirstSentence;

    /** Takes over the map, which nobody changes any more. */
    ReportedParagraphs(IdentityHashMap<Words, Reported> byFirstSentence) {
        this.byFirstSentence = byFirstSentence;
    }

    Optional<Reported> of(Words firstSentence) {
        return Optional.ofNullable(byFirstSentence.get(firstSentence));
    }
}
