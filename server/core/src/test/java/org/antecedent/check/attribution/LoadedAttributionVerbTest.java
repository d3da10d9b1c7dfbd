package org.antecedent.check.attribution;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class LoadedAttributionVerbTest {
    private static final String CODE = "loaded-attribution-verb";

    @Test
    void claims() {
        check(findings(CODE), """
                Boeing has claimed that its new jet burns less fuel.
                           ^^^^^^^ loaded-attribution-verb: “claimed” casts doubt on what Boeing said: “said” leaves it to the reader
                """);
    }

    @Test
    void insistedWithoutThat() {
        check(findings(CODE), """
                Anna Smith accused the board of hiding a report and insisted they had warned it.
                                                                    ^^^^^^^^ loaded-attribution-verb
                """);
    }

    @Test
    void boastedAQuotation() {
        check(findings(CODE), """
                “That makes me smart,” Paul Jones boasted.
                                                  ^^^^^^^ loaded-attribution-verb
                """);
    }

    @Test
    void admitting() {
        check(findings(CODE), """
                Paul Jones left early, admitting that he was tired.
                                       ^^^^^^^^^ loaded-attribution-verb
                """);
    }

    @Test
    void sameVerbForTheSameSpeaker() {
        check(findings(CODE), """
                Anna Smith claims she was locked in. Anna Smith claims that her passport was taken.
                           ^^^^^^ loaded-attribution-verb
                """);
    }

    @Test
    void nothingIsSaid() {
        check(findings(CODE), "The group claimed responsibility, and a law bans them from claiming asylum.");
    }

    @Test
    void notSaidYet() {
        check(findings(CODE), "Paul Jones refused to admit that he was tired.");
    }

    @Test
    void passive() {
        check(findings(CODE), "It was alleged at the meeting that the board had lied.");
    }

    @Test
    void saidBySomebodyQuoted() {
        check(findings(CODE), "“He claimed that he was tired,” Anna Smith said.");
    }

    @Test
    void neutralVerbs() {
        check(findings(CODE), "Paul Jones acknowledged that he was tired, and asserted that it would pass.");
    }

    @Test
    void houseDecides() {
        HouseStyle house =
                new HouseStyle(Set.of(), Set.of(), Set.of("note"), Set.of("claim"), Optional.empty(), Map.of());
        String prose = "Paul Jones claimed that he was tired. Anna Smith noted that it was late.";
        List<Finding> findings = Checks.all().run(Analyzer.standard().analyze(Text.of(prose)), house);
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals(CODE))
                .extracting(finding -> finding.span().in(prose))
                .containsExactly("noted");
    }
}
