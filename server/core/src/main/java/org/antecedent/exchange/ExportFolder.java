package org.antecedent.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.WholeFile;

/** A folder that articles are written into in one format: each with files of its own, or all into one table. */
public final class ExportFolder implements AutoCloseable {
    private final Path folder;
    private final ExportFormat format;
    private final Guard guard;
    private final Optional<WholeFile> table;
    private final Losses losses = new Losses();

    private ExportFolder(Path folder, ExportFormat format, Guard guard, Optional<WholeFile> table) {
        this.folder = folder;
        this.format = format;
        this.guard = guard;
        this.table = table;
    }

    /** Knows what must not be overwritten. */
    @FunctionalInterface
    public interface Guard {
        /**
         * Whether a file that is there is an article: the text that some formats have beside their annotations must not take its
         * place.
         *
         * @throws IOException where nobody can tell
         */
        boolean isArticle(Path file) throws IOException;
    }

    /**
     * Makes the folder where it is not there, and writes what stands in it once.
     *
     * @throws IOException where the folder cannot be written to
     */
    public static ExportFolder open(Path folder, ExportFormat format, Guard guard) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : format.beside().entrySet()) {
            WholeFile.replace(folder.resolve(file.getKey()), file.getValue());
        }
        Optional<WholeFile> table = Optional.empty();
        if (format.table().isPresent()) {
            table = Optional.of(WholeFile.open(folder.resolve(format.table().get())));
            table.get().add(format.head());
        }
        return new ExportFolder(folder, format, guard, table);
    }

    /**
     * An article in the format. For any thread.
     *
     * @param target where it goes, from the folder, without the ending; its name there
     */
    public Export make(Path target, Article article) {
        String name = target.toString().replace('\\', '/'); // With slashes on every system.
        return format.write(Document.of(name, article));
    }

    /**
     * Writes what was made of an article.
     *
     * @throws IOException where it cannot be written; nothing else is lost by that
     */
    public void keep(Path target, Export export) throws IOException {
        for (Map.Entry<String, String> file : export.files().entrySet()) {
            if (table.isPresent()) {
                table.get().add(file.getValue());
            } else {
                write(folder.resolve(target.resolveSibling(target.getFileName() + file.getKey())), file.getValue());
            }
        }
        losses.add(export.losses());
    }

    private void write(Path file, String content) throws IOException {
        if (Files.exists(file) && guard.isArticle(file)) {
            if (Files.readString(file).equals(content)) {
                return;
            }
            throw new IOException(file + " is an article, and would be overwritten: choose another folder");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.replace(file, content);
    }

    /** All is added: the table is there from now on. */
    public void finish() throws IOException {
        if (table.isPresent()) {
            table.get().keep();
        }
    }

    /** What was written and what was lost, in one line. */
    public String report() {
        return losses.articles() + (losses.articles() == 1 ? " article" : " articles") + " written as " + format + "; "
                + (losses.all().isEmpty() ? "nothing is lost" : "not held in all: " + Loss.line(losses.all()));
    }

    @Override
    public void close() throws IOException {
        if (table.isPresent()) {
            table.get().close();
        }
    }
}
