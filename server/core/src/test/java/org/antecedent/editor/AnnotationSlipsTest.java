package org.antecedent.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.DecisionKind;
import org.antecedent.annotation.Decisions;
import org.antecedent.fixture.Repository;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What a file of annotations says in vain. */
class AnnotationSlipsTest {
    private static final Text ARTICLE = Text.of("🙂 NATO met Turkey. It left.\n");
    private static final String FILE = AnnotationFile.write(
            Decisions.NONE
                    .with(new Named(
                            "nato",
                            "NATO",
                            Optional.empty(),
                            Optional.of("it/they"),
                            Optional.empty(),
                            Optional.empty()))
                    .with(new Refers(words("It"), Optional.of("nato")))
                    .with(new RefersNot(words("Turkey"), "nato"))
                    .with(new Refers(words("Turkey"), Optional.empty()))
                    .with(new Dismissed("pronoun-ambiguous", Optional.of(words("It")))),
            "a.txt",
            ARTICLE);

    private static Anchor words(String words) {
        int start = ARTICLE.string().indexOf(words);
        return Anchor.of(ARTICLE, new Span(start, start + words.length()));
    }

    /** “the words: what is wrong” for each. */
    private static List<String> slips(String file) {
        assertThat(AnnotationFile.problems(file)).isEmpty();
        return AnnotationSlips.in(Text.of(file)).stream()
                .map(slip -> slip.span().in(file) + ": " + slip.message())
                .toList();
    }

    @Test
    void whatAnEditorWritesHasNone() {
        assertThat(slips(FILE)).isEmpty();
        assertThat(slips(FILE.replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void aCheckThatThereIsNot() {
        assertThat(slips(FILE.replace("pronoun-ambiguous", "pronoun-ambigous")))
                .containsExactly("pronoun-ambigous: “pronoun-ambigous” is no check: nothing is silent; did you mean"
                        + " “pronoun-ambiguous”?");
    }

    @Test
    void anActorWhomNoLineNames() {
        assertThat(slips(FILE.replace("\"source\":\"#nato\"", "\"source\":\"#nata\"")))
                .hasSize(2)
                .allMatch(
                        slip -> slip.startsWith("#nata: “#nata” is somebody whom no line names; did you mean “#nato”"));
    }

    @Test
    void aDecisionThatThereIsNot() {
        assertThat(slips(FILE.replace("\"refers-not\"", "\"refersnot\"")))
                .containsExactly("refersnot: “refersnot” is no decision that this version knows, and says nothing;"
                        + " did you mean “refers-not”?");
    }

    @Test
    void pronounsThatDoNotCount() {
        assertThat(slips(FILE.replace("it/they", "them")))
                .singleElement()
                .asString()
                .startsWith("them: ");
        assertThat(slips(FILE.replace("it/they", "It, they"))).isEmpty();
    }

    @Test
    void thePageOfTheFormatSaysWhatEachKindSays() throws IOException {
        String page = Files.readString(Repository.root().resolve("docs").resolve("annotations.md"));
        for (DecisionKind kind : DecisionKind.values()) {
            assertThat(page.lines()
                            .filter(line -> line.startsWith("| `" + kind.word() + "` | `" + kind.motivation() + "` |")))
                    .as(kind.word())
                    .singleElement()
                    .asString()
                    .contains("| " + kind.says());
        }
    }
}
