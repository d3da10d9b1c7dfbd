package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.language.Tag;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/**
 * Quotations that no cue claims: those that carry on what stands before them, and those that float. A quotation over
 * several paragraphs is one statement. A floating quotation has the speaker of the statement that the text before it ends
 * with; where it does not end with one, it has no source.
 */
final class Floating {
    /** What has its source from elsewhere: an attribution of its own goes before it. */
    private static final Set<String> BORROWED = Set.of(Statement.FLOATING, "continued", "no-source");

    private static final int NOBODY = -1;

    private final List<Draft> all = new ArrayList<>();
    /** By the index of a statement, its quotation in the paragraph that left it open and in those that carry it on. */
    private final Map<Integer, List<Span>> carriedOn = new HashMap<>();
    /** The statement that the last paragraph of prose ends with. */
    private Optional<Draft> last = Optional.empty();
    /** Whether that one ends with a colon and leaves the quotation to the next paragraph. */
    private boolean introduced;
    /** The index of the statement whose quotation the last paragraph of prose left open. */
    private int carrier = NOBODY;
    /** That quotation, as far as it stands in that paragraph. */
    private Span carried;

    /** All statements so far, in no order. */
    List<Draft> drafts() {
        List<Draft> whole = new ArrayList<>(all);
        carriedOn.forEach((index, spans) -> whole.set(index, whole.get(index).with(spans)));
        return whole;
    }

    /**
     * Takes the statements found in a paragraph, and finds those that no cue reports.
     *
     * @param introduction who says what the next paragraph quotes, where this one ends with “she said:”
     */
    void read(Paragraph.Role role, Passage passage, List<Draft> found, Optional<Draft> introduction) {
        Optional<Draft> speaker = last;
        boolean isIntroduced = introduced;
        int from = all.size();
        boolean[] claimed = Draft.claimed(passage, found);
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
            Span span = passage.quoted(q).span();
            boolean carriesOn = carriesOn(passage, q);
            if (claimed[q] || !(carriesOn || isWhole(passage, words)) || isLabelled(span, found)) {
                continue;
            }
            if (carriesOn) {
                carriedOn
                        .computeIfAbsent(carrier, any -> new ArrayList<>(List.of(carried)))
                        .add(span);
                before = all.get(carrier).goesOn(span, all.get(carrier).rule());
                continue;
            }
            Draft draft;
            if (goingOn != null && follows(passage, words.first(), goingOn)) {
                Draft joined = goingOn.with(span);
                replace(goingOn, joined, found);
                before = joined;
                goingOn = joined;
                continue;
            } else if (before != null) {
                draft = before.goesOn(span, "continued");
            } else if (speaker.isPresent()) {
                draft = speaker.get().goesOn(span, isIntroduced ? "introduced" : Statement.FLOATING);
                isIntroduced = false;
            } else {
                draft = new Draft(
                        List.of(span),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
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
        Optional<Draft> ending = ofCarried(passage, found);
        for (Draft draft : found) {
            if (ending.filter(draft::equals).isPresent()) {
                all.set(carrier, draft.with(all.get(carrier).content()));
            } else {
                all.add(draft);
            }
        }
        Draft lastFloating = before;
        if (role != Paragraph.Role.BODY) {
            return;
        }
        noteOpen(passage, from);
        introduced = introduction.isPresent();
        last = introduction.or(() -> endingWith(passage, found, lastFloating));
    }

    private boolean carriesOn(Passage passage, int quotation) {
        return carrier != NOBODY && passage.quoted(quotation).continues();
    }

    /** “‘C1. ¶ ‘C2,’ S said.”: the attribution at the end is that of the whole quotation, where it had none before. */
    private Optional<Draft> ofCarried(Passage passage, List<Draft> found) {
        boolean borrowed = passage.quotations() > 0
                && carriesOn(passage, 0)
                && BORROWED.contains(all.get(carrier).rule());
        if (!borrowed) {
            return Optional.empty();
        }
        Span quotation = passage.quoted(0).span();
        return found.stream()
                .filter(draft ->
                        draft.narrated() && draft.content().stream().anyMatch(span -> span.contains(quotation)))
                .findFirst();
    }

    /**
     * Keeps whose quotation the paragraph leaves open.
     *
     * @param from the index of the paragraph's first statement
     */
    private void noteOpen(Passage passage, int from) {
        int open = passage.openAtEnd();
        if (open == Passage.NARRATION) {
            carrier = NOBODY;
            return;
        }
        Span quotation = passage.quoted(open).span();
        for (int i = from; i < all.size(); i++) {
            if (all.get(i).narrated() && all.get(i).content().stream().anyMatch(quotation::overlaps)) {
                carrier = i;
                carried = quotation;
                return;
            }
        }
        if (!passage.quoted(open).continues()) {
            carrier = NOBODY;
        }
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
