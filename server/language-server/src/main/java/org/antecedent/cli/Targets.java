package org.antecedent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.annotation.Sidecar;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The files that what is made of articles is written to: below one folder, as the articles lie below theirs. */
final class Targets {
    private final Path folder;
    private final List<Path> roots;
    private final CommandLine command;
    private final Fingerprints taken = new Fingerprints();

    /** @param roots what the command line names */
    Targets(Path folder, List<Path> roots, CommandLine command) {
        this.folder = folder;
        this.roots = roots;
        this.command = command;
    }

    /** The file that ends so. */
    Path of(ArticleFile article, String ending) {
        Path stem = article.stem();
        return folder.resolve(stem.resolveSibling(stem.getFileName() + ending));
    }

    /**
     * Sees to it that no article is written over another, one call an article.
     *
     * @throws ParameterException where it would be
     */
    void verify(ArticleFile article) {
        if (taken.add(article.stem().toString())) {
            return;
        }
        Optional<Path> other = others(article).findFirst();
        boolean same = other.isEmpty() && roots.size() > 1; // It was named twice.
        if (!same) {
            throw new ParameterException(
                    command,
                    other.map(Path::toString).orElse("another article") + " and " + article
                            + " would both be written to " + of(article, ""));
        }
    }

    /** Other files from which the same would be made. */
    private Stream<Path> others(ArticleFile article) {
        return roots.stream()
                .flatMap(root -> Files.isDirectory(root)
                        ? ArticleFiles.of(root.resolve(article.stem()))
                        : Stream.of(root)
                                .filter(file -> new ArticleFile(file, file.getFileName())
                                        .stem()
                                        .equals(article.stem())))
                .filter(file -> !isSame(file, article.path()));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return true;
        }
    }

    /** Whether a file is there that is no older than the article and what people decided about it. */
    boolean isDone(ArticleFile article, String ending) {
        try {
            FileTime made = Files.getLastModifiedTime(of(article, ending));
            Path decisions = new Sidecar(article.path()).path();
            return made.compareTo(Files.getLastModifiedTime(article.path())) >= 0
                    && (!Files.exists(decisions) || made.compareTo(Files.getLastModifiedTime(decisions)) >= 0);
        } catch (IOException missing) {
            return false;
        }
    }
}
