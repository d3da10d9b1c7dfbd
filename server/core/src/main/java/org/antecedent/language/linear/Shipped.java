package org.antecedent.language.linear;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Models that ship with the program, as resources on the class path. */
public final class Shipped {
    private Shipped() {}

    /** Makes a model of bytes. */
    @FunctionalInterface
    public interface Reader<M> {
        M read(InputStream stream) throws IOException;
    }

    /**
     * The model of a resource.
     *
     * @param beside the class that the resource lies beside
     * @throws UncheckedIOException where there is none or it cannot be read
     */
    public static <M> M read(Class<?> beside, String resource, Reader<M> reader) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("not on the class path: " + resource);
            }
            return reader.read(new BufferedInputStream(stream, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
