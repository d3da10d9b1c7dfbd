package org.antecedent.mention;

import static org.antecedent.mention.Mentions.nominals;
import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention.Role;
import org.junit.jupiter.api.Test;

class NounPhrasesTest {
    @Test
    void ofBelongsToThePhraseBefore() {
        nominals("They reached the Syrian province of Idlib.", "the Syrian province of Idlib PLACE");
        nominals(
                "The killing of dozens of its soldiers continued.",
                "The killing of dozens of its soldiers EVENT",
                "dozens of its soldiers GROUP");
        nominals("They reached the province in Idlib.", "the province PLACE");
    }

    @Test
    void aPossessorIsAMentionOfItsOwn() {
        String text = "Turkey's response angered his country's allies.";
        assertThat(Mentions.of("Turkey", text).role()).isEqualTo(Role.POSSESSIVE);
        assertThat(Mentions.of("his country", text).role()).isEqualTo(Role.POSSESSIVE);
        assertThat(Mentions.of("his country's allies", text).features().determiner())
                .isEqualTo(Determiner.POSSESSIVE);
    }

    @Test
    void aDescriptionBeforeANameMakesOneMention() {
        nominals("The spokesman John Kirby left.");
        nominals("Last week Trump resigned.", "Last week DATE");
    }

    @Test
    void whatAndJoinsIsAMention() {
        nominals("Ankara and Moscow agreed.", "Ankara and Moscow GROUP");
        nominals("Reed, Hayes and Mary Smith agreed.", "Reed, Hayes and Mary Smith GROUP");
        nominals("Ankara and the plan failed.", "the plan OTHER");
        assertThat(Mentions.of("Ankara and Moscow", "Ankara and Moscow agreed.")
                        .features()
                        .number())
                .isEqualTo(Plurality.PLURAL);
    }

    @Test
    void aRoleNeverSaysAGender() {
        String text = "The nurse met the spokeswoman and Mr Kelly.";
        assertThat(Mentions.of("The nurse", text).features().gender()).isEqualTo(Gender.UNKNOWN);
        assertThat(Mentions.of("the spokeswoman", text).features().gender()).isEqualTo(Gender.FEMALE);
        assertThat(Mentions.of("Mr Kelly", text).features().gender()).isEqualTo(Gender.MALE);
    }

    @Test
    void timesBeforeNamesAreNoPartOfThem() {
        assertThat(Mentions.of("Sir Gavin Pryce", "It rained, and yesterday Sir Gavin Pryce left.")
                        .type())
                .isEqualTo(ActorType.PERSON);
        nominals("17:20 Minister hits back", "Minister PERSON");
    }

    @Test
    void timesAreDatesAndMeasuresAreNothing() {
        nominals("Last week he ran 20 miles.", "Last week DATE");
    }

    @Test
    void placeInTheClauseTellsTheRole() {
        String text = "Tom Reed met Bill Hayes in Paris, and Mary Smith told reporters that the mayor had left.";
        assertThat(Mentions.of("Tom Reed", text).role()).isEqualTo(Role.SUBJECT);
        assertThat(Mentions.of("Bill Hayes", text).role()).isEqualTo(Role.OBJECT);
        assertThat(Mentions.of("Paris", text).role()).isEqualTo(Role.OBLIQUE);
        assertThat(Mentions.of("Mary Smith", text).role()).isEqualTo(Role.SUBJECT);
        assertThat(Mentions.of("reporters", text).role()).isEqualTo(Role.OBJECT);
        assertThat(Mentions.of("the mayor", text).role()).isEqualTo(Role.SUBJECT);
        String inverted = "“We agree,” said Tom Reed.";
        assertThat(Mentions.of("Tom Reed", inverted).role()).isEqualTo(Role.SUBJECT);
    }
}
