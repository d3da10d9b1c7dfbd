package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real editors, without a window, drive the packaged jar; the scripts in {@code src/test/editors} tell what they do and see.
 * Run after packaging with {@code -Deditors}, and skipped where an editor is not installed.
 */
@EnabledIfSystemProperty(
        named = "antecedent.jar",
        matches = ".+",
        disabledReason = "runs with -Deditors, after packaging")
class EditorsTest {
    private static final long LIMIT_SECONDS = 300;
    private static final Path SCRIPTS = Path.of("src", "test", "editors").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void neovim() throws IOException, InterruptedException {
        run("nvim", "--headless", "-u", "NONE", "-i", "NONE", "-n", "-S", script("neovim.lua"));
    }

    @Test
    void emacs() throws IOException, InterruptedException {
        run("emacs", "-Q", "--batch", "-l", script("emacs.el"));
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    private void run(String... command) throws IOException, InterruptedException {
        assumeTrue(isInstalled(command[0]), () -> command[0] + " is not on the PATH");
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(articles.toFile())
                .redirectInput(Redirect.from(
                        Files.createFile(folder.resolve("no-input")).toFile()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment());
        Process editor = builder.start();
        boolean ended = editor.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        editor.destroyForcibly();
        String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        assertThat(ended).as("the editor ends: %s", said).isTrue();
        assertThat(said).contains("ok ").doesNotContain("not ok");
        assertThat(editor.exitValue()).as(said).isZero();
        for (ProcessHandle server :
                ProcessHandle.allProcesses().filter(this::isOurs).toList()) {
            assertThat(server.onExit()).as("a server outlives the editor").succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    /** Every server of this test has its log file in the folder. */
    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(folder.toString());
    }

    private Map<String, String> environment() {
        List<String> server = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + System.getProperty("antecedent.jvm"),
                "-jar",
                System.getProperty("antecedent.jar"),
                "serve",
                "--log-file",
                folder.resolve("server.log").toString());
        return Map.of(
                "SERVER", new Gson().toJson(server),
                "HOME", folder.toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
