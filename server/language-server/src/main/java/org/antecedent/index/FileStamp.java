package org.antecedent.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.antecedent.annotation.Sidecar;

/**
 * What a file and the annotations beside it look like from outside: where it is the same, they hardly have changed. Times are
 * milliseconds since 1970.
 *
 * @param decided the size of the annotations; -1 where there are none
 */
record FileStamp(long size, long modified, long decided, long decidedModified) {
    /** Some file systems count whole seconds, or two: a file may change twice within one. */
    private static final long GRAIN = 2_000;

    /** Empty where there is no such file, or it is none. */
    static Optional<FileStamp> of(Path article) {
        try {
            BasicFileAttributes file = Files.readAttributes(article, BasicFileAttributes.class);
            if (!file.isRegularFile()) {
                return Optional.empty();
            }
            long modified = file.lastModifiedTime().toMillis();
            try {
                BasicFileAttributes beside =
                        Files.readAttributes(new Sidecar(article).path(), BasicFileAttributes.class);
                return Optional.of(new FileStamp(
                        file.size(),
                        modified,
                        beside.size(),
                        beside.lastModifiedTime().toMillis()));
            } catch (NoSuchFileException undecided) {
                return Optional.of(new FileStamp(file.size(), modified, -1, 0));
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it was old enough when it was seen to tell a later change. */
    boolean tells(long seen) {
        return Math.max(modified, decidedModified) < seen - GRAIN;
    }
}
