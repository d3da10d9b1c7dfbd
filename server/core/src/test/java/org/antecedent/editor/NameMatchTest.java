package org.antecedent.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody types to find Mike Pompeo. */
class NameMatchTest {
    private static final String NAME = "mike pompeo";

    @Test
    void theBetterFitsComeFirst() {
        assertThat(NameMatch.of(NAME, "mike pompeo")).contains(NameMatch.WHOLE);
        assertThat(NameMatch.of(NAME, "")).contains(NameMatch.BEGINNING);
        assertThat(NameMatch.of(NAME, "mike p")).contains(NameMatch.BEGINNING);
        assertThat(NameMatch.of(NAME, "pomp")).contains(NameMatch.WORD);
        assertThat(NameMatch.of(NAME, "mi po")).contains(NameMatch.WORDS);
        assertThat(NameMatch.of(NAME, "mp")).contains(NameMatch.WORDS);
        assertThat(NameMatch.of(NAME, "mpeo")).contains(NameMatch.LETTERS);
        assertThat(NameMatch.of(NAME, "eo")).contains(NameMatch.LETTERS);
    }

    @Test
    void whatDoesNotFit() {
        assertThat(NameMatch.of(NAME, "pompeo mike")).isEmpty();
        assertThat(NameMatch.of(NAME, "mike pompeos")).isEmpty();
        assertThat(NameMatch.of("", "a")).isEmpty();
    }

    @Test
    void oneSlipIsForgiven() {
        assertThat(NameMatch.isSlip(NAME, "pompoe")).isTrue();
        assertThat(NameMatch.isSlip(NAME, "ponpeo")).isTrue();
        assertThat(NameMatch.isSlip(NAME, "pompeoo")).isTrue();
        assertThat(NameMatch.isSlip(NAME, "pommp")).isTrue();
        assertThat(NameMatch.isSlip(NAME, "pmpeo")).isTrue();
    }

    @Test
    void twoSlipsAreNot() {
        assertThat(NameMatch.isSlip(NAME, "pnmpoe")).isFalse();
        assertThat(NameMatch.isSlip(NAME, "bompeo")).isFalse();
        assertThat(NameMatch.isSlip(NAME, "pxy")).isFalse();
        assertThat(NameMatch.isSlip(NAME, "pompeoxx")).isFalse();
        assertThat(NameMatch.isSlip("", "pompeo")).isFalse();
    }
}
