package org.antecedent.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.PhraseDetector;
import org.antecedent.text.Span;

/**
 * The mentions of an article as people decided them. What is marked or said to refer to somebody is a mention, with its span
 * and type; what is unmarked is none. What crosses decided words gives way; all else stays as it was read.
 */
final class DecidedMentions {
    private final List<Sentence> sentences;
    private final PhraseDetector phrases;
    /** Those that nobody unmarked, as they were read. */
    private final MentionsByWords read;
    /** Those that people speak of, by the words that they cover. */
    private final Map<Span, Mention> decided = new LinkedHashMap<>();
    /** What was said of whom each of these means. */
    private final Map<Span, List<Decision>> meant = new HashMap<>();

    private final List<Annotation> unplaced = new ArrayList<>();

    private DecidedMentions(List<Sentence> sentences, PhraseDetector phrases, MentionsByWords read) {
        this.sentences = sentences;
        this.phrases = phrases;
        this.read = read;
    }

    /**
     * What came of it.
     *
     * @param mentions in text order, each at its id
     * @param unplaced what cannot be obeyed: the words are none, or do not stand in one sentence, or something else is decided about
     *     their mention
     */
    record Outcome(List<Mention> mentions, List<Annotation> unplaced) {
        /** The decisions without those. */
        Decisions obeyed(Decisions decisions) {
            Decisions obeyed = decisions;
            for (Annotation annotation : unplaced) {
                obeyed = obeyed.without(annotation.id());
            }
            return obeyed;
        }
    }

    /** @param read in text order, each at its id */
    static Outcome of(List<Sentence> sentences, List<Mention> read, Decisions decisions, PhraseDetector phrases) {
        boolean concerned = decisions.placed().stream()
                .map(Annotation::decision)
                .anyMatch(decision -> words(decision).isPresent() || decision instanceof Unmarked);
        if (!concerned) {
            return new Outcome(read, List.of());
        }
        Set<Span> unmarked = new HashSet<>();
        decisions.all(Unmarked.class).forEach(one -> unmarked.add(one.words().span()));
        List<Mention> left = unmarked.isEmpty()
                ? read
                : read.stream()
                        .filter(mention -> !unmarked.contains(mention.span()))
                        .toList();
        return new DecidedMentions(sentences, phrases, new MentionsByWords(left)).outcome(decisions);
    }

    /** The words that a decision says are a mention. */
    private static Optional<Anchor> words(Decision decision) {
        if (decision instanceof Marked marked) {
            return Optional.of(marked.words());
        }
        if (decision instanceof Refers refers) {
            return Optional.of(refers.words());
        }
        return decision instanceof RefersNot not ? Optional.of(not.words()) : Optional.empty();
    }

    private Outcome outcome(Decisions decisions) {
        for (Annotation annotation : decisions.placed()) {
            if (annotation.decision() instanceof Marked marked) {
                mark(annotation, marked.words().span(), marked.type());
            }
        }
        for (Annotation annotation : decisions.placed()) {
            if (!(annotation.decision() instanceof Marked)) {
                words(annotation.decision()).ifPresent(words -> refer(annotation, words.span()));
            }
        }
        return new Outcome(laidOver(read.mentions(), decided), unplaced);
    }

    private void mark(Annotation annotation, Span words, Optional<ActorType> type) {
        Optional<Sentence> sentence = sentenceAround(words);
        if (sentence.filter(one -> hasToken(one, words)).isEmpty()) {
            unplaced.add(annotation);
            return;
        }
        Mention mention = read.whole(words)
                .map(known -> type.map(one -> phrases.typed(sentence.get(), known, one))
                        .orElse(known))
                .orElseGet(() -> phrases.mention(sentence.get(), words, type));
        decided.put(words, mention);
    }

    private static boolean hasToken(Sentence sentence, Span words) {
        for (int i = 0; i < sentence.size() && sentence.start(i) < words.end(); i++) {
            if (sentence.end(i) > words.start()) {
                return true;
            }
        }
        return false;
    }

    /** A mention that people speak of: the one with these words, else the one with this head, else a new one. */
    private void refer(Annotation annotation, Span words) {
        Mention marked = decided.get(words);
        Mention known = marked != null ? marked : read.of(words).orElse(null);
        Span whole = known == null ? words : known.span();
        List<Decision> before = meant.computeIfAbsent(whole, any -> new ArrayList<>());
        if (before.stream().anyMatch(one -> isAgainst(one, annotation.decision()))) {
            unplaced.add(annotation);
            return;
        }
        before.add(annotation.decision());
        if (known == null) {
            mark(annotation, words, Optional.empty());
        } else {
            decided.putIfAbsent(whole, known);
        }
    }

    /** Of two decisions about the whole and the head of one mention. */
    private static boolean isAgainst(Decision one, Decision other) {
        if (one instanceof Refers first && other instanceof Refers second) {
            return !first.actor().equals(second.actor());
        }
        return isDenied(one, other) || isDenied(other, one);
    }

    private static boolean isDenied(Decision one, Decision other) {
        return one instanceof Refers refers
                && other instanceof RefersNot not
                && refers.actor().equals(Optional.of(not.actor()));
    }

    private Optional<Sentence> sentenceAround(Span words) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() < words.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().contains(words)
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }

    /**
     * Some mentions over those that were read: what has their words or crosses them gives way.
     *
     * @param over by the words that they cover
     * @return all in text order, each at its id
     */
    static List<Mention> laidOver(List<Mention> read, Map<Span, Mention> over) {
        List<Mention> laid = new ArrayList<>(over.values());
        laid.sort(DecidedMentions::inTextOrder);
        List<Mention> numbered = new ArrayList<>(read.size() + laid.size());
        int next = 0;
        // Of the sentence that the mention stands in, the first that is laid over it, and one past the last.
        int first = 0;
        int end = 0;
        for (Mention mention : read) {
            while (first < laid.size() && laid.get(first).sentence() < mention.sentence()) {
                first++;
            }
            end = Math.max(end, first);
            while (end < laid.size() && laid.get(end).sentence() == mention.sentence()) {
                end++;
            }
            if (givesWay(mention.span(), laid.subList(first, end))) {
                continue;
            }
            while (next < laid.size() && inTextOrder(laid.get(next), mention) <= 0) {
                numbered.add(laid.get(next++).withId(numbered.size()));
            }
            numbered.add(mention.withId(numbered.size()));
        }
        while (next < laid.size()) {
            numbered.add(laid.get(next++).withId(numbered.size()));
        }
        return numbered;
    }

    private static int inTextOrder(Mention one, Mention other) {
        return one.sentence() != other.sentence()
                ? Integer.compare(one.sentence(), other.sentence())
                : one.span().compareTo(other.span());
    }

    private static boolean givesWay(Span words, List<Mention> here) {
        for (Mention other : here) {
            if (words.equals(other.span()) || words.crosses(other.span())) {
                return true;
            }
        }
        return false;
    }
}
