package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.mention.Mention.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PronounsTest {
    @Test
    void herIsPossessiveBeforeANoun() {
        assertThat(Mentions.of("her", "They met her brother.").role()).isEqualTo(Role.POSSESSIVE);
        assertThat(Mentions.of("her", "They met her on Monday.").role()).isEqualTo(Role.OBJECT);
    }

    @Test
    void aCountryIsNoPronoun() {
        assertThat(Mentions.of("US", "The US delegate left.").kind()).isEqualTo(Mention.Kind.NAME);
    }

    @Test
    void thatRefersAfterANounAndBeforeAVerb() {
        assertThat(Mentions.isMention("that", "The raid that killed him ended."))
                .isTrue();
        assertThat(Mentions.isMention("that", "He said that raids ended.")).isFalse();
        assertThat(Mentions.isMention("that", "He left that city.")).isFalse();
    }

    @Test
    void thereIsAPlaceOrNothing() {
        assertThat(Mentions.of("there", "They continue military actions there.").type())
                .isEqualTo(ActorType.PLACE);
        assertThat(Mentions.isMention("There", "There is no plan.")).isFalse();
        assertThat(Mentions.isMention("there", "He said there were talks.")).isFalse();
    }

    @Test
    void questionWordsRelateToNothing() {
        assertThat(Mentions.isMention("who", "He knew the man who left.")).isTrue();
        assertThat(Mentions.isMention("who", "He asked who left.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said it is likely that they will leave.",
                "He said it was not clear whether they left.",
                "They made it clear that they would leave.",
                "He said it seems that they left.",
                "He said it is time to leave.",
                "He said it was Pompeo who left.",
                "They heard that it was decided to wait."
            })
    void itRefersToNothing(String text) {
        assertThat(Mentions.of("it", text).features().refers()).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army said it left.",
                "The plan failed because it was unclear.",
                "The ministry said it is ready to leave.",
                "He praised the law and said it was a decision that helped.",
                "The judge told the jury that it would not be asked to decide.",
                "The army is ready, and it is said to be leaving."
            })
    void itRefers(String text) {
        assertThat(Mentions.of("it", text).features().refers()).as(text).isTrue();
    }
}
