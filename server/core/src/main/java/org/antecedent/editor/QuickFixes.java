package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** What mends the findings at a place, and what mends all that nobody needs to look at. */
public final class QuickFixes {
    private QuickFixes() {}

    /**
     * One way to mend one finding.
     *
     * @param preferred whether it is the one that anybody would take
     */
    public record QuickFix(Finding finding, Fix fix, boolean preferred) {}

    /** The findings that the selection touches. */
    public static List<Finding> at(List<Finding> findings, Span selection) {
        return findings.stream()
                .filter(finding -> finding.span().start() <= selection.end()
                        && selection.start() <= finding.span().end())
                .toList();
    }

    /** All fixes of a finding, in their order. */
    static List<QuickFix> of(Finding finding) {
        Optional<Fix> sure = sure(finding);
        return finding.fixes().stream()
                .map(fix -> new QuickFix(finding, fix, sure.filter(fix::equals).isPresent()))
                .toList();
    }

    /** The edits of all safe fixes, in text order; of two that touch each other, those of the first. */
    public static List<Edit> all(List<Finding> findings) {
        List<Edit> made = new ArrayList<>();
        for (Finding finding : findings) {
            sure(finding)
                    .map(Fix::edits)
                    .filter(edits ->
                            edits.stream().noneMatch(edit -> made.stream().anyMatch(other -> touch(edit, other))))
                    .ifPresent(made::addAll);
        }
        made.sort(Comparator.comparing(Edit::span));
        return List.copyOf(made);
    }

    /** The only safe fix: between two, somebody must choose. */
    private static Optional<Fix> sure(Finding finding) {
        List<Fix> safe = finding.fixes().stream().filter(Fix::safe).toList();
        return safe.size() == 1 ? Optional.of(safe.get(0)) : Optional.empty();
    }

    private static boolean touch(Edit one, Edit other) {
        return one.span().start() <= other.span().end()
                && other.span().start() <= one.span().end();
    }
}
