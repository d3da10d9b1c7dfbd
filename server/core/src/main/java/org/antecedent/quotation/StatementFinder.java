package org.antecedent.quotation;

import java.util.List;
import org.antecedent.mention.Reading;

/** Finds every stretch that an article does not say in its own voice. A pure function. */
public interface StatementFinder {
    /**
     * @param quoted what stands between quotation marks, in text order
     * @return in text order, each at its own id
     */
    List<Statement> find(Reading reading, List<QuotedSpan> quoted);
}
