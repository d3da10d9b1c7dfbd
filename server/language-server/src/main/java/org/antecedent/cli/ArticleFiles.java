package org.antecedent.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antecedent.configuration.ArticleNames;
import org.antecedent.text.Decoded;
import org.antecedent.text.Decoded.Illegible;
import org.antecedent.text.Decoded.Legible;
import org.antecedent.text.Text;

/** Finds and reads the articles that a command line names. */
final class ArticleFiles {
    private ArticleFiles() {}

    /**
     * The path where it is a file; of a folder, every file below it whose name ends so, in order of their names.
     *
     * @throws NoSuchFileException where there is nothing
     * @throws IOException where a folder cannot be listed
     */
    static List<Path> ending(Path path, List<String> endings) throws IOException {
        return at(path, name -> endings.stream().anyMatch(name::endsWith));
    }

    /** The article of this name in the folder: the whole name, or without its ending. */
    static Optional<Path> named(Path folder, String name) {
        return Stream.concat(Stream.of(folder.resolve(name)), of(folder.resolve(name)))
                .filter(file -> ArticleNames.isArticle(name(file)) && Files.isRegularFile(file))
                .findFirst();
    }

    /** The articles that this is the path of, but for their endings in lower case or capitals. */
    static Stream<Path> of(Path stem) {
        return ArticleNames.ENDINGS.stream()
                .flatMap(one -> Stream.of(one, one.toUpperCase(Locale.ROOT)))
                .map(ending -> stem.resolveSibling(name(stem) + "." + ending))
                .filter(file -> ArticleNames.isArticle(name(file)) && Files.isRegularFile(file));
    }

    private static List<Path> at(Path path, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(path)) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            return List.of(path);
        }
        List<Path> files = new ArrayList<>();
        Unlistable fail = (folder, reason) -> {
            throw new UncheckedIOException(reason);
        };
        try {
            below(path, Optional.empty(), wanted, files::add, fail);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return files;
    }

    /** What is done about a folder that cannot be listed. */
    @FunctionalInterface
    interface Unlistable {
        void folder(Path folder, IOException reason);
    }

    /**
     * Hands over the article files at the paths one after the other, each path's own in order of their names. A file is taken as
     * it is; of a folder, every file below it that ends in .txt, .text, .md, .markdown, .news or .article, but for hidden ones and
     * a README, which is about the articles and not one of them. Links below a folder are not followed, so that none leads in
     * circles. What is remembered is no more than the names in the folders on the way to a file.
     *
     * @param leftOut a folder below a path whose files are none of the articles
     * @throws NoSuchFileException where there is nothing at a path
     */
    static void each(List<Path> paths, Optional<Path> leftOut, Consumer<ArticleFile> use, Unlistable unlistable)
            throws NoSuchFileException {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                below(
                        path,
                        leftOut.map(ArticleFiles::absolute),
                        ArticleNames::isArticle,
                        file -> use.accept(new ArticleFile(file, path.relativize(file))),
                        unlistable);
            } else if (Files.exists(path)) {
                use.accept(new ArticleFile(path, path.getFileName()));
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
    }

    private record Entry(Path path, boolean isFolder) {
        /** Folders are sorted as all that is in them: {@code a.txt}, {@code a/b.txt}, {@code ab.txt}. */
        String order() {
            return isFolder ? path + "/" : path.toString();
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static void below(
            Path folder, Optional<Path> leftOut, Predicate<String> wanted, Consumer<Path> use, Unlistable unlistable) {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                String name = name(path);
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    if (!name.startsWith(".")
                            && leftOut.filter(absolute(path)::equals).isEmpty()) {
                        entries.add(new Entry(path, true));
                    }
                } else if (wanted.test(name) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    entries.add(new Entry(path, false));
                }
            }
        } catch (IOException unreadable) {
            unlistable.folder(folder, unreadable);
            return;
        } catch (DirectoryIteratorException unreadable) {
            unlistable.folder(folder, unreadable.getCause());
            return;
        }
        entries.sort(Comparator.comparing(Entry::order));
        for (Entry entry : entries) {
            if (entry.isFolder()) {
                below(entry.path(), leftOut, wanted, use, unlistable);
            } else {
                use.accept(entry.path());
            }
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Whether it is taken for an article where it lies in a folder. */
    static boolean isArticle(Path file) {
        return ArticleNames.isArticle(name(file));
    }

    /**
     * The text of a file, without a byte order mark, in whatever encoding it is found to be in.
     *
     * @throws IOException where it cannot be read, or is not text; the message says what is wrong, without the path
     */
    static Text read(Path file) throws IOException {
        return decoded(file).text();
    }

    /** The same with the encoding. */
    static Legible decoded(Path file) throws IOException {
        Decoded decoded;
        try {
            decoded = Decoded.of(SteadyFile.read(file, Files::readAllBytes));
        } catch (OutOfMemoryError tooLarge) {
            throw new IOException("the file is too large to be read", tooLarge);
        }
        if (decoded instanceof Illegible unreadable) {
            throw new IOException(unreadable.reason());
        }
        return (Legible) decoded;
    }
}
