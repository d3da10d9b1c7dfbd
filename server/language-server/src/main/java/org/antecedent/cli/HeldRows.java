package org.antecedent.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a file of rows holds of a run that was cut short. Nobody knows whether the last article's rows are all there, nor whether its
 * last row is whole: they are taken out, and that article is read again.
 */
final class HeldRows {
    private final Path file;
    private final RowForm form;
    private final String header;
    private final Fingerprints articles = new Fingerprints();
    private String last = "";
    private long lastStart;
    private long end;
    private boolean headed;

    private HeldRows(Path file, RowForm form, String header) {
        this.file = file;
        this.form = form;
        this.header = header;
        this.headed = header.isEmpty();
    }

    /**
     * Looks through the file, and takes out of it what may not be whole.
     *
     * @param header the first row; empty where there is none
     * @throws IOException where it cannot be read or written, or has other rows than these; it is as it was
     */
    static HeldRows in(Path file, RowForm form, String header) throws IOException {
        HeldRows held = new HeldRows(file, form, header);
        if (Files.exists(file)) {
            held.read();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(held.lastStart);
            }
        }
        return held;
    }

    /** Whether the rows of the article are there. */
    boolean holds(ArticleFile article) {
        return articles.contains(article.toString());
    }

    /** Whether the header is there. */
    boolean isHeaded() {
        return headed;
    }

    private void read() throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        boolean quoted = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                row.write(b);
                quoted ^= form == RowForm.CSV && b == '"';
                if (b == '\n' && !quoted) {
                    add(row.toString(StandardCharsets.UTF_8), row.size());
                    row.reset();
                }
            }
        }
    }

    private void add(String row, int length) throws IOException {
        long start = end;
        end += length;
        if (!headed) {
            headed = row.equals(header);
            if (!headed) {
                throw new IOException(file + " holds something else than this command writes: its header differs");
            }
            lastStart = end;
            return;
        }
        String article = article(row);
        if (!article.equals(last)) {
            if (!last.isEmpty()) {
                articles.add(last);
            }
            last = article;
            lastStart = start;
        }
    }

    private String article(String row) throws IOException {
        try {
            return form.article(row);
        } catch (IOException | RuntimeException none) {
            throw new IOException(file + " holds something else than this command writes: there is no article in “"
                    + row.strip().substring(0, Math.min(40, row.strip().length())) + "”");
        }
    }
}
