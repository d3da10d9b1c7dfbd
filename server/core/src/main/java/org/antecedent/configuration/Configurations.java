package org.antecedent.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * The configuration files of the articles: for each, the nearest one upwards. A file is read once, until it is said to have
 * changed; the text that an editor has of it goes before the one on the disk. For any thread.
 */
public final class Configurations {
    /** How a configuration file is named. */
    public static final String NAME = "antecedent.yaml";

    /** What is larger is no configuration, and not worth the memory. */
    private static final long LARGEST = 1L << 20;

    private final Map<Path, Text> edited = new HashMap<>();
    /** By path. */
    private final Map<Path, ConfigurationFile> files = new HashMap<>();
    /** By folder; empty where there is none up to the root. */
    private final Map<Path, Optional<Path>> nearest = new HashMap<>();
    /** Whose files must be read again before they count. */
    private final Map<Path, ConfigurationFile> stale = new HashMap<>();

    /** The file that settles what holds for the article; empty where nobody has settled anything. */
    public synchronized Optional<ConfigurationFile> of(Path article) {
        Path folder = article.toAbsolutePath().normalize().getParent();
        return folder == null ? Optional.empty() : nearest(folder).flatMap(this::at);
    }

    private Optional<Path> nearest(Path folder) {
        Optional<Path> known = nearest.get(folder);
        if (known != null) {
            return known;
        }
        Path here = folder.resolve(NAME);
        Path above = folder.getParent();
        Optional<Path> found = edited.containsKey(here) || Files.isRegularFile(here)
                ? Optional.of(here)
                : above == null ? Optional.empty() : nearest(above);
        nearest.put(folder, found);
        return found;
    }

    /** What the file settles; empty where there is none. */
    public synchronized Optional<ConfigurationFile> at(Path path) {
        Path file = path.toAbsolutePath().normalize();
        if (!files.containsKey(file)) {
            Optional<ConfigurationFile> before = Optional.ofNullable(stale.remove(file));
            read(file, before).ifPresent(read -> files.put(file, read));
        }
        return Optional.ofNullable(files.get(file));
    }

    private Optional<ConfigurationFile> read(Path file, Optional<ConfigurationFile> before) {
        if (edited.containsKey(file)) {
            return Optional.of(ConfigurationFile.of(file, edited.get(file), before));
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ConfigurationFile.of(file, text(file), before));
        } catch (IOException unreadable) {
            Configuration standing =
                    before.map(ConfigurationFile::configuration).orElse(Configuration.STANDARD);
            Finding problem = new Finding(
                    ConfigurationReader.CODE,
                    Severity.ERROR,
                    new Span(0, 0),
                    "The configuration cannot be read: " + unreadable.getMessage(),
                    List.of(),
                    List.of());
            return Optional.of(new ConfigurationFile(file, Text.of(""), List.of(problem), standing, standing.checks()));
        }
    }

    private static Text text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is too large");
        }
        String string = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return Text.of(string.startsWith("\uFEFF") ? string.substring(1) : string);
    }

    /** An editor has the file open, with this text, whatever stands on the disk. */
    public synchronized void edit(Path path, Text text) {
        Path file = path.toAbsolutePath().normalize();
        if (edited.put(file, text) == null) {
            nearest.clear();
        }
        readAgain(file);
    }

    /** The editor has closed the file: what stands on the disk counts. */
    public synchronized void close(Path path) {
        Path file = path.toAbsolutePath().normalize();
        if (edited.remove(file) != null) {
            nearest.clear();
            readAgain(file);
        }
    }

    /** Files may have come, gone or changed on the disk: those that have been read are read again. */
    public synchronized void refresh() {
        nearest.clear();
        for (Path file : List.copyOf(files.keySet())) {
            readAgain(file);
            at(file);
        }
    }

    private void readAgain(Path file) {
        ConfigurationFile read = files.remove(file);
        if (read != null) {
            stale.put(file, read);
        }
    }

    /** Those that have been read, and count. */
    public synchronized List<ConfigurationFile> known() {
        return List.copyOf(files.values());
    }
}
