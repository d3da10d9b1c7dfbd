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
 * @param profile the smallest one that tells of it, where its check is run: {@link Profile#STRICT} for what fewer readers would
 *     stumble over than over the check's other findings
 */
public record Finding(
        String code,
        Severity severity,
        Span span,
        String message,
        List<Related> related,
        List<Fix> fixes,
        Profile profile) {
    public Finding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /** One that is told of wherever its check is run. */
    public Finding(String code, Severity severity, Span span, String message, List<Related> related, List<Fix> fixes) {
        this(code, severity, span, message, related, fixes, Profile.DEFAULT);
    }

    /** Another place in the same text that matters to a finding. */
    public record Related(Span span, String message) {}

    /** The same at another place: it moves with the words that it is about, and so do its candidates and fixes. */
    public Finding at(Span moved, List<Related> movedRelated, List<Fix> movedFixes) {
        return new Finding(code, severity, moved, message, movedRelated, movedFixes, profile);
    }

    /** The same, mattering more or less. */
    public Finding as(Severity other) {
        return other == severity ? this : new Finding(code, other, span, message, related, fixes, profile);
    }

    /** The same as a hint of the strict profile. */
    public Finding asStrictHint() {
        return new Finding(code, Severity.HINT, span, message, related, fixes, Profile.STRICT);
    }

    /**
     * One way to mend it: all edits together.
     *
     * @param title what changes, in the words of the text
     * @param safe whether nobody needs to look before it is made: it leaves no doubt about what the text means, before or after,
     *     as with the expansion that stands further down, or a second form of one name. What decides between readings is not
     *     safe, however likely
     */
    public record Fix(String title, List<Edit> edits, boolean safe) {
        public Fix {
            edits = List.copyOf(edits);
        }

        /** One that a person must choose. */
        public Fix(String title, List<Edit> edits) {
            this(title, edits, false);
        }
    }
}
