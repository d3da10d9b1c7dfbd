package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.language.linear.Appearance;
import org.antecedent.mention.WordKinds.Use;
import org.junit.jupiter.api.Test;

class WordKindsTest {
    @Test
    void kindAndShadeAreReadBack() {
        int coded = WordKinds.coded(Use.PLACE, 0.9, WordKinds.SHADES);
        assertThat(coded).isLessThanOrEqualTo(Short.MAX_VALUE);
        assertThat(WordKinds.kind(coded)).isEqualTo(15);
        assertThat(WordKinds.shade(coded)).isEqualTo(WordKinds.SHADES);
        assertThat(WordKinds.kind(WordKinds.coded(Use.NO_NAME, 0.4, 1))).isEqualTo(1);
    }

    @Test
    void onlyWordsThatNearlyAlwaysNameAreNamesByThemselves() {
        assertThat(WordKinds.isName(WordKinds.kind(WordKinds.coded(Use.PERSON_ENDS, 0.95, 3))))
                .isTrue();
        assertThat(WordKinds.isName(WordKinds.kind(WordKinds.coded(Use.PERSON_ENDS, 0.8, 3))))
                .isFalse();
        assertThat(WordKinds.isName(WordKinds.kind(WordKinds.coded(Use.NO_NAME, 0.92, 3))))
                .isFalse();
        assertThat(WordKinds.isName(WordKinds.kind(0))).isFalse();
    }

    @Test
    void theTableKnowsTownsAndSurnamesThatNoListHas() {
        NameModel model = NameModel.load();
        assertThat(kind(model, "vorkuta")).isEqualTo(Use.PLACE.ordinal() * 3 + 3);
        assertThat((kind(model, "mulally") - 1) / 3).isEqualTo(Use.PERSON_ENDS.ordinal());
        assertThat(WordKinds.isName(kind(model, "yesterday"))).isFalse();
    }

    private static int kind(NameModel model, String word) {
        int key = Appearance.key(word);
        return WordKinds.kind(model.kinds().value(model.kinds().row(key), 0));
    }
}
