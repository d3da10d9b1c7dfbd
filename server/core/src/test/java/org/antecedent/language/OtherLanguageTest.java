package org.antecedent.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "El ministro dijo que la decisión del gobierno no se puede aplazar más.",
                "Le ministre a déclaré que la décision du gouvernement ne peut pas être reportée.",
                "Der Minister sagte, dass die Entscheidung der Regierung nicht verschoben werden kann.",
                "Il ministro ha detto che la decisione del governo non può essere rinviata.",
                "O ministro disse que a decisão do governo não pode ser adiada.",
                "De minister zei dat het besluit van de regering niet kan worden uitgesteld.",
                "Ministern sade att regeringens beslut är klart och att det gäller från i dag.",
                "Bakan, hükümetin bu kararı için ve halkın geleceği için bir toplantı yapılacağını söyledi.",
                "Menteri mengatakan bahwa keputusan pemerintah yang baru ini untuk rakyat dan tidak dapat ditunda.",
                "Министр заявил, что решение правительства нельзя откладывать.",
                "قال الوزير إن قرار الحكومة لا يمكن تأجيله.",
                "部長表示政府的決定不能再推遲了。",
            })
    void isTold(String paragraph) {
        assertThat(OtherLanguage.is(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 2 3 4 5 6 7 8 9 10 11 12",
                "El País",
                "The minister said that the decision of the government cannot be put off.",
                "MINISTER SAYS DECISION CANNOT WAIT, OPPOSITION LEADERS FURIOUS, MARKETS DOWN",
                "Ursula von der Leyen, the president, met Rafael dos Santos and Maria de los Ángeles on Friday.",
                "Paris, Berlin, Rome, Madrid, Lisbon, Vienna, Prague, Warsaw, Athens",
                "Kyrylo (Кирило) Budanov said so on Monday after talks.",
            })
    void isNotSuspected(String paragraph) {
        assertThat(OtherLanguage.is(paragraph)).isFalse();
    }
}
