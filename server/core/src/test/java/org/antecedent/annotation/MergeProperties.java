package org.antecedent.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.AnnotationFile.Merged;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.text.Text;

/** Whatever two sides make of whatever decisions. */
class MergeProperties {
    private static final Text TEXT =
            Text.of("She said the ministry agreed. It did. She said \uD83D\uDE42 it did.\r\nIt did.\n");

    /** Decisions about one text, before and after two sides went on with them. */
    private record Sides(Decisions base, Decisions ours, Decisions theirs) {
        static Sides drawn(long seed) {
            RandomGenerator random = new SplittableRandom(seed);
            Decisions base = AnyDecisionsProperties.decisions(TEXT, random, 6);
            return new Sides(base, changed(base, random), changed(base, random));
        }

        private static Decisions changed(Decisions base, RandomGenerator random) {
            Decisions changed = base;
            for (Annotation annotation : base.placed()) {
                changed = random.nextInt(4) == 0 ? changed.without(annotation.id()) : changed;
            }
            for (Annotation more :
                    AnyDecisionsProperties.decisions(TEXT, random, 6).placed()) {
                changed = changed.with(more.decision());
            }
            return changed;
        }

        Merged merged() {
            return AnnotationFile.merge(file(base), file(ours), file(theirs)).orElseThrow();
        }
    }

    private static String file(Decisions decisions) {
        return AnnotationFile.write(decisions, "a.txt", TEXT);
    }

    private static Decisions read(String file) {
        Contents contents = AnnotationFile.read(file, TEXT);
        assertThat(contents.problems()).isEmpty();
        return contents.decisions();
    }

    @Property(tries = 300, seed = "20")
    void whatOneSideMadeOrBothMadeAlikeIsTaken(@ForAll long seed) {
        Sides sides = Sides.drawn(seed);
        String base = file(sides.base());
        String side = file(sides.ours());
        for (Merged merged : List.of(
                AnnotationFile.merge(base, side, side).orElseThrow(),
                AnnotationFile.merge(base, base, side).orElseThrow(),
                AnnotationFile.merge(base, side, base).orElseThrow())) {
            assertThat(merged).isEqualTo(new Merged(side, 0));
        }
    }

    @Property(tries = 300, seed = "20")
    void theSameWhoeverMerges(@ForAll long seed) {
        Sides sides = Sides.drawn(seed);
        Sides turned = new Sides(sides.base(), /* ours= */ sides.theirs(), /* theirs= */ sides.ours());
        assertThat(turned.merged()).isEqualTo(sides.merged());
    }

    @Property(tries = 300, seed = "20")
    void whatIsMergedIsInForceOrInAConflict(@ForAll long seed) {
        Merged merged = Sides.drawn(seed).merged();
        // What cannot hold beside another decision would not be placed.
        assertThat(read(merged.file()).unplaced()).isEmpty();
    }

    @Property(tries = 300, seed = "20")
    void nothingThatOneSideDecidedIsLost(@ForAll long seed) {
        Sides sides = Sides.drawn(seed);
        Decisions merged = read(sides.merged().file());
        List<Matter> kept =
                all(merged).map(Annotation::decision).map(Decision::matter).toList();
        for (Decisions side : List.of(sides.ours(), sides.theirs())) {
            Map<String, Annotation> before = byId(sides.base());
            for (Annotation annotation : side.placed()) {
                boolean anew = !annotation.equals(before.get(annotation.id()));
                if (anew && !(annotation.decision() instanceof Conflict)) {
                    assertThat(kept).contains(annotation.decision().matter());
                }
            }
        }
    }

    @Property(tries = 300, seed = "20")
    void whatOneSideDroppedAndNobodyChangedIsGone(@ForAll long seed) {
        Sides sides = Sides.drawn(seed);
        Map<String, Annotation> ours = byId(sides.ours());
        Map<String, Annotation> theirs = byId(sides.theirs());
        Map<String, Annotation> merged = byId(read(sides.merged().file()));
        for (Annotation annotation : sides.base().placed()) {
            boolean dropped = !ours.containsKey(annotation.id()) && annotation.equals(theirs.get(annotation.id()));
            // An actor stays where the other side found more mentions of it.
            if (dropped && !(annotation.decision() instanceof Named)) {
                assertThat(merged).doesNotContainKey(annotation.id());
            }
        }
    }

    @Property(tries = 300, seed = "20")
    void everyReadingOfAConflictCanBeChosen(@ForAll long seed) {
        Decisions merged = read(Sides.drawn(seed).merged().file());
        for (Annotation annotation : merged.placed()) {
            if (annotation.decision() instanceof Conflict conflict) {
                for (Conflict.Reading reading : conflict.readings()) {
                    Decisions chosen = merged.choosing(annotation.id(), reading);
                    assertThat(byId(chosen)).doesNotContainKey(annotation.id());
                    assertThat(chosen.all(Decision.class))
                            .containsAll(reading.annotations().stream()
                                    .map(Annotation::decision)
                                    .toList());
                    assertThat(read(file(chosen))).isEqualTo(chosen);
                }
            }
        }
    }

    /** Those in conflicts, too. */
    private static Stream<Annotation> all(Decisions decisions) {
        return decisions.placed().stream()
                .flatMap(annotation -> annotation.decision() instanceof Conflict conflict
                        ? conflict.annotations()
                        : Stream.of(annotation));
    }

    private static Map<String, Annotation> byId(Decisions decisions) {
        return decisions.placed().stream().collect(Collectors.toMap(Annotation::id, Function.identity()));
    }
}
