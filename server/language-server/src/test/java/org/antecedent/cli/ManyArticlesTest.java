package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands over folders as they are found: with copies, links in circles, foreign encodings, and runs that were cut short. */
class ManyArticlesTest {
    private static final String MERKEL = "“We agree on this,” Angela Merkel said.\n";
    private static final String REED = "“We do not,” Tom Reed said.\n";
    private static final String KRAFT = "“Perhaps,” Ann Kraft said.\n";

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @Test
    void theOrderIsThatOfNamesHoweverManyAreReadAtATime() throws IOException {
        for (int i = 0; i < 40; i++) {
            article("in/" + i % 4 + "/" + i + ".txt", (i % 7 == 0 ? MERKEL.repeat(20) : MERKEL) + i + "\n");
        }
        run("quotes", "--format", "csv", "--jobs", "1", path("in"));
        String one = out.toString();
        assertThat(run("quotes", "--format", "csv", "--jobs", "5", path("in"))).isZero();
        assertThat(out.toString()).isEqualTo(one);
        List<String> files = one.lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .distinct()
                .toList();
        assertThat(files).hasSize(40).isSorted();
    }

    @Test
    void foldersAreSortedAsAllThatIsInThem() throws IOException {
        for (String name : List.of("a.txt", "a/b.txt", "a-b/c.txt", "ab.txt")) {
            article("in/" + name, KRAFT + name);
        }
        run("annotate", "--format", "jsonl", path("in"));
        assertThat(documents()).containsExactly("a-b/c.txt", "a.txt", "a/b.txt", "ab.txt");
    }

    @Test
    void linksAreNotFollowedButWhereTheyAreNamed() throws IOException {
        article("in/a.txt", MERKEL);
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/self.txt"), folder.resolve("in/self.txt"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        assertThat(run("annotate", "--format", "jsonl", path("link"))).isZero();
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void aFolderThatMayNotBeListedIsNamedAndPassedOver() throws IOException {
        article("in/a.txt", MERKEL);
        article("in/shut/b.txt", REED);
        Path shut = folder.resolve("in/shut");
        assumeTrue(
                shut.toFile().setReadable(false) && !Files.isReadable(shut), "who runs the tests may read everything");
        try {
            assertThat(run("annotate", "--format", "jsonl", path("in"))).isEqualTo(2);
            assertThat(out.toString().lines()).hasSize(1);
            assertThat(err.toString()).contains("shut: it may not be read");
        } finally {
            shut.toFile().setReadable(true);
        }
    }

    @Test
    void badArticlesAreNamedAndTheOthersRead() throws IOException {
        article("in/a.txt", MERKEL);
        Files.write(folder.resolve("in/b.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFE});
        article("in/c.txt", "");
        article("in/d.txt", REED);
        assertThat(run("quotes", "--format", "jsonl", path("in"))).isEqualTo(2);
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(err.toString()).contains("b.txt: the file ").doesNotContain("c.txt");
    }

    @Test
    void otherEncodingsAreReadAndTold() throws IOException {
        byte[] windows = "“We agree,” Jürgen Müller said.\n".getBytes(Charset.forName("windows-1252"));
        Files.write(folder.resolve("a.txt"), windows);
        Files.write(folder.resolve("b.txt"), ("\uFEFF" + REED).getBytes(StandardCharsets.UTF_16LE));
        assertThat(run("quotes", "--format", "csv", path("a.txt"), path("b.txt")))
                .isZero();
        assertThat(out.toString()).contains(",Jürgen Müller,").contains(",Tom Reed,");
        assertThat(err.toString())
                .contains("a.txt: read as Windows-1252, since it is not UTF-8")
                .contains("b.txt: read as UTF-16, since it is not UTF-8");
    }

    @Test
    void copiesAreTold() throws IOException {
        article("in/a.txt", MERKEL);
        article("in/b.txt", REED);
        article("in/c.txt", "\uFEFF" + MERKEL);
        assertThat(run("quotes", path("in"))).isZero();
        assertThat(out.toString()).contains("3 statements");
        assertThat(err.toString())
                .contains("1 article has the same text as an earlier one: ")
                .contains("c.txt");
        assertThat(run("quotes", "--unique", path("in"))).isZero();
        assertThat(out.toString()).contains("2 statements");
        assertThat(err.toString()).contains("and was passed over: ");
    }

    @Test
    void rowsGoOnWhereTheyWereCutOff() throws IOException {
        article("in/a.txt", MERKEL + "\n" + REED);
        article("in/b.txt", REED + "\n" + KRAFT);
        article("in/c, \"d\".txt", KRAFT);
        for (String format : List.of("csv", "jsonl")) {
            String file = path("rows." + format);
            assertThat(run("quotes", "--format", format, "-o", file, path("in")))
                    .isZero();
            byte[] whole = Files.readAllBytes(Path.of(file));
            for (int length = 0; length <= whole.length; length += 17) {
                Files.write(Path.of(file), Arrays.copyOf(whole, length));
                assertThat(run("quotes", "--resume", "--format", format, "-o", file, path("in")))
                        .isZero();
                assertThat(Files.readAllBytes(Path.of(file)))
                        .asString()
                        .isEqualTo(new String(whole, StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void articlesThatHaveComeSinceAreAdded() throws IOException {
        article("in/b.txt", REED);
        article("in/d.txt", KRAFT);
        run("annotate", "--format", "jsonl", "-o", path("all.jsonl"), path("in"));
        article("in/a.txt", MERKEL);
        assertThat(run("annotate", "--resume", "--format", "jsonl", "-o", path("all.jsonl"), path("in")))
                .isZero();
        out = new StringWriter();
        out.write(Files.readString(folder.resolve("all.jsonl")));
        assertThat(documents()).containsExactlyInAnyOrder("a.txt", "b.txt", "d.txt");
    }

    @Test
    void aFileOfSomethingElseIsLeftAsItIs() throws IOException {
        article("in/a.txt", MERKEL);
        for (String format : List.of("csv", "jsonl")) {
            Path other = Files.writeString(folder.resolve("other"), "who,what\nI,mine\n");
            assertThat(run("quotes", "--resume", "--format", format, "-o", other.toString(), path("in")))
                    .isEqualTo(2);
            assertThat(err.toString()).contains("holds something else than this command writes");
            assertThat(Files.readString(other)).isEqualTo("who,what\nI,mine\n");
        }
    }

    @Test
    void filesThatAreThereAndYoungerAreNotWrittenAgain() throws IOException {
        for (List<String> command : List.of(List.of("annotate"), List.of("export", "--to", "brat"))) {
            Path in = folder.resolve(command.get(0));
            article(in + "/a.txt", MERKEL);
            article(in + "/sub/b.txt", REED);
            String to = path(command.get(0) + "-out");
            String[] first = Stream.of(command, List.of("-o", to, in.toString()))
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            assertThat(run(first)).isZero();
            String ending = command.get(0).equals("annotate") ? ".json" : ".ann";
            Path a = Path.of(to, "a" + ending);
            Path b = Path.of(to, "sub", "b" + ending);
            String written = Files.readString(b);
            Files.writeString(a, "mine");
            Files.writeString(b, "old");
            Files.setLastModifiedTime(b, FileTime.fromMillis(0));
            String[] again =
                    Stream.concat(Stream.of(first), Stream.of("--resume")).toArray(String[]::new);
            assertThat(run(again)).isZero();
            assertThat(a).hasContent("mine");
            assertThat(b).hasContent(written);
        }
    }

    @Test
    void whatIsWrittenBelowTheArticlesIsNotReadAsOneOfThem() throws IOException {
        article("in/a.txt", MERKEL);
        for (int i = 0; i < 2; i++) {
            assertThat(run("export", "--to", "brat", "-o", path("in/out"), path("in")))
                    .isZero();
            assertThat(out.toString()).contains("1 article written");
        }
    }

    @Test
    void resumingNeedsWhatCanBeGoneOnWith() throws IOException {
        article("in/a.txt", MERKEL);
        assertThat(run("quotes", "--resume", path("in"))).isEqualTo(2);
        assertThat(run("quotes", "--resume", "-o", path("x"), path("in"))).isEqualTo(2);
        assertThat(run("annotate", "--resume", path("in"))).isEqualTo(2);
        assertThat(run("check", "--resume", "--format", "sarif", "-o", path("x"), path("in")))
                .isEqualTo(2);
        assertThat(run("export", "--resume", "--to", "doccano", "-o", path("x"), path("in")))
                .isEqualTo(2);
        assertThat(run("quotes", "--jobs", "0", path("in"))).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aLineAnArticle() throws IOException {
        article("in/a.txt", "Police held two men.\n");
        article("in/b.txt", "He said “There is no other way.\n");
        assertThat(run("check", "--format", "jsonl", path("in"))).isEqualTo(1);
        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        one -> assertThat(one).contains("a.txt\",\"findings\":[]}"),
                        other -> assertThat(other).contains("quote-unbalanced"));
        assertThat(err.toString()).contains("1 error");
    }

    @Test
    void tablesStandThereOnceAllIsRead() throws IOException {
        article("in/2026-02-11-a.txt", MERKEL);
        article("in/b.txt", REED);
        for (String form : List.of("csv", "parquet")) {
            assertThat(run("annotate", "--format", form, "-o", path("out"), path("in")))
                    .isZero();
            assertThat(run("annotate", "--format", form, path("in"))).isEqualTo(2);
        }
        for (String table : List.of("articles", "actors", "mentions", "statements", "about", "findings")) {
            assertThat(folder.resolve("out/" + table + ".csv")).isNotEmptyFile();
            assertThat(Files.readString(folder.resolve("out/" + table + ".parquet"), StandardCharsets.ISO_8859_1))
                    .startsWith("PAR1")
                    .endsWith("PAR1");
        }
        assertThat(Files.readAllLines(folder.resolve("out/articles.csv")))
                .satisfiesExactly(
                        header -> assertThat(header).startsWith("document,title,date,fingerprint,"),
                        one -> assertThat(one).contains(",2026-02-11,"),
                        other -> assertThat(other).contains("b.txt,").contains(",,"));
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(12);
        }
        assertThat(run("quotes", "--format", "parquet", path("in"))).isEqualTo(2);
        assertThat(run("quotes", "--format", "parquet", "-o", path("q.parquet"), path("in")))
                .isZero();
        assertThat(folder.resolve("q.parquet")).isNotEmptyFile();
        assertThat(err.toString()).contains("2 statements");
    }

    @Test
    void nobodyReadsOnWhereTheOutputIsGone() throws IOException {
        for (int i = 0; i < 50; i++) {
            article("in/" + i + ".txt", MERKEL + i);
        }
        Writer gone = new Writer() {
            @Override
            public void write(char[] characters, int start, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        int code = Main.commandLine()
                .setOut(new PrintWriter(gone))
                .setErr(new PrintWriter(err, true))
                .execute("quotes", path("in"));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("the output cannot be written to");
    }

    @Test
    void aFullDiskEndsTheRun() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "a device of Linux");
        article("in/a.txt", MERKEL);
        assertThat(run("quotes", "-o", full.toString(), path("in"))).isEqualTo(2);
        assertThat(err.toString()).contains("No space left on device");
    }

    private List<String> documents() {
        return out.toString()
                .lines()
                .map(line -> line.substring(line.indexOf("/in/") + 4, line.indexOf("\",")))
                .toList();
    }

    private void article(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
