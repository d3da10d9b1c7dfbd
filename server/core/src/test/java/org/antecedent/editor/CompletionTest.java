package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.antecedent.editor.Features.completions;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class CompletionTest {
    @Test
    void behindACapitalTheNamesAndTheTitle() {
        check(
                completions("Mike Pompeo", "Secretary of State Mike Pompeo", "Pompeo"),
                "Secretary of State Mike Pompeo met Angela Merkel. Pompeo left.\n\nThen P‸\n");
    }

    @Test
    void behindTheTriggerAllOfThem() {
        check(
                completions("Angela Merkel", "Emmanuel Macron"),
                "Angela Merkel met Emmanuel Macron. She was tired.\n\nThen @‸\n");
        check(completions("Emmanuel Macron"), "Angela Merkel met Emmanuel Macron.\n\nThen @mac‸\n");
    }

    @Test
    void whatIsThereOfTheNameIsReplaced() {
        Fixture fixture = Fixture.parse("Mike Pompeo met Angela Merkel.\n\nThen ⟦Mike Po⟧‸\n");
        assertThat(Completion.at(article(fixture), fixture.cursor(), "@"))
                .extracting(Completion.Proposal::words, Completion.Proposal::replaced, Completion.Proposal::typed)
                .containsExactly(tuple("Mike Pompeo", fixture.unnamed().get(0), "Mike Pompeo"));
    }

    @Test
    void nothingBehindALowerCaseLetterOrANameThatNobodyHas() {
        check(completions(), "Mike Pompeo met Angela Merkel.\n\nThen p‸\n");
        check(completions(), "Mike Pompeo met Angela Merkel.\n\nThen X‸\n");
        check(completions(), "Mike Pompeo met Angela Merkel.\n\nThen ‸\n");
        check(completions(), "‸");
    }

    @Test
    void theNameThatIsBeingTypedIsNotOffered() {
        check(completions(), "The street was empty. Tom Reed‸\n");
    }
}
