package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.text.Text;

/** Reads the articles that a command line names, one after the other, and reports those that cannot be read. */
final class Reader {
    /** What a command does with each article. */
    @FunctionalInterface
    interface Use {
        /** @throws IOException where the result cannot be written; the command goes on with the next article */
        void article(Path file, Article article) throws IOException;
    }

    private final PrintWriter errors;
    private final DecisionsBeside decisions;

    /** @param decisions what people decided about the articles */
    Reader(PrintWriter errors, DecisionsBeside decisions) {
        this.errors = errors;
        this.decisions = decisions;
    }

    /**
     * Hands each article to {@code use}, read as people decided.
     *
     * @return whether all of them, and all decisions about them, could be read and used
     */
    boolean read(List<Path> paths, Use use) {
        return read(paths, file -> true, use);
    }

    /** The same with those of the articles alone that are wanted. */
    boolean read(List<Path> paths, Predicate<Path> wanted, Use use) {
        List<Path> files;
        try {
            files = ArticleFiles.at(paths);
        } catch (IOException unreadable) {
            errors.println("antecedent: " + reason(unreadable));
            return false;
        }
        if (files.isEmpty()) {
            errors.println("antecedent: no articles (.txt, .md, .news) in " + paths.get(0));
            return false;
        }
        List<Path> articles = files.stream().filter(wanted).toList();
        Analyzer analyzer = Analyzer.standard();
        boolean complete = true;
        try (Progress progress = new Progress(errors, articles.size())) {
            for (Path file : articles) {
                progress.next();
                try {
                    Text text = ArticleFiles.read(file);
                    Contents decided = decisions.about(file, text);
                    DecisionsBeside.report(file, decided, errors);
                    complete &= decided.problems().isEmpty();
                    use.article(file, analyzer.analyze(text, decided.decisions()));
                } catch (IOException unreadable) {
                    errors.println("antecedent: " + file + ": " + reason(unreadable));
                    complete = false;
                } catch (RuntimeException mistake) {
                    errors.println("antecedent: " + file + ": a mistake of ours, please report it: " + mistake);
                    complete = false;
                }
            }
        }
        return complete;
    }

    /** Why something cannot be read or written, as a person would say it. */
    static String reason(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException missing) {
            return "no such file or folder: " + missing.getFile();
        }
        return unreadable.getMessage() == null ? unreadable.toString() : unreadable.getMessage();
    }
}
