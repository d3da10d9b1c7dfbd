package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.text.Text;
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

    private static List<String> types(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        List<Mention> mentions = new ArrayList<>();
        int offset = 0;
        for (String paragraph : paragraphs) {
            int first = mentions.size();
            int start = offset;
            Mentions.in(paragraph).forEach(mention -> mentions.add(mention.at(start, first, 0)));
            offset += paragraph.length() + 1;
        }
        return NameAgreement.of(Text.of(text), mentions).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(mention -> mention.head().in(text) + " " + mention.type())
                .toList();
    }
}
