package org.antecedent.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.antecedent.analysis.Cancellation;
import org.antecedent.annotation.Decisions;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.text.Text;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The index of one folder, and what keeps it as the articles are: reads them in the background, those that have changed and no others.
 * For any thread.
 */
public final class FolderIndex implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FolderIndex.class.getName());

    /** What was read since the last time is lost in a crash, and read again. */
    private static final long COMMIT_SECONDS = 20;
    /** While many articles are read, each is found after so many milliseconds. */
    private static final long REFRESH_MILLISECONDS = 2_000;
    /** How many milliseconds a file that changes while it is read is left alone. */
    private static final long SETTLING = 300;

    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final Reading reading;
    private final Quiet quiet;
    private final Listener listener;
    private final String version;
    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor clock;
    /** By path, what is waiting to be looked at. */
    private final Set<Path> waiting = ConcurrentHashMap.newKeySet();

    private final AtomicInteger scans = new AtomicInteger();
    private volatile ArticleIndex index;
    private volatile boolean closed;
    /** Of the scan that is going on. */
    private volatile Scan scan;

    /** How an article is read. Called from several threads. */
    public interface Reading {
        /** Whether the file is an article of the folder. */
        boolean isArticle(Path file);

        /** A digest of all but the article and its annotations that decides what is read in it. */
        String settings(Path file);

        /** @param cancellation asked often */
        ArticleSummary read(Path file, Text text, Decisions decisions, Cancellation cancellation);
    }

    /** Who is told how far it is. Called from several threads. */
    public interface Listener {
        /** Many articles are about to be read. */
        void begun(FolderIndex folder);

        /** @param done of all, how many have been read or need not be */
        void progressed(FolderIndex folder, int done, int all);

        /** All that could be read has been, or somebody has stopped it. */
        void ended(FolderIndex folder);

        /** The index cannot be kept on the disk. */
        void notKept(FolderIndex folder);
    }

    /** One walk through the folder. */
    private static final class Scan {
        private final int number;
        private final AtomicInteger done = new AtomicInteger();
        /** Taken out at the end: until then it may turn out that they were moved. */
        private final Set<String> gone = new HashSet<>();

        private volatile int all;
        private volatile boolean cancelled;
        private volatile boolean ended;

        Scan(int number) {
            this.number = number;
        }
    }

    private FolderIndex(
            Path folder,
            ArticleIndex index,
            String version,
            Reading reading,
            Quiet quiet,
            int threads,
            Listener listener) {
        this.folder = folder;
        this.index = index;
        this.version = version;
        this.reading = reading;
        this.quiet = quiet;
        this.listener = listener;
        this.threads = Background.threads("index", threads);
        this.clock = Background.clock("index-clock");
    }

    /**
     * Opens what is kept of the folder; nothing is read before {@link #scan}.
     *
     * @param place where it is kept
     * @param version of all that decides what is kept of an article
     * @param threads how many read at the same time
     */
    public static FolderIndex open(
            Path folder, Path place, String version, Reading reading, Quiet quiet, int threads, Listener listener) {
        Optional<ArticleIndex> index = Optional.empty();
        try {
            index = Optional.of(ArticleIndex.open(place, version));
        } catch (IOException | RuntimeException unusable) {
            LOG.warning(
                    () -> "the index is kept in memory: " + unusable.getClass().getName());
        }
        FolderIndex opened = over(
                index.orElseGet(() -> ArticleIndex.inMemory(version)),
                folder,
                place,
                version,
                reading,
                quiet,
                threads,
                listener);
        if (index.isEmpty()) {
            listener.notKept(opened);
        }
        return opened;
    }

    /** The same over an index that is open. */
    static FolderIndex over(
            ArticleIndex index,
            Path folder,
            Path place,
            String version,
            Reading reading,
            Quiet quiet,
            int threads,
            Listener listener) {
        FolderIndex opened = new FolderIndex(folder, index, version, reading, quiet, threads, listener);
        opened.begin(place);
        return opened;
    }

    private void begin(Path place) {
        every(REFRESH_MILLISECONDS, () -> tend(place));
        every(TimeUnit.SECONDS.toMillis(COMMIT_SECONDS), this::commit);
    }

    private void every(long milliseconds, Runnable work) {
        Future<?> unused =
                clock.scheduleWithFixedDelay(() -> guarded(work), milliseconds, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** What was read is found from now on; what another process has left is taken over. */
    private void tend(Path place) {
        if (index.isOurs() || !ArticleIndex.isFree(place)) {
            refresh();
            return;
        }
        try {
            ArticleIndex left = index;
            index = ArticleIndex.open(place, version);
            close(left);
            scan();
        } catch (IOException unusable) {
            LOG.info(() -> "the index is not taken over: " + unusable.getClass().getName());
        }
    }

    public Path folder() {
        return folder;
    }

    /** What is known by now. Ask anew each time: it may be another one after a failure. */
    public ArticleIndex index() {
        return index;
    }

    /** The path of a file in the index; empty where it does not lie in the folder. */
    public Optional<String> path(Path file) {
        return file.startsWith(folder) && !file.equals(folder)
                ? Optional.of(FolderScan.slashed(folder.relativize(file)))
                : Optional.empty();
    }

    /** The file of a path in the index. */
    public Path file(String path) {
        return folder.resolve(path);
    }

    /** An article as it was read; empty where it is not known, or has changed since. */
    public Optional<ArticleFile> article(String path) {
        IndexedFile known = index.files().get(path);
        try {
            ArticleFile article = ArticleFile.read(file(path));
            return known != null && article.content().equals(known.content()) ? Optional.of(article) : Optional.empty();
        } catch (ArticleFile.Unreadable gone) {
            return Optional.empty();
        }
    }

    /** Looks through the whole folder for what has changed. One that is going on gives way. */
    public void scan() {
        cancel();
        Scan next = new Scan(scans.incrementAndGet());
        scan = next;
        threads.execute(() -> guarded(() -> walk(next)));
    }

    /** Stops the scan that is going on; what has been read by now stays. */
    public void cancel() {
        Scan current = scan;
        if (current != null) {
            current.cancelled = true;
        }
    }

    /** Whether a scan is going on: more may be known soon. */
    public boolean isScanning() {
        Scan current = scan;
        return current != null && !current.ended && !isOver(current);
    }

    private boolean isOver(Scan current) {
        return closed || current.cancelled || current.number != scans.get();
    }

    private void walk(Scan current) {
        List<Path> articles = FolderScan.of(folder, reading::isArticle, () -> isOver(current));
        if (isOver(current)) {
            return;
        }
        Set<String> there = new HashSet<>();
        List<Path> changed = new ArrayList<>();
        for (Path article : articles) {
            String path = FolderScan.slashed(folder.relativize(article));
            there.add(path);
            if (!isKnown(article, path)) {
                changed.add(article);
            }
        }
        current.gone.addAll(index.files().keySet());
        current.gone.removeAll(there);
        current.all = changed.size();
        if (changed.isEmpty()) {
            finish(current);
            return;
        }
        listener.begun(this);
        changed.forEach(article -> threads.execute(() -> next(current, article)));
    }

    private boolean isKnown(Path article, String path) {
        IndexedFile known = index.files().get(path);
        return known != null
                && FileStamp.of(article)
                        .filter(now -> known.stillHolds(now, reading.settings(article)))
                        .isPresent();
    }

    private void next(Scan current, Path article) {
        if (!isOver(current)) {
            guarded(() -> look(article, ATTEMPTS));
        }
        int done = current.done.incrementAndGet();
        listener.progressed(this, done, current.all);
        if (done == current.all) {
            finish(current);
        }
    }

    private void finish(Scan current) {
        boolean last = current.number == scans.get();
        if (last) {
            current.gone.forEach(this::remove);
        }
        refresh();
        commit();
        current.ended = true;
        if (last) {
            listener.ended(this);
        }
    }

    /** Some files may have changed, come or gone: they are looked at before all others. */
    public void changed(Collection<Path> files) {
        for (Path file : files) {
            if (path(file).isPresent() && waiting.add(file)) {
                clock.execute(() -> guarded(() -> {
                    waiting.remove(file);
                    look(file, ATTEMPTS);
                    if (waiting.isEmpty()) {
                        refresh(); // Of many, the last one does it for all.
                    }
                }));
            }
        }
    }

    private void remove(String path) {
        keep(used -> used.remove(path));
    }

    /** Brings one article up to date, if it is one. */
    private void look(Path file, int attempts) {
        if (closed || !index.isOurs()) {
            return;
        }
        String path = path(file).orElseThrow();
        Optional<FileStamp> before = FileStamp.of(file);
        if (before.isEmpty() || !FolderScan.finds(folder, file, reading::isArticle)) {
            remove(path);
            return;
        }
        if (isKnown(file, path)) {
            return;
        }
        long seen = System.currentTimeMillis();
        try {
            ArticleFile article = ArticleFile.read(file);
            if (!FileStamp.of(file).equals(before)) {
                again(file, attempts);
                return;
            }
            IndexedFile indexed = new IndexedFile(before.get(), seen, article.content(), reading.settings(file));
            ArticleSummary summary = copied(indexed)
                    .orElseGet(() -> reading.read(file, article.text(), article.decisions(), this::pause));
            keep(used -> used.put(path, indexed, summary));
            if (!FileStamp.of(file).equals(before)) {
                again(file, attempts); // Another thread may have put what it is now, before us.
            }
        } catch (ArticleFile.Unreadable unreadable) {
            LOG.info(() -> "passed over " + path + ": " + unreadable.getMessage());
            remove(path);
        }
    }

    /** What was read in another article that is the same, or in this one before it was moved. */
    private Optional<ArticleSummary> copied(IndexedFile file) {
        ArticleIndex used = index;
        try {
            return used.withContent(file.key());
        } catch (IOException | AlreadyClosedException failure) {
            replace(used, failure);
            return Optional.empty();
        }
    }

    private void pause() {
        quiet.await(() -> closed);
    }

    /** It changes while it is read: once more when it has come to rest. */
    private void again(Path file, int attempts) {
        if (attempts > 1) {
            Future<?> unused = clock.schedule(
                    () -> guarded(() -> {
                        look(file, attempts - 1);
                        refresh();
                    }),
                    SETTLING,
                    TimeUnit.MILLISECONDS);
        }
    }

    private interface Writing {
        void into(ArticleIndex used) throws IOException;
    }

    private void keep(Writing writing) {
        if (index.isOurs()) {
            use(writing);
        }
    }

    /** What cannot be read from the disk, or written to it, is kept in memory from then on. */
    private void use(Writing writing) {
        ArticleIndex used = index;
        try {
            writing.into(used);
        } catch (IOException | AlreadyClosedException failure) {
            replace(used, failure);
        }
    }

    private synchronized void replace(ArticleIndex broken, Exception failure) {
        if (closed || index != broken) {
            return; // Somebody else has met the same.
        }
        LOG.warning(() -> "the index failed, and is made again in memory: "
                + failure.getClass().getName());
        index = ArticleIndex.inMemory(version);
        listener.notKept(this);
        close(broken);
        scan();
    }

    private static void close(ArticleIndex index) {
        try {
            index.close();
        } catch (IOException | RuntimeException unwritten) {
            LOG.info(() -> "the index was not closed: " + unwritten.getClass().getName());
        }
    }

    private void refresh() {
        use(ArticleIndex::refresh);
    }

    private void commit() {
        use(ArticleIndex::commit);
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (CancellationException ended) {
            LOG.fine("indexing was stopped");
        } catch (Throwable failure) {
            // One article must not stop the others. A message may quote what it holds.
            LOG.warning(() ->
                    "an article could not be indexed: " + failure.getClass().getName());
        }
    }

    /** By the code of the check, how often each article has it; articles without findings are left out. */
    public Map<Path, Map<String, Integer>> findings() throws IOException {
        Map<Path, Map<String, Integer>> findings = new TreeMap<>();
        for (String path : index.files().keySet()) {
            index.summary(path)
                    .filter(summary -> !summary.findings().isEmpty())
                    .ifPresent(summary -> findings.put(file(path), summary.findings()));
        }
        return findings;
    }

    @Override
    public void close() {
        closed = true;
        // Not interrupted: that would close the files under who writes them.
        Background.end(threads);
        Background.end(clock);
        use(ArticleIndex::commitForLater);
        close(index);
    }
}
