package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Judgement;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class PronounAmbiguousTest {
    @Test
    void subjectOrNearestMan() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak told Karl Lindner about his dismissal.
                                                    ^^^ pronoun-ambiguous: “his” may be Karl Lindner (nearest) or Peter Novak (subject)
                """);
    }

    @Test
    void subjectOrNearestCountry() {
        check(findings("pronoun-ambiguous"), """
                NATO expressed solidarity with Turkey and offered condolences to its soldiers.
                                                                                 ^^^ pronoun-ambiguous: “its” may be NATO (subject) or Turkey (nearest)
                """);
    }

    @Test
    void twoWomen() {
        check(findings("pronoun-ambiguous"), """
                Mary Brown sued Anna Smith. She lives in Boston.
                                            ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void onlyOneCandidateAgrees() {
        check(findings("pronoun-ambiguous"), """
                Angela Merkel met Emmanuel Macron in Berlin. She left on Monday. He stayed.
                """);
    }

    @Test
    void subjectOfTheVerbRightAbove() {
        check(findings("pronoun-ambiguous"), """
                Mary Brown met Anna Smith. Brown said she was tired.
                """);
    }

    @Test
    void whoIsToldAndWhoTells() {
        check(findings("pronoun-ambiguous"), """
                The mayor, Anna Kovacs, met Laura Brandt. Anna Kovacs told Laura Brandt that she would have to resign.
                                                                                             ^^^ pronoun-ambiguous: “she” may be Anna Kovacs (subject) or Laura Brandt (nearest)
                """);
    }

    @Test
    void besideItsNoun() {
        check(findings("pronoun-ambiguous"), """
                Mary Brown thanked Anna Smith, who had called her sister.
                """);
    }

    @Test
    void twoWhoAreCalledAlike() {
        check(findings("pronoun-ambiguous"), """
                The camera allows users to record video, and a new command will allow users to control it with their voice.
                """);
    }

    @Test
    void speakersIt() {
        check(findings("pronoun-ambiguous"), """
                “NATO met Turkey's envoys, and it was useful,” the minister said.
                """);
    }

    @Test
    void subjectOfItsOwnClauseWhateverStandsBetween() {
        check(findings("pronoun-ambiguous"), """
                Norvik sued Salcedo. Salcedo's newest plant, the Ostra works, opened its gates on Monday.
                """);
        check(findings("pronoun-ambiguous"), """
                Peter Novak met Karl Lindner. When Lindner, a guest, asked why he had not been told, Novak left.
                """);
    }

    @Test
    void whoIsAskedToDoIt() {
        check(findings("pronoun-ambiguous"), """
                The unions called on the teachers to publish their letters.
                """);
    }

    @Test
    void theSentenceAboveWasAboutHim() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak met Karl Lindner. Lindner laughed. He left at noon.
                """);
    }

    @Test
    void nobodyIsHisOwnFather() {
        check(findings("pronoun-ambiguous"), """
                Karl Lindner fell ill in May. Peter Lindner, his father, said the road was long.
                """);
    }

    @Test
    void whoIsLedAboutIsSomebodyElse() {
        check(findings("pronoun-ambiguous"), """
                Karl Lindner came to Bonn. Peter Novak led him from one room to the next.
                """);
        check(findings("pronoun-ambiguous"), """
                Karl Lindner told Peter Novak of a friend who had seen him.
                                                                       ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void whoIsSpokenOfInAnAside() {
        check(findings("pronoun-ambiguous"), """
                Karl Lindner kept a diary. Peter Novak, he noted, would call at noon.
                """);
    }

    @Test
    void aBodyBesideItsPeople() {
        check(findings("pronoun-ambiguous"), """
                The ministry told teachers in the north that they would be paid.
                """);
    }

    @Test
    void partsOfOnePhrase() {
        check(findings("pronoun-ambiguous"), """
                Players from the clubs said that the rules had been bent. In May they went home.
                """);
    }

    @Test
    void aTitleIsNoPronoun() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak told Karl Lindner that His Highness the Sultan would come.
                """);
    }

    @Test
    void whoStandsRightBefore() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak spoke of Karl Lindner and his sister Paula.
                """);
        check(findings("pronoun-ambiguous"), """
                Peter Novak spoke of Karl Lindner in his letter.
                                                     ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void aReportOfNobody() {
        check(findings("pronoun-ambiguous"), """
                Norvik sued Salcedo. In a letter to the court, it was explained that the ships had sunk.
                """);
    }

    @Test
    void toldInBetween() {
        check(findings("pronoun-ambiguous"), """
                When Mary Brown moved into the home in Alder Street, Anna Smith told the court, she stopped answering letters.
                                                                                                ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void thePronounGivesWayToTheName() {
        Text text = Text.of("NATO expressed solidarity with Turkey and offered condolences to its soldiers.");
        Finding finding = Judgement.of("pronoun-ambiguous", text).get(0);
        assertThat(finding.fixes())
                .extracting(fix -> text.apply(fix.edits().get(0)).string())
                .containsExactly(
                        "NATO expressed solidarity with Turkey and offered condolences to NATO's soldiers.",
                        "NATO expressed solidarity with Turkey and offered condolences to Turkey's soldiers.");
    }

    @Test
    void whomTheClauseNamesIsNotItsSubject() {
        check(findings("pronoun-ambiguous"), """
                Mary Brown sued Anna Smith. She flew to Boston to meet Smith.
                """);
        check(findings("pronoun-ambiguous"), """
                Mary Brown sued Anna Smith. She flew to Boston to meet Peter Novak.
                                            ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void whoIsHelped() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak asked for donations in order to help Karl Lindner with his legal costs.
                """);
        check(findings("pronoun-ambiguous"), """
                Peter Novak asked for donations in order to visit Karl Lindner in his flat.
                                                                                  ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void whoIsOrderedToDoIt() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak on Friday issued an ultimatum to a lawyer, Mr Karl Lindner, to show cause on why he should stay.
                """);
        check(findings("pronoun-ambiguous"), """
                Peter Novak on Friday sent a letter to a lawyer, Mr Karl Lindner, about his stay in Bonn.
                                                                                        ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void whoseFamilyActs() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak was let go with Karl Lindner, and Lindner's family had to pay to free him.
                """);
        check(findings("pronoun-ambiguous"), """
                Peter Novak was let go with Karl Lindner, and the guards had to pay to free him.
                                                                                            ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void theOpeningIsItsSubjects() {
        check(findings("pronoun-ambiguous"), """
                Mary Brown met Anna Smith. Known for sharing her memories, Brown was silent.
                """);
        check(findings("pronoun-ambiguous"), """
                Mary Brown met Anna Smith. Before her speech, the hall was full.
                                                  ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void whoSpeaksIsNotSpokenOf() {
        check(findings("pronoun-ambiguous"), """
                The Greens met in Perth on Monday. “Since Paul Keating and Bob Hawke, the party has served the rich,” he said.
                """);
        check(findings("pronoun-ambiguous"), """
                The Greens met in Perth on Monday. Paul Keating met Bob Hawke in Perth, he said.
                                                                                        ^^ pronoun-ambiguous
                """);
    }

    @Test
    void onePhraseWithItsRelative() {
        check(findings("pronoun-ambiguous"), """
                Grants to children who are university students will rise if they pass the test.
                """);
    }

    @Test
    void aRelativeOfOwning() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak beat Karl Lindner. Novak, whose style sets him apart, won by ten points.
                """);
        check(findings("pronoun-ambiguous"), """
                Peter Novak beat Karl Lindner. His style sets him apart.
                                               ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void othersWereSpokenOfInParagraphsAbove() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak says that the talks went well.

                The letter from Karl Lindner came after he had left.
                """);
        check(findings("pronoun-ambiguous"), """
                The letter from Karl Lindner to Peter Novak came after he had left.
                                                                       ^^ pronoun-ambiguous
                """);
    }

    @Test
    void toldOnceWhileTheTwoAreTheSame() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak met Karl Lindner. He was angry. In the evening he wrote to his lawyer.
                                              ^^ pronoun-ambiguous
                """);
    }

    @Test
    void aPersonIsNoIt() {
        check(findings("pronoun-ambiguous"), """
                The last to join Norvik was Seungchan, who is in none of its teams.
                """);
    }

    @Test
    void whoSpokeLastGoesOn() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak met Karl Lindner on Monday.

                “We agree,” Novak said.

                He added that Lindner's men had left.
                """);
        check(findings("pronoun-ambiguous"), """
                Paul Keating met Bob Hawke in Perth on Monday. The party served the rich, he said.
                                                                                          ^^ pronoun-ambiguous
                """);
    }

    @Test
    void aWholeQuotation() {
        check(findings("pronoun-ambiguous"), """
                “Peter Novak met Karl Lindner. He was tired,” the minister said.
                """);
    }

    @Test
    void namedTogether() {
        check(findings("pronoun-ambiguous"), """
                The state must help investors and other firms before they leave.
                """);
    }

    @Test
    void nobodyActsAgainstHimself() {
        check(findings("pronoun-ambiguous"), """
                Karl Lindner came to Bonn. Peter Novak filed charges against him.
                """);
        check(findings("pronoun-ambiguous"), """
                Peter Novak saw Karl Lindner. A neighbour filed charges against him.
                                                                                ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void twoOfHis() {
        check(findings("pronoun-ambiguous"), """
                The police that solved the death of Karl Lindner held Peter Novak and two of his sons.
                """);
        check(findings("pronoun-ambiguous"), """
                The police that solved the death of Karl Lindner held Peter Novak in one of his houses.
                                                                                            ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void whoseOpeningIsNamedAfterIt() {
        check(findings("pronoun-ambiguous"), """
                Karl Lindner met Peter Novak. In the years before his election, Novak wrote books.
                """);
        check(findings("pronoun-ambiguous"), """
                Karl Lindner met Peter Novak. In the years before his election, the club had no money.
                                                                  ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void whoSaysSoToNobody() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak, who is close to Karl Lindner, has said he will go to Bonn.
                """);
        check(findings("pronoun-ambiguous"), """
                Peter Novak, who is close to Karl Lindner, has told reporters he will go to Bonn.
                                                                              ^^ pronoun-ambiguous
                """);
    }

    @Test
    void theSubjectRightAboveInShortParagraphs() {
        check(findings("pronoun-ambiguous"), """
                Karl Lindner carves bones.

                Peter Novak hunts whales.

                He and his family went north in July.
                """);
    }

    @Test
    void whoseReasonItIs() {
        check(findings("pronoun-ambiguous"), """
                Peter Novak thanked Karl Lindner for his help.
                """);
        check(findings("pronoun-ambiguous"), """
                Peter Novak asked Karl Lindner about his help.
                                                     ^^^ pronoun-ambiguous
                """);
    }

    @Test
    void itGoesOnWithWhatIsSpokenOf() {
        check(findings("pronoun-ambiguous"), """
                Mokha is calmer than other parts of Yemen, since it was taken in May.
                """);
    }
}
