package org.antecedent.check.reference;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Judgement;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class PronounAgreementTest {
    private static final String MINISTRY = """
            "The ceasefire holds," the foreign ministry added.

            She said, "The focus was on the north."
            """;

    @Test
    void womanForAMinistry() {
        check(findings("pronoun-agreement"), """
                "The ceasefire holds," the foreign ministry added.

                She said, "The focus was on the north."
                ^^^ pronoun-agreement: “She” can only mean “the foreign ministry”, which is no woman
                """);
    }

    @Test
    void manForACompany() {
        check(findings("pronoun-agreement"), """
                "We will not sell the port," the company said.

                He added that the price was too low.
                ^^ pronoun-agreement
                """);
    }

    @Test
    void toldOnceAParagraph() {
        check(findings("pronoun-agreement"), """
                "Nobody will be left without water," the ministry said.

                She added that rain was expected, and she gave no date.
                ^^^ pronoun-agreement
                """);
    }

    @Test
    void womanForANamedManAndWhatIsSaidOfHim() {
        check(findings("pronoun-agreement"), """
                William Novak is an English character actor. He made her debut in 2002 with a film about a port.
                                                                     ^^^ pronoun-agreement: “her” can only mean “William Novak”, who is no woman
                """);
    }

    @Test
    void womanForANamedManBesideACompany() {
        check(findings("pronoun-agreement"), """
                William Novak, 49, has left the company. The company did not say whether she decided to go.
                                                                                         ^^^ pronoun-agreement
                """);
    }

    @Test
    void womanWithoutANameWhoTakesPart() {
        check(findings("pronoun-agreement"), """
                William Novak said a driver was killed on the bridge. She was 34.
                """);
    }

    @Test
    void womanWithARoleBesideANamedMan() {
        check(findings("pronoun-agreement"), """
                William Novak met the minister on Monday. She said the talks will go on.
                """);
    }

    @Test
    void roleThatAnybodyMayHold() {
        check(findings("pronoun-agreement"), """
                "The ceasefire holds," the minister added.

                She said, "The focus was on the north."
                """);
    }

    @Test
    void pluralForThePeopleOfAnInstitution() {
        check(findings("pronoun-agreement"), """
                The company said they would publish the terms on Friday.
                """);
    }

    @Test
    void agrees() {
        check(findings("pronoun-agreement"), """
                Angela Merkel met the press. She said, "The focus was on the north."
                """);
    }

    @Test
    void nameOrItInItsPlace() {
        Text text = Text.of(MINISTRY);
        assertThat(Judgement.of("pronoun-agreement", text).get(0).fixes())
                .extracting(Finding.Fix::title)
                .containsExactly("Replace “She” with “The foreign ministry”", "Replace “She” with “It”");
    }

    @Test
    void whatWasJustTold() {
        check(findings("pronoun-agreement"), """
                Peter Novak has advised airlines to buy no more planes. It is a direct response to the ban.
                """);
    }

    @Test
    void partOfALongerName() {
        check(findings("pronoun-agreement"), """
                As part of its work, the Hamad bin Jassim Charitable Foundation paid for the school.
                """);
    }

    @Test
    void womanForANamedManAmongBodies() {
        check(findings("pronoun-agreement"), """
                The Sea Guild hired a driver in May. Peter Novak read an article in the Herald, which attacked the Guild's lawyers.
                Novak called members of the Guild, who helped him leave the organization. She went to Florida in June.
                                                                                          ^^^ pronoun-agreement
                """);
        check(findings("pronoun-agreement"), """
                Peter Novak read an article in the Herald, which attacked the Guild. Its editor called him on Monday. She was in Florida.
                """);
    }

    @Test
    void oneOddPronounOfManyWhereNoNameTells() {
        check(findings("pronoun-agreement"), """
                Thorvik received her education at a grammar school. He was twelve when he left it. His father sold the farm.
                                 ^^^ pronoun-agreement: “her” can only mean “Thorvik”, who is “he” in the rest of the article
                """);
        check(findings("pronoun-agreement"), """
                Thorvik received his education at a grammar school. He was twelve when he left it. His father sold the farm.
                """);
    }

    @Test
    void aNameThatTellsTheGenderWrong() {
        check(findings("pronoun-agreement"), """
                Ossie Lindqvist joined the crew in May, when he was asked to come. Lindqvist is from Bergen. In July he went north.
                """);
    }

    @Test
    void somebodyWhomNobodyNames() {
        check(findings("pronoun-agreement"), """
                Peter Novak is a salesman. He does not believe it himself. As someone who had to leave her parents, I know that.
                """);
    }

    @Test
    void anotherWomanOfTheParagraphAbove() {
        check(findings("pronoun-agreement"), """
                The guard was asked who owned the land. She said that it was her uncle's, who lives in Italy.

                President Peter Novak left the country in 1994. When she takes the money, she gives it to a shopkeeper.
                """);
    }

    @Test
    void aBodyThatMayBeAPerson() {
        check(findings("pronoun-agreement"), """
                Shaik Said ran his land well and grew rich. He had a fine library, and over a hundred horses.
                """);
    }
}
