package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC");

    @TempDir
    Path folder;

    @Test
    void aRehearsalThatFailsLeavesNothingBehind() {
        ClassArchive archive = new ClassArchive(folder.resolve("classes-1.jsa"), folder.resolve("no.jar"), OPTIONS);
        assertThatThrownBy(archive::make).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** Java archives classes of jars alone. */
    @Test
    @EnabledIfSystemProperty(named = "antecedent.jar", matches = ".+", disabledReason = "runs after packaging")
    void aServerTakesItsClassesFromTheArchive() throws IOException, InterruptedException {
        Path old = Files.writeString(folder.resolve("classes-0.jsa"), "of a Java that is gone");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(100))));
        Path strange = Files.writeString(folder.resolve("notes.txt"), "somebody's");
        Files.setLastModifiedTime(strange, FileTime.from(Instant.now().minus(Duration.ofDays(100))));
        Path archive = folder.resolve("classes-1.jsa");
        Path jar = Path.of(System.getProperty("antecedent.jar"));

        new ClassArchive(archive, jar, OPTIONS).make();

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(archive, strange);
        }
        assertThat(ended(archive, jar).log())
                .contains("org.antecedent.lsp.Server source: shared objects file (top)")
                .contains("org.antecedent.analysis.Analyzer source: shared objects file (top)");
        // What Java says then is none of the protocol's.
        Ended other = ended(archive, Files.copy(jar, folder.resolve("other.jar")));
        assertThat(other.log()).contains("Unable to use shared archive", "org.antecedent.lsp.Server source: file:");
        assertThat(other.output()).isEmpty();
    }

    private record Ended(String output, String log) {}

    /** A server that is started as editors do, and left at once. */
    private Ended ended(Path archive, Path jar) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + System.getProperty("antecedent.jvm"),
                        "-Xlog:class+load:stderr",
                        "-XX:SharedArchiveFile=" + archive,
                        "-jar",
                        jar.toString(),
                        "serve")
                .redirectError(log.toFile())
                .start();
        server.getOutputStream().close();
        String output = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        server.waitFor();
        return new Ended(output, Files.readString(log));
    }
}
