package org.antecedent.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseCountsTest {
    private final CaseCounts counts = new CaseCounts();

    @Test
    void aWordInSmallLettersIsOrdinary() {
        counts.add(
                "The target was a target of targets; each target is a target, that target too. Sales at Target fell.");
        assertThat(counts.isOrdinary("Target")).isTrue();
    }

    @Test
    void aNameIsNotOrdinary() {
        counts.add("They ate turkey. He left Turkey, then Turkey again, and in Turkey they met, for Turkey mattered.");
        assertThat(counts.isOrdinary("Turkey")).isFalse();
    }

    @Test
    void theFirstWordOfASentenceSaysNothing() {
        counts.add("Reading is fun. Reading is hard.");
        assertThat(counts.asName("Reading")).isZero();
    }

    @Test
    void aPlaceIsWhereThingsAre() {
        counts.add("He lived in Jackson and died in Jackson, but Jackson forgot him.");
        counts.add("Then Obama spoke. Later Obama left, and Obama never said why. A school in Obama closed.");
        assertThat(counts.isPlace("Jackson")).isTrue();
        assertThat(counts.isPlace("Obama")).isFalse();
    }
}
