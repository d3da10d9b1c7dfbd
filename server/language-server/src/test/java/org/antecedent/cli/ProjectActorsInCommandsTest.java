package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antecedent.configuration.Configurations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that reads articles knows whom their project knows. */
class ProjectActorsInCommandsTest {
    private static final String ENTRY = "actors:\n  - {name: Angela Merkel, type: person, aliases: [the chancellor]}\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path article;

    @BeforeEach
    void article() throws IOException {
        article = Files.writeString(folder.resolve("a.txt"), "“We agree,” the chancellor said.\n");
    }

    private int run(Object... words) {
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void configure(String yaml) throws IOException {
        Files.writeString(folder.resolve(Configurations.NAME), yaml);
    }

    @Test
    void annotate() throws IOException {
        assertThat(run("annotate", article)).isZero();
        assertThat(out.toString()).doesNotContain("Angela Merkel");
        configure(ENTRY);
        assertThat(run("annotate", article)).isZero();
        assertThat(out.toString()).contains("\"name\":\"Angela Merkel\",\"type\":\"PERSON\",\"project\":true");
    }

    @Test
    void quotes() throws IOException {
        configure(ENTRY);
        assertThat(run("quotes", article)).isZero();
        assertThat(out.toString()).contains("the chancellor (Angela Merkel)");
    }

    @Test
    void export() throws IOException {
        configure(ENTRY);
        Path into = folder.resolve("out");
        assertThat(run("export", article, "--to", "statements-csv", "-o", into)).isZero();
        assertThat(Files.readString(into.resolve("statements.csv"))).contains("Angela Merkel");
    }

    @Test
    void explain() throws IOException {
        configure(ENTRY);
        assertThat(run("explain", article + ":1:16")).isZero();
        assertThat(out.toString()).contains("→ Angela Merkel", "rule: project");
    }

    @Test
    void mistakesStopEveryCommand() throws IOException {
        configure("actors: people.yaml\n");
        Files.writeString(folder.resolve("people.yaml"), "- name: A\n  type: persn\n");
        for (String command : new String[] {"check", "annotate", "quotes", "report"}) {
            assertThat(run(command, article)).as(command).isEqualTo(2);
        }
        assertThat(run("export", article, "--to", "brat", "-o", folder.resolve("out")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("people.yaml:2:9: error: There is no type “persn”");
    }
}
