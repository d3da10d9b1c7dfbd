package org.antecedent.check.naming;

import static org.antecedent.check.catalogue.Judgement.findings;
import static org.antecedent.fixture.Fixture.check;

import org.junit.jupiter.api.Test;

class ShortFormUnclearTest {
    @Test
    void twoMinistries() {
        check(findings("short-form-unclear"), """
                The Polish Foreign Ministry wrote to the Czech Foreign Ministry. The letter was long. It was read twice. The ministry was not amused.
                                                                                                                         ^^^^^^^^^^^^ short-form-unclear: “The ministry” may be the Polish Foreign Ministry or the Czech Foreign Ministry
                """);
    }

    @Test
    void twoCouncils() {
        check(findings("short-form-unclear"), """
                Leeds City Council sued Bradford City Council in May. A judge read the papers. Lawyers spoke for hours. Nobody thanked the council for it.
                                                                                                                                       ^^^^^^^^^^^ short-form-unclear
                """);
    }

    @Test
    void twoCourts() {
        check(findings("short-form-unclear"), """
                The High Court heard the case. The Constitutional Court refused it. Lawyers spoke for hours. They went home late. Nobody thanked the court for it.
                                                                                                                                                 ^^^^^^^^^ short-form-unclear
                """);
    }

    @Test
    void oneMinistry() {
        check(findings("short-form-unclear"), """
                The Polish Foreign Ministry wrote a letter. The letter was long. It was read twice. The ministry was not amused.
                """);
    }

    @Test
    void namedRightAbove() {
        check(findings("short-form-unclear"), """
                The Polish Foreign Ministry wrote to the Czech Foreign Ministry. The letter was long. It was read twice. The Czech Foreign Ministry answered. The ministry was not amused.
                """);
    }

    @Test
    void aLongerNameOfTheSame() {
        check(findings("short-form-unclear"), """
                The Supreme Court heard the case. It was sent to the Supreme Court of Cassation. Lawyers spoke for hours. They went home late. Nobody thanked the court for it.
                """);
    }

    @Test
    void saysWhich() {
        check(findings("short-form-unclear"), """
                The Polish Foreign Ministry wrote to the Czech Foreign Ministry. The letter was long. It was read twice. The Polish ministry was not amused.
                """);
    }

    @Test
    void aSpeakersWords() {
        check(findings("short-form-unclear"), """
                The Polish Foreign Ministry wrote to the Czech Foreign Ministry. The letter was long. It was read twice. “The ministry was not amused,” a clerk said.
                """);
    }

    @Test
    void anotherNameRightAbove() {
        check(findings("short-form-unclear"), """
                The Polish Foreign Ministry wrote to the Ministry of Defence (MOD). The letter was long. It was read twice. The MOD answered. The ministry was not amused.
                """);
    }

    @Test
    void describedRightAbove() {
        check(findings("short-form-unclear"), """
                The Polish Foreign Ministry wrote to the Czech Foreign Ministry. The letter was long. It was read twice. Officials praised the king's new ministry. The ministry was not amused.
                """);
    }
}
