package org.antecedent.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** Whatever is decided about whatever text. */
class AnyDecisionsProperties {
    @Property(tries = 1_000, seed = "20")
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("prose") String prose, @ForAll long seed) {
        Text text = Text.of(prose);
        Decisions decisions = decisions(text, new SplittableRandom(seed), 8);
        String file = AnnotationFile.write(decisions, "a.txt", text);
        Contents read = AnnotationFile.read(file, text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.decisions()).isEqualTo(decisions);
        assertThat(AnnotationFile.write(read.decisions(), "a.txt", text)).isEqualTo(file);
    }

    @Property(tries = 500, seed = "20")
    void lineEndingsOfASystemLeaveNoTrace(@ForAll("prose") String prose, @ForAll long seed) {
        String unix = prose.replace("\r\n", "\n").replace('\r', '\n');
        Text text = Text.of(unix);
        String file = AnnotationFile.write(decisions(text, new SplittableRandom(seed), 8), "a.txt", text);
        Text windows = Text.of(unix.replace("\n", "\r\n"));
        Decisions read = AnnotationFile.read(file, windows).decisions();
        assertThat(read.unplaced()).isEmpty();
        assertThat(AnnotationFile.write(read, "a.txt", windows)).isEqualTo(file);
    }

    /** Follows each character that is not edited: what is decided about must be the same characters afterwards. */
    @Property(tries = 1_000, seed = "20")
    void wordsThatNobodyEditsStayTheSame(@ForAll("prose") String prose, @ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Text text = Text.of(prose);
        Decisions decisions = decisions(text, random, 5);
        List<Integer> origin = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            origin.add(i);
        }
        Map<String, List<Span>> before = spans(decisions);
        for (int i = 0; i < 5; i++) {
            int start = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), start + random.nextInt(6));
            Edit edit = new Edit(
                    new Span(start, end), List.of("", "x", " and ", "\n\n").get(random.nextInt(4)));
            Text after = text.apply(edit);
            decisions = decisions.under(edit, text, after);
            List<Integer> typed = new ArrayList<>();
            edit.replacement().chars().forEach(c -> typed.add(-1));
            origin.subList(start, end).clear();
            origin.addAll(start, typed);
            text = after;
        }
        Map<String, List<Span>> now = spans(decisions);
        assertThat(decisions.placed().size() + decisions.unplaced().size()).isEqualTo(before.size());
        before.forEach((id, spans) -> {
            boolean untouched = spans.stream().allMatch(span -> isWhole(span, origin));
            if (untouched) {
                List<Span> expected = spans.stream()
                        .map(span -> new Span(origin.indexOf(span.start()), origin.indexOf(span.end() - 1) + 1))
                        .toList();
                assertThat(now.get(id)).isEqualTo(expected);
            }
        });
        Contents read = AnnotationFile.read(AnnotationFile.write(decisions, "a.txt", text), text);
        assertThat(read.problems()).isEmpty();
    }

    @Property(tries = 500, seed = "20")
    void inAnyOtherTextNothingIsLost(@ForAll("prose") String prose, @ForAll("prose") String other, @ForAll long seed) {
        Text text = Text.of(prose);
        Decisions decisions = decisions(text, new SplittableRandom(seed), 8);
        String file = AnnotationFile.write(decisions, "a.txt", text);
        Text changed = Text.of(other);
        Decisions read = AnnotationFile.read(file, changed).decisions();
        assertThat(read.placed().size() + read.unplaced().size())
                .isEqualTo(decisions.placed().size());
        String written = AnnotationFile.write(read, "a.txt", changed);
        Decisions again = AnnotationFile.read(written, changed).decisions();
        assertThat(AnnotationFile.write(again, "a.txt", changed)).isEqualTo(written);
        if (read.placed().stream()
                .allMatch(placed -> placed.decision().anchors().isEmpty())) {
            Decisions back = AnnotationFile.read(written, text).decisions();
            assertThat(AnnotationFile.write(back, "a.txt", text)).isEqualTo(file);
        }
    }

    @Property(tries = 1_000, seed = "20")
    void whereWordsAreFoundDoesNotDependOnWhatElseIsLookedFor(
            @ForAll("prose") String prose, @ForAll("prose") String other, @ForAll long seed) {
        Text text = Text.of(prose + other + prose);
        String file = AnnotationFile.write(decisions(text, new SplittableRandom(seed), 8), "a.txt", text);
        List<Anchor> anchors = new ArrayList<>();
        AnnotationFile.read(file, Text.of("")).decisions().unplaced().stream()
                .flatMap(annotation -> annotation.decision().anchors().stream())
                .forEach(anchors::add);
        Collections.shuffle(anchors, new Random(seed));
        PlainText changed = new PlainText(Text.of(other + prose));
        Relocation together = new Relocation(changed, anchors);
        for (Anchor anchor : anchors) {
            assertThat(together.find(anchor)).isEqualTo(new Relocation(changed, List.of(anchor)).find(anchor));
        }
    }

    @Property(tries = 1_000, seed = "20")
    void anyFileIsReadOrRefused(@ForAll("prose") String prose, @ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Text text = Text.of(prose);
        String file = AnnotationFile.write(decisions(text, random, 3), "a.txt", text);
        int start = random.nextInt(file.length());
        int end = Math.min(file.length(), start + random.nextInt(40));
        String broken = file.substring(0, start)
                + List.of("", "\"", "{", "]", ",", "null", "-1", "\\u", "<<<<<<< ", "\n")
                        .get(random.nextInt(10))
                + file.substring(end);
        Contents read = AnnotationFile.read(broken, text);
        assertThat(read.problems())
                .allMatch(problem ->
                        problem.line() >= 0 && problem.line() <= broken.lines().count() + 1);
    }

    private static boolean isWhole(Span span, List<Integer> origin) {
        int start = origin.indexOf(span.start());
        return start >= 0
                && start + span.length() <= origin.size()
                && origin.get(start + span.length() - 1) == span.end() - 1
                && origin.subList(start, start + span.length()).stream().noneMatch(i -> i < 0);
    }

    private static Map<String, List<Span>> spans(Decisions decisions) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (Annotation annotation : decisions.placed()) {
            spans.put(
                    annotation.id(),
                    annotation.decision().anchors().stream().map(Anchor::span).toList());
        }
        return spans;
    }

    static Decisions decisions(Text text, RandomGenerator random, int count) {
        Decisions decisions = Decisions.NONE;
        for (int i = 0; i < count; i++) {
            decisions = decisions.with(decision(text, random));
        }
        return decisions;
    }

    private static Decision decision(Text text, RandomGenerator random) {
        Anchor words = anchor(text, random);
        Optional<Anchor> more = random.nextBoolean() ? Optional.of(anchor(text, random)) : Optional.empty();
        String actor = List.of("ann", "bob", "the-ministry").get(random.nextInt(3));
        ActorType type = ActorType.values()[random.nextInt(ActorType.values().length)];
        return switch (random.nextInt(10)) {
            case 0 -> new Marked(words, random.nextBoolean() ? Optional.of(type) : Optional.empty());
            case 1 -> new Unmarked(words);
            case 2 -> new Refers(words, random.nextBoolean() ? Optional.of(actor) : Optional.empty());
            case 3 -> new RefersNot(words, actor);
            case 4 ->
                new Said(
                        List.of(words, anchor(text, random)),
                        more,
                        Optional.of(anchor(text, random)),
                        Statement.Kind.values()[random.nextInt(3)]);
            case 5 -> new NotSaid(List.of(words));
            case 6 -> new Dismissed("quote-unbalanced", more);
            case 7 ->
                new Remark(
                        words,
                        Remark.Purpose.values()[random.nextInt(2)],
                        PlainText.of(text.string()) + "\u2028\"\\\r");
            case 8 ->
                random.nextBoolean()
                        ? conflict(new Refers(words, Optional.of(actor)), new Unmarked(words))
                        : conflict(new Named(actor, "Ann"), new Named(actor, "Eve"));
            default ->
                new Named(actor, "Ann", Optional.of(type), Optional.of("she"), Optional.empty(), Optional.empty());
        };
    }

    private static Conflict conflict(Decision one, Decision other) {
        return new Conflict(List.of(
                new Conflict.Reading(Decisions.NONE.with(one).placed()),
                new Conflict.Reading(Decisions.NONE.with(other).placed()),
                new Conflict.Reading(List.of())));
    }

    private static Anchor anchor(Text text, RandomGenerator random) {
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + 1 + random.nextInt(12));
        return Anchor.of(text, new Span(start, end));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "She",
                        " ",
                        " said",
                        ". ",
                        "\n\n",
                        "\r\n",
                        "\r",
                        "“We",
                        " agree,”",
                        "\uD83D\uDE42",
                        "e\u0301",
                        "\u00A0",
                        "the ministry",
                        "Maria Zakharova",
                        "\uD83D",
                        "it",
                        "\t",
                        "\u2028",
                        "a")
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(words -> String.join("", words));
    }
}
