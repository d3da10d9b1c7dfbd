package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
    private static final String UNCLEAR = "Tom Reed met Bill Hayes. “It is over, he said.\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void withoutACommandItPrintsTheHelp() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("check").contains("annotate").contains("serve");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(errors.toString()).contains("chekc");
    }

    @Test
    void aFindingShowsItsLineWithCarets() throws IOException {
        write("a.txt", UNCLEAR);
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("a.txt:1:26: error: ")
                .contains("[quote-unbalanced]")
                .contains("    Tom Reed met Bill Hayes. “It is over, he said.\n    " + " ".repeat(25) + "^");
    }

    @Test
    void theThresholdDecidesTheExitCode() throws IOException {
        write("a.txt", "The minister resigned yesterday.\n");
        assertThat(run("check", folder.toString())).isZero();
        assertThat(run("check", "--fail-on", "information", folder.toString())).isEqualTo(1);
    }

    @Test
    void aClearArticleIsClean() throws IOException {
        write("a.txt", "The committee met in Paris.\n");
        assertThat(run("check", "--fail-on", "hint", folder.toString())).isZero();
        assertThat(out.toString()).contains("nothing unclear in 1 article");
    }

    @Test
    void findingsAsJsonCountLinesFromOneAndOffsetsInUtf16() throws IOException {
        write("a.txt", "🙂🙃\n\n" + UNCLEAR);
        assertThat(run("check", "--format", "json", folder.toString())).isEqualTo(1);
        JsonArray articles = JsonParser.parseString(out.toString()).getAsJsonArray();
        JsonObject article = articles.get(0).getAsJsonObject();
        assertThat(article.get("file").getAsString()).endsWith("a.txt");
        JsonObject finding = article.getAsJsonArray("findings").asList().stream()
                .map(element -> element.getAsJsonObject())
                .filter(object -> object.get("code").getAsString().equals("quote-unbalanced"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.get("line").getAsInt()).isEqualTo(3);
        assertThat(finding.get("column").getAsInt()).isEqualTo(26);
        assertThat(finding.get("start").getAsInt()).isEqualTo(6 + 25);
    }

    @Test
    void aFileThatIsNoTextIsReportedAndTheRestIsRead() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        Files.write(folder.resolve("b.txt"), new byte[] {'a', 0, 'b'});
        write("c.txt", "The committee met in Paris.\n");
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(errors.toString())
                .contains("a.txt: the file is not text in UTF-8")
                .contains("b.txt: the file holds binary data, not text");
        assertThat(out.toString()).contains("in 1 article");
    }

    @Test
    void aMissingFileIsReported() {
        assertThat(run("check", folder.resolve("nothing.txt").toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("no such file or folder").contains("nothing.txt");
    }

    @Test
    void aFolderWithoutArticlesIsReported() throws IOException {
        write("README.md", "About the articles.\n");
        write(".hidden.gold.json", "{}");
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("no articles");
    }

    @Test
    void anEmptyFileIsAnArticleWithNothingInIt() throws IOException {
        write("a.txt", "");
        assertThat(run("check", folder.toString())).isZero();
        assertThat(run("annotate", folder.resolve("a.txt").toString())).isZero();
        assertThat(out.toString()).contains("\"mentions\":[]");
    }

    @Test
    void annotateWritesOneFileAnArticle() throws IOException {
        write("a.txt", "\uFEFFAngela Merkel met Emmanuel Macron in Berlin. “We agree,” she said.\n");
        write("b.md", "# Rain\n\nIt rained in Paris.\n");
        Path target = folder.resolve("out");
        assertThat(run("annotate", folder.toString(), "-o", target.toString())).isZero();
        JsonObject a = JsonParser.parseString(Files.readString(target.resolve("a.json")))
                .getAsJsonObject();
        assertThat(a.get("document").getAsString()).isEqualTo("a.txt");
        JsonObject first = a.getAsJsonArray("mentions").get(0).getAsJsonObject();
        assertThat(first.get("start").getAsInt()).isZero();
        assertThat(first.get("kind").getAsString()).isEqualTo("name");
        assertThat(first.get("type").getAsString()).isEqualTo("PERSON");
        assertThat(a.getAsJsonArray("quotations")).hasSize(1);
        assertThat(target.resolve("b.json")).exists();
        assertThat(target).isDirectoryNotContaining("glob:**.antecedent*");
    }

    @Test
    void annotateNeedsAFolderForSeveralArticles() throws IOException {
        write("a.txt", "One.\n");
        write("b.txt", "Two.\n");
        assertThat(run("annotate", folder.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("-o DIR");
    }

    @Test
    void twoArticlesNeverOverwriteEachOther() throws IOException {
        write("a.txt", "One.\n");
        write("a.md", "Two.\n");
        assertThat(run("annotate", folder.toString(), "-o", folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("would both be written");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private int run(String... arguments) {
        CommandLine commands =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(errors, true));
        return commands.execute(arguments);
    }
}
