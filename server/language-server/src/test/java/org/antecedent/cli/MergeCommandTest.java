package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.Sidecar;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    private static final String ARTICLE =
            "Ann Lee met the board in Berlin.\n\nShe said it had agreed. It rained all day.\n";
    private static final Text TEXT = Text.of(ARTICLE);

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void whatBothSidesDecidedIsWrittenToOurs() throws IOException {
        Path base = file("base", Decisions.NONE.with(new Unmarked(anchor("day"))));
        Path ours = file("ours", Decisions.NONE.with(new Unmarked(anchor("It"))));
        Path theirs = file("theirs", Decisions.NONE.with(refers("ann")));
        assertThat(merge(base, ours, theirs)).isZero();
        assertThat(decisions("ours")).containsExactly(refers("ann"), new Unmarked(anchor("It")));
        assertThat(decisions("theirs")).containsExactly(refers("ann"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aConflictIsTold() throws IOException {
        Path ours = file("ours", Decisions.NONE.with(refers("eve")));
        Path theirs = file("theirs", Decisions.NONE.with(refers("ann")));
        Path empty = Files.writeString(folder.resolve("empty"), "");
        Path output = folder.resolve("merged.txt.annotations.jsonld");
        String before = Files.readString(ours);
        assertThat(merge(empty, ours, theirs, Path.of("-o"), output)).isEqualTo(1);
        assertThat(Files.readString(ours)).isEqualTo(before);
        assertThat(decisions("merged")).hasSize(1).first().isInstanceOf(Conflict.class);
        assertThat(err.toString()).contains("1 conflict between decisions");
    }

    @Test
    void whatIsNotUnderstoodIsMarked() throws IOException {
        Path base = file("base", Decisions.NONE.with(refers("bob")));
        Path ours = file("ours", Decisions.NONE.with(refers("eve")));
        Path theirs = file("theirs", Decisions.NONE.with(refers("ann")));
        String newer = Files.readString(theirs).replace("\"1.0\"", "\"2.0\"");
        Files.writeString(theirs, newer);
        List<String> left = Files.readAllLines(ours);
        assertThat(merge(base, ours, theirs)).isEqualTo(1);
        assertThat(err.toString()).contains("theirs.txt.annotations.jsonld:1: error: A newer Antecedent");
        List<String> marked = Files.readAllLines(ours);
        assertThat(marked).startsWith("<<<<<<< ours").contains("=======", ">>>>>>> theirs");
        assertThat(marked).containsAll(left).containsAll(newer.lines().toList());
    }

    @Test
    void gitIsToldOfAFailure() throws IOException {
        Path ours = file("ours", Decisions.NONE.with(refers("eve")));
        String before = Files.readString(ours);
        assertThat(merge(folder.resolve("nowhere"), ours, ours)).isEqualTo(129);
        assertThat(merge(ours)).isEqualTo(129);
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 0});
        assertThat(merge(ours, ours, binary)).isEqualTo(129);
        assertThat(Files.readString(ours)).isEqualTo(before);
    }

    @Test
    void gitMergesByIt() throws Exception {
        assumeTrue(isThere("git"), "git is not on this machine: its merge is not tried");
        git("init", "-q");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        git(
                "config",
                "merge.antecedent.driver",
                "'" + java + "' -cp '" + classes + "' org.antecedent.cli.Main merge %O %A %B");
        Files.writeString(folder.resolve(".gitattributes"), "*.annotations.jsonld merge=antecedent\n");
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        write("a", Decisions.NONE.with(new Named("ann", "Ann Lee")));
        git("add", ".");
        git("commit", "-qm", "Begin");
        git("branch", "theirs");
        write("a", decided("a").with(new Unmarked(anchor("It"))));
        git("commit", "-qam", "Unmark");
        git("checkout", "-q", "theirs");
        write("a", decided("a").with(refers("ann")).with(new Unmarked(anchor("all day"))));
        git("commit", "-qam", "Link");
        git("checkout", "-q", "-");
        assertThat(run("git", "merge", "-q", "-m", "Both", "theirs")).isZero();
        assertThat(decisions("a"))
                .containsExactly(
                        new Named("ann", "Ann Lee"),
                        refers("ann"),
                        new Unmarked(anchor("It")),
                        new Unmarked(anchor("all day")));

        write("a", decided("a").with(refers("eve")));
        git("commit", "-qam", "Link otherwise");
        git("checkout", "-q", "theirs");
        write("a", decided("a").with(refers("bob")));
        git("commit", "-qam", "Link otherwise, too");
        git("checkout", "-q", "-");
        assertThat(run("git", "merge", "-q", "-m", "Both", "theirs")).isEqualTo(1);
        assertThat(decided("a").all(Conflict.class)).hasSize(1);
        assertThat(decided("a").all(Unmarked.class)).hasSize(2);
        assertThat(run("git", "diff", "--quiet", "--diff-filter=U")).isEqualTo(1);
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(run(command.toArray(String[]::new)))
                .as(String.join(" ", command))
                .isZero();
    }

    /** Without the settings of whoever runs the test. */
    private int run(String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            builder.environment().put("GIT_" + who + "_NAME", "Jo");
            builder.environment().put("GIT_" + who + "_EMAIL", "jo@example.org");
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        return process.exitValue();
    }

    private Path file(String name, Decisions decisions) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), ARTICLE);
        write(name, decisions);
        return new Sidecar(folder.resolve(name + ".txt")).path();
    }

    private void write(String name, Decisions decisions) throws IOException {
        assertThat(new Sidecar(folder.resolve(name + ".txt")).write(decisions, TEXT))
                .isEmpty();
    }

    private Decisions decided(String name) throws IOException {
        Contents contents = new Sidecar(folder.resolve(name + ".txt")).read(TEXT);
        assertThat(contents.problems()).isEmpty();
        return contents.decisions();
    }

    private List<Decision> decisions(String name) throws IOException {
        return decided(name).all(Decision.class);
    }

    private int merge(Path... arguments) {
        List<String> all = new ArrayList<>(List.of("merge"));
        for (Path argument : arguments) {
            all.add(argument.toString());
        }
        return Main.commandLine().setErr(new PrintWriter(err, true)).execute(all.toArray(String[]::new));
    }

    private static Refers refers(String actor) {
        return new Refers(anchor("She"), Optional.of(actor));
    }

    private static Anchor anchor(String words) {
        int start = ARTICLE.indexOf(words);
        return Anchor.of(TEXT, new Span(start, start + words.length()));
    }
}
