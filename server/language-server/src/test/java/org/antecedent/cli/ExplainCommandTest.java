package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String article;

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(
                        folder.resolve("a.txt"),
                        "Tom Reed met Ann Lee in Rome.\nHe told reporters that NATO helped Turkey with its plan. Reed left.\n")
                .toString();
    }

    @Test
    void aPronounWithAllThatWentIntoIt() {
        assertThat(explain(article + ":2:1")).isZero();
        assertThat(out.toString())
                .contains("“He”: pronoun, subject → Tom Reed")
                .contains("rule: pronoun-ranking (resolved)")
                .containsPattern("“Tom Reed” \\(1:1\\): \\d+\\.\\d %, [+-]\\d+\\.\\d\\d")
                .containsPattern("[+-]\\d\\.\\d\\d {2}subject of its sentence +\\d: [+-]\\d")
                .contains("none of these: ")
                .contains("“Ann Lee” (1:14): does not agree: a woman");
    }

    @Test
    void aNameByItsRule() {
        assertThat(explain(article + ":1:5")).isZero();
        assertThat(out.toString())
                .contains("“Tom Reed”: name, subject → Tom Reed")
                .contains("rule: introduces");
        assertThat(out.toString()).doesNotContain("candidates");
    }

    @Test
    void wordsThatMentionNobody() {
        assertThat(explain(article + ":2:5")).isEqualTo(1);
        assertThat(err.toString()).contains("nobody is mentioned at").contains("a.txt:2:5");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void placesThatAreNone() {
        assertThat(explain(article)).isEqualTo(2);
        assertThat(err.toString()).contains("not a place (FILE:LINE:COLUMN)");
        assertThat(explain(article + ":9:1")).isEqualTo(2);
        assertThat(err.toString()).contains("no line 9: the article has 3 lines");
        assertThat(explain(article + ":1:0")).isEqualTo(2);
        assertThat(explain(article + ":1:99")).isEqualTo(2);
        assertThat(err.toString()).contains("no column 99: line 1 has 29 characters");
        assertThat(explain(folder.resolve("nowhere.txt") + ":1:1")).isEqualTo(2);
        assertThat(err.toString()).contains("no such file or folder");
    }

    private int explain(String place) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("explain", place);
    }
}
