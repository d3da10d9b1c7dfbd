package org.antecedent.language.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppearanceTest {
    @Test
    void formsThatDifferInDigitsApostrophesAndWidthlessCharactersAreOne() {
        assertThat(form("1,250")).isEqualTo(form("9,871")).isNotEqualTo(form("12,50"));
        assertThat(form("’s")).isEqualTo(form("'s"));
        assertThat(form("de\u00ADescalation")).isEqualTo(form("deescalation"));
        assertThat(form("Reed")).isNotEqualTo(form("reed"));
    }

    @Test
    void lowerFormsBeginningsAndEndings() {
        Appearance words = of("REEDS", "reed");
        assertThat(words.prefix(0, 4)).isEqualTo(words.lower(1)).isEqualTo(words.prefix(1, 5));
        assertThat(words.suffix(0, 1)).isNotEqualTo(words.suffix(1, 1));
        assertThat(of("said").suffix(0, 3)).isEqualTo(of("RAID").suffix(0, 3));
    }

    @Test
    void flags() {
        Appearance words = of("“", "Al-Assad", "left", "in", "2019", ".");
        assertThat(words.is(1, Appearance.FIRST)).isTrue();
        assertThat(words.is(2, Appearance.FIRST)).isFalse();
        assertThat(words.is(1, Appearance.HYPHEN)).isTrue();
        assertThat(words.is(4, Appearance.DIGIT)).isTrue();
        assertThat(words.isShouted()).isFalse();
        assertThat(of("REED", "SAYS", "NO", "TO", "THE", "iPhone").isShouted()).isTrue();
        assertThat(of("NATO", "met", "EU", "and", "UN").isShouted()).isFalse();
    }

    @Test
    void placesOutsideAreNoWords() {
        Appearance words = of("No");
        assertThat(words.lower(-1)).isNotEqualTo(words.lower(1)).isNotEqualTo(words.lower(0));
        assertThat(words.cluster(-3, Appearance.Column.FINE)).isZero();
    }

    @Test
    void sentencesOfAnyLengthInAnyOrder() {
        Appearance words = empty();
        words.of(new String[] {"a"});
        int key = words.lower(0);
        words.of("a b ".repeat(5000).split(" "));
        assertThat(words.lower(9998)).isEqualTo(key);
        assertThat(words.size()).isEqualTo(10_000);
    }

    private static int form(String token) {
        return of(token).form(0);
    }

    private static Appearance of(String... tokens) {
        Appearance words = empty();
        words.of(tokens);
        return words;
    }

    private static Appearance empty() {
        return new Appearance(new WordTable(new int[0], new short[Appearance.Column.values().length][0]));
    }
}
