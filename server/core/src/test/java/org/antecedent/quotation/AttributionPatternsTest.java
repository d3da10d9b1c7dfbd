package org.antecedent.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.fixture.Fixture;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The ways in which news says who said it, each with a twin that says nothing. In the prose {@code s} is the source, {@code
 * v} the cue, {@code c} what is said, {@code m} the medium and {@code a} the addressee; where there are several statements
 * each has its digit, and {@code s12} belongs to the first and the second. A cue drawn as {@code n} makes a statement
 * negative, one drawn as {@code o} leaves it open. What is not drawn must not be found.
 */
class AttributionPatternsTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    @Nested
    class Clauses {
        @Test
        void saidThat() {
            check("⟦s: The ministry⟧ ⟦v: said⟧ ⟦c: that talks ended on Monday⟧.");
            check("The ministry opened a door that talks had closed.");
        }

        @Test
        void saidWithoutThat() {
            check("⟦s: Police⟧ ⟦v: said⟧ ⟦c: two men were held⟧.");
            check("The police held two men.");
        }

        @Test
        void said() {
            check("⟦c: Two men were held⟧, ⟦s: police⟧ ⟦v: said⟧.");
            check("⟦c: Two men⟧, ⟦s: police⟧ ⟦v: said⟧, ⟦c: were held⟧.");
            check("Two men, police and a doctor waited.");
        }

        @Test
        void told() {
            check("⟦s: He⟧ ⟦v: told⟧ ⟦a: Reuters⟧ ⟦c: that talks had ended⟧.");
            check("⟦s: Lindqvist⟧ ⟦v: told⟧ ⟦a: analysts⟧ ⟦c: the deal was done⟧.");
            check("Mayor Ann Lee told stories about her youth.");
            check("The clerk told the twins apart by their shoes.");
        }

        /** When it was said may stand behind a verb that ends with “for”. */
        @Test
        @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void calledFor() {
            check("⟦s: The union⟧ ⟦v: called for⟧ ⟦c: new talks⟧.");
            check("⟦s: He⟧ ⟦v: called for⟧ Monday ⟦c: ending the strike⟧.");
            check("⟦s: She⟧ ⟦v: argued for⟧ today quickly ⟦c: leaving⟧.");
            check("They argued for an hour.");
        }

        @Test
        void warnedSomebodyAgainst() {
            check("⟦s: Novak⟧ ⟦v: warned⟧ ⟦a: ministers⟧ ⟦c: against haste⟧.");
            check("⟦s: The envoy⟧ ⟦v: warned⟧ ⟦a: the government⟧ ⟦c: against appointing Novak⟧.");
            check("⟦s: The mayor⟧ ⟦v: reminded⟧ ⟦a: them⟧ ⟦c: of the flood in May⟧.");
            check("The army armed the villages against raids.");
        }

        @Test
        void descriptionBeforeTheNameIsNotSaid() {
            check("The club's manager, ⟦s: Tom Reed⟧, ⟦v: said⟧: ⟦c: “We lost because we were late.”⟧");
            check("Kenya's minister, Moses Otieno, has not commented, but ⟦s: an aide⟧ ⟦v: said⟧ ⟦c: talks went on⟧.");
            check("⟦c1: We lost⟧, ⟦s12: Tom Reed⟧ ⟦v12: said⟧: ⟦c2: “We were late.”⟧");
        }

        @Test
        void whatOnlyLeadsToAnAnswerIsNotSaid() {
            check("Pressed on whether she had seen the letter, ⟦s: she⟧ ⟦v: replied⟧: ⟦c: “I do.”⟧");
            check(
                    "⟦o1: Asked⟧ ⟦c1: if the shop would close in May⟧, ⟦s2: she⟧ ⟦v2: said⟧: ⟦c2: “That is for others.”⟧");
            check("Pressed by the crowd, she went home.");
        }

        @Test
        void allThatStandsBeforeTheAttributionIsSaid() {
            check("⟦c: The office will seek the death penalty⟧, ⟦s: she⟧ ⟦v: said⟧.");
            check(
                    "⟦c1: His friend, ⟦s2: Ann Cole⟧, called and ⟦v2: told⟧ ⟦a2: them⟧ ⟦c2: he had “done something terrible,”⟧⟧ ⟦s1: the sheriff⟧ ⟦v1: said⟧.");
            check("Later ⟦c: “we agree,”⟧ ⟦s: she⟧ ⟦v: said⟧.");
            check("The office will close, and she left.");
        }

        @Test
        void behindWordsThatAreReadOtherwise() {
            check(
                    "⟦s: Reed⟧ ⟦v: told⟧ ⟦a: senators⟧ at her confirmation hearing in May ⟦c: that she would recuse herself if asked⟧.");
            check("⟦s: Harvey⟧ ⟦v: believes⟧ ⟦c: the worst is yet to come⟧.");
            check("Reed met senators at her hearing in a room that she knew.");
        }

        @Test
        void appositionBehindWhatIsSaid() {
            check(
                    "⟦s1: Norvik⟧ ⟦v1: said⟧ ⟦c1: that growth had slowed⟧, and its founder, ⟦s2: Ann Lee⟧, ⟦v2: believes⟧ ⟦c2: it will stop⟧.");
            check("Norvik grew, and its founder, Ann Lee, left.");
        }

        @Test
        void descriptionBehindAQuotationIsNotSaid() {
            check("⟦c: “Anyone can be held,”⟧ its Africa director, ⟦s: Ann Lee⟧, ⟦v: said⟧ ⟦m: in a statement⟧.");
            check("⟦c: “We are tired,”⟧ the mayor of Linden, ⟦s: Ann Lee⟧, ⟦v: told⟧ reporters.");
            check("⟦c: The plan will fail⟧, its chief economist, ⟦s: Ann Lee⟧, ⟦v: said⟧.");
            // The museum is what he speaks of.
            check("⟦c: The museum⟧, ⟦s: Mr. Reed⟧ ⟦v: said⟧, ⟦c: celebrated its heroes⟧.");
        }

        @Test
        void whatIsToldOfTheSourceStandsBetween() {
            check("⟦s: Ann Lee⟧, 74, whose house was flooded, ⟦v: said⟧ ⟦c: she had asked for help⟧.");
            check("⟦s: Ann Lee⟧, whose party holds 14 seats, ⟦v: said⟧ ⟦c: she would wait⟧.");
            check("⟦s: Tom Reed⟧, who has ⟦v: said⟧ ⟦c: he will serve out his term⟧, hasn't resigned.");
            check("⟦s: Tom Reed⟧, who ⟦v: said⟧ ⟦c: he would stay, would fight, and would win⟧.");
            check("⟦s: Norvik⟧, a maker of cranes, today ⟦v: announced⟧ ⟦c: that it would close⟧.");
            check("Ann Lee, 74, whose house was flooded, left.");
        }

        @Test
        void whatIsToldOfASubjectIsPartOfWhatIsSaid() {
            check(
                    "⟦v: According to⟧ ⟦s: witnesses⟧, ⟦c: the driver, identified as Tom Reed (45), had stopped the bus⟧.");
            check("⟦s: She⟧ ⟦v: told⟧ ⟦a: them⟧ ⟦c: that the man, a clerk, warned her he was ill⟧.");
            check("⟦s12: She⟧ ⟦v1: said⟧ ⟦c1: that the man was ill⟧, and ⟦v2: warned⟧ ⟦c2: he might die⟧.");
        }

        @Test
        void whenItWasSaidStandsBefore() {
            check("⟦s: Reed⟧ ⟦v: said⟧ before he left for Geneva ⟦c: that his team would raise the matter⟧.");
            check("Reed left before he read the letter that his team sent.");
        }

        @Test
        void thingsThatAreToldOfAreNotSaid() {
            check("Reed posted a video that ⟦s: police⟧ ⟦v: say⟧ ⟦c: insulted the president⟧.");
            check("Reed has resisted calls to step down.");
            check("Researchers gave the drug, known as Norvix, to 120 mice.");
            check("Earlier in her career, she held posts at Norvik.");
            check("⟦s: Reed⟧ led ⟦v: calls⟧ ⟦c: to strike⟧.");
            check("⟦s: Reed⟧ ⟦v: said⟧ ⟦c: that he had seen “a range of figures”⟧.");
        }

        @Test
        void nobodyIsQuotedForStayingUnnamed() {
            check("⟦s: An official⟧, who did not wish to be named, ⟦v: said⟧ ⟦c: hope was slim⟧.");
            check("⟦s: An official⟧ did not ⟦o: wish⟧ ⟦c: to be moved⟧.");
        }

        @Test
        void namesThatEndAsAVerbDoes() {
            check("⟦s: Moody's⟧ ⟦v: said⟧ ⟦c: it might cut the rating⟧.");
            check("It was ⟦v: said⟧ ⟦c: that Moody's might cut the rating⟧.");
        }

        @Test
        void declinedToSay() {
            check("⟦s: She⟧ declined to ⟦o: say⟧ ⟦c: whether the vote would go ahead⟧.");
            check("⟦s: She⟧ ⟦n: declined⟧ ⟦c: to comment⟧.");
            check("She declined as the tea came.");
        }

        @Test
        void foundBySomebodyIsNotSaid() {
            check("She was found beside the car by her partner.");
            check("⟦c: The raid⟧ was ⟦v: condemned⟧ by ⟦s: the mayor⟧.");
        }

        @Test
        void participleOfTheSubject() {
            check("⟦s1: Otieno⟧, who won office last year ⟦v1: promising⟧ ⟦c1: to clean up the town⟧, left.");
            check("The court has ⟦s: a letter⟧ ⟦v: saying⟧ ⟦c: that talks had ended⟧.");
            check("Otieno, who won office last year, left smiling.");
        }

        @Test
        void negatedAndAsked() {
            check("⟦s: The mayor⟧ did not ⟦o: say⟧ ⟦c: whether the vote would go ahead⟧.");
            check("⟦s: The army⟧ ⟦n: denied⟧ ⟦c: that its troops had crossed the border⟧.");
            check("⟦s: Weller⟧ ⟦o: asked⟧ ⟦c: whether she had signed the letter⟧.");
            check("The mayor did not go to the vote.");
        }

        @Test
        void conjoinedVerbsShareTheirSubject() {
            check(
                    "⟦s123: NATO⟧ ⟦v1: condemned⟧ ⟦c1: the air strikes on the town⟧, ⟦v2: expressed⟧ ⟦c2: solidarity with Turkey⟧ and ⟦v3: offered⟧ ⟦c3: condolences to its soldiers⟧.");
            check("NATO moved its troops, closed its camp and left the town.");
        }
    }

    @Nested
    class Quotations {
        @Test
        void quotationThenSpeaker() {
            check("⟦c: \"We agree,\"⟧ ⟦s: Pompeo⟧ ⟦v: said⟧.");
            check("⟦c: “We agree,”⟧ ⟦s: Pompeo⟧ ⟦v: said⟧.");
            check("The play \"We Agree\" moved Pompeo.");
        }

        @Test
        void quotationThenVerb() {
            check("⟦c: \"We agree,\"⟧ ⟦v: said⟧ ⟦s: Pompeo⟧, who visited Ankara.");
            check("⟦c: “We have that in writing,”⟧ ⟦v: said⟧ its secretary, ⟦s: Rui Falcão⟧, who began on the quays.");
            check("The song \"We Agree\" moved Pompeo, who visited Ankara.");
        }

        @Test
        void speakerThenQuotation() {
            check("⟦s: Secretary-General Jens Stoltenberg⟧ ⟦v: said⟧, ⟦c: \"We always look at what we can do.\"⟧");
            check("⟦s: She⟧ ⟦v: said⟧: ⟦c: \"We always look at what we can do.\"⟧");
            check("She bought \"What We Can Do,\" a book about walls.");
        }

        @Test
        void splitQuotation() {
            check("⟦c: \"The talks,\"⟧ ⟦s: he⟧ ⟦v: said⟧, ⟦c: \"have ended.\"⟧");
            check("⟦c: \"We agree,\"⟧ ⟦s: he⟧ ⟦v: said⟧. ⟦c: \"We always did.\"⟧");
            check("The books \"Talks\" and, later, \"Ends\" moved him.");
        }

        @Test
        void anotherSpeaker() {
            check("⟦c1: \"We agree,\"⟧ ⟦s1: Tom Reed⟧ ⟦v1: said⟧. ⟦c2: \"We do not,\"⟧ ⟦s2: Bill Hayes⟧ ⟦v2: said⟧.");
            check("The plays \"We Agree\" and \"We Do Not\" moved Reed and Hayes.");
        }

        @Test
        void partialQuotation() {
            check("⟦s: He⟧ ⟦v: said⟧ ⟦c: the attack was “vile and rude”⟧.");
            check("⟦s: NATO⟧ ⟦v: condemned⟧ ⟦c: the “indiscriminate” strikes⟧.");
            check("NATO painted the “indiscriminate” signs.");
            check("⟦s: He⟧ ⟦v: said⟧ ⟦c: a “general reflection” is needed⟧.");
            check("He drew a “general reflection” on the wall.");
        }

        @Test
        void scareQuotes() {
            check("The so-called “safe zone” is ten miles deep.");
            check("The band played “Yellow Submarine” in the park.");
            check("Joe “The Rock” Miller lost the fight.");
        }

        @Test
        void unknownVerbBehindAQuotation() {
            check("⟦c: \"We celebrate any gesture,\"⟧ ⟦v: fretted⟧ ⟦s: the minister⟧.");
            check("The crowd in the \"old town\" danced.");
        }
    }

    @Nested
    class Paragraphs {
        @Test
        void floatingQuotationHasTheLastSpeaker() {
            check("""
                    ⟦c1: "I told the department in May,"⟧ ⟦s12: Keane⟧ ⟦v12: said⟧.

                    ⟦c2: "They have the photographs."⟧
                    """);
        }

        @Test
        void floatingQuotationBehindNarrationHasNoSource() {
            check("""
                    Nobody answered the door of the house on Monday.

                    ⟦c: "They have the photographs."⟧
                    """);
        }

        @Test
        void quotationOverParagraphs() {
            check("""
                    ⟦s: Keane⟧ ⟦v: said⟧: ⟦c: "I told the department in May.⟧

                    ⟦c: "They have the photographs.⟧

                    ⟦c: "They never answered."⟧
                    """);
            check("""
                    Nobody answered the door.

                    ⟦c: "I told the department in May.⟧

                    ⟦c: "They have the photographs,"⟧ ⟦s: Keane⟧ ⟦v: said⟧.
                    """);
            check("""
                    ⟦c1: "I told the department in May,"⟧ ⟦s12: Keane⟧ ⟦v12: said⟧.

                    ⟦c2: "They have the photographs."⟧
                    """);
            check("""
                    ⟦s1: Keane⟧ ⟦v1: said⟧: ⟦c1: "I told the department in May.⟧

                    ⟦c2: "They have the photographs,"⟧ ⟦s2: he⟧ ⟦v2: added⟧.
                    """);
        }

        @Test
        void nested() {
            check(
                    "⟦c1: \"⟦s2: The two sides⟧ ⟦v2: stressed⟧ ⟦c2: that their goal is peace⟧,\"⟧ ⟦s1: the ministry⟧ ⟦v1: added⟧.");
            check("⟦c: \"I think that our goal is peace,\"⟧ ⟦s: the minister⟧ ⟦v: added⟧.");
        }
    }

    @Nested
    class Forms {
        @Test
        void accordingTo() {
            check("⟦v: According to⟧ ⟦s: a draft budget⟧, ⟦c: two libraries will close⟧.");
            check("⟦c: Two libraries will close⟧, ⟦v: according to⟧ ⟦s: a draft budget⟧.");
            check("⟦v: According to⟧ ⟦s: the Sydney Morning Herald⟧, ⟦c: two libraries will close⟧.");
            check("Two libraries will close in accordance with the budget.");
        }

        @Test
        void asSomebodyPutIt() {
            check("⟦c: The talks have ended⟧, as ⟦s: the minister⟧ ⟦v: said⟧.");
            check("The talks have ended, as the minister left the room.");
        }

        @Test
        void nouns() {
            check("The paper printed ⟦s: Trump⟧'s ⟦v: claim⟧ ⟦c: that crime had risen⟧.");
            check("The law that passed was wrong.");
        }

        @Test
        void medium() {
            check("⟦m: In a statement⟧, ⟦s: Norvik⟧ ⟦v: welcomed⟧ ⟦c: the decision⟧.");
            check(
                    "⟦s12: Pompeo⟧ ⟦v1: announced⟧ ⟦c1: his support⟧, ⟦v2: stressing⟧ - ⟦m2: in a statement⟧ - ⟦c2: that the attack was wrong⟧.");
            check("In a statement of the bank, the column is empty.");
        }

        @Test
        void aMediumIsNotWhatIsSaid() {
            check("⟦s: Rio⟧ ⟦v: reported⟧ ⟦c: that sales fell in the reported period⟧.");
            check("In the reported period sales fell.");
        }

        @Test
        void participles() {
            check("⟦s12: He⟧ ⟦v1: said⟧ ⟦c1: talks had ended⟧, ⟦v2: adding⟧ ⟦c2: that Russia had left⟧.");
            check("He left the room, adding sugar to his tea.");
        }

        @Test
        void directives() {
            check("⟦s: The delegate⟧ ⟦v: called on⟧ ⟦a: Russia⟧ ⟦c: to stop the attacks⟧.");
            check("⟦s: Blaylock⟧ ⟦v: urged⟧ ⟦a: both groups⟧ ⟦c: to compromise⟧.");
            check("The delegate called on Monday.");
        }

        @Test
        void speechActs() {
            check("⟦s: Secretary of State Mike Pompeo⟧ ⟦v: announced⟧ ⟦c: his country's support for Turkey⟧.");
            check("⟦s: She⟧ ⟦v: accused⟧ ⟦c: the council of hiding a report⟧.");
            check("⟦s: The delegate⟧ ⟦v: described⟧ ⟦c: the attacks as \"barbaric.\"⟧");
            check("Mike Pompeo crossed the bridge.");
        }

        @Test
        void passives() {
            check("It was ⟦v: reported⟧ ⟦c: that the filling will begin on Monday⟧.");
            check("⟦a: The teachers⟧ were ⟦v: told⟧ by ⟦s: the department⟧ ⟦c: that the leak was small⟧.");
            check("Concrete steps were taken on Monday.");
        }

        @Test
        void sourcesOfEveryKind() {
            check("⟦s: A person familiar with the talks⟧ ⟦v: said⟧ ⟦c: the deal was dead⟧.");
            check("⟦s: Officials⟧ ⟦v: said⟧ ⟦c: the deal was dead⟧.");
            check("⟦s: The White House⟧ ⟦v: said⟧ ⟦c: the deal was dead⟧.");
            check("⟦s: The two sides⟧ ⟦v: stressed⟧ ⟦c: that the deal was dead⟧.");
            check("⟦s: The report⟧ ⟦v: found⟧ ⟦c: that the deal was dead⟧.");
            check("The court found a flaw.");
            check("The White House has a new roof.");
        }

        @Test
        void adverbialClauseBeforeTheSource() {
            check(
                    "A bookkeeper sat in the dock on Tuesday as ⟦s: her sister⟧ ⟦v: told⟧ ⟦a: jurors⟧ ⟦c: that the money was gone⟧.");
            check("⟦s: Her role as chairman⟧ ⟦v: suggests⟧ ⟦c: that she knew⟧.");
            check("A bookkeeper sat in the dock on Tuesday as her sister drove home.");
        }

        @Test
        void asidesBehindTheSource() {
            check("⟦s: Pompeo⟧, who visited Ankara on Monday, ⟦v: said⟧ ⟦c: the deal was dead⟧.");
            check("⟦s: The North Atlantic Treaty Organization⟧ (NATO) ⟦v: said⟧ ⟦c: the deal was dead⟧.");
            check("The mayor of Rinconada, ⟦s: Wilmer Chalá⟧, ⟦v: said⟧ ⟦c: the deal was dead⟧.");
            check("Pompeo, who visited Ankara on Monday, left at noon.");
        }

        @Test
        void thoughts() {
            check("⟦s: The minister⟧ ⟦v: believes⟧ ⟦c: that the deal is dead⟧.");
            check("The minister carries a book.");
        }

        @Test
        void headlines() {
            check("""
                    ⟦s: Minister⟧⟦v: :⟧ ⟦c: ‘We go’⟧

                    The street was empty on Monday and the doors were closed.
                    """);
            check("""
                    ⟦s: Mayor⟧ ⟦v: Accuses⟧ ⟦c: Council of Hiding Report⟧

                    The street was empty on Monday and the doors were closed.
                    """);
            check("""
                    Review: Portrait of a Quiet Woman

                    The street was empty on Monday and the doors were closed.
                    """);
        }
    }

    @Nested
    class More {
        @Test
        void timesBetweenCueAndContent() {
            check("⟦s: The president⟧ ⟦v: told⟧ ⟦a: reporters⟧ this weekend ⟦c: he would consider it⟧.");
            check("⟦s: Stenger⟧ ⟦v: announced⟧ ⟦m: in a statement⟧ this month ⟦c: that the case was closed⟧.");
            check("They met ⟦s: the senator⟧, who in 2010 ⟦v: said⟧ ⟦c: the war was over⟧.");
            check("The president left reporters this weekend.");
        }

        @Test
        void relativesBehindAPlaceAreNotSaid() {
            check("⟦s: The president⟧ ⟦v: spoke of⟧ ⟦c: a cottage that overlooks the bay⟧.");
            check("The president spoke in a cottage that overlooks the bay.");
        }

        @Test
        void aMediumEndsWhatIsCondemned() {
            check("⟦s: Norvik⟧ ⟦v: condemned⟧ ⟦c: the raid⟧ ⟦m: in a statement⟧ on Monday.");
            check("Norvik printed the raid in a statement on Monday.");
        }

        @Test
        void aClauseThatLeadsToAnotherIsNotSaid() {
            check("⟦c: Though the bill was late, it was paid⟧, ⟦s: he⟧ ⟦v: said⟧.");
            check("Though he has given more than a million to the campaign, he established a pact with the party.");
        }

        @Test
        void signedQuotations() {
            check("""
                    Readers wrote to us.

                    ⟦c: “The pool must stay. We need it.”⟧ ⟦v: ―⟧ ⟦s: Ann Lee⟧
                    """);
            check("The band played “Yellow Submarine” – and left.");
        }

        @Test
        void aColonLeadsToTheNextParagraph() {
            check("""
                    The debate was long. ⟦s: Tom Reed⟧ ⟦v: said⟧:

                    ⟦c: “We have a situation. It is dangerous.”⟧
                    """);
            check("""
                    There were three things on the table:

                    ⟦c: “We have a situation. It is dangerous.”⟧
                    """);
        }

        @Test
        void aTranscriptBetweenMarksNamesItsSpeakers() {
            check("""
                    "⟦s1: WALLACE⟧⟦v1: :⟧ ⟦c1: Let us start with the debate.⟧

                    "⟦s2: PENCE⟧⟦v2: :⟧ ⟦c2: The people know the difference.⟧"
                    """);
            check("The door was marked \"WALLACE\" in the hall.");
        }

        @Test
        void refusals() {
            check("⟦s: The ministry⟧ ⟦n: declined⟧ ⟦c: to comment⟧.");
            check("⟦s: A spokesman⟧ ⟦n: refused⟧ ⟦c: to discuss the matter⟧.");
            check("Attendance declined to ten percent.");
        }

        @Test
        void inSomebodysWords() {
            check("⟦c: The talks have ended⟧, as ⟦s: the minister⟧ ⟦v: put it⟧.");
            check("⟦v: In the words of⟧ the prosecutor, ⟦s: Mark Reed⟧, ⟦c: “she spent a year in tears.”⟧");
            check("⟦c: The talks have ended⟧, ⟦v: in the words of⟧ ⟦s: the minister⟧.");
            check("The talks have ended, in the middle of the town.");
            check("The talks have ended, as the minister left it.");
            check("When the guests had gone, the minister put it away.");
        }

        @Test
        void possessedNouns() {
            check("The paper printed ⟦s: the bank⟧'s ⟦v: warning⟧ ⟦c: that prices would rise⟧.");
            check("The bank's building that burned was old.");
        }

        @Test
        void unnamedSources() {
            check("⟦s: Two diplomats⟧ ⟦v: said⟧ ⟦c: the deal was dead⟧.");
            check("⟦s: A source close to the family⟧ ⟦v: said⟧ ⟦c: the deal was dead⟧.");
            check("Two diplomats left the room.");
        }

        @Test
        void cities() {
            check("⟦s: Moscow⟧ ⟦v: said⟧ ⟦c: the deal was dead⟧.");
            check("⟦s: Brussels⟧ ⟦v: warned⟧ ⟦c: that the deal was dead⟧.");
            check("Moscow lies on a river.");
        }

        @Test
        void documents() {
            check("⟦s: The data⟧ ⟦v: show⟧ ⟦c: that prices fell⟧.");
            check("⟦s: A poll⟧ ⟦v: suggests⟧ ⟦c: that voters are tired⟧.");
            check("⟦v: According to⟧ ⟦s: the report⟧, ⟦c: prices fell⟧.");
            check("The data fill three books.");
        }

        @Test
        void quotedPassive() {
            check("⟦s: The mayor⟧ was quoted as ⟦v: saying⟧ ⟦c: that the pool would close⟧.");
            check("The mayor was taken as a guest.");
        }

        @Test
        void headlinesThatEndWithTheSource() {
            check("""
                    ⟦c: Minister to Quit⟧⟦v: :⟧ ⟦s: Sources⟧

                    The street was empty on Monday and the doors were closed.
                    """);
            check("""
                    Minister to Quit on Monday

                    The street was empty on Monday and the doors were closed.
                    """);
        }

        @Test
        void namingIsNotSaying() {
            check("They built a house near a meandering mountain stream called Miracle Run.");
        }
    }

    @Nested
    class Talk {
        @Test
        void somebodyIsLike() {
            check("⟦s: I⟧ ⟦v: was like⟧, ⟦c: “Did I get the time wrong?”⟧");
            check("⟦s: She⟧ ⟦v: was like⟧ ⟦c: \"we are sleeping in\"⟧ and left.");
            check("⟦s: He⟧⟦v: 's just like⟧ ⟦c: “no way!”⟧");
            check("⟦s: Nonna⟧ ⟦v: goes⟧ ⟦c: \"What do you think?\"⟧");
            check("The film was like “Alien meets Shrek”.");
            check("She was like “the queen bee” of the town.");
            check("They were like “bombs that you can't use.”");
            check("The train goes “express” to Rome.");
        }

        @Test
        void aConditionIsSaidWithWhatFollowsFromIt() {
            check("⟦s: Heald⟧ ⟦v: said⟧ ⟦c: although heat is known to matter, “nobody has looked at these together”⟧.");
            check("⟦s: The senator⟧ ⟦v: said⟧ ⟦c: if the vote failed, he would resign⟧.");
            check("⟦s: The senator⟧ ⟦v: thinks⟧, ⟦c: if the vote is lost, that means that he must resign⟧.");
            check("The senator left, although the vote had failed, and he resigned.");
            check("That was what she said, although nobody asked.");
        }

        @Test
        void somebodyElseSpeaksBehindWith() {
            check(
                    "⟦s1: The paper⟧ ⟦v1: quoted⟧ ⟦c1: critics like Colin Yeo⟧, with ⟦s2: Boswell⟧ ⟦v2: stating⟧: ⟦c2: \"People need this.\"⟧");
            check("She argued for an hour with the mayor, with ⟦s: Boswell⟧ ⟦v: stating⟧: ⟦c: \"People need this.\"⟧");
            check("⟦s: She⟧ ⟦v: argued for⟧ ⟦c: an end to the fees, with a limit⟧.");
            check("She ran for an hour with the mayor, with Boswell driving.");
        }

        @Test
        void theSameVerbHasTheSameSubject() {
            check(
                    "⟦s12: Yvette Cooper⟧ ⟦v1: said⟧ ⟦c1: her party has supported the idea⟧, and ⟦v2: said⟧ ⟦c2: it was late⟧.");
            check("Yvette Cooper closed the hall that her party had left, and sold it.");
        }

        @Test
        void whoeverPrintsItDoesNotSayIt() {
            check("⟦s: He⟧ was ⟦v: quoted⟧ by Reuters: ⟦c: \"We have a very long way to go.\"⟧");
            check("⟦s: He⟧ was quoted by Reuters as ⟦v: saying⟧ ⟦c: that talks had ended⟧.");
            check("Reuters quoted ⟦s: the mayor⟧ as ⟦v: saying⟧ ⟦c: that the pool would close⟧.");
            check("⟦s: The mayor⟧ was cited by Reuters as ⟦v: saying⟧ ⟦c: the pool would close⟧.");
            check("⟦c: The mayor⟧ was ⟦v: praised⟧ by ⟦s: Reuters⟧.");
            check("Reuters hired the mayor as a guest.");
        }

        @Test
        void nounsThatLeadToAQuotation() {
            check("A lawyer read a ⟦v: quote⟧ from ⟦s: Lord Diplock⟧: ⟦c: \"He does no wrong in law.\"⟧");
            check("I heard ⟦s: his⟧ last ⟦v: words⟧, ⟦c: “We can't breathe.”⟧");
            check("⟦s: Tom Reed⟧ ⟦v: gasped⟧ his last words, ⟦c: ‘I can't breathe,’⟧ and started a movement.");
            check("⟦s: Nida⟧ brings in the ⟦v: reminder⟧ ⟦c: that there are no such things⟧.");
            check("The song ended with his words, “Goodbye”, in a frame.");
            check("The shelf holds one book of law, \"Law for Everybody,\" and dust.");
            check("The lid has the word \"Lord\" on it.");
        }

        @Test
        void aCommaLeadsToTheNextParagraph() {
            check("""
                    The hall was full on Monday.

                    They look at us and ⟦s: they⟧ ⟦v: say⟧,

                    ⟦c: “That is a nation that has no clue.”⟧
                    """);
            check("""
                    The hall was full on Monday.

                    They closed the hall, and they left,

                    ⟦c: “That is a nation that has no clue.”⟧
                    """);
        }

        @Test
        void anAcronymIsNoRelative() {
            check(
                    "The World Health Organization (WHO) has an office in Cairo. ⟦s: WHO⟧ ⟦v: says⟧ ⟦c: that salt must be iodised⟧.");
            check("The doctor who left the office in Cairo drove home.");
        }

        @Test
        void aParticipleBeforeItsNounIsNoCue() {
            check("The most widely known effects of it are visible in May.");
            check("⟦s: The mayor⟧ ⟦v: knows⟧ ⟦c: that the effects are visible⟧.");
        }

        @Test
        void aBracketMayStandBetweenSubjectAndVerb() {
            check("⟦s: The report⟧ ⟦v: said⟧ ⟦c: Sen. Mark Kirk (R-Ill.) would vote⟧.");
            check("The report named Sen. Mark Kirk (R-Ill.) and Ann Lee.");
        }
    }

    @Nested
    class Extents {
        @Test
        void aDatelineIsNotSaid() {
            check("ELLERBY, 11 February 2026 — ⟦c: Two libraries will close⟧, ⟦v: according to⟧ ⟦s: a draft budget⟧.");
            check("MOSCOW (Reuters) – ⟦c: Two men were held on Monday⟧, ⟦s: police⟧ ⟦v: said⟧.");
            check("WASHINGTON — ⟦c: “We agree,”⟧ ⟦s: Pompeo⟧ ⟦v: said⟧.");
            check("⟦c: Two libraries – the oldest in town – will close⟧, ⟦s: officials⟧ ⟦v: said⟧.");
            check("⟦c: Two libraries, both in the north – the oldest in town⟧, ⟦s: officials⟧ ⟦v: said⟧.");
            check("⟦c: NATO – what is left of it – will meet⟧, ⟦s: officials⟧ ⟦v: said⟧.");
        }

        @Test
        void aVerbThatIsJoinedToWhatIsSaidIsSaid() {
            check("⟦s: The prosecutor⟧ ⟦v: said⟧ ⟦c: that both parents knew this and discussed it with a friend⟧.");
            check("⟦s12: Weller⟧ ⟦v1: promised⟧ ⟦c1: to pay⟧ and ⟦v2: said⟧ ⟦c2: that she was sorry⟧.");
        }

        @Test
        void theVerbMayStandBetweenMarks() {
            check("⟦s: The clip⟧ ⟦v: says⟧ ⟦c: Kaine “has a passion for defending the wrong people.”⟧");
            check("⟦s: He⟧ ⟦v: said⟧ ⟦c: North Korea's latest \"provocation cannot be left without consequences.\"⟧");
            check("The clip shows the street.");
        }

        @Test
        void aPlaceOrTimeBeforeTheSourceIsNotSaid() {
            check("⟦m: In one tweet⟧ on Friday, ⟦s: she⟧ ⟦v: said⟧ ⟦c: the vote was “a mistake.”⟧");
            check("But when Congress cut the funding two years later, the office was closed.");
            check("⟦c: In one town the pool will close⟧, ⟦s: she⟧ ⟦v: said⟧.");
        }

        @Test
        void whenSomethingWasSaidIsNotSaid() {
            check("That was what she said when she resigned from the network.");
            check("⟦s: She⟧ did not ⟦o: say⟧ ⟦c: when the vote would be⟧.");
        }

        @Test
        void aPairOfSubjects() {
            check("⟦s: The spokesman⟧ ⟦v: says⟧ ⟦c: neither the nominee nor her campaign helped the singer⟧.");
            check("The spokesman saw neither the nominee nor her campaign.");
        }

        @Test
        void aClauseThatLeadsToAnotherEndsBeforeIt() {
            check("When ⟦s: the mayor⟧ ⟦v: asked for⟧ ⟦c: help⟧, the army closed the bridge.");
            check("While ⟦s: Clinton⟧ ⟦v: talked about⟧ ⟦c: bringing towns together⟧, her rival left the hall.");
            check("⟦s: The mayor⟧ ⟦v: called for⟧ ⟦c: help, food and water⟧.");
            check("When the mayor closed the bridge, the army left.");
        }

        @Test
        void aNounAndItsClauseMayBeASubject() {
            check("⟦s: His⟧ ⟦v: determination⟧ ⟦c: to act alone⟧ angered the towns.");
            check("⟦s: Nervo⟧'s ⟦v: conclusion⟧ ⟦c: that judges should not err⟧ was not shared.");
            check("Contrary to ⟦s: his⟧ ⟦v: claim⟧ ⟦c: that people would learn nothing⟧, there was a wealth of books.");
            check("The bridge that burned angered the towns.");
        }

        @Test
        void whatHangsOnTheVerbIsNotItsObject() {
            check("⟦s: The minister⟧ ⟦v: supported⟧ ⟦c: the rebels⟧ during the war.");
            check("⟦s: The minister⟧ ⟦v: condemned⟧ ⟦c: the raid⟧ while he was in Paris.");
            check("⟦s: The minister⟧ ⟦v: offered⟧ ⟦c: help⟧ but left the room.");
            check("⟦s: The minister⟧ ⟦v: condemned⟧ ⟦c: the raids on the town and the port⟧.");
            check("⟦s: The minister⟧ ⟦v: described⟧ ⟦c: the raid as a crime⟧.");
            check("The minister crossed the bridge during the war.");
        }

        @Test
        void anObjectMayStartWithAParticiple() {
            check("⟦s: The minister⟧ ⟦v: condemned⟧ ⟦c: renewed attacks on the town⟧.");
            check("The minister left increased sales to the shops.");
        }

        @Test
        void whoSpeaksIsNotWhatIsSaid() {
            check(
                    "Smith's predecessor, ⟦s: Peter Novak⟧, ⟦v: warned⟧ ⟦a: the government⟧ ⟦c: against appointing a minister⟧.");
            check(
                    "⟦c: The first ad could start this week⟧, ⟦v: said⟧ ⟦s: Brian Baker⟧, a longtime adviser to the family.");
            check(
                    "⟦c: The first ad could start this week⟧, ⟦v: said⟧ ⟦s: Brian Baker⟧, ⟦c: and the second would follow⟧.");
        }

        @Test
        void anotherSentenceBehindAQuotation() {
            check("⟦c: “We go!”⟧ ⟦s: he⟧ ⟦v: shouted⟧. The crowd laughed.");
            check("Nobody came. ⟦c: “Why should they?”⟧ The crowd laughed at the door.");
        }
    }

    @Nested
    class Hearsay {
        @Test
        void evidentialAdverbsHaveNoSource() {
            check("⟦c: He⟧ ⟦v: allegedly⟧ ⟦c: carried a gun⟧.");
            check("⟦v: Reportedly⟧, ⟦c: the talks have ended⟧.");
            check("⟦c: The soldiers were⟧ ⟦v: reportedly⟧ ⟦c: leaving the town⟧.");
            check("He apparently carried a gun.");
            check("They found an allegedly stolen car.");
        }

        @Test
        void aPlanIsNotSaid() {
            check("The factory was supposed to close in May.");
            check("⟦c: The factory⟧ is ⟦v: expected⟧ ⟦c: to close in May⟧.");
        }

        @Test
        void aClauseLeadsToAQuotationWithAColon() {
            check("⟦s: The mayor⟧ was blunt⟦v: :⟧ ⟦c: “We have no money for any of this.”⟧");
            check("The rules hung on the door: ⟦c: “Nobody may eat in the hall.”⟧");
        }

        @Test
        void callingIsNaming() {
            check("⟦s: The senator⟧ ⟦v: called⟧ ⟦c: the plan a mistake⟧.");
            check("⟦s: The senator⟧ ⟦v: called⟧ ⟦c: the plan “wrong.”⟧");
            check("The senator called a meeting on Monday.");
        }

        @Test
        void nounsWithWhatTheyAreAbout() {
            check("The paper printed ⟦s: her⟧ ⟦v: refusal⟧ ⟦c: to leave the house⟧.");
            check("The paper printed her response to the letter.");
        }

        @Test
        void verbsOfEveryKind() {
            check("⟦c: \"It was a joke,\"⟧ ⟦s: he⟧ ⟦v: fretted⟧.");
            check("⟦s: She⟧ ⟦v: complimented⟧ ⟦c: the mayor's patience⟧.");
            check("⟦s: The minister⟧ ⟦v: framed⟧ ⟦c: the vote as a test⟧.");
            check("The minister framed the picture.");
        }
    }

    private record Drawn(
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            List<Span> medium,
            List<Span> addressee,
            Set<Statement.Polarity> polarity) {
        Drawn() {
            this(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    EnumSet.noneOf(Statement.Polarity.class));
        }
    }

    private static void check(String prose) {
        Fixture.check(
                fixture -> {
                    Article article = ANALYZER.analyze(fixture.text());
                    List<Drawn> found = article.statements().stream()
                            .map(AttributionPatternsTest::drawn)
                            .toList();
                    assertThat(shown(fixture, found)).isEqualTo(shown(fixture, expected(fixture)));
                },
                prose);
    }

    private static Drawn drawn(Statement statement) {
        return new Drawn(
                list(statement.source()),
                list(statement.cue()),
                statement.content(),
                list(statement.medium()),
                list(statement.addressee()),
                EnumSet.of(statement.polarity()));
    }

    private static List<Span> list(Optional<Span> span) {
        return span.map(List::of).orElse(List.of());
    }

    private static List<Drawn> expected(Fixture fixture) {
        Map<Character, Drawn> statements = new TreeMap<>();
        List<Fixture.Labelled> labelled = new ArrayList<>(fixture.labelled());
        labelled.sort((a, b) -> a.span().compareTo(b.span()));
        for (Fixture.Labelled one : labelled) {
            String digits = one.label().length() > 1 ? one.label().substring(1) : "1";
            for (int i = 0; i < digits.length(); i++) {
                Drawn drawn = statements.computeIfAbsent(digits.charAt(i), any -> new Drawn());
                switch (one.label().charAt(0)) {
                    case 's' -> drawn.source().add(one.span());
                    case 'v', 'n', 'o' -> {
                        drawn.cue().add(one.span());
                        drawn.polarity().add(polarity(one.label().charAt(0)));
                    }
                    case 'c' -> drawn.content().add(one.span());
                    case 'm' -> drawn.medium().add(one.span());
                    case 'a' -> drawn.addressee().add(one.span());
                    default -> throw new IllegalArgumentException(one.label());
                }
            }
        }
        return List.copyOf(statements.values());
    }

    private static Statement.Polarity polarity(char cue) {
        return switch (cue) {
            case 'n' -> Statement.Polarity.NEGATIVE;
            case 'o' -> Statement.Polarity.OPEN;
            default -> Statement.Polarity.POSITIVE;
        };
    }

    private static String shown(Fixture fixture, List<Drawn> statements) {
        StringBuilder shown = new StringBuilder();
        for (Drawn one : statements) {
            shown.append("source ").append(words(fixture, one.source()));
            shown.append(" cue ").append(words(fixture, one.cue()));
            shown.append(" content ").append(words(fixture, one.content()));
            shown.append(" medium ").append(words(fixture, one.medium()));
            shown.append(" addressee ").append(words(fixture, one.addressee()));
            // Without a cue nothing says that it is anything but said.
            boolean plain = one.polarity().isEmpty() || one.polarity().contains(Statement.Polarity.POSITIVE);
            shown.append(plain ? "" : " " + one.polarity()).append('\n');
        }
        return shown.toString();
    }

    private static List<String> words(Fixture fixture, List<Span> spans) {
        return spans.stream().map(fixture.text()::words).toList();
    }
}
