package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.ReportingVerb.Stance;
import org.antecedent.text.Span;

/** The statements of a paragraph found so far, in the order of their cues, and the words that they take. */
final class FoundStatements {
    /** Between quotation marks these are the speaker, the listener, or nobody. */
    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "it", "that", "this");

    private final Passage passage;
    private final Phrases phrases;
    private final List<Cue> cues;
    private final List<Draft> found = new ArrayList<>();
    private int floor;
    private int taken;

    FoundStatements(Passage passage, Phrases phrases, List<Cue> cues) {
        this.passage = passage;
        this.phrases = phrases;
        this.cues = cues;
    }

    /** Goes on to the next cue. */
    void reach(Cue cue) {
        floor = Math.max(floor, passage.roomFirst(cue.words().first()));
    }

    /** One past the last word that a statement of the same sentence has taken. */
    int floor() {
        return floor;
    }

    /** One past the last word of what is said behind a cue so far. */
    int taken() {
        return taken;
    }

    /** In the order of their cues. */
    List<Draft> inOrder() {
        found.sort(Comparator.comparing(draft -> draft.cue().orElseThrow()));
        return found;
    }

    /** Keeps what {@code source} says, where it is certain enough. */
    void add(Cue cue, Optional<Range> source, Content content) {
        add(cue, source, List.of(content.words()), content);
    }

    /** Keeps what {@code source} says in these words, where it is certain enough. */
    void add(Cue cue, Optional<Range> source, List<Range> words, Content content) {
        if (!isCertain(cue, source, words, content)) {
            return;
        }
        List<Span> spans = words.stream().map(passage::span).toList();
        int first = cue.words().first();
        boolean postposed = words.get(0).first() < first;
        if (postposed) {
            Span said = spans.get(0);
            found.removeIf(draft -> !draft.strong() && said.contains(draft.span()));
        }
        found.add(new Draft(
                spans,
                Optional.of(passage.span(cue.words())),
                source.map(passage::span),
                passage.sentenceOf(source),
                medium(cue, words),
                content.addressee().map(passage::span),
                polarity(cue, content),
                passage.quotation(first) == Passage.NARRATION,
                postposed || words.stream().allMatch(this::isQuotation),
                isStrong(cue, words, content),
                content.rule()));
        int end = Math.max(cue.end(), source.map(Range::end).orElse(0));
        for (Range range : words) {
            end = Math.max(end, Math.min(range.end(), passage.sentenceEnd(first)));
        }
        for (Range range : words) {
            if (range.first() > first) {
                taken = Math.max(taken, range.end());
            }
        }
        boolean embedded = words.get(words.size() - 1).first() > first;
        if (!embedded) {
            floor = Math.max(floor, end);
        } else if (isStrong(cue, words, content)) {
            // What is less sure is part of what an attribution behind it says: “She seeks help, he said”.
            floor = Math.max(floor, cue.end());
        }
    }

    /**
     * Whether somebody's own words are surely meant. Between quotation marks and inside another statement that takes more:
     * a source that is not the speaker, and speech, not belief. An object says something with a source alone.
     */
    private boolean isCertain(Cue cue, Optional<Range> source, List<Range> words, Content content) {
        int first = cue.words().first();
        if (source.isEmpty() && content.isPhrase()) {
            return false;
        }
        boolean nested = passage.quotation(first) != Passage.NARRATION || first < taken;
        if (!nested) {
            return true;
        }
        if (source.isEmpty() || isSpeaker(source.get())) {
            return false;
        }
        return isStrong(cue, words, content);
    }

    private boolean isStrong(Cue cue, List<Range> words, Content content) {
        boolean object = content.isPhrase()
                || cue.kind() == Cue.Kind.NOUN
                || content.rule().equals("passive-agent");
        boolean quotes = words.stream().anyMatch(range -> passage.opens(range.first()));
        return quotes || (!object && cue.stance() != Stance.BELIEF);
    }

    private boolean isSpeaker(Range source) {
        return source.size() == 1 && passage.isOneOf(source.first(), SPEAKERS);
    }

    private boolean isQuotation(Range words) {
        return passage.opens(words.first())
                && passage.words(passage.quotation(words.first())).equals(words);
    }

    private static Statement.Polarity polarity(Cue cue, Content content) {
        if (cue.stance() == Stance.QUESTION || content.open()) {
            return Statement.Polarity.OPEN;
        }
        if (cue.stance() == Stance.DENIAL) {
            return cue.negated() ? Statement.Polarity.OPEN : Statement.Polarity.NEGATIVE;
        }
        return cue.negated() ? Statement.Polarity.OPEN : Statement.Polarity.POSITIVE;
    }

    /** “in a statement”, where it stands in the sentence of the cue and outside what is said. */
    Optional<Span> medium(Cue cue, List<Range> words) {
        int first = cue.words().first();
        int limit = passage.roomEnd(first);
        for (int i = passage.roomFirst(first); i + 1 < limit; i++) {
            Optional<Range> medium = phrases.medium(i, limit);
            boolean ofCue = medium.isPresent()
                    && !isTaken(i, words)
                    && (i == passage.roomFirst(first) || !anotherBetween(cue, i));
            if (ofCue) {
                return medium.map(passage::span);
            }
        }
        return Optional.empty();
    }

    /** Whether another verb that reports stands between the cue and word {@code i}. */
    private boolean anotherBetween(Cue cue, int i) {
        int from = Math.min(i, cue.words().first());
        int to = Math.max(i, cue.words().first());
        return cues.stream()
                .anyMatch(other -> other.kind() == Cue.Kind.VERB
                        && from < other.words().first()
                        && other.words().first() < to);
    }

    private static boolean isTaken(int i, List<Range> words) {
        return words.stream().anyMatch(range -> range.contains(i));
    }
}
