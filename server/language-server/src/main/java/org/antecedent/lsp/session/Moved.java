package org.antecedent.lsp.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Where things of a text stand after an edit.
 *
 * @param after the text after it
 */
record Moved(Edit edit, Text after) {
    /** The finding where its words are now; empty where the edit has changed them. Candidates and fixes that it took away are gone. */
    Optional<Finding> finding(Finding finding) {
        return span(finding.span()).map(span -> finding.at(span, related(finding), fixes(finding)));
    }

    private List<Related> related(Finding finding) {
        return finding.related().stream()
                .flatMap(related -> span(related.span()).map(span -> new Related(span, related.message())).stream())
                .toList();
    }

    private List<Fix> fixes(Finding finding) {
        return finding.fixes().stream().flatMap(fix -> fix(fix).stream()).toList();
    }

    private Optional<Fix> fix(Fix fix) {
        List<Edit> edits = new ArrayList<>();
        for (Edit change : fix.edits()) {
            Optional<Span> span = span(change.span());
            if (span.isEmpty()) {
                return Optional.empty();
            }
            edits.add(new Edit(span.get(), change.replacement()));
        }
        return Optional.of(new Fix(fix.title(), edits, fix.safe()));
    }

    private Optional<Span> span(Span span) {
        Span changed = edit.span();
        if (changed.start() < span.end() && span.start() < changed.end()) {
            return Optional.empty();
        }
        Span now = span.start() >= changed.end() ? span.shift(edit.growth()) : span;
        return isWhole(now) ? Optional.of(now) : Optional.empty();
    }

    /** Whether no letter has grown onto it at either end. */
    private boolean isWhole(Span span) {
        String text = after.string();
        return span.isEmpty() || !(joins(text, span.start()) || joins(text, span.end()));
    }

    private static boolean joins(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLetterOrDigit(text.charAt(offset - 1))
                && Character.isLetterOrDigit(text.charAt(offset));
    }
}
