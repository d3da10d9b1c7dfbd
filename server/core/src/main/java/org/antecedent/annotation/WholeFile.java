package org.antecedent.annotation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Replaces a file as a whole: whenever the machine stops, the old one or the new one is there. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes the content in UTF-8 to a new file in the same folder, sees it to the disk, and moves it over the old one. A link
     * stays a link. What a crash leaves behind is hidden and ends in {@code .part}.
     *
     * @throws IOException where it cannot be written; the old file is as it was
     */
    public static void replace(Path file, String content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        String draftName = "." + target.getFileName() + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong());
        Path draft = target.resolveSibling(draftName + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException elsewhere) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
