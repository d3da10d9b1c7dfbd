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
    void whoIsAddressedIsAPerson() {
        assertThat(types("She met Ms Frecklington in Cloncurry.")).contains("Frecklington PERSON");
        assertThat(types("He was born in Sri Lanka.")).containsExactly("Sri Lanka GEOPOLITICAL");
    }

    @Test
    void whatHasAManagerIsNoPerson() {
        assertThat(types("Bolton manager Rui Santos left."))
                .containsExactly("Bolton ORGANIZATION", "Rui Santos PERSON");
        assertThat(types("Trump adviser Ann Lee left.")).containsExactly("Trump PERSON", "Ann Lee PERSON");
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

    @Test
    void whoSignsIsNotWhoIsWrittenTo() {
        assertThat(types("Dana Novik left.", "Best regards, Dana Novik Tammi, I do not find the letter."))
                .containsExactly("Dana Novik PERSON", "Dana Novik PERSON", "Tammi PERSON");
    }

    @Test
    void aLongerNameIsOnePerson() {
        assertThat(types("Juan Carlos left.", "He met Juan Carlos Lopez in Madrid."))
                .contains("Juan Carlos Lopez PERSON");
        assertThat(types("Dana Novik left.", "He met Dana Novik Petrov in Madrid."))
                .contains("Dana Novik Petrov PERSON");
    }

    @Test
    void aStormIsNobody() {
        assertThat(types("Hurricane Rita came near.", "Forecasters said Rita was dangerous."))
                .containsExactly("Hurricane Rita EVENT", "Rita EVENT");
        assertThat(types("Hurricane Rita came near.", "Rita Moreno said so.", "Rita left."))
                .contains("Rita Moreno PERSON", "Rita PERSON");
    }

    @Test
    void theFirstOfThatNameIsNotWhoWrites() {
        assertThat(types("He was the father of Elizabeth I, who was queen for long."))
                .contains("Elizabeth I PERSON");
        assertThat(types("Unlike Elizabeth I went home.")).contains("Elizabeth PERSON");
    }

    @Test
    void aCompanyIsCalledByItsFirstWord() {
        assertThat(types("Lindqvist Lifting AB won the order.", "Lindqvist said it had complied."))
                .containsExactly("Lindqvist Lifting AB ORGANIZATION", "Lindqvist ORGANIZATION");
        assertThat(types("Lindqvist Lifting AB won the order.", "Nils Lindqvist left.", "Lindqvist said he was glad."))
                .contains("Lindqvist PERSON");
        assertThat(types("Lindqvist Lifting AB won the order.", "Mr Lindqvist left.", "Lindqvist said he was glad."))
                .contains("Lindqvist PERSON");
    }

    @Test
    void whatIsSaidBesideANameTellsItsType() {
        assertThat(types("Verdi, Germany's second-largest union, says so.", "Verdi said no."))
                .contains("Verdi ORGANIZATION")
                .doesNotContain("Verdi PERSON");
        assertThat(types("According to Reed, the company, which makes cranes, lost."))
                .contains("Reed PERSON");
        assertThat(types("He told the court Reed had left.")).contains("Reed PERSON");
        assertThat(types("That is what member of parliament Ann Lee said.")).contains("Ann Lee PERSON");
    }

    private static List<String> types(String... paragraphs) {
        return Mentions.agreed(paragraphs);
    }
}
