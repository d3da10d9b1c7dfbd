package org.antecedent.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.Sidecar;
import org.antecedent.text.Decoded;
import org.antecedent.text.Decoded.Legible;
import org.antecedent.text.Text;

/**
 * An article as it lies on the disk, with what people decided about it.
 *
 * @param content a digest of both
 */
public record ArticleFile(Text text, Decisions decisions, String content) {
    /** A book has some millions of characters; what is larger is no article, and reading it would stop all others. */
    private static final long LARGEST = 4L << 20;

    /** Why a file is passed over, in words that tell nothing of what it holds. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String reason) {
            super(reason);
        }
    }

    /** @throws Unreadable where it is too large, cannot be read, or is no text */
    public static ArticleFile read(Path file) throws Unreadable {
        byte[] bytes = bytes(file);
        if (!(Decoded.of(bytes) instanceof Legible legible)) {
            throw new Unreadable("it is no text");
        }
        Text text = legible.text();
        try {
            Optional<String> beside = new Sidecar(file).content();
            Decisions decisions = beside.map(
                            content -> AnnotationFile.read(content, text).decisions())
                    .orElse(Decisions.NONE);
            return new ArticleFile(text, decisions, digest(bytes, beside.orElse("")));
        } catch (IOException unreadable) {
            // As if nobody had decided anything: what is wrong with the file is said where it is opened.
            return new ArticleFile(text, Decisions.NONE, digest(bytes, ""));
        }
    }

    private static byte[] bytes(Path file) throws Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Unreadable("it is too large");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new Unreadable(unreadable.getClass().getSimpleName());
        }
    }

    private static String digest(byte[] article, String beside) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(article);
            digest.update((byte) 0);
            digest.update(beside.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
