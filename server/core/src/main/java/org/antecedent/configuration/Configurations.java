package org.antecedent.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.check.Finding;
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
        Optional<Path> found = isThere(here) ? Optional.of(here) : above == null ? Optional.empty() : nearest(above);
        nearest.put(folder, found);
        return found;
    }

    private boolean isThere(Path file) {
        return edited.containsKey(file) || Files.isRegularFile(file);
    }

    /** What the file settles; empty where there is none. */
    public synchronized Optional<ConfigurationFile> at(Path path) {
        Path file = path.toAbsolutePath().normalize();
        if (!files.containsKey(file)) {
            Optional<ConfigurationFile> before = Optional.ofNullable(stale.remove(file));
            if (isThere(file)) {
                files.put(file, read(file, before));
            }
        }
        return Optional.ofNullable(files.get(file));
    }

    private ConfigurationFile read(Path file, Optional<ConfigurationFile> before) {
        Configuration standing = before.map(ConfigurationFile::configuration).orElse(Configuration.STANDARD);
        Text text;
        ConfigurationReading reading;
        try {
            text = text(file);
            reading = ConfigurationReader.read(text);
        } catch (IOException unreadable) {
            text = Text.of("");
            reading = new ConfigurationReading(
                    Optional.empty(), List.of(unreadable("The configuration cannot be read", unreadable)));
        }
        Configuration configuration = reading.configuration().orElse(standing);
        List<Finding> problems = new ArrayList<>(reading.problems());
        ActorsFile actors = before.map(ConfigurationFile::actors).orElse(ActorsFile.of(file, List.of()));
        Optional<ConfigurationText> beside = Optional.empty();
        if (configuration.actors() instanceof ActorsSetting.Here here) {
            actors = ActorsFile.of(file, here.entries());
        } else if (configuration.actors() instanceof ActorsSetting.Elsewhere elsewhere) {
            Path other = sibling(file, elsewhere.name()).orElse(file);
            if (!other.equals(file) && isThere(other)) {
                ActorsReading read = actors(other);
                beside = Optional.of(new ConfigurationText(other, read.text(), read.problems()));
                actors = read.entries()
                        .map(entries -> ActorsFile.of(other, entries))
                        .orElse(actors);
            } else {
                actors = ActorsFile.of(other, List.of());
                if (reading.configuration().isPresent()) {
                    problems.add(YamlValues.problem(
                            elsewhere.span(), "There is no file “" + elsewhere.name() + "” to be read"));
                }
            }
        }
        return new ConfigurationFile(
                new ConfigurationText(file, text, problems), configuration, configuration.checks(), actors, beside);
    }

    private ActorsReading actors(Path file) {
        try {
            return ActorsReader.read(text(file));
        } catch (IOException unreadable) {
            return new ActorsReading(
                    Text.of(""),
                    Optional.empty(),
                    List.of(unreadable("The actors of the project cannot be read", unreadable)));
        }
    }

    private static Finding unreadable(String what, IOException failure) {
        return YamlValues.problem(new Span(0, 0), what + ": " + failure.getMessage());
    }

    private static Optional<Path> sibling(Path file, String name) {
        try {
            return Optional.of(file.resolveSibling(name).normalize());
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    private Text text(Path file) throws IOException {
        if (edited.containsKey(file)) {
            return edited.get(file);
        }
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

    /** The file, or whichever names it, is read again before it counts. */
    private void readAgain(Path file) {
        for (ConfigurationFile one : List.copyOf(files.values())) {
            if (one.path().equals(file) || isNamed(file, one)) {
                files.remove(one.path());
                stale.put(one.path(), one);
            }
        }
    }

    private static boolean isNamed(Path file, ConfigurationFile configuration) {
        return configuration.configuration().actors() instanceof ActorsSetting.Elsewhere elsewhere
                && sibling(configuration.path(), elsewhere.name()).equals(Optional.of(file));
    }

    /** Whether the file holds the actors that the nearest configuration names. */
    public synchronized boolean isOfActors(Path path) {
        Path file = path.toAbsolutePath().normalize();
        return of(file).filter(nearest -> isNamed(file, nearest)).isPresent()
                || files.values().stream().anyMatch(one -> isNamed(file, one));
    }

    /** All files that have been read, and count. */
    public synchronized List<ConfigurationText> texts() {
        return List.copyOf(files.values()).stream()
                .flatMap(file -> Stream.concat(Stream.of(file.written()), file.beside().stream()))
                .distinct()
                .toList();
    }
}
