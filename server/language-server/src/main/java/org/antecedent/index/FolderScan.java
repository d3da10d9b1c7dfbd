package org.antecedent.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.antecedent.configuration.IgnoreFile;

/**
 * Finds the articles of a folder. What is hidden is passed over, and what a {@code .gitignore} of the folder or one below it names.
 * Links are not followed: what they lead to lies elsewhere, or would be read twice, or for ever.
 */
final class FolderScan {
    /** More is no collection of articles that an editor looks through; a larger one is for the command line. */
    private static final int MOST = 200_000;

    private final Path folder;
    private final Predicate<Path> isArticle;
    private final BooleanSupplier cancelled;
    /** By folder. */
    private final Map<Path, Optional<IgnoreFile>> ignoring = new HashMap<>();

    private final List<Path> found = new ArrayList<>();

    private FolderScan(Path folder, Predicate<Path> isArticle, BooleanSupplier cancelled) {
        this.folder = folder;
        this.isArticle = isArticle;
        this.cancelled = cancelled;
    }

    /** All articles, in order of their paths; of a folder that cannot be listed, none. */
    static List<Path> of(Path folder, Predicate<Path> isArticle, BooleanSupplier cancelled) {
        FolderScan scan = new FolderScan(folder, isArticle, cancelled);
        scan.list(folder);
        return scan.found;
    }

    /** Whether a scan would find this one. */
    static boolean finds(Path folder, Path file, Predicate<Path> isArticle) {
        FolderScan scan = new FolderScan(folder, isArticle, () -> false);
        for (Path above = file.getParent(); !above.equals(folder); above = above.getParent()) {
            if (above.getParent() == null || Files.isSymbolicLink(above) || scan.isPassedOver(above, true)) {
                return false;
            }
        }
        return !Files.isSymbolicLink(file) && !scan.isPassedOver(file, false) && isArticle.test(file);
    }

    private void list(Path listed) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(listed)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return;
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            if (cancelled.getAsBoolean() || found.size() == MOST) {
                return;
            }
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            if (isPassedOver(entry, isFolder)) {
                continue;
            }
            if (isFolder) {
                list(entry);
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && isArticle.test(entry)) {
                found.add(entry);
            }
        }
    }

    private boolean isPassedOver(Path entry, boolean isFolder) {
        if (entry.getFileName().toString().startsWith(".")) {
            return true;
        }
        // The innermost file that says anything of it counts.
        for (Path above = entry.getParent(); above != null && above.startsWith(folder); above = above.getParent()) {
            Path from = above;
            Optional<Boolean> said = ignoring.computeIfAbsent(above, FolderScan::ignoreFile)
                    .flatMap(file -> file.ignores(slashed(from.relativize(entry)), isFolder));
            if (said.isPresent()) {
                return said.get();
            }
        }
        return false;
    }

    private static Optional<IgnoreFile> ignoreFile(Path folder) {
        Path file = folder.resolve(IgnoreFile.NAME);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(IgnoreFile.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** With {@code /} between its parts. */
    static String slashed(Path path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
