package org.antecedent.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antecedent.configuration.ConfigurationCompletion.Proposal;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What is offered where “‸” stands. */
class ConfigurationCompletionTest {
    private static List<Proposal> proposals(String drawn) {
        int cursor = drawn.indexOf('‸');
        return ConfigurationCompletion.at(Text.of(drawn.replace("‸", "")), cursor);
    }

    private static List<String> offered(String drawn) {
        List<String> words = proposals(drawn).stream().map(Proposal::words).toList();
        assertThat(proposals(drawn.replace("\n", "\r\n")))
                .extracting(Proposal::words)
                .isEqualTo(words);
        assertThat(proposals("# 🙂\n" + drawn)).extracting(Proposal::words).isEqualTo(words);
        return words;
    }

    @Test
    void settingsThatAreNotSetYet() {
        assertThat(offered("‸")).startsWith("profile", "checks").endsWith("exclude");
        assertThat(offered("profile: strict\nna‸\n")).containsExactly("names");
        assertThat(offered("profile: strict\np‸\n")).isEmpty();
        assertThat(offered("‸\nchecks:\n  relative-date: off\n"))
                .contains("profile")
                .doesNotContain("checks");
    }

    @Test
    void profiles() {
        assertThat(offered("profile: ‸")).containsExactly("default", "translation", "strict");
        assertThat(offered("profile: st‸")).containsExactly("strict");
        assertThat(offered("date: ‸")).isEmpty();
    }

    @Test
    void codesOfChecksThatAreNotSetYet() {
        assertThat(offered("checks:\n  pronoun-a‸")).containsExactly("pronoun-ambiguous", "pronoun-agreement");
        assertThat(offered("checks:\n  pronoun-ambiguous: off\n\n  # why\n  pronoun-a‸\nnames: []\n"))
                .containsExactly("pronoun-agreement");
        assertThat(offered("names:\n  pronoun-a‸")).isEmpty();
    }

    @Test
    void levels() {
        assertThat(offered("checks:\n  relative-date: ‸"))
                .containsExactly("off", "on", "hint", "information", "warning", "error");
        assertThat(offered("checks:\n  relative-date:\n    severity: w‸")).containsExactly("warning");
        assertThat(offered("checks:\n  relative-date:\n    other: w‸")).isEmpty();
    }

    @Test
    void optionsOfACheck() {
        assertThat(offered("checks:\n  pronoun-distant:\n    ‸"))
                .contains("severity")
                .hasSizeGreaterThan(1);
        assertThat(offered("checks:\n  pronoun-distant:\n    severity: hint\n    sev‸"))
                .isEmpty();
    }

    @Test
    void whatIsSaidOfAnActor() {
        assertThat(offered("actors:\n  - ‸")).startsWith("name", "type").endsWith("note");
        assertThat(offered("actors:\n  - name: Ann Lee\n    ‸\n    note: one\n  - name: Bo\n    type: person\n"))
                .startsWith("type", "aliases")
                .doesNotContain("name", "note");
        assertThat(offered("actors:\n- name: Bo\n  type: person\n- na‸\n  note: one\n"))
                .containsExactly("name");
        assertThat(offered("actors:\n- name: Bo\n  type: or‸\n")).containsExactly("organization");
        assertThat(offered("actors:\n  - type: p‸\n")).containsExactly("person", "place");
        assertThat(offered("actors:\n  - name: Bo\n    roles:\n      - title: mayor\n        ‸\n"))
                .containsExactly("from", "until");
        assertThat(offered("actors:\n  - roles:\n    - ‸\n")).containsExactly("title", "from", "until");
        // In a file of their own.
        assertThat(offered("- name: Ann Lee\n  al‸\n")).containsExactly("aliases");
    }

    @Test
    void nothingOfAnActorOutsideTheirList() {
        assertThat(offered("actors:\n  na‸")).isEmpty();
        assertThat(offered("names:\n  - na‸")).isEmpty();
        assertThat(offered("checks:\n  - sev‸")).isEmpty();
        assertThat(offered("actors:\n  - name: Bo\n    note: t‸")).isEmpty();
        assertThat(offered("actors:\n  - name: Bo\nna‸")).containsExactly("names");
    }

    @Test
    void nothingInCommentsListsAndBehindValues() {
        assertThat(offered("# pro‸")).isEmpty();
        assertThat(offered("exclude:\n  - pro‸")).isEmpty();
        assertThat(offered("profile: strict ‸")).isEmpty();
        assertThat(offered("profile:‸")).isEmpty();
    }

    @Test
    void whatIsReplacedIsWhatWasTyped() {
        Proposal proposal = proposals("checks:\n  relative-d‸").get(0);
        assertThat(proposal.replaced().in("checks:\n  relative-d")).isEqualTo("relative-d");
        assertThat(proposal.detail()).isNotEmpty();
        assertThat(proposal.key()).isTrue();
    }
}
