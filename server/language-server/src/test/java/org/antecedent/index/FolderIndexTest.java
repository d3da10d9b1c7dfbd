package org.antecedent.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.Cancellation;
import org.antecedent.annotation.Decisions;
import org.antecedent.configuration.ArticleNames;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.text.Text;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of articles, on a disk: what is read of them and when, and what is found then. */
class FolderIndexTest {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final String MERKEL = "Angela Merkel met reporters in Berlin. “We agree,” Merkel said.";
    private static final String REED = "Tom Reed left Boston. He said that Angela Merkel had called him.";

    private static Analyzer analyzer;

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private final List<FolderIndex> open = new ArrayList<>();
    private final Reader reader = new Reader();
    private final Quiet quiet = new Quiet();

    /** Counts what is read. */
    private static final class Reader implements FolderIndex.Reading {
        private final List<String> read = new CopyOnWriteArrayList<>();
        private volatile String settings = "";
        private volatile Runnable first = () -> {};

        @Override
        public boolean isArticle(Path file) {
            return ArticleNames.isArticle(file.getFileName().toString());
        }

        @Override
        public String settings(Path file) {
            return settings;
        }

        @Override
        public ArticleSummary read(Path file, Text text, Decisions decisions, Cancellation cancellation) {
            first.run();
            cancellation.check();
            read.add(file.getFileName().toString());
            Article article = analyzer.analyze(text, decisions);
            return ArticleSummary.of(article, Optional.empty(), List.of());
        }

        List<String> taken() {
            List<String> all = read.stream().sorted().toList();
            read.clear();
            return all;
        }
    }

    /** What a client would be told. */
    private static final class Told implements FolderIndex.Listener {
        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

        @Override
        public void begun(FolderIndex folder) {
            told.add("begun");
        }

        @Override
        public void progressed(FolderIndex folder, int done, int all) {
            told.add(done + " of " + all);
        }

        @Override
        public void ended(FolderIndex folder) {
            told.add("ended");
        }

        @Override
        public void notKept(FolderIndex folder) {
            told.add("not kept");
        }

        void await(String message) throws InterruptedException {
            String next = told.poll(60, TimeUnit.SECONDS);
            while (next != null && !next.equals(message)) {
                next = told.poll(60, TimeUnit.SECONDS);
            }
            assertThat(next).isEqualTo(message);
        }
    }

    @BeforeAll
    static void load() {
        analyzer = Analyzer.standard();
    }

    @AfterEach
    void close() {
        open.forEach(FolderIndex::close);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private FolderIndex open(Told told) {
        FolderIndex index = FolderIndex.open(folder, cache.resolve("index"), "1", reader, quiet, 2, told);
        open.add(index);
        return index;
    }

    private FolderIndex scanned() throws InterruptedException {
        Told told = new Told();
        FolderIndex index = open(told);
        index.scan();
        told.await("ended");
        return index;
    }

    private void closeAll() {
        open.forEach(FolderIndex::close);
        open.clear();
    }

    private static List<String> names(FolderIndex index, String query) {
        return index.index().cast().matching(query, 10).stream()
                .map(member -> member.name() + " " + member.articles())
                .toList();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void whoIsNamedInAnyArticleIsFound() throws Exception {
        write("one.txt", MERKEL);
        write("deeper/two.md", REED);
        FolderIndex index = scanned();
        assertThat(names(index, "merkel")).containsExactly("Angela Merkel 2");
        assertThat(names(index, "tom r")).containsExactly("Tom Reed 1");
        assertThat(names(index, "bst")).containsExactly("Boston 1");
        assertThat(names(index, "nobody")).isEmpty();
    }

    @Test
    void anUnchangedArticleIsNotReadTwice() throws Exception {
        write("one.txt", MERKEL);
        write("two.txt", REED);
        scanned();
        assertThat(reader.taken()).containsExactly("one.txt", "two.txt");
        closeAll();
        write("two.txt", REED + " He slept.");
        Files.setLastModifiedTime(folder.resolve("two.txt"), FileTime.from(LONG_AGO.plusSeconds(60)));
        FolderIndex again = scanned();
        assertThat(reader.taken()).containsExactly("two.txt");
        assertThat(names(again, "merkel")).containsExactly("Angela Merkel 2");
    }

    @Test
    void anArticleThatWasTouchedAloneIsNotReadTwice() throws Exception {
        write("one.txt", MERKEL);
        scanned();
        assertThat(reader.taken()).containsExactly("one.txt");
        closeAll();
        Files.setLastModifiedTime(folder.resolve("one.txt"), FileTime.from(LONG_AGO.plusSeconds(60)));
        scanned();
        assertThat(reader.taken()).isEmpty();
    }

    @Test
    void aChangeOfTheSameSizeRightAfterTheReadingIsSeen() throws Exception {
        Path file = folder.resolve("one.txt");
        Files.writeString(file, "Tom Reed left.");
        scanned();
        FileTime modified = Files.getLastModifiedTime(file);
        closeAll();
        Files.writeString(file, "Tom Hays left.");
        Files.setLastModifiedTime(file, modified);
        FolderIndex index = scanned();
        assertThat(names(index, "tom")).containsExactly("Tom Hays 1");
    }

    @Test
    void anArticleThatIsThereTwiceIsReadOnce() throws Exception {
        write("one.txt", MERKEL);
        scanned();
        reader.taken();
        closeAll();
        write("copy.txt", MERKEL);
        Files.delete(folder.resolve("one.txt"));
        write("moved/one.txt", MERKEL);
        FolderIndex index = scanned();
        assertThat(reader.taken()).isEmpty();
        assertThat(names(index, "merkel")).containsExactly("Angela Merkel 2");
        assertThat(index.index().files().keySet()).containsExactlyInAnyOrder("copy.txt", "moved/one.txt");
    }

    @Test
    void whatIsGoneIsNotFound() throws Exception {
        write("one.txt", MERKEL);
        write("two.txt", REED);
        FolderIndex index = scanned();
        Files.delete(folder.resolve("two.txt"));
        index.changed(List.of(folder.resolve("two.txt")));
        await(() -> names(index, "tom").isEmpty());
        assertThat(names(index, "merkel")).containsExactly("Angela Merkel 1");
    }

    @Test
    void aFolderThatGoesWhileSomebodyAsksTellsOfNothing() throws Exception {
        write("one.txt", MERKEL);
        FolderIndex index = scanned();
        assertThat(index.index().summary("one.txt")).isPresent();
        closeAll();
        assertThat(index.index().summary("one.txt")).isEmpty();
    }

    @Test
    void aChangedArticleIsSeenWithoutAScan() throws Exception {
        write("one.txt", MERKEL);
        FolderIndex index = scanned();
        write("one.txt", REED);
        index.changed(List.of(folder.resolve("one.txt")));
        await(() -> names(index, "tom").equals(List.of("Tom Reed 1")));
    }

    @Test
    void whatIsDecidedBesideAnArticleCounts() throws Exception {
        write("one.txt", MERKEL);
        FolderIndex index = scanned();
        reader.taken();
        write("one.txt.annotations.jsonld", "{}");
        index.changed(List.of(folder.resolve("one.txt")));
        await(() -> !reader.read.isEmpty());
    }

    @Test
    void otherSettingsMeanAnotherReading() throws Exception {
        write("one.txt", MERKEL);
        scanned();
        reader.taken();
        closeAll();
        reader.settings = "other";
        scanned();
        assertThat(reader.taken()).containsExactly("one.txt");
    }

    @Test
    void anotherVersionReadsAnew() throws Exception {
        write("one.txt", MERKEL);
        scanned();
        reader.taken();
        closeAll();
        Told told = new Told();
        FolderIndex other = FolderIndex.open(folder, cache.resolve("index"), "2", reader, quiet, 2, told);
        open.add(other);
        assertThat(other.index().size()).isZero();
        other.scan();
        told.await("ended");
        assertThat(reader.taken()).containsExactly("one.txt");
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws Exception {
        write("one.txt", MERKEL);
        write("two.txt", REED);
        scanned();
        closeAll();
        Map<String, byte[]> sound = new TreeMap<>();
        try (Stream<Path> all = Files.list(cache.resolve("index"))) {
            for (Path file : all.toList()) {
                sound.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        int anew = 0;
        for (String file : sound.keySet()) {
            for (int part = 0; part < 3; part++) {
                Path copy = cache.resolve("damaged-" + file + part);
                Files.createDirectories(copy);
                for (Map.Entry<String, byte[]> entry : sound.entrySet()) {
                    byte[] bytes = entry.getValue().clone();
                    if (entry.getKey().equals(file) && bytes.length > 0) {
                        bytes[(bytes.length - 1) * part / 2] ^= 0x55;
                    }
                    Files.write(copy.resolve(entry.getKey()), bytes);
                }
                try (ArticleIndex index = ArticleIndex.open(copy, "1")) {
                    // Where it is not made anew, the byte says nothing.
                    anew += index.size() == 0 ? 1 : 0;
                    assertThat(index.size()).as(file).isIn(0, 2);
                    assertThat(index.cast().matching("merkel", 9)).hasSize(index.size() / 2);
                }
            }
        }
        assertThat(anew).isGreaterThanOrEqualTo(3);
    }

    @Test
    void anIndexCutShortIsMadeAnew() throws Exception {
        write("one.txt", MERKEL);
        scanned();
        closeAll();
        try (Stream<Path> all = Files.list(cache.resolve("index"))) {
            for (Path file : all.toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(Files.size(file) / 2);
                }
            }
        }
        FolderIndex index = scanned();
        assertThat(names(index, "merkel")).containsExactly("Angela Merkel 1");
    }

    @Test
    void whatIsNoIndexOfOursIsMadeAnew() throws Exception {
        write("one.txt", MERKEL);
        Files.createDirectories(cache.resolve("index"));
        Files.writeString(cache.resolve("index/segments_1"), "What is this?");
        assertThat(names(scanned(), "merkel")).containsExactly("Angela Merkel 1");
    }

    @Test
    void anIndexThatCannotBeWrittenIsKeptInMemory() throws Exception {
        write("one.txt", MERKEL);
        Files.writeString(cache.resolve("index"), "a file where a folder should be");
        Told told = new Told();
        FolderIndex index = open(told);
        told.await("not kept");
        assertThat(index.index().isKept()).isFalse();
        index.scan();
        told.await("ended");
        assertThat(names(index, "merkel")).containsExactly("Angela Merkel 1");
    }

    /** A disk on which nothing more can be written, once somebody says so. */
    private static final class Disk extends FilterDirectory {
        private volatile boolean full;

        Disk() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }

    @Test
    void whereTheDiskIsFullNothingIsLostButThatItIsKept() throws Exception {
        write("one.txt", MERKEL);
        Disk disk = new Disk();
        Told told = new Told();
        FolderIndex index = FolderIndex.over(
                ArticleIndex.open(disk, "1", true), folder, cache.resolve("none"), "1", reader, quiet, 2, told);
        open.add(index);
        index.scan();
        told.await("ended");
        disk.full = true;
        write("two.txt", REED);
        index.changed(List.of(folder.resolve("two.txt")));
        told.await("not kept");
        await(() -> names(index, "merkel").equals(List.of("Angela Merkel 2")));
        assertThat(names(index, "tom")).containsExactly("Tom Reed 1");
        assertThat(index.index().isKept()).isFalse();
    }

    @Test
    void aSecondEditorReadsWhatTheFirstHasFound() throws Exception {
        write("one.txt", MERKEL);
        FolderIndex first = scanned();
        FolderIndex second = scanned();
        assertThat(second.index().isOurs()).isFalse();
        assertThat(names(second, "merkel")).containsExactly("Angela Merkel 1");
        assertThat(reader.taken()).containsExactly("one.txt");
        // What the first leaves, the second takes over.
        first.close();
        open.remove(first);
        await(() -> second.index().isOurs());
        write("two.txt", REED);
        second.changed(List.of(folder.resolve("two.txt")));
        await(() -> names(second, "tom").equals(List.of("Tom Reed 1")));
    }

    @Test
    void linksThatLeadRoundAreNotFollowed() throws Exception {
        write("inner/one.txt", MERKEL);
        Files.createSymbolicLink(folder.resolve("inner/round"), folder);
        Files.createSymbolicLink(folder.resolve("linked.txt"), folder.resolve("inner/one.txt"));
        FolderIndex index = scanned();
        assertThat(index.index().files().keySet()).containsExactly("inner/one.txt");
        index.changed(List.of(folder.resolve("linked.txt"), folder.resolve("inner/round/inner/one.txt")));
        write("two.txt", REED);
        index.changed(List.of(folder.resolve("two.txt")));
        await(() -> names(index, "tom").equals(List.of("Tom Reed 1")));
        assertThat(index.index().files().keySet()).containsExactlyInAnyOrder("inner/one.txt", "two.txt");
    }

    @Test
    void whatIsNoArticleIsPassedOver() throws Exception {
        write("one.txt", MERKEL);
        write("README.md", MERKEL);
        write("picture.png", MERKEL);
        write(".hidden/two.txt", MERKEL);
        write("old/two.txt", MERKEL);
        write("old/three.news", REED);
        write(".gitignore", "old/*\n!three.news\n");
        Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 'b'});
        Files.write(folder.resolve("broken.txt"), new byte[] {'a', (byte) 0x81, (byte) 0xff, 'b'});
        Files.write(folder.resolve("huge.txt"), new byte[5 << 20]);
        assertThat(scanned().index().files().keySet()).containsExactlyInAnyOrder("one.txt", "old/three.news");
    }

    @Test
    void otherEncodingsAreRead() throws Exception {
        Files.write(folder.resolve("one.txt"), MERKEL.getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("two.txt"), ("\uFEFF" + REED).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("three.txt"), REED.getBytes(StandardCharsets.UTF_16));
        FolderIndex index = scanned();
        assertThat(names(index, "merkel")).containsExactly("Angela Merkel 3");
    }

    @Test
    void readingWaitsWhileSomebodyTypes() throws Exception {
        write("one.txt", MERKEL);
        quiet.disturb();
        FolderIndex index = open(new Told());
        long begun = System.nanoTime();
        index.scan();
        await(() -> !reader.read.isEmpty());
        assertThat(System.nanoTime() - begun).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(300));
    }

    @Test
    void aScanCanBeStoppedAndGoesOnTheNextTime() throws Exception {
        for (int i = 0; i < 20; i++) {
            write("article-" + i + ".txt", MERKEL + " Number " + i + ".");
        }
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        reader.first = () -> {
            reading.countDown();
            try {
                stopped.await();
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
        };
        Told told = new Told();
        FolderIndex index = open(told);
        index.scan();
        reading.await();
        index.cancel();
        stopped.countDown();
        told.await("ended");
        int before = reader.taken().size();
        assertThat(before).isBetween(1, 2);
        closeAll();
        FolderIndex again = scanned();
        assertThat(reader.taken()).hasSize(20 - before);
        assertThat(names(again, "merkel")).containsExactly("Angela Merkel 20");
    }

    @Test
    void oneMistakeDoesNotStopTheOthers() throws Exception {
        write("one.txt", MERKEL);
        write("two.txt", REED);
        reader.first = new Runnable() {
            private int count;

            @Override
            public synchronized void run() {
                count++;
                if (count == 1) {
                    throw new IllegalStateException("a mistake of ours");
                }
            }
        };
        FolderIndex index = scanned();
        assertThat(index.index().size()).isEqualTo(1);
    }
}
