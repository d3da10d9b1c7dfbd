package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out to files of another tool and in from them. */
class ExchangeCommandsTest {
    private static final String TEXT = "Ann Lund left. “Never,” she said.\n";

    @TempDir
    private Path folder;

    private StringWriter out;
    private StringWriter err;

    @BeforeEach
    void fresh() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @Test
    void foldersAreKeptAndLossesTold() throws IOException {
        article("news/a.txt", TEXT);
        article("news/b/c.md", TEXT);
        assertThat(run("export", "--to", "brat", "-o", path("out"), path("news")))
                .isZero();
        assertThat(files("out")).containsExactly("a.ann", "a.txt", "annotation.conf", "b/c.ann", "b/c.txt");
        assertThat(out.toString())
                .contains("a.txt: not held: 3 reasons of the machine\n")
                .endsWith("2 articles written as brat; not held in all: 6 reasons of the machine\n");
        assertThat(files("news")).containsExactly("a.txt", "b/c.md");
    }

    @Test
    void aFormatThatIsNoneIsToldThoseThatAre() throws IOException {
        article("a.txt", TEXT);
        assertThat(run("export", "--to", "word", "-o", path("out"), path("a.txt")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("“word” is none of brat, uima-json, conll2012, ");
        assertThat(run("export", "--to", "UIMA-json", "-o", path("out"), path("a.txt")))
                .isZero();
        assertThat(files("out")).containsExactly("a.json");
    }

    @Test
    void namesThatFallTogetherAreRefusedBeforeAnythingIsWritten() throws IOException {
        article("news/a.txt", TEXT);
        article("news/a.md", TEXT);
        assertThat(run("export", "--to", "brat", "-o", path("out"), path("news")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("would both be written to");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void anArticleIsNotOverwrittenByTheTextOfAFormat() throws IOException {
        article("a.txt", "\uFEFF" + TEXT.replace("\n", "\r\n"));
        article("b.txt", TEXT);
        assertThat(run("export", "--to", "brat", "-o", path(""), path("a.txt"), path("b.txt")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("a.txt is an article, and would be overwritten");
        assertThat(Files.readString(folder.resolve("a.txt"))).contains("\r\n");
        assertThat(files("")).contains("b.ann");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsWritten() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xFF, 0x20});
        article("b.txt", TEXT);
        assertThat(run("export", "--to", "brat", "-o", path("out"), path("a.txt"), path("b.txt")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("a.txt: the file is not text in UTF-8");
        assertThat(files("out")).containsExactly("annotation.conf", "b.ann", "b.txt");
    }

    @Test
    void whatIsImportedStandsBesideTheArticleAndGoesOutAgain() throws IOException {
        article("in/a.txt", TEXT);
        article("in/a.ann", """
                T1	PER 0 8	Ann Lund
                T2	PER 24 27	she
                *	Equiv T1 T2
                T3	Protein 9 13	left
                """);
        assertThat(run("import", "--from", "brat", path("in"))).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo(path("in/a.ann") + ":4: “Protein” is no type of actor, and no part of a statement.\n");
        assertThat(out.toString()).isEqualTo(path("in/a.txt") + ": 4 decisions taken, 1 line reported\n");
        assertThat(files("in")).containsExactly("a.ann", "a.txt", "a.txt.annotations.jsonld");
        String kept = Files.readString(folder.resolve("in/a.txt.annotations.jsonld"));

        assertThat(run("import", "--from", "brat", path("in"))).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("in/a.txt.annotations.jsonld")))
                .isEqualTo(kept);

        assertThat(run("export", "--to", "brat", "-o", path("out"), path("in"))).isZero();
        assertThat(Files.readString(folder.resolve("out/a.ann")))
                .contains("\tReference T1 known:ann-lund\tAnn Lund\n")
                .doesNotContain("Proposed T1 ");
        assertThat(run("export", "--no-decisions", "--to", "brat", "-o", path("out"), path("in")))
                .isZero();
        assertThat(Files.readString(folder.resolve("out/a.ann"))).contains("Proposed T1 mention-type-actor\n");
    }

    @Test
    void whatIsThereHoldsUnlessTold() throws IOException {
        article("in/a.ann", "T1\tPER 0 8\tAnn Lund\n");
        article("news/a.md", TEXT);
        assertThat(run("import", "--from", "brat", "--into", path("news"), path("in")))
                .isZero();
        article("in/a.ann", "T1\tORG 0 8\tAnn Lund\n");
        assertThat(run("import", "--from", "brat", "--into", path("news"), path("in")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("a.ann:1: Somebody has decided otherwise about “Ann Lund”.");
        assertThat(decisions()).contains("\"PERSON\"").doesNotContain("\"ORGANIZATION\"");
        assertThat(run("import", "--from", "brat", "--over", "--into", path("news"), path("in")))
                .isZero();
        assertThat(decisions()).contains("\"ORGANIZATION\"").doesNotContain("\"PERSON\"");
    }

    @Test
    void aFileOfAnnotationsThatIsNotUnderstoodIsLeftAsItIs() throws IOException {
        article("a.txt", TEXT);
        article("a.ann", "T1\tPER 0 8\tAnn Lund\n");
        article("a.txt.annotations.jsonld", "<<<<<<< ours\n");
        assertThat(run("import", "--from", "brat", path("a.ann"))).isEqualTo(2);
        assertThat(err.toString()).contains("a.txt.annotations.jsonld:1: error: Two versions");
        assertThat(Files.readString(folder.resolve("a.txt.annotations.jsonld"))).isEqualTo("<<<<<<< ours\n");
    }

    @Test
    void withoutItsArticleNothingIsTaken() throws IOException {
        article("a.ann", "T1\tPER 0 8\tAnn Lund\n");
        assertThat(run("import", "--from", "brat", path("a.ann"))).isEqualTo(2);
        assertThat(err.toString()).contains("there is no article a.txt, .md or .news in");
        assertThat(run("import", "--from", "brat", path("nowhere.ann"))).isEqualTo(2);
        assertThat(err.toString()).contains("no such file or folder");
    }

    private String decisions() throws IOException {
        return Files.readString(folder.resolve("news/a.md.annotations.jsonld"));
    }

    private void article(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files(String name) throws IOException {
        Path top = folder.resolve(name);
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private int run(String... arguments) {
        fresh();
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
