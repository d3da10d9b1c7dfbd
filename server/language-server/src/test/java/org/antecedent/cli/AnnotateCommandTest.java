package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnnotateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneArticleGoesToTheOutput() throws IOException {
        assertThat(annotate("--format", "conllu", article("a.txt", "He left."))).isZero();
        assertThat(out.toString())
                .startsWith("# newdoc id = a.txt\n# newpar\n")
                .contains("2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n")
                .endsWith("\n\n");
    }

    @Test
    void severalGoToFilesThatAreNamedAfterTheFormat() throws IOException {
        Path target = folder.resolve("out");
        String a = article("a.txt", "He left.");
        String b = article("b.md", "She stayed.");
        assertThat(annotate("--format", "conllu", "-o", target.toString(), a, b))
                .isZero();
        assertThat(annotate("-o", target.toString(), a)).isZero();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> target.relativize(file).toString()))
                    .containsExactlyInAnyOrder("a.conllu", "b.conllu", "a.json");
        }
    }

    @Test
    void severalWithoutAFolderAreRefused() throws IOException {
        assertThat(annotate(article("a.txt", "He left."), article("b.txt", "She stayed.")))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("2 articles need a folder");
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int annotate(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of("annotate"), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
