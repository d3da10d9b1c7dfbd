package org.antecedent.lsp;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.antecedent.index.FolderIndex;
import org.antecedent.index.Quiet;
import org.antecedent.lsp.transport.Failures;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;

/** What is known of all articles in the client's folders, open or not: an index a folder. For any thread. */
final class FolderIndexes implements FolderIndex.Listener, AutoCloseable {
    private final Optional<Path> place;
    private final String version;
    private final FolderIndex.Reading reading;
    private final Client client;
    private final Progress progress;
    private final Quiet quiet = new Quiet();
    private final Map<FolderIndex, Progress.Running> running = new ConcurrentHashMap<>();
    /** Opening looks at every byte of an index: nobody waits for it. */
    private final Executor opening;
    /** How often folders are to be opened still. */
    private final AtomicInteger waiting = new AtomicInteger();

    private volatile boolean wanted;
    private boolean closed;
    /** By folder. */
    private volatile Map<Path, FolderIndex> indexes = Map.of();

    /**
     * @param place where all indexes are kept; empty for none at all
     * @param version of the product
     */
    FolderIndexes(Optional<Path> place, String version, FolderIndex.Reading reading, Client client, Progress progress) {
        this.place = place;
        this.version = version + build();
        this.reading = reading;
        this.client = client;
        this.progress = progress;
        this.opening = Daemon.oneAfterTheOther("folders");
    }

    /** One version may be built twice while it is made: the jar tells. */
    private static String build() {
        try {
            Path code = Path.of(FolderIndexes.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code)
                    ? "-" + Files.size(code) + "-"
                            + Files.getLastModifiedTime(code).toMillis()
                    : "";
        } catch (IOException | URISyntaxException | RuntimeException unknown) {
            return "";
        }
    }

    /** The client wants its folders to be read. */
    void begin() {
        wanted = true;
    }

    /** Soon what is kept of these folders is open, and that of all others closed; then the new ones are looked through. */
    void folders(Collection<Path> folders) {
        if (place.isPresent() && wanted) {
            List<Path> now = List.copyOf(folders);
            waiting.incrementAndGet();
            opening.execute(() -> {
                try {
                    open(now);
                } catch (Throwable failure) {
                    Failures.log("opening the folders", failure);
                    client.window()
                            .showMessage(new MessageParams(
                                    MessageType.Error,
                                    "The folders cannot be opened: only what is open in the editor is known."));
                } finally {
                    waiting.decrementAndGet();
                }
            });
        }
    }

    private synchronized void open(List<Path> folders) {
        if (closed) {
            return;
        }
        Map<Path, FolderIndex> now = new LinkedHashMap<>();
        List<FolderIndex> opened = new ArrayList<>();
        for (Path folder : folders) {
            Path normal = folder.toAbsolutePath().normalize();
            // One inside another would be read twice.
            boolean inside = folders.stream()
                    .map(other -> other.toAbsolutePath().normalize())
                    .anyMatch(other -> !other.equals(normal) && normal.startsWith(other));
            if (inside || !Files.isDirectory(normal)) {
                continue;
            }
            FolderIndex index = indexes.get(normal);
            if (index == null) {
                index = open(normal);
                opened.add(index);
            }
            now.put(normal, index);
        }
        Map<Path, FolderIndex> before = indexes;
        // Nobody asks one that is being closed.
        indexes = now;
        before.forEach((folder, index) -> {
            if (!now.containsKey(folder)) {
                index.close();
            }
        });
        opened.forEach(FolderIndex::scan);
    }

    private FolderIndex open(Path folder) {
        String name = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        return FolderIndex.open(folder, place.orElseThrow().resolve(name), version, reading, quiet, threads(), this);
    }

    /** One processor is left for who writes. */
    private static int threads() {
        return Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() - 1));
    }

    /** Somebody types: what is done in the background waits. */
    void disturb() {
        quiet.disturb();
    }

    List<FolderIndex> all() {
        return List.copyOf(indexes.values());
    }

    /** Whether articles are being looked through: more may be known soon. */
    boolean areScanning() {
        return waiting.get() > 0 || indexes.values().stream().anyMatch(FolderIndex::isScanning);
    }

    /** Files may have changed, come or gone. */
    void changed(Collection<Path> files) {
        indexes.values().forEach(index -> index.changed(files));
    }

    /** What decides about many articles may have changed. */
    void scan() {
        indexes.values().forEach(FolderIndex::scan);
    }

    @Override
    public void begun(FolderIndex folder) {
        running.computeIfAbsent(folder, one -> progress.begin("Reading the articles of " + name(one), () -> stop(one)));
    }

    private void stop(FolderIndex folder) {
        running.remove(folder);
        folder.cancel();
    }

    @Override
    public void progressed(FolderIndex folder, int done, int all) {
        Optional.ofNullable(running.get(folder)).ifPresent(shown -> shown.report(done, all));
    }

    @Override
    public void ended(FolderIndex folder) {
        Optional.ofNullable(running.remove(folder)).ifPresent(Progress.Running::end);
    }

    @Override
    public void notKept(FolderIndex folder) {
        client.window()
                .showMessage(new MessageParams(
                        MessageType.Warning,
                        "What is found in “" + name(folder)
                                + "” cannot be kept on the disk: it will be read anew the next time."));
    }

    private static String name(FolderIndex folder) {
        Path name = folder.folder().getFileName();
        return name == null ? folder.folder().toString() : name.toString();
    }

    @Override
    public synchronized void close() {
        closed = true;
        indexes.values().forEach(FolderIndex::close);
    }
}
