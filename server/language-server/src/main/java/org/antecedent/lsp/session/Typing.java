package org.antecedent.lsp.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.language.Sentence;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * What a person sees of an article's findings while it is typed: what was there moves with the words, what an edit has changed
 * goes, and nothing new comes up in a sentence that is not finished. Guarded by its article.
 */
final class Typing {
    private List<Finding> shown = List.of();
    /** Where the last edit ends; empty where typing has paused since. */
    private OptionalInt cursor = OptionalInt.empty();

    private boolean holding;

    /** What was shown last, where it stands now. */
    List<Finding> shown() {
        return shown;
    }

    /**
     * The text was edited.
     *
     * @return whether something that was shown is out of date
     */
    boolean edit(Edit edit, Text after) {
        Moved moved = new Moved(edit, after);
        List<Finding> left = shown.stream()
                .flatMap(finding -> moved.finding(finding).stream())
                .toList();
        boolean stale = left.size() < shown.size();
        shown = left;
        cursor = OptionalInt.of(edit.span().start() + edit.replacement().length());
        return stale;
    }

    /**
     * Typing has paused.
     *
     * @return whether something was held back until then
     */
    boolean settle() {
        boolean held = holding;
        cursor = OptionalInt.empty();
        holding = false;
        return held;
    }

    /** What is shown of the findings of the current text. */
    List<Finding> show(List<Finding> findings, Optional<Article> article) {
        Optional<Span> unfinished = cursor.isPresent() && article.isPresent()
                ? article.get()
                        .sentenceAround(new Span(cursor.getAsInt(), cursor.getAsInt()))
                        .map(Sentence::span)
                : Optional.empty();
        if (unfinished.isEmpty()) {
            shown = findings;
            holding = false;
            return shown;
        }
        Set<Place> known = new HashSet<>();
        shown.forEach(finding -> known.add(Place.of(finding)));
        List<Finding> visible = new ArrayList<>();
        for (Finding finding : findings) {
            boolean finished = !finding.span().overlaps(unfinished.get());
            if (finished || known.contains(Place.of(finding))) {
                visible.add(finding);
            }
        }
        holding = visible.size() < findings.size();
        shown = List.copyOf(visible);
        return shown;
    }

    /** What makes a finding the same one. */
    private record Place(String code, Span span) {
        static Place of(Finding finding) {
            return new Place(finding.code(), finding.span());
        }
    }
}
