package org.antecedent.annotation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.annotation.Matter.Question;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * One thing that a person decided about an article. To confirm what the machine proposes is to decide the same; to reject it
 * is {@link Unmarked}, {@link RefersNot} or {@link NotSaid}. A mention's actor is stored, never a link between two mentions:
 * to merge two actors is to move the mentions of one to the other, to split one is to move some to a new one.
 */
public sealed interface Decision {
    /** The words that it is about, in a fixed order; none where it is about an actor or the whole article. */
    List<Anchor> anchors();

    /** The same decision about words that stand elsewhere, as many as {@link #anchors} has. */
    Decision at(List<Anchor> anchors);

    /** What it settles. */
    Matter matter();

    /** Itself, or all that a conflict holds. */
    default Stream<Decision> parts() {
        return Stream.of(this);
    }

    /**
     * Somebody or something that mentions may refer to: an entity of the file.
     *
     * @param actor its id in the file: letters, digits and hyphens
     * @param name the canonical name
     * @param type unless the article is to tell
     * @param pronouns “she”, “he”, “it”, “they”; several are parted by a slash
     * @param link the IRI of it in a knowledge base
     */
    record Named(
            String actor,
            String name,
            Optional<ActorType> type,
            Optional<String> pronouns,
            Optional<String> note,
            Optional<String> link)
            implements Decision {
        /** All that there are. */
        public static final List<String> PRONOUNS = List.of("she", "he", "it", "they");

        private static final Pattern PARTING = Pattern.compile("[\\s/,]+");
        private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

        /** A name and nothing more. */
        public Named(String actor, String name) {
            this(actor, name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** The pronouns one by one, in lower case. */
        public Set<String> goesBy() {
            return pronouns.map(Named::goesBy).orElse(Set.of());
        }

        /** The same of what may be said of somebody. */
        public static Set<String> goesBy(String pronouns) {
            return Set.copyOf(
                    List.of(PARTING.split(pronouns.toLowerCase(Locale.ROOT).strip())));
        }

        /** Whether the words can be a link: an IRI, which begins as “https:” does. */
        public static boolean isLink(String words) {
            return IRI.matcher(words).matches();
        }

        @Override
        public List<Anchor> anchors() {
            return List.of();
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            return this;
        }

        @Override
        public Matter matter() {
            return Matter.of(Question.WHO_IS_IT, anchors(), actor);
        }
    }

    /**
     * The words are a mention.
     *
     * @param type what they refer to, unless the machine is to tell
     */
    record Marked(Anchor words, Optional<ActorType> type) implements Decision {
        @Override
        public List<Anchor> anchors() {
            return List.of(words);
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            return new Marked(anchors.get(0), type);
        }

        @Override
        public Matter matter() {
            return Matter.of(Question.IS_IT_A_MENTION, anchors(), "");
        }
    }

    /** The words are no mention. */
    record Unmarked(Anchor words) implements Decision {
        @Override
        public List<Anchor> anchors() {
            return List.of(words);
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            return new Unmarked(anchors.get(0));
        }

        @Override
        public Matter matter() {
            return Matter.of(Question.IS_IT_A_MENTION, anchors(), "");
        }
    }

    /**
     * The words are a mention of an actor.
     *
     * @param actor its id in the file; empty where they mean nobody that the text speaks of
     */
    record Refers(Anchor words, Optional<String> actor) implements Decision {
        @Override
        public List<Anchor> anchors() {
            return List.of(words);
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            return new Refers(anchors.get(0), actor);
        }

        @Override
        public Matter matter() {
            return Matter.of(Question.WHOM_DOES_IT_MEAN, anchors(), "");
        }
    }

    /**
     * Whoever the words mean, it is not this actor.
     *
     * @param actor its id in the file
     */
    record RefersNot(Anchor words, String actor) implements Decision {
        @Override
        public List<Anchor> anchors() {
            return List.of(words);
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            return new RefersNot(anchors.get(0), actor);
        }

        @Override
        public Matter matter() {
            return Matter.of(Question.IS_IT_NOT_MEANT, anchors(), actor);
        }
    }

    /**
     * Somebody says something: the whole statement as it was decided.
     *
     * @param content what is said, in text order, quotation marks included; never empty; a split quotation has several
     * @param source the words for who says it; empty where the text has none
     * @param cue the words that report; empty where there are none
     */
    record Said(List<Anchor> content, Optional<Anchor> source, Optional<Anchor> cue, Statement.Kind kind)
            implements Decision {
        /** @throws IllegalArgumentException where nothing is said */
        public Said {
            content = List.copyOf(content);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("a statement has content");
            }
        }

        @Override
        public List<Anchor> anchors() {
            List<Anchor> anchors = new ArrayList<>(content);
            source.ifPresent(anchors::add);
            cue.ifPresent(anchors::add);
            return anchors;
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            int said = content.size();
            int behindSource = said + (source.isPresent() ? 1 : 0);
            return new Said(
                    anchors.subList(0, said),
                    source.map(any -> anchors.get(said)),
                    cue.map(any -> anchors.get(behindSource)),
                    kind);
        }

        @Override
        public Matter matter() {
            return Matter.of(Question.WHO_SAYS_IT, content, "");
        }
    }

    /** The words are nobody's statement. */
    record NotSaid(List<Anchor> content) implements Decision {
        /** @throws IllegalArgumentException where there are no words */
        public NotSaid {
            content = List.copyOf(content);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("a statement has content");
            }
        }

        @Override
        public List<Anchor> anchors() {
            return content;
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            return new NotSaid(anchors);
        }

        @Override
        public Matter matter() {
            return Matter.of(Question.WHO_SAYS_IT, content, "");
        }
    }

    /**
     * A finding is to be silent.
     *
     * @param code that of the check
     * @param words what it found, silent for these words in their paragraph; empty: silent in the whole article
     */
    record Dismissed(String code, Optional<Anchor> words) implements Decision {
        @Override
        public List<Anchor> anchors() {
            return words.map(List::of).orElse(List.of());
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            return new Dismissed(code, words.map(any -> anchors.get(0)));
        }

        @Override
        public Matter matter() {
            return Matter.of(Question.IS_IT_SILENT, anchors(), code);
        }
    }

    /** A note on some words: it changes nothing in how the article is read. */
    record Remark(Anchor words, Purpose purpose, String text) implements Decision {
        /** What a remark is for. */
        public enum Purpose {
            NOTE,
            /** Somebody who curates the annotations is to answer it. */
            QUESTION
        }

        @Override
        public List<Anchor> anchors() {
            return List.of(words);
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            return new Remark(anchors.get(0), purpose, text);
        }

        @Override
        public Matter matter() {
            return Matter.of(Question.WHAT_OF_IT, anchors(), purpose + " " + text);
        }
    }

    /**
     * People decided otherwise about the same words, and somebody has to choose: until then none of it holds.
     *
     * @param readings what each decided, two at least
     */
    record Conflict(List<Reading> readings) implements Decision {
        /**
         * What one of them decided.
         *
         * @param annotations all of it, none of them a conflict; empty where it is dropped
         */
        public record Reading(List<Annotation> annotations) {
            public Reading {
                annotations = List.copyOf(annotations);
            }
        }

        /** @throws IllegalArgumentException where there is nothing to choose from */
        public Conflict {
            readings = List.copyOf(readings);
            if (readings.size() < 2) {
                throw new IllegalArgumentException("a conflict has two readings");
            }
        }

        /** All of all readings. */
        Stream<Annotation> annotations() {
            return readings.stream().flatMap(reading -> reading.annotations().stream());
        }

        @Override
        public Stream<Decision> parts() {
            return annotations().map(Annotation::decision);
        }

        @Override
        public List<Anchor> anchors() {
            return parts().flatMap(decision -> decision.anchors().stream()).toList();
        }

        @Override
        public Decision at(List<Anchor> anchors) {
            Iterator<Anchor> next = anchors.iterator();
            return with(annotation -> {
                List<Anchor> own = annotation.decision().anchors().stream()
                        .map(any -> next.next())
                        .toList();
                return Optional.of(annotation.with(annotation.decision().at(own)));
            });
        }

        /** With each annotation in its turn changed, or left out. */
        Conflict with(Function<Annotation, Optional<Annotation>> change) {
            return new Conflict(readings.stream()
                    .map(reading -> new Reading(reading.annotations().stream()
                            .flatMap(annotation -> change.apply(annotation).stream())
                            .toList()))
                    .toList());
        }

        @Override
        public Matter matter() {
            List<Span> words = parts().flatMap(decision -> decision.matter().words().stream())
                    .distinct()
                    .toList();
            String ids = annotations().map(Annotation::id).collect(Collectors.joining(" "));
            return new Matter(Question.WHICH_HOLDS, words, ids);
        }

        /** Whether a decision leaves no room for one of the readings. */
        boolean isAgainst(Decision decision) {
            return parts().anyMatch(part -> Matter.clash(part, decision));
        }
    }
}
