package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void whatWasAddedIsThereAndNothingElse() {
        Fingerprints set = new Fingerprints();
        for (int i = 0; i < 5_000; i++) {
            assertThat(set.add("a" + i)).isTrue();
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(set.contains("a" + i)).isTrue();
            assertThat(set.contains("b" + i)).isFalse();
            assertThat(set.add("a" + i)).isFalse();
        }
    }
}
