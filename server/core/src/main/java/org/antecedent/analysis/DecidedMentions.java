package org.antecedent.analysis;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Comparator<Mention> TEXT_ORDER =
            Comparator.comparingInt(Mention::sentence).thenComparing(Mention::span);

    private final List<Sentence> sentences;
    private final PhraseDetector phrases;
    /** Those that nobody unmarked, as they were read, by the words that they cover. */
    private final Map<Span, Mention> read;
    /** The innermost of them with each head. */
    private final Map<Span, Mention> byHead;
    /** Those that people speak of, by the words that they cover. */
    private final Map<Span, Mention> decided = new LinkedHashMap<>();
    /** What was said of whom each of these means. */
    private final Map<Span, List<Decision>> meant = new HashMap<>();

    private final List<Annotation> unplaced = new ArrayList<>();

    /** @param mentions how many there are */
    private DecidedMentions(List<Sentence> sentences, PhraseDetector phrases, int mentions) {
        this.sentences = sentences;
        this.phrases = phrases;
        this.read = new HashMap<>(2 * mentions);
        this.byHead = new HashMap<>(2 * mentions);
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
        return new DecidedMentions(sentences, phrases, read.size()).outcome(read, decisions);
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

    private Outcome outcome(List<Mention> mentions, Decisions decisions) {
        Set<Span> unmarked = new HashSet<>();
        decisions.all(Unmarked.class).forEach(one -> unmarked.add(one.words().span()));
        List<Mention> left = mentions.stream()
                .filter(mention -> !unmarked.contains(mention.span()))
                .toList();
        for (Mention mention : left) {
            read.putIfAbsent(mention.span(), mention);
            byHead.put(mention.head(), mention);
        }
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
        return new Outcome(laidOver(left, decided), unplaced);
    }

    private void mark(Annotation annotation, Span words, Optional<ActorType> type) {
        Optional<Sentence> sentence = sentenceAround(words);
        if (sentence.filter(one -> hasToken(one, words)).isEmpty()) {
            unplaced.add(annotation);
            return;
        }
        Mention known = read.get(words);
        Mention mention = known == null
                ? phrases.mention(sentence.get(), words, type)
                : type.map(one -> phrases.typed(sentence.get(), known, one)).orElse(known);
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
        Mention known = decided.getOrDefault(words, read.getOrDefault(words, byHead.get(words)));
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
        Map<Integer, List<Span>> bySentence = new HashMap<>();
        over.forEach((span, mention) -> bySentence
                .computeIfAbsent(mention.sentence(), any -> new ArrayList<>())
                .add(span));
        List<Mention> laid = new ArrayList<>(over.values());
        laid.sort(TEXT_ORDER);
        List<Mention> numbered = new ArrayList<>(read.size() + laid.size());
        int next = 0;
        for (Mention mention : read) {
            List<Span> here = bySentence.getOrDefault(mention.sentence(), List.of());
            if (over.containsKey(mention.span()) || isCrossed(mention.span(), here)) {
                continue;
            }
            while (next < laid.size() && TEXT_ORDER.compare(laid.get(next), mention) <= 0) {
                numbered.add(laid.get(next++).withId(numbered.size()));
            }
            numbered.add(mention.withId(numbered.size()));
        }
        while (next < laid.size()) {
            numbered.add(laid.get(next++).withId(numbered.size()));
        }
        return numbered;
    }

    private static boolean isCrossed(Span words, List<Span> here) {
        for (Span other : here) {
            if (words.crosses(other)) {
                return true;
            }
        }
        return false;
    }
}
