package org.antecedent.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameFormsTest {
    private static String become(String full, String anew, boolean person, String form) {
        return NameForms.of(full, full, anew, person)
                .flatMap(forms -> forms.of(form))
                .map(one -> one.words() + (one.sure() ? "" : "?"))
                .orElse("-");
    }

    @Test
    void ofAPerson() {
        assertThat(become("Mike Pompeo", "Jane Doe", true, "Pompeo")).isEqualTo("Doe");
        assertThat(become("Mike Pompeo", "Jane Doe", true, "Mike")).isEqualTo("Jane");
        assertThat(become("Mike Pompeo", "Jane Doe", true, "Michael R. Pompeo")).isEqualTo("Jane Doe");
        assertThat(become("Mike Pompeo", "Jane Doe", true, "MIKE POMPEO")).isEqualTo("JANE DOE");
        assertThat(become("Mike Pompeo", "Jane van Doe", true, "Pompeo")).isEqualTo("Doe");
        assertThat(become("Mike Pompeo", "Pelé", true, "Pompeo")).isEqualTo("Pelé");
        assertThat(become("Pelé", "Jane Doe", true, "Pelé")).isEqualTo("Jane Doe");
        assertThat(become("Mike Pompeo", "Jane Doe", true, "Rex")).isEqualTo("-");
    }

    @Test
    void ofAnOrganisation() {
        assertThat(become("Salcedo Lines", "Grimaldi Lines", false, "Salcedo")).isEqualTo("Grimaldi");
        assertThat(become("Salcedo Lines", "Grimaldi", false, "Salcedo")).isEqualTo("Grimaldi");
        assertThat(become("Russian Foreign Ministry", "Russian Ministry of Defence", false, "Foreign Ministry"))
                .isEqualTo("Russian Ministry of Defence?");
        assertThat(become("World Health Organization", "World Food Programme", false, "WHO"))
                .isEqualTo("WFP?");
        assertThat(become("World Health Organization", "Oxfam", false, "WHO")).isEqualTo("-");
        assertThat(become("United States", "Mexico", false, "America")).isEqualTo("-");
    }

    @Test
    void whatIsWrittenForAnAbbreviationTellsNothingOfTheName() {
        assertThat(NameForms.of("World Health Organization", "WHO", "WFP", false))
                .isEqualTo(Optional.empty());
    }

    @Test
    void oneWordWrittenForAFirstNameOrASurname() {
        assertThat(NameForms.of("Mike Pompeo", "Mike", "Jane", true).flatMap(forms -> forms.of("Mike Pompeo")))
                .contains(new NameForms.Form("Jane Pompeo", true));
        assertThat(NameForms.of("Mike Pompeo", "Pompeo", "Doe", true).flatMap(forms -> forms.of("Mike Pompeo")))
                .contains(new NameForms.Form("Mike Doe", true));
    }
}
