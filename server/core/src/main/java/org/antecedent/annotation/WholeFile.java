package org.antecedent.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replaces a file as a whole: whenever the machine stops, the old one or the new one is there. What is added stands in a
 * draft beside it until it is kept.
 */
public final class WholeFile implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final FileChannel channel;

    private WholeFile(Path target, Path draft) throws IOException {
        this.target = target;
        this.draft = draft;
        try {
            this.channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (AccessDeniedException denied) {
            throw new AccessDeniedException(target.toString()); // Nobody knows the draft.
        }
    }

    /**
     * Begins a new file in the same folder. A link stays a link. What a crash leaves behind is hidden and ends in {@code
     * .part}.
     *
     * @throws IOException where it cannot be written
     */
    public static WholeFile open(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        String draftName = "." + target.getFileName() + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong());
        return new WholeFile(target, target.resolveSibling(draftName + ".part"));
    }

    /**
     * Writes the content in UTF-8, sees it to the disk, and puts it in the place of the old one.
     *
     * @throws IOException where it cannot be written; the old file is as it was
     */
    public static void replace(Path file, String content) throws IOException {
        try (WholeFile whole = open(file)) {
            whole.add(content);
            whole.keep();
        }
    }

    /** Adds to the draft, in UTF-8. */
    public void add(String content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** What goes into it is added to the draft. */
    public OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /**
     * Puts the draft in the place of the old file; nothing can be added any more.
     *
     * @throws IOException where that cannot be done; the old file is as it was
     */
    public void keep() throws IOException {
        channel.force(true);
        channel.close();
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drops what was not kept. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(draft);
    }
}
