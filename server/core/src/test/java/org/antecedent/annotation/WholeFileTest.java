package org.antecedent.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    /** {@code -Dkills=200} tries longer. */
    private static final int KILLS = Integer.getInteger("kills", 20);

    private static final Text TEXT = Text.of("She said that it was over.");

    @TempDir
    Path folder;

    @Test
    void nothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a.txt");
        WholeFile.replace(file, "old");
        WholeFile.replace(file, "né");
        assertThat(Files.readString(file)).isEqualTo("né");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALink() throws IOException {
        Path file = folder.resolve("a.txt");
        Path link = folder.resolve("link.txt");
        Files.writeString(file, "old");
        Files.createSymbolicLink(link, file);
        WholeFile.replace(link, "new");
        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    /** Not the draft, of which nobody knows. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMayNotBeWrittenIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "a user who may not write there");
        assertThatThrownBy(() -> WholeFile.replace(closed.resolve("a.txt"), "new"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(closed.resolve("a.txt").toString());
        assertThat(closed.toFile().setWritable(true)).isTrue();
    }

    /** However a writing process dies, the file holds all decisions of one of its writings. */
    @Test
    void aProcessKilledAtAnyMoment() throws IOException, InterruptedException {
        Path article = folder.resolve("a.txt");
        Sidecar sidecar = new Sidecar(article);
        assertThat(sidecar.write(decisions(0), TEXT)).isEmpty();
        Random random = new Random(1);
        int killedWriting = 0;
        for (int i = 0; i < KILLS; i++) {
            Process writer = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Writer.class.getName(),
                            article.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            // It says when it has begun to write.
            assertThat(writer.getInputStream().read()).isEqualTo('.');
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            writer.destroyForcibly().waitFor();
            Contents read = sidecar.read(TEXT);
            assertThat(read.problems()).isEmpty();
            int count = read.decisions().placed().size();
            assertThat(read.decisions()).isEqualTo(decisions(count == Writer.FEW ? 0 : 1));
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> drafts =
                        files.filter(path -> path.toString().endsWith(".part")).toList();
                killedWriting += drafts.size();
                for (Path draft : drafts) {
                    Files.delete(draft);
                }
            }
        }
        // Some of the moments lie inside a writing, or this proves little.
        assertThat(killedWriting).isGreaterThan(KILLS / 10);
    }

    static Decisions decisions(int version) {
        Decisions decisions = Decisions.NONE;
        int count = version % 2 == 0 ? Writer.FEW : Writer.MANY;
        for (int i = 0; i < count; i++) {
            Anchor she = Anchor.of(TEXT, new Span(0, 3));
            decisions = decisions.with(new Remark(she, Remark.Purpose.NOTE, "note " + i + " of " + count));
        }
        return decisions;
    }

    /** Writes two versions by turns until it is killed. */
    static final class Writer {
        static final int FEW = 20;
        static final int MANY = 300;

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Path file = new Sidecar(Path.of(arguments[0])).path();
            List<String> versions = List.of(
                    AnnotationFile.write(decisions(0), "a.txt", TEXT),
                    AnnotationFile.write(decisions(1), "a.txt", TEXT));
            for (int i = 0; ; i++) {
                if (i == 10) {
                    System.out.print('.');
                    System.out.flush();
                }
                WholeFile.replace(file, versions.get(i % 2));
            }
        }
    }
}
