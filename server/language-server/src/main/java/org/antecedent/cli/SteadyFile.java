package org.antecedent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a file as it was at one time: what is written to it meanwhile would give the beginning of one version and the end of another. */
final class SteadyFile {
    /** Editors and downloads are done with a file by then; a log never is. */
    private static final int ATTEMPTS = 3;

    private SteadyFile() {}

    /** How the bytes of a file are had. */
    @FunctionalInterface
    interface Source {
        byte[] read(Path file) throws IOException;
    }

    /**
     * The bytes of a file that nobody changed while it was read.
     *
     * @throws IOException where it cannot be read, or is being changed all the time
     */
    static byte[] read(Path file, Source source) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
            byte[] bytes = source.read(file);
            // A pipe has neither size nor time that would mean anything.
            if (!before.isRegularFile() || isSame(before, Files.readAttributes(file, BasicFileAttributes.class))) {
                return bytes;
            }
        }
        throw new IOException("the file is being changed while it is read");
    }

    private static boolean isSame(BasicFileAttributes one, BasicFileAttributes other) {
        return one.size() == other.size() && one.lastModifiedTime().equals(other.lastModifiedTime());
    }
}
