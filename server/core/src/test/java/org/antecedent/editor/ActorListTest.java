package org.antecedent.editor;

import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decisions;
import org.antecedent.editor.ActorList.Entry;
import org.junit.jupiter.api.Test;

class ActorListTest {
    private static final String TWO = "⟦Tom Reed⟧ met Bill Hayes. ‸He said that Reed was ill. Ann Lee left.\n";

    @Test
    void whoeverIsMeantStandsFirstThenTheNearest() {
        check(
                fixture -> {
                    var entries = ActorList.at(Features.article(fixture), fixture.cursor());
                    assertThat(entries.get(0).here()).isTrue();
                    assertThat(entries.get(0).name()).isEqualTo("Tom Reed");
                    assertThat(entries.get(0).detail()).isEqualTo("person · 3 mentions · Reed");
                    assertThat(entries.get(0).nearest())
                            .contains(fixture.unnamed().get(0));
                    assertThat(entries)
                            .extracting(Entry::name)
                            .containsSubsequence("Tom Reed", "Bill Hayes", "Ann Lee");
                    assertThat(entries.stream().filter(Entry::here)).hasSize(1);
                    assertThat(entries).noneMatch(Entry::decided);
                },
                TWO);
    }

    @Test
    void whoeverIsNamedAndNotMentionedStandsLast() {
        check(
                fixture -> {
                    Decisions decisions = Decisions.NONE.with(new Named("eva", "Eva Braun"));
                    var entries = ActorList.at(Features.article(fixture.text(), decisions), fixture.cursor());
                    Entry last = entries.get(entries.size() - 1);
                    assertThat(last.name()).isEqualTo("Eva Braun");
                    assertThat(last.nearest()).isEqualTo(Optional.empty());
                    assertThat(last.decided()).isTrue();
                    assertThat(last.detail()).isEqualTo("thing · 0 mentions");
                },
                TWO);
    }
}
