package org.antecedent.parquet;

import java.io.IOException;
import java.io.OutputStream;

/** An output that knows how many bytes have gone to it. */
final class CountedOutput extends OutputStream {
    private final OutputStream out;
    private long position;

    CountedOutput(OutputStream out) {
        this.out = out;
    }

    long position() {
        return position;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        position++;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length);
        position += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
