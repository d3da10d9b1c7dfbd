package org.antecedent.quotation;

import java.util.List;
import org.antecedent.mention.Reading;

/** Finds every stretch that an article does not say in its own voice. A pure function. */
public interface StatementFinder {
    /**
     * @param quoted what stands between quotation marks, in text order
     * @param earlier what the paragraphs of an earlier text reported, which saves time and changes nothing else
     */
    Found find(Reading reading, List<QuotedSpan> quoted, ReportedParagraphs earlier);

    /**
     * What was found.
     *
     * @param statements in text order, each at its own id
     * @param paragraphs what the next one may start from
     */
    record Found(List<Statement> statements, ReportedParagraphs paragraphs) {
        public Found {
            statements = List.copyOf(statements);
        }
    }
}
