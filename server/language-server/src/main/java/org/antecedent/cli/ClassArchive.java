package org.antecedent.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * What Java keeps on the disk of the classes of a server, so that the next one starts sooner (measured in
 * server/benchmark/README.md).
 *
 * <p>Java reads the file that {@code -XX:SharedArchiveFile} names, and does without it where it is missing, of another Java or
 * of another jar. A server that was started with that option and finds the file missing, or older than its jar, has it made
 * once it has run for a while: by a {@link Rehearsal} in a process of its own, and put in its place whole. Without the
 * option nothing is written.
 */
final class ClassArchive {
    private static final Logger LOG = Logger.getLogger(ClassArchive.class.getName());

    private static final String OPTION = "-XX:SharedArchiveFile=";

    /** When a server that has just started has its first work behind it. */
    private static final Duration LATER = Duration.ofSeconds(30);

    /** A rehearsal takes some seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Archives of Javas and versions that are gone are not kept for ever. */
    private static final Duration KEPT = Duration.ofDays(60);

    private final Path archive;
    private final Path jar;
    private final List<String> options;

    /**
     * @param archive the file that Java reads
     * @param jar what is run, as Java was told of it: for another spelling of the path the archive is not used
     * @param options how Java runs
     */
    ClassArchive(Path archive, Path jar, List<String> options) {
        this.archive = archive;
        this.jar = jar;
        this.options = options;
    }

    /** Makes the archive of this process after a while, if it was told of one. Returns at once. */
    static void makeLater() {
        Thread maker = new Thread(
                () -> {
                    try {
                        TimeUnit.MILLISECONDS.sleep(LATER.toMillis());
                        Optional<ClassArchive> told = ofThisProcess();
                        if (told.isPresent() && told.get().isMissing()) {
                            told.get().make();
                        }
                    } catch (IOException | InterruptedException problem) {
                        LOG.info(() -> "no archive of classes: " + problem);
                    }
                },
                "class archive");
        maker.setDaemon(true);
        maker.start();
    }

    private static Optional<ClassArchive> ofThisProcess() {
        List<String> options = new ArrayList<>();
        Optional<Path> archive = Optional.empty();
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (option.startsWith(OPTION)) {
                archive = Optional.of(Path.of(option.substring(OPTION.length())));
            } else if (option.startsWith("-X")) {
                options.add(option);
            }
        }
        return archive.map(file -> new ClassArchive(file, Path.of(System.getProperty("java.class.path")), options));
    }

    private boolean isMissing() throws IOException {
        return !Files.exists(archive)
                || Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) < 0;
    }

    /**
     * Makes the archive anew; another process of the same may do so at the same time.
     *
     * @throws IOException where it cannot be made or written; then nothing is left behind
     */
    void make() throws IOException, InterruptedException {
        Path folder = archive.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path room = Files.createTempDirectory(folder, "rehearsal");
        Thread tidy = new Thread(() -> clear(room));
        Runtime.getRuntime().addShutdownHook(tidy);
        try {
            Path made = room.resolve("classes.jsa");
            rehearse(room, made);
            put(made);
            LOG.info("the classes of this version are kept: the next start is faster");
        } finally {
            clear(room);
            Runtime.getRuntime().removeShutdownHook(tidy);
        }
        clearOld(folder);
    }

    private void rehearse(Path room, Path made) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-XX:ArchiveClassesAtExit=" + made);
        command.addAll(List.of("-cp", jar.toString(), Rehearsal.class.getName(), room.toString()));
        Process rehearsal = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            rehearsal.getOutputStream().close();
            if (!rehearsal.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) || rehearsal.exitValue() != 0) {
                throw new IOException("the rehearsal failed");
            }
        } finally {
            rehearsal.destroyForcibly();
        }
    }

    /** Java would die of half a file: what is not all on the disk never has the name that Java is told. */
    private void put(Path made) throws IOException {
        if (!made.toFile().setWritable(true)) {
            throw new IOException("Java has written none");
        }
        try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the archives beside this one that are called alike, as far as they are old. */
    private void clearOld(Path folder) throws IOException {
        String name = archive.getFileName().toString();
        int dash = name.indexOf('-');
        if (dash < 0) {
            return;
        }
        Instant kept = Instant.now().minus(KEPT);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String other = file.getFileName().toString();
                boolean alike = other.startsWith(name.substring(0, dash + 1)) && other.endsWith(".jsa");
                if (alike && Files.getLastModifiedTime(file).toInstant().isBefore(kept)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static void clear(Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException gone) {
            LOG.fine(() -> "left: " + room);
        }
    }
}
