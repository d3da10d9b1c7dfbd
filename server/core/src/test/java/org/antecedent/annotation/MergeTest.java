package org.antecedent.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.antecedent.annotation.AnnotationFile.Merged;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Conflict.Reading;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Text TEXT =
            Text.of("“We agree,” she said. It rained, and he was late for the talks in Paris.");

    private static final Decisions BASE =
            Decisions.NONE.with(new Named("ann", "Ann")).with(new Refers(anchor("she"), Optional.of("ann")));

    @Test
    void bothSidesDecisionsAreTaken() {
        Marked mark = new Marked(anchor("late"), Optional.empty());
        Decisions merged =
                merged(with(new Unmarked(anchor("It"))), side -> side.with(mark).without(id(refers("ann"))));
        assertThat(decisions(merged)).containsExactly(new Named("ann", "Ann"), new Unmarked(anchor("It")), mark);
    }

    @Test
    void twoAnswersToOneQuestion() {
        assertThat(decisions(merged(with(refers("eve")), with(refers("bob")))))
                .containsExactly(new Named("ann", "Ann"), conflict(List.of(refers("bob")), List.of(refers("eve"))));
        assertThat(decisions(merged(with(refers("eve")), with(refers("eve"))))).contains(refers("eve"));
    }

    @Test
    void oneChangedWhatTheOtherDropped() {
        assertThat(decisions(merged(without(refers("ann")), with(refers("bob")))))
                .containsExactly(new Named("ann", "Ann"), conflict(List.of(), List.of(refers("bob"))));
        assertThat(decisions(merged(without(refers("ann")), UnaryOperator.identity())))
                .containsExactly(new Named("ann", "Ann"));
    }

    @Test
    void whatHangsTogetherIsOneConflict() {
        Marked marked = new Marked(anchor("It"), Optional.of(ActorType.GROUP));
        Refers refers = new Refers(anchor("It"), Optional.of("ann"));
        Unmarked unmarked = new Unmarked(anchor("It"));
        Decisions merged = merged(with(unmarked), side -> side.with(marked).with(refers));
        assertThat(merged.all(Conflict.class)).containsExactly(conflict(List.of(marked, refers), List.of(unmarked)));
        Annotation conflict = merged.placed().get(merged.placed().size() - 1);
        Conflict choice = merged.all(Conflict.class).get(0);
        for (Reading reading : choice.readings()) {
            assertThat(merged.choosing(conflict.id(), reading).all(Decision.class))
                    .hasSize(2 + reading.annotations().size())
                    .doesNotContain(choice);
        }
    }

    @Test
    void whoDecidesAnewChoosesToo() {
        Decisions merged = merged(with(refers("eve")), with(refers("bob")));
        assertThat(decisions(merged.with(refers("ann")))).containsExactly(new Named("ann", "Ann"), refers("ann"));
        assertThat(merged.with(new Unmarked(anchor("It"))).all(Conflict.class)).hasSize(1);
    }

    @Test
    void oneSideChoseWhileTheOtherWentOn() {
        Decisions disputed = merged(with(refers("eve")), with(refers("bob")));
        Decisions chosen = disputed.with(refers("eve"));
        assertThat(decisions(merge(disputed, chosen, disputed.with(new Unmarked(anchor("It"))))))
                .containsExactly(new Named("ann", "Ann"), refers("eve"), new Unmarked(anchor("It")));
        assertThat(merge(disputed, chosen, disputed.with(refers("bob"))).all(Conflict.class))
                .containsExactlyElementsOf(disputed.all(Conflict.class));
    }

    @Test
    void twoConflictsAboutOneQuestionAreOne() {
        Decisions one = merged(with(refers("eve")), with(refers("bob")));
        Decisions other = merged(with(refers("eve")), with(refers("amy")));
        assertThat(merge(BASE, one, other).all(Conflict.class))
                .containsExactly(conflict(List.of(refers("amy")), List.of(refers("bob")), List.of(refers("eve"))));
    }

    @Test
    void eachToldSomethingElseOfAnActor() {
        Named typed = new Named(
                "ann", "Ann", Optional.of(ActorType.PERSON), Optional.empty(), Optional.empty(), Optional.empty());
        Named noted =
                new Named("ann", "Ann Lee", Optional.empty(), Optional.of("she"), Optional.empty(), Optional.empty());
        assertThat(merged(with(typed), with(noted)).all(Named.class))
                .containsExactly(new Named(
                        "ann",
                        "Ann Lee",
                        Optional.of(ActorType.PERSON),
                        Optional.of("she"),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(decisions(merged(with(new Named("ann", "Ann Poe")), with(noted))))
                .contains(conflict(List.of(noted), List.of(new Named("ann", "Ann Poe"))));
    }

    @Test
    void oneFoundTheSourceAndOneTheCue() {
        Anchor content = anchor("“We agree,”");
        Said bare = new Said(List.of(content), Optional.empty(), Optional.empty(), Statement.Kind.DIRECT);
        Said sourced = new Said(List.of(content), Optional.of(anchor("she")), Optional.empty(), bare.kind());
        Said cued = new Said(List.of(content), Optional.empty(), Optional.of(anchor("said")), bare.kind());
        Said other = new Said(List.of(content), Optional.of(anchor("late")), Optional.empty(), bare.kind());
        Decisions base = BASE.with(bare);
        assertThat(merge(base, base.with(sourced), base.with(cued)).all(Said.class))
                .containsExactly(new Said(List.of(content), sourced.source(), cued.cue(), bare.kind()));
        assertThat(merge(base, base.with(sourced), base.with(other)).all(Conflict.class))
                .hasSize(1);
        // Both read the whole statement: that one found no source is a decision, too.
        assertThat(merge(BASE, BASE.with(sourced), BASE.with(bare)).all(Conflict.class))
                .hasSize(1);
    }

    @Test
    void anActorWhoIsStillMeantStays() {
        Refers more = new Refers(anchor("late"), Optional.of("ann"));
        UnaryOperator<Decisions> drop = without(new Named("ann", "Ann"));
        assertThat(merged(drop, with(more)).all(Named.class)).hasSize(1);
        assertThat(merged(with(more), drop).all(Named.class)).hasSize(1);
        assertThat(merged(drop, with(new Unmarked(anchor("It")))).all(Named.class))
                .isEmpty();
    }

    @Test
    void theArticleOfOneSideWasEdited() {
        Edit edit = new Edit(new Span(0, 0), "PARIS – ");
        Text after = TEXT.apply(edit);
        Decisions moved = BASE.under(edit, TEXT, after).with(new Unmarked(Anchor.of(after, new Span(30, 32))));
        Merged merged = AnnotationFile.merge(
                        file(BASE), file(BASE.with(refers("eve"))), AnnotationFile.write(moved, "a.txt", after))
                .orElseThrow();
        Decisions read = AnnotationFile.read(merged.file(), after).decisions();
        assertThat(read.unplaced()).isEmpty();
        assertThat(read.all(Refers.class)).hasSize(1).first().satisfies(refers -> {
            assertThat(refers.actor()).contains("eve");
            assertThat(after.words(refers.words().span())).isEqualTo("she");
        });
        assertThat(read.all(Unmarked.class)).hasSize(1);
    }

    @Test
    void contradictionsAreSeenUnderTwoIdsAndInAnEditedArticle() {
        Edit edit = new Edit(new Span(0, 0), "PARIS – ");
        Text after = TEXT.apply(edit);
        Anchor talks =
                Anchor.of(after, anchor("talks").span().shift(edit.replacement().length()));
        Decisions ours = BASE.with(new Marked(anchor("talks"), Optional.of(ActorType.EVENT)));
        Decisions theirs = BASE.under(edit, TEXT, after).with(new Unmarked(talks));
        String foreignId = AnnotationFile.write(theirs, "a.txt", after)
                .replace(theirs.placed().get(theirs.placed().size() - 1).id(), "urn:x:1");
        Merged merged = AnnotationFile.merge(file(BASE), file(ours), foreignId).orElseThrow();
        assertThat(merged.conflicts()).isEqualTo(1);
        String same =
                foreignId.replace("no-mention\",\"motivation\":\"moderating\"", "mention\",\"motivation\":\"tagging\"");
        merged = AnnotationFile.merge(file(BASE), file(ours), same).orElseThrow();
        assertThat(merged.conflicts()).isZero();
        assertThat(AnnotationFile.read(merged.file(), TEXT).decisions().all(Marked.class))
                .containsExactly(new Marked(anchor("talks"), Optional.of(ActorType.EVENT)));
    }

    @Test
    void whatThisVersionDoesNotKnowSurvives() {
        Remark note = new Remark(anchor("It"), Remark.Purpose.NOTE, "weather");
        String base = file(BASE.with(note)).replace("\"commenting\",\"value\"", "\"commenting\",\"x:old\":1,\"value\"");
        String ours = base.replace("\"x:old\":1", "\"x:old\":1,\"x:ours\":{\"deep\":[1.50]}")
                .replace("\"antecedent:version\":\"1.0\"", "\"antecedent:version\":\"1.4\",\"rights\":\"CC-BY\"")
                .replace(
                        "{\"id\":\"#article\"",
                        "{\"id\":\"urn:x:1\",\"antecedent:decision\":\"irony\"},\n{\"id\":\"#article\"");
        String theirs = base.replace("\"x:old\":1,", "\"x:theirs\":null,")
                .replace("\"antecedent:version\":\"1.0\"", "\"antecedent:version\":\"1.2\",\"startIndex\":0")
                .replace("{\"id\":\"#article\"", "{\"id\":\"urn:x:2\",\"body\":\"a page\"},\n{\"id\":\"#article\"");
        assertThat(ours).isNotEqualTo(base);
        Merged merged = AnnotationFile.merge(base, ours, theirs).orElseThrow();
        assertThat(merged.conflicts()).isZero();
        assertThat(merged.file())
                .contains("\"x:ours\":{\"deep\":[1.50]}", "\"x:theirs\":null", "urn:x:1", "urn:x:2")
                .contains("\"antecedent:version\":\"1.4\"", "\"rights\":\"CC-BY\"", "\"startIndex\":0")
                .doesNotContain("x:old");
        String rival = base.replace("\"x:old\":1", "\"x:old\":2");
        assertThat(AnnotationFile.merge(base, rival, base.replace("\"x:old\":1", "\"x:old\":3"))
                        .orElseThrow()
                        .conflicts())
                .isEqualTo(1);
    }

    @Test
    void whoDecidedAndWhen() {
        Decisions ours = BASE.with(refers("eve"), Optional.of("Jo"), Optional.of("2026-11-28T12:00:00Z"));
        Decisions theirs = BASE.with(refers("eve"), Optional.of("Al"), Optional.of("2026-11-29T12:00:00Z"));
        assertThat(merge(BASE, ours, theirs).placed())
                .anySatisfy(one -> assertThat(one.creator()).contains("Al"));
        assertThat(merge(BASE, theirs, ours)).isEqualTo(merge(BASE, ours, theirs));
        assertThat(merge(BASE, BASE, ours)).isEqualTo(ours);
    }

    @Test
    void withoutABaseAllIsNew() {
        Merged merged = AnnotationFile.merge("", file(BASE), file(BASE.with(refers("eve"))))
                .orElseThrow();
        assertThat(merged.conflicts()).isEqualTo(1);
        assertThat(merged.file()).contains("\"a.txt.annotations.jsonld\"", "\"target\":\"a.txt\"");
    }

    @Test
    void whatIsNotWhollyUnderstoodIsNotMerged() {
        String file = file(BASE);
        for (String other :
                List.of("", file.substring(9), file.replace("\"1.0\"", "\"2.0\""), "<<<<<<< HEAD\n" + file)) {
            assertThat(AnnotationFile.merge(file, other, file)).isEmpty();
            assertThat(AnnotationFile.merge(file, file, other)).isEmpty();
            assertThat(AnnotationFile.problems(other)).hasSize(1);
        }
    }

    private static Decisions merged(UnaryOperator<Decisions> ours, UnaryOperator<Decisions> theirs) {
        return merge(BASE, ours.apply(BASE), theirs.apply(BASE));
    }

    private static Decisions merge(Decisions base, Decisions ours, Decisions theirs) {
        String file = AnnotationFile.merge(file(base), file(ours), file(theirs))
                .orElseThrow()
                .file();
        Decisions read = AnnotationFile.read(file, TEXT).decisions();
        assertThat(read.unplaced()).isEmpty();
        return read;
    }

    private static String file(Decisions decisions) {
        return AnnotationFile.write(decisions, "a.txt", TEXT);
    }

    private static List<Decision> decisions(Decisions decisions) {
        return decisions.all(Decision.class);
    }

    private static UnaryOperator<Decisions> with(Decision decision) {
        return side -> side.with(decision);
    }

    private static UnaryOperator<Decisions> without(Decision decision) {
        return side -> side.without(id(decision));
    }

    private static Conflict conflict(List<Decision> one, List<Decision> other) {
        return new Conflict(List.of(reading(one), reading(other)));
    }

    private static Conflict conflict(List<Decision> one, List<Decision> other, List<Decision> third) {
        return new Conflict(List.of(reading(one), reading(other), reading(third)));
    }

    private static Reading reading(List<Decision> decisions) {
        return new Reading(decisions.stream()
                .map(one -> new Annotation(id(one), one, Optional.empty(), Optional.empty(), Map.of()))
                .toList());
    }

    private static String id(Decision decision) {
        return Decisions.NONE.with(decision).placed().get(0).id();
    }

    private static Refers refers(String actor) {
        return new Refers(anchor("she"), Optional.of(actor));
    }

    private static Anchor anchor(String words) {
        int start = TEXT.string().indexOf(words);
        return Anchor.of(TEXT, new Span(start, start + words.length()));
    }
}
