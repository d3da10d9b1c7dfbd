package org.antecedent.quotation;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.antecedent.language.Words;

/**
 * What the paragraphs of an article report, each by itself: kept from one analysis to the next, which reads again only those
 * where the words, the quotation marks or the names changed. A paragraph is looked up by its first sentence, which is the same
 * object as long as the paragraph's words are.
 */
public final class ReportedParagraphs {
    /** Where nothing was read before. */
    public static final ReportedParagraphs NONE = new ReportedParagraphs(new IdentityHashMap<>(), Set.of());

    private final IdentityHashMap<Words, Reported> byFirstSentence;
    private final Set<String> names;

    /**
     * Takes over both, which nobody changes any more.
     *
     * @param names the words of the names of the article
     */
    ReportedParagraphs(IdentityHashMap<Words, Reported> byFirstSentence, Set<String> names) {
        this.byFirstSentence = byFirstSentence;
        this.names = names;
    }

    /** Whether these are the names that all were read with. */
    boolean knows(Set<String> others) {
        return names.equals(others);
    }

    Optional<Reported> of(Words firstSentence) {
        return Optional.ofNullable(byFirstSentence.get(firstSentence));
    }
}
