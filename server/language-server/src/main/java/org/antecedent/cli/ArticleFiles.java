package org.antecedent.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antecedent.text.Text;

/** Finds and reads the articles that a command line names. */
final class ArticleFiles {
    private static final List<String> EXTENSIONS = List.of("txt", "text", "md", "markdown", "news", "article");

    private ArticleFiles() {}

    /**
     * The article files at the paths, each path's own in order of their names. A file is taken as it is; of a folder, every
     * file below it that ends in .txt, .text, .md, .markdown, .news or .article, but for hidden ones and a README, which is
     * about the articles and not one of them. Links are not followed.
     *
     * @throws NoSuchFileException where there is nothing at a path
     * @throws IOException where a folder cannot be listed
     */
    static List<Path> at(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(at(path, ArticleFiles::isArticle));
        }
        return files;
    }

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
        return Stream.concat(Stream.of(""), EXTENSIONS.stream().map(one -> "." + one))
                .map(ending -> folder.resolve(name + ending))
                .filter(file -> isArticle(name(file)) && Files.isRegularFile(file))
                .findFirst();
    }

    private static List<Path> at(Path path, Predicate<String> wanted) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return Files.isDirectory(path) ? below(path, wanted) : List.of(path);
    }

    private static List<Path> below(Path folder, Predicate<String> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(folder) && name(directory).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && wanted.test(name(file))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean isArticle(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                && !name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws IOException where it cannot be read, or is not text in UTF-8; the message says what is wrong, without the path
     */
    static Text read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (OutOfMemoryError tooLarge) {
            throw new IOException("the file is too large to be read", tooLarge);
        }
        String string;
        try {
            string = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new IOException("the file is not text in UTF-8", malformed);
        }
        if (string.indexOf('\0') >= 0) {
            throw new IOException("the file holds binary data, not text");
        }
        return Text.of(string.startsWith("\uFEFF") ? string.substring(1) : string);
    }
}
