package org.antecedent.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sentences with their grammar drawn: each word as form/tag, and where it matters what hangs on what. */
class GrammarTest {
    private static final English ENGLISH = OpenNlp.load();

    @Test
    void numberAndTenseAreInTheTags() {
        tags("She says the ministers left.", "She/PRP says/VBZ the/DT ministers/NNS left/VBD ./.");
        tags("His allies have said so.", "His/PRP$ allies/NNS have/VBP said/VBN so/RB ./.");
    }

    @Test
    void wordsJoinedByHyphensAreTaggedAsAWhole() {
        tags("The 29-year-old man left.", "The/DT 29-year-old/JJ man/NN left/VBD ./.");
        tags("They want de-escalation.", "They/PRP want/VBP de-escalation/NN ./.");
        tags("President al-Assad spoke.", "President/NNP al-Assad/NNP spoke/VBD ./.");
    }

    @Test
    void lemmasFollowTheTags() {
        lemmas("The ministers left early.", "the minister leave early .");
        lemmas("He hoped they had provoked nobody.", "he hope they have provoke nobody .");
        lemmas("The Democrats’ leaders", "the Democrat 's leader");
    }

    @Test
    void theSubjectOfAReportingVerb() {
        arcs("The minister, who resigned, said that troops had left.", "said -nsubj→ minister", "said -ccomp→ left");
        arcs("“We agree,” Anna Lund told reporters.", "told -nsubj→ Anna");
        arcs("“We agree,” said Lund.", "said -nsubj→ Lund");
    }

    @Test
    void aSubjectWhoseVerbComesLate() {
        arcs(
                "The agency that the minister had criticised for months published the report.",
                "published -nsubj→ agency",
                "criticised -nsubj→ minister",
                "published -obj→ report");
        arcs(
                "The judge who heard the case of the banker postponed the trial.",
                "postponed -nsubj→ judge",
                "heard -nsubj→ who");
        arcs("The committee praised the senator for years.", "praised -nsubj→ committee", "praised -obj→ senator");
    }

    @Test
    void marksHangOnWhatTheyPart() {
        arcs("“We agree,” Anna Lund told reporters.", "agree -punct→ “", "agree -punct→ ,", "agree -punct→ ”");
        arcs("The minister (a lawyer) left.", "lawyer -punct→ (", "lawyer -punct→ )", "left -punct→ .");
        arcs("He came, and she left.", "left -punct→ ,", "came -punct→ .");
    }

    @Test
    void passivesAndAgents() {
        arcs("He was arrested by police.", "arrested -nsubj:pass→ He", "arrested -obl:agent→ police");
    }

    @Test
    void everySentenceIsATreeWithOneRoot() {
        for (String text : List.of(
                "Of the and (, . said that.",
                "THE MINISTER SAID THAT TROOPS HAD LEFT THE CITY",
                "he said that nothing had been agreed and they left ".repeat(24),
                "he said that nothing had been agreed and they left ".repeat(1000),
                "He said: “We agree”, and — so they say (though) — left. ”).",
                "“The de\u00ADescalation”\u00A0—\u00A0said\u0007 Lund\u200B.",
                "👍🏽 🙂 said 🙂 .",
                "a ".repeat(600),
                "?!",
                "NO. 5 — “”’ to to to.",
                "漢字 א 🙂 \u0000 said")) {
            for (Words words : ENGLISH.read(text)) {
                assertThat(IntStream.range(0, words.size()).filter(i -> words.head(i) < 0))
                        .hasSize(1)
                        .allMatch(i -> words.relation(i) == Relation.ROOT);
                int[] under = new int[words.size()];
                for (int i = 0; i < words.size(); i++) {
                    int steps = 0;
                    for (int above = i; above >= 0; above = words.head(above)) {
                        assertThat(steps++).isLessThan(words.size());
                        under[above]++;
                    }
                }
                for (int i = 0; i < words.size(); i++) {
                    assertThat(words.last(i) - words.first(i) + 1)
                            .as("side by side under word %d of %s", i, words)
                            .isEqualTo(under[i]);
                }
            }
        }
    }

    @Test
    void whatHangsOnAWordIsSideBySide() {
        Words words =
                ENGLISH.read("The minister of defence, a lawyer, said so.").get(0);
        int minister = words.forms().indexOf("minister");
        assertThat(words.forms().subList(words.first(minister), words.last(minister) + 1))
                .contains("The", "minister", "of", "defence")
                .doesNotContain("said");
    }

    private static void tags(String text, String expected) {
        Words words = ENGLISH.read(text).get(0);
        assertThat(IntStream.range(0, words.size())
                        .mapToObj(i -> words.form(i) + "/" + words.penn(i).code())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static void lemmas(String text, String expected) {
        Words words = ENGLISH.read(text).get(0);
        assertThat(IntStream.range(0, words.size()).mapToObj(words::lemma).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static void arcs(String text, String... expected) {
        Words words = ENGLISH.read(text).get(0);
        assertThat(IntStream.range(0, words.size())
                        .filter(i -> words.head(i) >= 0)
                        .mapToObj(i -> words.form(words.head(i)) + " -"
                                + words.relation(i).code() + "→ " + words.form(i)))
                .as(words.toString())
                .contains(expected);
    }
}
