package org.antecedent.check;

import java.util.List;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/**
 * A place where the text leaves its reader unsure.
 *
 * @param code the stable code of the check: {@code pronoun-ambiguous}
 * @param span the smallest stretch of text that shows it
 * @param message in the words of the text, saying what a reader cannot know; one sentence, plain text
 * @param related the candidates, best first, each with what it is
 * @param fixes edits that would mend it
 */
public record Finding(
        String code, Severity severity, Span span, String message, List<Related> related, List<Fix> fixes) {
    public Finding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /** Another place in the same text that matters to a finding. */
    public record Related(Span span, String message) {}

    /** One way to mend it: all edits together. */
    public record Fix(String title, List<Edit> edits) {
        public Fix {
            edits = List.copyOf(edits);
        }
    }
}
