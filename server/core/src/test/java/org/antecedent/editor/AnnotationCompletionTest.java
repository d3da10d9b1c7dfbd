package org.antecedent.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.DecisionKind;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.editor.AnnotationCompletion.Beside;
import org.antecedent.editor.AnnotationCompletion.Proposal;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Edit;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What is offered where “‸” stands in a file of annotations. */
class AnnotationCompletionTest {
    private static final String HEAD = """
            {"@context":["http://www.w3.org/ns/anno.jsonld",{"antecedent":"urn:antecedent:ns:"}],"id":"a.txt.annotations.jsonld",\
            "type":"AnnotationCollection","antecedent:version":"1.0",\
            "first":{"id":"#page","type":"AnnotationPage","items":[
            {"id":"urn:1","type":"Annotation","antecedent:decision":"actor","motivation":"describing",\
            "body":{"type":"antecedent:Actor","label":"The Times"},"target":"#times"},
            """;
    private static final String TAIL = """
            {"id":"#article","type":"Annotation","motivation":"bookmarking","target":"a.txt"}]}}
            """;

    private static final Text ARTICLE = Text.of("Angela Merkel met Emmanuel Macron. Merkel left. She was tired.\n");
    private static final Article READ = Analyzer.standard()
            .knowing(new ProjectActors(List.of(new ProjectActor(
                    "Robert Kraft",
                    Optional.of(ActorType.PERSON),
                    List.of(),
                    Set.of(),
                    List.of(),
                    List.of(),
                    Optional.empty()))))
            .analyze(ARTICLE);
    private static final Optional<Beside> BESIDE = Optional.of(new Beside("a.txt", READ));

    private static List<Proposal> proposals(String drawn, Optional<Beside> beside) {
        return AnnotationCompletion.at(Text.of(drawn.replace("‸", "")), drawn.indexOf('‸'), beside);
    }

    private static List<String> words(String drawn, Optional<Beside> beside) {
        return proposals(drawn, beside).stream().map(Proposal::words).toList();
    }

    /** The same in a whole file, in the midst of writing one, on Windows, behind an emoji, and one field a line. */
    private static List<String> offered(String item, Optional<Beside> beside) {
        List<String> words = words(HEAD + item + ",\n" + TAIL, beside);
        assertThat(words(HEAD + item, beside)).isEqualTo(words);
        assertThat(words((HEAD + item + ",\n" + TAIL).replace("\n", "\r\n"), beside))
                .isEqualTo(words);
        assertThat(words(HEAD.replace("The Times", "The 🙂 Times") + item, beside))
                .hasSameSizeAs(words);
        assertThat(words(HEAD + item.replace(",\"", ",\n  \"").replace("{\"", "{\n  \""), beside))
                .isEqualTo(words);
        return words;
    }

    private static List<String> offered(String item) {
        return offered(item, Optional.empty());
    }

    @Test
    void kindsOfDecisions() {
        assertThat(offered("{\"id\":\"urn:2\",\"antecedent:decision\":\"‸\"}"))
                .hasSize(DecisionKind.values().length)
                .startsWith("actor", "mention", "no-mention");
        assertThat(offered("{\"antecedent:decision\":\"ref‸\"}")).containsExactly("refers", "refers-not");
        assertThat(offered("{\"antecedent:decision\":\"xyz‸\"}")).isEmpty();
        assertThat(offered("{\"id\":\"ref‸\"}")).isEmpty();
    }

    @Test
    void whatAKindIsFor() {
        assertThat(offered("{\"antecedent:decision\":\"note\",\"motivation\":\"‸\"}"))
                .containsExactly("commenting");
        assertThat(offered("{\"motivation\":\"‸\",\"antecedent:decision\":\"note\"}"))
                .containsExactly("commenting");
        assertThat(offered("{\"motivation\":\"mod‸\"}")).containsExactly("moderating");
    }

    @Test
    void typesAndKindsOfStatementsAndPronouns() {
        assertThat(offered("{\"antecedent:decision\":\"mention\",\"body\":{\"value\":\"P‸\"}}"))
                .containsExactly("PERSON", "PLACE");
        assertThat(offered("{\"antecedent:decision\":\"note\",\"body\":{\"value\":\"P‸\"}}"))
                .isEmpty();
        assertThat(offered(
                        "{\"antecedent:decision\":\"actor\",\"body\":{\"label\":\"P\",\"antecedent:type\":\"geo‸\"}}"))
                .containsExactly("GEOPOLITICAL");
        assertThat(offered("{\"antecedent:decision\":\"statement\",\"body\":{\"antecedent:kind\":\"‸\"}}"))
                .containsExactly("direct", "indirect", "mixed");
        assertThat(offered("{\"antecedent:decision\":\"actor\",\"body\":{\"antecedent:pronouns\":\"‸\"}}"))
                .containsExactly("she", "he", "it", "they");
    }

    @Test
    void codesOfChecks() {
        assertThat(offered("{\"antecedent:decision\":\"dismissed\",\"body\":{\"value\":\"‸\"}}"))
                .hasSameSizeAs(Checks.all().checks());
        assertThat(offered("{\"antecedent:decision\":\"dismissed\",\"body\":{\"value\":\"pronoun-am‸\"}}"))
                .containsExactly("pronoun-ambiguous");
    }

    @Test
    void actorsOfTheFileAndOfTheArticleAndOfItsProject() {
        String refers = "{\"antecedent:decision\":\"refers\",\"body\":{\"source\":\"‸\"},\"target\":{}}";
        assertThat(offered(refers)).containsExactly("#times", "antecedent:nobody");
        assertThat(offered(refers, BESIDE))
                .containsExactly("#times", "#angela-merkel", "#emmanuel-macron", "#robert-kraft", "antecedent:nobody");
        assertThat(offered(refers.replace("‸", "#a‸"), BESIDE)).containsExactly("#angela-merkel");
        assertThat(offered(refers.replace("‸", "#mer‸"), BESIDE)).containsExactly("#angela-merkel");
        assertThat(offered(refers.replace("‸", "#erkel‸"), BESIDE)).isEmpty();
        assertThat(offered(refers.replace("refers", "refers-not"), BESIDE))
                .contains("#times", "#angela-merkel")
                .doesNotContain("antecedent:nobody");
        assertThat(offered(refers.replace("refers", "dismissed"), BESIDE)).isEmpty();
        Proposal merkel = proposals(HEAD + refers + ",\n" + TAIL, BESIDE).get(1);
        assertThat(merkel.detail()).isEqualTo("Angela Merkel, person, 3 mentions");
    }

    private static String applied(String file, Edit edit) {
        return file.substring(0, edit.span().start())
                + edit.replacement()
                + file.substring(edit.span().end());
    }

    @Test
    void whomNoLineNamesIsMadeKnownBesides() {
        int she = ARTICLE.string().indexOf("She");
        String drawn = HEAD + """
                {"id":"urn:2","type":"Annotation","antecedent:decision":"refers","motivation":"identifying",\
                "body":{"type":"SpecificResource","purpose":"identifying","source":"#mac‸"},\
                "target":{"source":"a.txt","selector":[{"type":"TextPositionSelector","start":%d,"end":%d},\
                {"type":"TextQuoteSelector","exact":"She","prefix":"Merkel left. ","suffix":" was tired."}]}},
                """.formatted(she, she + 3).replace("#mac‸", "#emm‸") + TAIL;
        Proposal macron = proposals(drawn, BESIDE).get(0);
        String file = applied(
                applied(drawn.replace("‸", ""), macron.edit()), macron.besides().orElseThrow());
        AnnotationFile.Contents contents = AnnotationFile.read(file, ARTICLE);
        assertThat(contents.problems()).isEmpty();
        Decisions decisions = contents.decisions();
        assertThat(decisions.all(Named.class)).contains(new Named("emmanuel-macron", "Emmanuel Macron"));
        assertThat(decisions.all(Refers.class))
                .extracting(refers ->
                        refers.words().exact() + " → " + refers.actor().orElse(""))
                .containsExactly("Emmanuel Macron → emmanuel-macron", "She → emmanuel-macron");
        Article read = Analyzer.standard().analyze(ARTICLE, decisions);
        assertThat(Hover.at(read, she))
                .hasValueSatisfying(
                        card -> assertThat(card.markdown()).contains("Emmanuel Macron", "2 mentions", "Decided"));
    }

    @Test
    void namesAndIdsOfANewActor() {
        assertThat(offered("{\"antecedent:decision\":\"actor\",\"body\":{\"label\":\"‸\"}}", BESIDE))
                .containsExactly("Angela Merkel", "Emmanuel Macron", "Robert Kraft");
        assertThat(offered(
                        "{\"antecedent:decision\":\"actor\",\"body\":{\"label\":\"Al Gore\"},\"target\":\"‸\"}",
                        BESIDE))
                .startsWith("#al-gore", "#angela-merkel")
                .doesNotContain("#times");
        assertThat(offered("{\"antecedent:decision\":\"actor\",\"body\":{\"label\":\"Times\"},\"target\":\"#times‸\"}"))
                .containsExactly("#times-2");
        assertThat(offered("{\"antecedent:decision\":\"mention\",\"target\":\"‸\"}", BESIDE))
                .isEmpty();
    }

    @Test
    void fieldsThatAreNotThereYet() {
        assertThat(offered("{\"id\":\"urn:2\",\"‸\"}")).startsWith("type", "antecedent:decision");
        assertThat(offered("{\"id\":\"urn:2\",\"antecedent:decision\":\"statement\",\"body\":{\"antecedent:‸\"}}"))
                .containsExactly("antecedent:kind", "antecedent:source", "antecedent:cue");
        assertThat(
                        offered(
                                "{\"antecedent:decision\":\"note\",\"target\":{\"selector\":[{\"type\":\"TextQuoteSelector\",\"p‸\"}]}}"))
                .containsExactly("prefix");
        assertThat(offered("{\"antecedent:decision\":\"note\",\"target\":{\"selector\":[{\"type\":\"‸\"}]}}"))
                .containsExactly("TextPositionSelector", "TextQuoteSelector");
    }

    @Test
    void marksThatAreMissingArePutIn() {
        Proposal value = proposals(HEAD + "{\"antecedent:decision\": ‸}", Optional.empty())
                .get(0);
        assertThat(value.edit().replacement()).isEqualTo("\"actor\"");
        Proposal key = proposals(HEAD + "{\"antecedent:decision\":\"note\", ‸}", Optional.empty())
                .get(0);
        assertThat(key.edit().replacement()).isEqualTo("\"id\": ");
        String name = "Dwayne \\\"Rock\\\" Johnson";
        String named = HEAD.replace("The Times", name) + "{\"antecedent:decision\":\"refers\",\"body\":{\"source\":‸}}";
        assertThat(proposals(named, Optional.empty()))
                .extracting(Proposal::words)
                .contains("#times");
    }

    @Test
    void whatIsReplacedIsTheValueThatWasThere() {
        String whole = "{\"antecedent:decision\":\"refe‸rs-not\",\"body\":{}}";
        String drawn = HEAD + whole;
        Edit edit = proposals(drawn, Optional.empty()).get(0).edit();
        assertThat(applied(drawn.replace("‸", ""), edit)).endsWith("{\"antecedent:decision\":\"refers\",\"body\":{}}");
        // Without the mark at its end a string runs on.
        String open = HEAD + "{\"antecedent:decision\":\"refe‸,\"body\":{}}";
        Edit begun = proposals(open, Optional.empty()).get(0).edit();
        assertThat(applied(open.replace("‸", ""), begun)).endsWith("{\"antecedent:decision\":\"refers,\"body\":{}}");
    }

    @Test
    void nothingWhereNothingIsClosed() {
        assertThat(offered("{\"antecedent:decision\":\"note\",\"body\":{\"value\":\"‸\"}}", BESIDE))
                .isEmpty();
        assertThat(offered("{\"antecedent:decision\":\"note\",\"creator\":{\"name\":\"A‸\"}}", BESIDE))
                .isEmpty();
        assertThat(offered("‸")).isEmpty();
        assertThat(offered("{\"antecedent:decision\":\"note\" ‸}")).isEmpty();
        assertThat(words("{\"type\":\"‸\"}", BESIDE)).isEmpty();
        assertThat(words("‸", BESIDE)).isEmpty();
    }

    @Test
    void whateverTheFileHoldsNothingFails() {
        String file = HEAD + "{\"antecedent:decision\":\"refers\",\"body\":{\"source\":\"#times\"}},\n" + TAIL;
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder odd = new StringBuilder(file);
            for (int j = 0; j < 6; j++) {
                int at = random.nextInt(odd.length());
                odd.replace(
                        at,
                        Math.min(odd.length(), at + random.nextInt(3)),
                        "{}[]\":,\\\n".substring(random.nextInt(9)).substring(0, 1));
            }
            Text text = Text.of(odd.toString());
            int offset = random.nextInt(text.length() + 1);
            assertThatCode(() -> AnnotationCompletion.at(text, offset, BESIDE)).doesNotThrowAnyException();
            assertThatCode(() -> AnnotationSlips.in(text)).doesNotThrowAnyException();
        }
        for (String deep : List.of("[", "{\"items\":[", "\"", "{\"a\":")) {
            Text text = Text.of(deep.repeat(50_000));
            assertThat(AnnotationCompletion.at(text, text.length(), BESIDE)).isEmpty();
        }
    }
}
