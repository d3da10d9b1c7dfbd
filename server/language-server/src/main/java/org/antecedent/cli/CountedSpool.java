package org.antecedent.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.report.ArticleShare;
import org.antecedent.report.Counted;
import org.antecedent.report.Figure;

/**
 * What figures count in many articles, on the disk until all are in: which lists there will be is not known before, and memory does
 * not hold it all. The file is gone when it is closed.
 */
final class CountedSpool implements AutoCloseable {
    private final Path file;
    private final DataOutputStream out;
    private int articles;

    /** Takes what was put in out again. */
    interface Reader {
        /** @param address where the article's page lies */
        void take(Optional<LocalDate> date, String title, String document, String address, Counted one)
                throws IOException;
    }

    /** @param folder where the file lies, hidden */
    CountedSpool(Path folder) throws IOException {
        file = Files.createTempFile(folder, ".sentences", ".part");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** @param address where the article's page lies */
    void add(ArticleShare share, String address) throws IOException {
        articles++;
        out.writeLong(share.date().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        write(share.title());
        write(share.document());
        write(address);
        out.writeInt(share.counted().size());
        for (Counted one : share.counted()) {
            out.writeInt(one.figures().size());
            for (Figure figure : one.figures()) {
                out.writeInt(figure.kind().ordinal());
                out.writeInt(figure.of().size());
                for (String part : figure.of()) {
                    write(part);
                }
            }
            out.writeInt(one.quotedWords());
            out.writeInt(one.sentence());
            write(one.place());
            write(one.html());
        }
    }

    private void write(String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads all of it, in the order in which it was added; nothing can be added any more. */
    void read(Reader reader) throws IOException {
        out.close();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int article = 0; article < articles; article++) {
                long day = in.readLong();
                Optional<LocalDate> date =
                        day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
                String title = string(in);
                String document = string(in);
                String address = string(in);
                int size = in.readInt();
                for (int i = 0; i < size; i++) {
                    reader.take(date, title, document, address, counted(in));
                }
            }
        }
    }

    private static Counted counted(DataInputStream in) throws IOException {
        List<Figure> figures = new ArrayList<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            Figure.Kind kind = Figure.Kind.values()[in.readInt()];
            List<String> of = new ArrayList<>();
            int parts = in.readInt();
            for (int part = 0; part < parts; part++) {
                of.add(string(in));
            }
            figures.add(new Figure(kind, of));
        }
        return new Counted(figures, in.readInt(), in.readInt(), string(in), string(in));
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
