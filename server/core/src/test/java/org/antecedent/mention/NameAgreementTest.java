package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameAgreementTest {
    @Test
    void aSurnameIsThePersonOfTheOtherParagraph() {
        assertThat(types("Evo Morales left.", "They waited for Morales there."))
                .containsExactly("Evo Morales PERSON", "Morales PERSON");
    }

    @Test
    void aCountryStaysACountry() {
        assertThat(types("Michael Jordan left.", "He was born in Jordan."))
                .containsExactly("Michael Jordan PERSON", "Jordan GEOPOLITICAL");
    }

    @Test
    void anAbbreviationIsWhatItStandsFor() {
        assertThat(types("The Jordan Food and Drug Administration said so.", "A spokesman for the JFDA declined."))
                .containsExactly("Jordan Food and Drug Administration ORGANIZATION", "JFDA ORGANIZATION");
    }

    @Test
    void theWordsAroundMayInsist() {
        assertThat(types("Virginia Woolf was born in London.", "Jack London wrote novels.", "She left London."))
                .containsExactly(
                        "Virginia Woolf PERSON", "London GEOPOLITICAL", "Jack London PERSON", "London GEOPOLITICAL");
    }

    private static List<String> types(String... paragraphs) {
        return Mentions.agreed(paragraphs);
    }
}
