package org.antecedent.quotation;

import java.util.List;
import java.util.Optional;
import org.antecedent.language.Tag;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/**
 * Quotations that no cue claims: those that carry on what stands before them, and those that float. A floating quotation
 * has the speaker of the statement that the text before it ends with; where it does not end with one, it has no source.
 */
final class Floating {
    private final List<Draft> all;
    /** The statement that the last paragraph of prose ends with. */
    private Optional<Draft> last = Optional.empty();
    /** Whether that one ends with a colon and leaves the quotation to the next paragraph. */
    private boolean introduced;

    Floating(List<Draft> all) {
        this.all = all;
    }

    /**
     * Takes the statements found in a paragraph, and finds those that no cue reports.
     *
     * @param introduction who says what the next paragraph quotes, where this one ends with “she said:”
     */
    void read(Paragraph paragraph, Passage passage, List<Draft> found, Optional<Draft> introduction) {
        Optional<Draft> speaker = last;
        boolean isIntroduced = introduced;
        boolean[] claimed = claimed(passage, found);
        Draft before = null;
        Draft goingOn = null;
        int next = 0;
        for (int q = 0; q < passage.quotations(); q++) {
            Range words = passage.words(q);
            if (passage.parent(q) != Passage.NARRATION || words.first() >= words.end()) {
                continue;
            }
            while (next < found.size() && found.get(next).cue().orElseThrow().start() < passage.start(words.first())) {
                Draft one = found.get(next++);
                before = one.narrated() ? one : before;
                goingOn = one.narrated() && one.goesOn() ? one : goingOn;
            }
            if (claimed[q]
                    || !isWhole(passage, words)
                    || isLabelled(passage.quoted(q).span(), found)) {
                continue;
            }
            Span span = passage.quoted(q).span();
            Draft draft;
            if (passage.quoted(q).continues() && speaker.isPresent()) {
                draft = speaker.get().goesOn(span, "carried-on");
            } else if (goingOn != null && follows(passage, words.first(), goingOn)) {
                Draft joined = goingOn.with(span);
                replace(goingOn, joined, found);
                before = joined;
                goingOn = joined;
                continue;
            } else if (before != null) {
                draft = before.goesOn(span, "continued");
            } else if (speaker.isPresent()) {
                draft = speaker.get().goesOn(span, isIntroduced ? "introduced" : "floating");
                isIntroduced = false;
            } else {
                draft = new Draft(
                        List.of(span),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Statement.Polarity.POSITIVE,
                        true,
                        true,
                        true,
                        "no-source");
            }
            all.add(draft);
            before = draft;
            goingOn = draft;
        }
        all.addAll(found);
        Draft lastFloating = before;
        if (paragraph.role() != Paragraph.Role.BODY) {
            return;
        }
        introduced = introduction.isPresent();
        last = introduction.or(() -> endingWith(passage, found, lastFloating));
    }

    /** Which quotations lie in the content of a statement that the article reports; one sweep, as both stand in text order. */
    private static boolean[] claimed(Passage passage, List<Draft> found) {
        List<Span> contents = found.stream()
                .filter(Draft::narrated)
                .flatMap(draft -> draft.content().stream())
                .sorted()
                .toList();
        boolean[] claimed = new boolean[passage.quotations()];
        int next = 0;
        int reach = 0;
        for (int q = 0; q < claimed.length; q++) {
            Span span = passage.quoted(q).span();
            while (next < contents.size() && contents.get(next).start() <= span.start()) {
                reach = Math.max(reach, contents.get(next++).end());
            }
            claimed[q] = reach >= span.end();
        }
        return claimed;
    }

    /** “‘WALLACE: Let us start.’”: a transcript between marks, whose speaker is named in it. */
    private static boolean isLabelled(Span quotation, List<Draft> found) {
        return found.stream()
                .anyMatch(draft -> draft.rule().equals("speaker-apart")
                        && draft.source().filter(quotation::contains).isPresent());
    }

    /** Whether a quotation starts in the sentence behind the statement, or right behind what it quotes. */
    private static boolean follows(Passage passage, int first, Draft before) {
        if (first == 0) {
            return false;
        }
        int start = passage.start(passage.sentenceFirst(first - 1));
        return before.span().end() > start
                || before.cue().filter(cue -> cue.end() > start).isPresent();
    }

    private void replace(Draft draft, Draft joined, List<Draft> found) {
        int index = found.indexOf(draft);
        if (index >= 0) {
            found.set(index, joined);
        } else {
            all.set(all.lastIndexOf(draft), joined);
        }
    }

    /** Whether a quotation is a sentence of its own. */
    private static boolean isWhole(Passage passage, Range words) {
        int first = words.first();
        boolean starts = passage.sentenceFirst(first) == first || passage.is(first - 1, ":");
        int end = words.end();
        boolean ends = end >= passage.size()
                || passage.sentenceFirst(end) == end
                || (passage.is(end, Tag.PUNCT) && passage.sentenceEnd(end) == end + 1);
        return starts && ends;
    }

    /** The statement whose content or cue the paragraph ends with. */
    private static Optional<Draft> endingWith(Passage passage, List<Draft> found, Draft floating) {
        int end = passage.size();
        while (end > 0 && passage.is(end - 1, Tag.PUNCT)) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int reach = passage.end(end - 1);
        Draft best = floating != null && floating.reach() >= reach ? floating : null;
        for (Draft draft : found) {
            boolean direct =
                    draft.narrated() && draft.reach() >= reach && draft.source().isPresent();
            if (direct
                    && (best == null
                            || draft.span().start() >= best.span().start()
                            || best.source().isEmpty())) {
                best = draft;
            }
        }
        return Optional.ofNullable(best);
    }
}
