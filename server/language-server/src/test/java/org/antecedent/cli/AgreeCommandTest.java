package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.Sidecar;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeCommandTest {
    private static final String ARTICLE = "Ann Lee met the board in Berlin.\n\nShe said it had agreed.\n";

    @TempDir
    private Path folder;

    private Path a;
    private Path b;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoFolders() throws IOException {
        a = Files.createDirectories(folder.resolve("a"));
        b = Files.createDirectories(folder.resolve("b"));
    }

    @Test
    void aRowAnArticleAndOneForAll() throws IOException {
        annotate(a.resolve("x.txt"), ARTICLE, "Ann Lee", "She");
        annotate(b.resolve("x.txt"), ARTICLE, "Ann Lee", "She");
        annotate(a.resolve("in/y.txt"), ARTICLE, "Ann Lee", "She");
        annotate(b.resolve("in/y.txt"), ARTICLE, "She", "it");
        assertThat(agree(a, b)).isZero();
        assertThat(out.toString().lines().toList())
                .containsExactly(
                        "article   mentions  exact  overlap    MUC     B³  CEAF-e    LEA  statements  found  source",
                        "in/y.txt       2/2  0.500    0.500  0.000  0.250   0.500  0.000         0/0      –       –",
                        "x.txt          2/2  1.000    1.000  1.000  1.000   1.000  1.000         0/0      –       –",
                        "all 2          4/4  0.750    0.750  0.500  0.625   0.750  0.500         0/0      –       –");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void itIsToldWhatOneSideAloneAnnotated() throws IOException {
        annotate(a.resolve("x.txt"), ARTICLE, "She");
        annotate(b.resolve("y.txt"), ARTICLE, "She");
        assertThat(agree(a, b)).isEqualTo(1);
        assertThat(out.toString().lines().toList()).containsExactly("only in A: x.txt", "only in B: y.txt");
    }

    @Test
    void filesMayBeCalledOtherwiseAndOneArticleIsEnough() throws IOException {
        Path ann = annotate(a.resolve("x.txt"), ARTICLE, "Ann Lee", "She");
        Path bob = annotate(b.resolve("bob.txt"), ARTICLE, "Ann Lee", "She");
        Files.delete(b.resolve("bob.txt"));
        assertThat(agree(ann, bob, "--format", "json")).isZero();
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        JsonObject exact =
                json.getAsJsonObject("all").getAsJsonObject("mentions").getAsJsonObject("exact");
        assertThat(exact.toString())
                .isEqualTo("{\"recall\":1.0,\"precision\":1.0,\"f1\":1.0,\"common\":2,\"a\":2,\"b\":2}");
        assertThat(json.getAsJsonObject("all").getAsJsonObject("coreference").keySet())
                .containsExactly("muc", "b-cubed", "ceaf-e", "lea");
        assertThat(json.getAsJsonObject("all")
                        .getAsJsonObject("statements")
                        .get("f1")
                        .isJsonNull())
                .isTrue();
        assertThat(json.get("compared").getAsString()).isEqualTo("decisions");
        Files.delete(a.resolve("x.txt"));
        assertThat(agree(ann, bob)).isEqualTo(2);
        assertThat(err.toString()).contains("the article is beside the annotations of neither side");
    }

    @Test
    void anArticleThatChangedOnOneSideIsTold() throws IOException {
        annotate(a.resolve("x.txt"), ARTICLE, "Ann Lee", "She");
        annotate(
                b.resolve("x.txt"),
                "Bob Ray, in a quite different text, spoke. Ann Lee met the board in Berlin.\n",
                "Ann Lee",
                "Bob Ray");
        assertThat(agree(a, b)).isEqualTo(1);
        assertThat(err.toString()).contains("b/x.txt: warning: this text is not that of");
        assertThat(out.toString()).contains("x.txt: 1 decision of B left out: the words are not in the text");
    }

    @Test
    void whatTheMachineProposesCountsWhereThatIsWanted() throws IOException {
        annotate(a.resolve("x.txt"), ARTICLE, "Ann Lee", "She");
        annotate(b.resolve("x.txt"), ARTICLE, "Ann Lee");
        assertThat(agree(a, b, "--format", "json", "--proposals")).isZero();
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertThat(json.get("compared").getAsString()).isEqualTo("decisions-and-proposals");
        JsonObject exact =
                json.getAsJsonObject("all").getAsJsonObject("mentions").getAsJsonObject("exact");
        assertThat(exact.get("b").getAsInt()).isGreaterThan(1);
    }

    @Test
    void whatCannotBeReadIsToldWithItsLine() throws IOException {
        annotate(a.resolve("x.txt"), ARTICLE, "She");
        Path broken = annotate(b.resolve("x.txt"), ARTICLE, "She");
        String file = Files.readString(broken);
        Files.writeString(broken, file.substring(0, file.length() / 2));
        assertThat(agree(a, b)).isEqualTo(2);
        assertThat(err.toString()).contains("x.txt.annotations.jsonld:").contains(": error: This is not the whole");
        assertThat(agree(a, folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(err.toString()).contains("no such file or folder: ").contains("nowhere");
        assertThat(agree(a, broken)).isEqualTo(2);
        assertThat(err.toString()).contains("A and B are two files or two folders");
        Path plain = Files.writeString(folder.resolve("plain.txt"), ARTICLE);
        assertThat(agree(plain, plain)).isEqualTo(2);
        assertThat(err.toString()).contains("no such file or folder: ").contains("plain.txt.annotations.jsonld");
        assertThat(agree(Files.createDirectory(folder.resolve("c")), folder.resolve("c")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no annotations in ");
    }

    /** @return the file of annotations, which says that all of these words mean one */
    private static Path annotate(Path article, String content, String... words) throws IOException {
        Files.createDirectories(article.getParent());
        Files.writeString(article, content);
        Text text = Text.of(content);
        Decisions decisions = Decisions.NONE;
        for (String one : words) {
            int start = content.lastIndexOf(one);
            Anchor anchor = Anchor.of(text, new Span(start, start + one.length()));
            decisions = decisions.with(new Refers(anchor, Optional.of("ann")));
        }
        Sidecar sidecar = new Sidecar(article);
        assertThat(sidecar.write(decisions, text)).isEmpty();
        return sidecar.path();
    }

    private int agree(Path one, Path other, String... options) {
        String[] arguments = Stream.concat(Stream.of("agree", one.toString(), other.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
