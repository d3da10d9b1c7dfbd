package org.antecedent.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.fixture.Fixture;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.quotation.Statement.Kind;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;

class OperationTest {
    private static final String TWO_WOMEN =
            "Anna Smith met Mary Jones in Berlin. She said that the talks had failed. Her adviser said nothing.\n";

    private static void check(Consumer<Desk> expectation, String prose) {
        Fixture.check(fixture -> expectation.accept(new Desk(fixture)), prose);
    }

    @Test
    void wordsAreMarkedAsAMention() {
        check(
                desk -> {
                    desk.does(new Mark(desk.span("blue helmets"), Optional.of(ActorType.GROUP), Occurrences.THIS));
                    assertThat(desk.read("blue helmets").orElseThrow().type()).isEqualTo(ActorType.GROUP);
                    assertThat(desk.isDecided("blue helmets")).isTrue();
                },
                "The UN sent blue helmets to Freetown.\n");
    }

    @Test
    void halfACharacterIsMarkedWhole() {
        Desk desk = Desk.of("On 🙂⟦face: x⟧ Street they met.\n");
        Span half = new Span(desk.span("face").start() - 1, desk.span("face").end());
        desk.does(new Mark(half, Optional.empty(), Occurrences.THIS));
        assertThat(desk.article().reading().mention(new Span(half.start() - 1, half.end())))
                .isPresent();
    }

    @Test
    void allPlacesOfTheWordsAreMarked() {
        check(
                desk -> {
                    desk.does(new Mark(desk.span("first"), Optional.of(ActorType.EVENT), Occurrences.ALL));
                    assertThat(desk.decided())
                            .extracting(decision -> desk.article()
                                    .text()
                                    .words(decision.anchors().get(0).span()))
                            .containsExactly("the thaw", "the thaw");
                },
                "After ⟦first: the thaw⟧ came rain. Nobody missed the thaw, or the thawing.\n");
    }

    @Test
    void aTypeIsCorrected() {
        check(
                desk -> {
                    desk.does(new Mark(desk.in("Jordan"), Optional.of(ActorType.PERSON), Occurrences.THIS));
                    assertThat(desk.mention("Jordan").type()).isEqualTo(ActorType.PERSON);
                    desk.does(new Mark(desk.in("Jordan"), Optional.of(ActorType.PLACE), Occurrences.THIS));
                    assertThat(desk.mention("Jordan").type()).isEqualTo(ActorType.PLACE);
                    assertThat(desk.decided()).hasSize(1);
                },
                "Officials in Jordan agreed.\n");
    }

    @Test
    void whatCannotBeAMentionIsNotMarked() {
        Desk desk = Desk.of("Ann left. Bob stayed - for now.\n");
        desk.refuses(new Mark(desk.span("left. Bob"), Optional.empty(), Occurrences.THIS), "goes beyond a sentence");
        desk.refuses(new Mark(new Span(8, 8), Optional.empty(), Occurrences.THIS), "Select its words first");
        desk.refuses(new Mark(new Span(9, 10), Optional.empty(), Occurrences.ALL), "Select its words first");
        desk.refuses(new Mark(new Span(500, 700), Optional.empty(), Occurrences.THIS), "Select its words first");
        assertThat(desk.decided()).isEmpty();
    }

    @Test
    void aMentionIsUnmarked() {
        check(
                desk -> {
                    desk.does(new Unmark(desk.in("Freetown"), Occurrences.THIS));
                    assertThat(desk.read("Freetown")).isEmpty();
                    desk.refuses(new Unmark(desk.span("sent"), Occurrences.THIS), "no mention here");
                },
                "The UN sent troops to Freetown.\n");
    }

    @Test
    void allMentionsWithTheSameNameAreUnmarked() {
        check(
                desk -> {
                    desk.does(new Unmark(desk.span("one"), Occurrences.ALL));
                    assertThat(desk.read("one")).isEmpty();
                    assertThat(desk.read("two")).isEmpty();
                    assertThat(desk.read("The UN")).isPresent();
                },
                "The UN sent troops to ⟦one: Freetown⟧. They left ⟦two: Freetown⟧ in May.\n");
    }

    @Test
    void whatWasDecidedOfAMentionGoesWithIt() {
        check(
                desk -> {
                    desk.does(new Refer(desk.in("She"), new Whom.New("Eva Braun"), Occurrences.THIS));
                    desk.does(new Unmark(desk.in("She"), Occurrences.THIS));
                    assertThat(desk.decided())
                            .noneMatch(Refers.class::isInstance)
                            .anyMatch(Unmarked.class::isInstance);
                    desk.does(new Refer(desk.span("She"), new Whom.Known("eva-braun"), Occurrences.THIS));
                    assertThat(desk.decided()).noneMatch(Unmarked.class::isInstance);
                },
                TWO_WOMEN);
    }

    @Test
    void aSpanIsCorrected() {
        check(
                desk -> {
                    desk.does(new Confirm(desk.in("Smith")));
                    desk.does(new CorrectSpan(desk.in("Smith"), desk.span("Smith and Sons")));
                    assertThat(desk.read("Smith and Sons")).isPresent();
                    assertThat(desk.isDecided("Smith and Sons")).isTrue();
                    desk.refuses(new CorrectSpan(desk.span("Smith and Sons"), desk.span("profits")), "shares no word");
                },
                "A report by Smith and Sons says that profits fell.\n");
    }

    @Test
    void aPronounMeansWhomAPersonSays() {
        check(
                desk -> {
                    for (String name : List.of("Anna Smith", "Mary Jones")) {
                        desk.does(new Refer(desk.in("She"), new Whom.Known(desk.id(name)), Occurrences.THIS));
                        assertThat(desk.mentions(name)).contains(name, "She", "Her");
                        assertThat(desk.isDecided("She")).isTrue();
                        assertThat(desk.isDecided("Her")).isFalse();
                    }
                    assertThat(desk.decided().stream().filter(Refers.class::isInstance))
                            .hasSize(3);
                },
                TWO_WOMEN);
    }

    @Test
    void somebodyNewIsMeant() {
        check(
                desk -> {
                    desk.does(new Refer(desk.in("She"), new Whom.New(" Eva\n Braun "), Occurrences.THIS));
                    assertThat(desk.actor("She").name()).isEqualTo("Eva Braun");
                    assertThat(desk.id("She")).isEqualTo("eva-braun");
                    desk.refuses(new Refer(desk.in("Her"), new Whom.New(" \n"), Occurrences.THIS), "needs a name");
                },
                TWO_WOMEN);
    }

    @Test
    void nobodyIsMeant() {
        check(
                desk -> {
                    desk.does(new Refer(desk.in("She"), new Whom.Nobody(), Occurrences.THIS));
                    assertThat(desk.article().actorOf(desk.mention("She"))).isEmpty();
                    assertThat(desk.article().resolutionOf(desk.mention("She")).status())
                            .isEqualTo(Status.NOT_REFERRING);
                },
                TWO_WOMEN);
    }

    @Test
    void allWithTheSameNameMeanOne() {
        check(
                desk -> {
                    desk.does(new Refer(desk.span("two"), new Whom.New("Hillary Clinton"), Occurrences.ALL));
                    assertThat(desk.actor("one")).isEqualTo(desk.actor("three")).isEqualTo(desk.actor("two"));
                    assertThat(desk.actor("two")).isNotEqualTo(desk.actor("Bill Clinton"));
                },
                "Bill Clinton waved. ⟦one: Clinton⟧ spoke. ⟦two: Clinton⟧ left, and Mr. ⟦three: Clinton⟧ slept.\n");
    }

    @Test
    void whomNobodyKnowsIsNotMeant() {
        Desk desk = Desk.of(TWO_WOMEN);
        desk.refuses(new Refer(desk.in("She"), new Whom.Known("eva"), Occurrences.THIS), "no actor “eva”");
        desk.refuses(new Refer(new Span(0, 60), new Whom.Nobody(), Occurrences.THIS), "goes beyond a sentence");
    }

    @Test
    void wordsThatAreNoMentionBecomeOne() {
        check(
                desk -> {
                    String ministry = desk.id("the foreign ministry");
                    desk.does(new Refer(desk.span("the big house"), new Whom.Known(ministry), Occurrences.THIS));
                    assertThat(desk.actor("the big house")).isEqualTo(desk.actor("the foreign ministry"));
                },
                "In Moscow the foreign ministry agreed. What the big house wants happens.\n");
    }

    @Test
    void twoActorsAreMerged() {
        check(
                desk -> {
                    desk.does(new Merge(desk.id("Kelly Kraft"), desk.id("The US delegate")));
                    assertThat(desk.actor("Kelly Kraft")).isEqualTo(desk.actor("The US delegate"));
                    desk.refuses(new Merge("x", desk.id("Kelly Kraft")), "no actor");
                    desk.refuses(new Merge(desk.id("Kelly Kraft"), desk.id("The US delegate")), "one actor already");
                },
                "The US delegate spoke. Kelly Kraft urged calm. The mayor slept.\n");
    }

    @Test
    void whatWasSaidOfOneIsSaidOfTheOther() {
        check(
                desk -> {
                    String anna = desk.id("Anna Smith");
                    String mary = desk.id("Mary Jones");
                    desk.does(new Refer(desk.in("She"), new Whom.Known(anna), Occurrences.THIS));
                    desk.does(new Describe(anna, Describe.Detail.NOTE, "the elder"));
                    desk.does(new Describe(mary, Describe.Detail.PRONOUNS, "they"));
                    desk.does(new Merge(anna, mary));
                    assertThat(desk.actor("She"))
                            .isEqualTo(desk.actor("Anna Smith"))
                            .isEqualTo(desk.actor("Mary Jones"));
                    Named named = desk.article().decisions().actor(mary).orElseThrow();
                    assertThat(named.name()).isEqualTo("Mary Jones");
                    assertThat(named.note()).contains("the elder");
                    assertThat(named.pronouns()).contains("they");
                    assertThat(desk.article().decisions().actors()).containsExactly(mary);
                },
                TWO_WOMEN);
    }

    private static final String SMITHS =
            "⟦one: John Smith⟧ won. Later ⟦two: Smith⟧ cheered. ⟦three: Smith⟧ went home, and ⟦four: he⟧ slept.\n";

    @Test
    void oneMentionIsSplitOff() {
        check(
                desk -> {
                    desk.does(new Split(desk.in("two"), Split.Extent.THIS, Optional.of("Will Smith")));
                    assertThat(desk.actor("two").name()).isEqualTo("Will Smith");
                    assertThat(desk.actor("one")).isEqualTo(desk.actor("three")).isNotEqualTo(desk.actor("two"));
                },
                SMITHS);
    }

    @Test
    void allFromHereAreSplitOff() {
        check(
                desk -> {
                    desk.does(new Split(desk.in("two"), Split.Extent.FROM_HERE, Optional.empty()));
                    assertThat(desk.actor("two").name()).isEqualTo("Smith");
                    assertThat(desk.actor("two")).isEqualTo(desk.actor("three")).isEqualTo(desk.actor("four"));
                    assertThat(desk.actor("one").name()).isEqualTo("John Smith");
                    desk.refuses(
                            new Split(desk.in("two"), Split.Extent.FROM_HERE, Optional.empty()),
                            "no mention left that");
                },
                SMITHS);
    }

    @Test
    void allOfANameAreSplitOff() {
        check(
                desk -> {
                    desk.does(new Split(desk.in("three"), Split.Extent.SAME_NAME, Optional.of("Will Smith")));
                    assertThat(desk.actor("two")).isEqualTo(desk.actor("three"));
                    assertThat(desk.actor("one").name()).isEqualTo("John Smith");
                    desk.refuses(
                            new Split(desk.in("four"), Split.Extent.THIS, Optional.empty()),
                            "Somebody new needs a name");
                },
                SMITHS);
    }

    @Test
    void anActorIsDescribed() {
        check(
                desk -> {
                    List<String> mentions = desk.mentions("one");
                    String id = desk.id("one");
                    desk.does(new Describe(id, Describe.Detail.NAME, "Jonathan Smith"));
                    desk.does(new Describe(id, Describe.Detail.TYPE, "person"));
                    desk.does(new Describe(id, Describe.Detail.PRONOUNS, "he, they"));
                    desk.does(new Describe(id, Describe.Detail.NOTE, "Two\r\nlines"));
                    desk.does(new Describe(id, Describe.Detail.LINK, "https://www.wikidata.org/wiki/Q42"));
                    assertThat(desk.mentions("one")).isEqualTo(mentions);
                    assertThat(desk.article().decisions().actor(id))
                            .contains(new Named(
                                    id,
                                    "Jonathan Smith",
                                    Optional.of(ActorType.PERSON),
                                    Optional.of("he/they"),
                                    Optional.of("Two\nlines"),
                                    Optional.of("https://www.wikidata.org/wiki/Q42")));
                    desk.does(new Describe(id, Describe.Detail.LINK, " "));
                    assertThat(desk.article()
                                    .decisions()
                                    .actor(id)
                                    .orElseThrow()
                                    .link())
                            .isEmpty();
                },
                SMITHS);
    }

    @Test
    void whatSaysNothingOfAnActorIsRefused() {
        Desk desk = Desk.of(SMITHS);
        String id = desk.id("one");
        desk.refuses(new Describe(id, Describe.Detail.NAME, " "), "needs a name");
        desk.refuses(new Describe(id, Describe.Detail.TYPE, "title"), "no type");
        desk.refuses(new Describe(id, Describe.Detail.PRONOUNS, "thee"), "Pronouns are");
        desk.refuses(new Describe(id, Describe.Detail.LINK, "Q42"), "no address");
        desk.refuses(new Describe("nobody", Describe.Detail.NOTE, "x"), "no actor");
    }

    @Test
    void oneMentionIsConfirmed() {
        check(
                desk -> {
                    desk.does(new Confirm(desk.in("four")));
                    assertThat(desk.isDecided("four")).isTrue();
                    assertThat(desk.isDecided("three")).isFalse();
                    assertThat(desk.actor("four")).isEqualTo(desk.actor("three"));
                    desk.refuses(new Confirm(desk.span("won")), "no mention here");
                },
                SMITHS);
    }

    @Test
    void whoeverIsConfirmedStaysOne() {
        check(
                desk -> {
                    desk.does(new Confirm(desk.in("The two sides")));
                    assertThat(desk.mentions("The two sides")).contains("Ankara and Moscow");
                    desk.does(new ConfirmAll());
                    assertThat(desk.actor("The two sides").members())
                            .containsExactly(
                                    desk.actor("Ankara").id(),
                                    desk.actor("Moscow").id());
                },
                "Ankara and Moscow agreed on Monday. The two sides will meet again.\n");
    }

    @Test
    void aNameThatJoinsTwoIsNoGroup() {
        check(
                desk -> {
                    desk.does(new Mark(desk.span("firm"), Optional.of(ActorType.ORGANIZATION), Occurrences.THIS));
                    desk.does(new Refer(desk.span("firm"), new Whom.New("Lee and Stone"), Occurrences.THIS));
                    assertThat(desk.actor("firm").members()).isEmpty();
                    assertThat(desk.actor("firm").type()).isEqualTo(ActorType.ORGANIZATION);
                },
                "On Monday ⟦firm: Ann Lee and Bob Stone⟧ closed its doors.\n");
    }

    @Test
    void whatMeansNobodyIsConfirmed() {
        check(
                desk -> {
                    desk.does(new Confirm(desk.in("It")));
                    assertThat(desk.isDecided("It")).isTrue();
                    desk.does(new Confirm(desk.in("Monday")));
                    assertThat(desk.decided())
                            .anyMatch(one -> one instanceof Marked marked
                                    && marked.type().equals(Optional.of(ActorType.DATE)));
                },
                "It is said that talks failed on Monday.\n");
    }

    @Test
    void allOfAnActorIsConfirmed() {
        check(
                desk -> {
                    List<String> mentions = desk.mentions("one");
                    desk.does(new ConfirmActor(desk.id("one")));
                    assertThat(desk.mentions("one")).isEqualTo(mentions);
                    assertThat(desk.article().mentionsOf(desk.actor("one"))).allMatch(desk.article()::isDecided);
                    assertThat(desk.isDecided("Ann Lee")).isFalse();
                },
                SMITHS.replace("slept", "met Ann Lee"));
    }

    @Test
    void allInTheArticleIsConfirmedButWhatIsOpen() {
        check(
                desk -> {
                    desk.does(new ConfirmAll());
                    assertThat(desk.isDecided("Tom Reed")).isTrue();
                    assertThat(desk.isDecided("Bill Hayes")).isTrue();
                    assertThat(desk.isDecided("He")).isFalse();
                    assertThat(desk.article().statements()).allMatch(Statement::isDecided);
                },
                "Tom Reed met Bill Hayes. ⟦He⟧ said the deal was dead.\n");
    }

    @Test
    void whomTheMachineMeansIsRejected() {
        check(
                desk -> {
                    String before = desk.id("four");
                    desk.does(new Reject(desk.in("four")));
                    assertThat(desk.article().actorOf(desk.mention("four")).flatMap(Actor::known))
                            .isNotEqualTo(Optional.of(before));
                    assertThat(desk.decided()).anyMatch(RefersNot.class::isInstance);
                },
                SMITHS);
    }

    @Test
    void whereThereIsNothingToRejectThatIsSaid() {
        Desk desk = Desk.of("It is said that Ann Lee left.\n");
        desk.refuses(new Reject(desk.in("It")), "nothing to reject");
        desk.refuses(new Reject(desk.in("Ann Lee")), "the only mention");
        desk.refuses(new Reject(desk.in("left")), "no mention here");
    }

    private static final String BARE = "“We agree.” The room went quiet. Bob Hill left, Ann Smith stayed.\n";

    @Test
    void whoSaysItIsSetAndRemoved() {
        check(
                desk -> {
                    desk.does(new SetSource(desk.in("We agree"), Optional.of(desk.in("Ann Smith"))));
                    assertThat(said(desk).source()).contains(desk.span("Ann Smith"));
                    assertThat(said(desk).isDecided()).isTrue();
                    desk.does(new SetSource(desk.in("We agree"), Optional.empty()));
                    assertThat(said(desk).source()).isEmpty();
                    assertThat(desk.decided()).hasSize(1);
                    desk.refuses(new SetSource(desk.in("quiet"), Optional.empty()), "no statement here");
                },
                BARE);
    }

    private static Statement said(Desk desk) {
        assertThat(desk.article().statements()).hasSize(1);
        return desk.article().statements().get(0);
    }

    private static final String LEE = "Ann Lee said that the talks had failed badly.\n";

    @Test
    void theCueIsSetAndRemoved() {
        check(
                desk -> {
                    desk.does(new SetCue(desk.in("the talks"), Optional.empty()));
                    assertThat(said(desk).cue()).isEmpty();
                    desk.does(new SetCue(desk.in("the talks"), Optional.of(desk.in("said"))));
                    assertThat(said(desk).cue()).contains(desk.span("said"));
                    assertThat(said(desk).source()).contains(desk.span("Ann Lee"));
                },
                LEE);
    }

    @Test
    void whatIsSaidIsCorrected() {
        check(
                desk -> {
                    desk.does(new SetContent(desk.in("the talks"), List.of(desk.span("the talks had failed"))));
                    assertThat(said(desk).content()).containsExactly(desk.span("the talks had failed"));
                    desk.does(new SetContent(
                            desk.in("the talks"), List.of(desk.span("failed badly"), desk.span("the talks"))));
                    assertThat(said(desk).content()).containsExactly(desk.span("the talks"), desk.span("failed badly"));
                    desk.refuses(new SetContent(desk.in("the talks"), List.of()), "Select those that are said");
                },
                LEE);
    }

    @Test
    void theKindIsCorrected() {
        check(
                desk -> {
                    desk.does(new SetKind(desk.in("the talks"), Kind.MIXED));
                    assertThat(said(desk).kind()).isEqualTo(Kind.MIXED);
                },
                LEE);
    }

    @Test
    void aStatementIsConfirmedAndRejected() {
        check(
                desk -> {
                    Statement before = said(desk);
                    desk.does(new ConfirmStatement(desk.in("said")));
                    assertThat(said(desk).isDecided()).isTrue();
                    assertThat(said(desk).content()).isEqualTo(before.content());
                    desk.does(new RejectStatement(desk.in("said")));
                    assertThat(desk.article().statements()).isEmpty();
                    desk.refuses(new ConfirmStatement(desk.in("said")), "no statement here");
                },
                LEE);
    }

    @Test
    void wordsAreMarkedAsAStatement() {
        check(
                desk -> {
                    Span words = desk.span("“No”, he thought.").hull(desk.span("The bridge will hold."));
                    desk.does(new MarkStatement(
                            words, Optional.of(desk.span("Bob Hill")), Optional.empty(), Optional.empty()));
                    Statement statement = desk.article().statements().stream()
                            .filter(Statement::isDecided)
                            .findFirst()
                            .orElseThrow();
                    assertThat(statement.content()).hasSize(2);
                    assertThat(statement.kind()).isEqualTo(Kind.MIXED);
                    assertThat(statement.source()).contains(desk.span("Bob Hill"));
                    desk.refuses(
                            new MarkStatement(new Span(900, 901), Optional.empty(), Optional.empty(), Optional.empty()),
                            "no words here");
                },
                "Bob Hill looked up. “No”, he thought.\n\nThe bridge will hold. Rain fell.\n");
    }

    @Test
    void aFindingIsDismissed() {
        check(
                desk -> {
                    desk.does(new Dismiss("relative-date", Optional.of(desk.span("today"))));
                    desk.does(new Dismiss("relative-date", Optional.empty()));
                    assertThat(desk.decided())
                            .containsExactly(
                                    new Dismissed("relative-date", Optional.empty()),
                                    new Dismissed(
                                            "relative-date",
                                            Optional.of(Anchor.of(desk.article().text(), desk.span("today")))));
                    desk.refuses(new Dismiss("Not a code", Optional.empty()), "no code");
                    desk.refuses(new Dismiss("relative-date", Optional.of(new Span(900, 901))), "no words here");
                },
                "The trial ends today.\n");
    }

    @Test
    void notesAndQuestionsAreLeft() {
        check(
                desk -> {
                    desk.does(new Comment(desk.in("Freetown"), Remark.Purpose.NOTE, " in Sierra Leone\n"));
                    desk.does(new Comment(desk.in("sent"), Remark.Purpose.QUESTION, "by whom?"));
                    assertThat(desk.decided())
                            .extracting(one -> ((Remark) one).text() + " "
                                    + ((Remark) one).words().exact())
                            .containsExactly("by whom? Troops were sent to Freetown.", "in Sierra Leone Freetown");
                    desk.refuses(new Comment(desk.in("sent"), Remark.Purpose.NOTE, " "), "nothing to note");
                },
                "Troops were sent to Freetown.\n");
    }

    @Test
    void aDecisionIsTakenBack() {
        check(
                desk -> {
                    desk.does(new Unmark(desk.in("Freetown"), Occurrences.THIS));
                    String id = desk.article().decisions().placed().get(0).id();
                    desk.does(new Drop(List.of(id)));
                    assertThat(desk.decided()).isEmpty();
                    assertThat(desk.read("Freetown")).isPresent();
                    desk.refuses(new Drop(List.of(id)), "gone already");
                },
                "Troops were sent to Freetown.\n");
    }

    @Test
    void whatWasDecidedOfAMentionIsTakenBack() {
        check(
                desk -> {
                    desk.does(new Mark(desk.in("Freetown"), Optional.of(ActorType.ORGANIZATION), Occurrences.THIS));
                    desk.does(new Refer(desk.in("Freetown"), new Whom.New("Free"), Occurrences.THIS));
                    desk.does(new Comment(desk.in("Freetown"), Remark.Purpose.NOTE, "in Sierra Leone"));
                    desk.does(new TakeBack(desk.in("Freetown")));
                    assertThat(desk.isDecided("Freetown")).isFalse();
                    assertThat(desk.decided())
                            .hasSize(2)
                            .anyMatch(Remark.class::isInstance)
                            .anyMatch(Named.class::isInstance);
                    desk.refuses(new TakeBack(desk.in("Freetown")), "Nothing is decided here");
                    desk.does(new ConfirmStatement(desk.in("rain")));
                    desk.does(new TakeBack(desk.in("fell")));
                    assertThat(desk.article().statements()).noneMatch(Statement::isDecided);
                },
                "Troops were sent to Freetown. Ann Lee said that rain fell.\n");
    }

    @Test
    void selectedWordsAreTakenForTheMentionThatTheyShareWordsWith() {
        check(
                desk -> {
                    Span right = desk.span("report by Smith");
                    desk.does(new CorrectSpan(right, right));
                    assertThat(desk.read("report by Smith")).isPresent();
                    desk.refuses(new CorrectSpan(desk.span("fell"), desk.span("fell")), "no mention here");
                },
                "A report by Smith says that profits fell.\n");
    }

    @Test
    void aLostDecisionIsPlacedAgain() {
        Desk before = Desk.of(BARE);
        before.does(new SetSource(before.in("We agree"), Optional.of(before.span("Ann Smith"))));
        before.does(new Mark(before.span("The room"), Optional.of(ActorType.PLACE), Occurrences.THIS));
        String file = AnnotationFile.write(
                before.article().decisions(), "a.txt", before.article().text());
        Desk desk = Desk.of("Ann Smith did not wait. “We do agree.” The small room fell silent.\n");
        Decisions lost = AnnotationFile.read(file, desk.article().text()).decisions();
        assertThat(lost.unplaced()).hasSize(2);
        desk.take(lost);
        for (var annotation : lost.unplaced()) {
            boolean isMark = annotation.decision() instanceof Marked;
            desk.does(new Place(annotation.id(), desk.span(isMark ? "The small room" : "“We do agree.”")));
        }
        assertThat(desk.article().unplaced()).isEmpty();
        assertThat(said(desk).source()).contains(desk.span("Ann Smith"));
        assertThat(desk.mention("The small room").type()).isEqualTo(ActorType.PLACE);
        desk.refuses(new Place("urn:x", desk.span("silent")), "gone already");
    }

    @Test
    void whoDecidedIsToldAndKept() {
        Desk desk = Desk.of(TWO_WOMEN);
        Signature ada = new Signature(Optional.of("Ada"), Optional.of("2020-01-01T00:00:00Z"));
        Operation confirm = new Confirm(desk.in("Berlin"));
        Decisions decisions = ((Operation.Outcome.Done) confirm.on(desk.article(), ada)).decisions();
        assertThat(decisions.placed()).allMatch(one -> one.creator().equals(Optional.of("Ada")));
        desk.take(decisions);
        Signature bob = new Signature(Optional.of("Bob"), Optional.empty());
        assertThat(confirm.on(desk.article(), bob)).isEqualTo(new Operation.Outcome.Done(decisions));
    }
}
