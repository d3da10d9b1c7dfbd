package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.antecedent.editor.Features.refused;
import static org.antecedent.editor.Features.renamed;
import static org.antecedent.editor.Features.renamedThroughout;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class RenameTest {
    @Test
    void everyFormOfTheNameAndItsPossessive() {
        check(renamed("Anna Schmidt", """
                        Anna Schmidt spoke. Anna Schmidt's party agreed with Schmidt. Anna left, and Schmidt’s party stayed.
                        She was tired.
                        """), """
                Angela ‸Merkel spoke. Angela Merkel's party agreed with Merkel. Angela left, and Merkel’s party stayed.
                She was tired.
                """);
    }

    @Test
    void aSurnameAlone() {
        check(
                renamed("Schmidt", "Angela Schmidt spoke. Then Schmidt left.\n"),
                "Angela Merkel spoke. Then ‸Merkel left.\n");
    }

    @Test
    void aFullNameWrittenForTheSurname() {
        check(
                renamed("Anna Schmidt", "Anna Schmidt spoke. Then Schmidt left.\n"),
                "Angela Merkel spoke. Then ‸Merkel left.\n");
    }

    @Test
    void theApostropheAloneGoesWithTheS() {
        check(renamed("Tom Reed", "Tom Reed left. Reed's house burned.\n"), "Bill ‸Hayes left. Hayes' house burned.\n");
    }

    @Test
    void titlesStayAndOthersToo() {
        check(
                renamed(
                        "Jane Doe",
                        "Secretary of State Jane Doe met Susan Pompeo. Mr. Doe left. The Pompeo Foundation paid.\n"),
                "Secretary of State Mike ‸Pompeo met Susan Pompeo. Mr. Pompeo left. The Pompeo Foundation paid.\n");
    }

    @Test
    void whatIsQuotedIsLeftAloneUnlessAskedFor() {
        String prose = "Angela ‸Merkel spoke. “Angela Merkel is tired,” Tom Reed said.\n";
        check(renamed("Anna Schmidt", "Anna Schmidt spoke. “Angela Merkel is tired,” Tom Reed said.\n"), prose);
        check(
                renamedThroughout("Anna Schmidt", "Anna Schmidt spoke. “Anna Schmidt is tired,” Tom Reed said.\n"),
                prose);
    }

    @Test
    void anOrganisationToo() {
        check(
                renamed("Norvik", "Norvik has cut 500 jobs. Norvik's ships lay idle. Shares in Norvik fell.\n"),
                "‸Salcedo Lines has cut 500 jobs. Salcedo Lines' ships lay idle. Shares in Salcedo Lines fell.\n");
    }

    @Test
    void anAbbreviationIsAGuess() {
        String prose = "The ‸North Atlantic Treaty Organization (NATO) condemned the raid. NATO has 30 members.\n";
        check(
                renamed(
                        "South Pacific Pact",
                        "The South Pacific Pact (NATO) condemned the raid. NATO has 30 members.\n"),
                prose);
        check(
                renamedThroughout(
                        "South Pacific Pact", "The South Pacific Pact (SPP) condemned the raid. SPP has 30 members.\n"),
                prose);
    }

    @Test
    void anAbbreviationAloneIsRenamedAlone() {
        check(
                renamed(
                        "OTAN",
                        "The North Atlantic Treaty Organization (OTAN) condemned the raid. OTAN has 30 members.\n"),
                "The North Atlantic Treaty Organization (NATO) condemned the raid. ‸NATO has 30 members.\n");
    }

    @Test
    void whatIsNoNameIsRefused() {
        check(refused("“She” is a pronoun: put the cursor on a name."), "Angela Merkel left. ‸She was tired.\n");
        check(
                refused("“The ministry” is a description: put the cursor on a name."),
                "The Russian Foreign Ministry spoke. The ‸ministry was open.\n");
        check(refused("There is no name here."), "Angela Merkel ‸quickly left.\n");
        check(refused("“Secretary of State” is not part of the name."), "‸Secretary of State Mike Pompeo left.\n");
    }

    @Test
    void aNameOfNoWordsIsRefused() {
        Fixture fixture = Fixture.parse("Angela ‸Merkel left.\n");
        for (String name : List.of("", "  ", "Ann\nLee", "x".repeat(1000))) {
            assertThat(Rename.to(article(fixture), fixture.cursor(), name)).isInstanceOf(Rename.Refused.class);
        }
    }

    @Test
    void theNameItselfChangesNothing() {
        check(renamed("Angela Merkel", "Angela Merkel left.\n"), "Angela ‸Merkel left.\n");
    }
}
