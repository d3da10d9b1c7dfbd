package org.antecedent.editor;

import static org.antecedent.editor.Features.linked;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class LinkedEditingTest {
    @Test
    void theNamesThatAreWrittenAlike() {
        check(linked(), "Angela Merkel spoke. ⟦Mer‸kel⟧ left. ⟦Merkel⟧'s party stayed.\n");
    }

    @Test
    void whatIsQuotedIsNotAmongThem() {
        check(linked(), "⟦Angela ‸Merkel⟧ spoke. “Angela Merkel is tired,” Tom Reed said. ⟦Angela Merkel⟧ left.\n");
        check(linked(), "Angela Merkel spoke. “Angela ‸Merkel is tired,” Tom Reed said. Angela Merkel left.\n");
    }

    @Test
    void oneAloneIsNone() {
        check(linked(), "Angela ‸Merkel spoke. Merkel left.\n");
        check(linked(), "Angela Merkel spoke. ‸She left.\n");
        check(linked(), "Angela Merkel ‸quickly left. Angela Merkel came back.\n");
    }
}
