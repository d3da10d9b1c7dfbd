package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Decoded.Legible;
import org.antecedent.text.Text;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads the articles that a command line names, on several threads, and reports those that cannot be read. However many there are,
 * no more of them are in memory than are being read or wait for their turn to be written.
 */
final class Reader {
    /** What a command makes of an article, on any thread; what is not needed of the article is forgotten then. */
    @FunctionalInterface
    interface Making<R> {
        /** @throws IOException where it cannot be made; the command goes on with the next article */
        R of(ArticleFile file, Article article) throws IOException;
    }

    /** What a command does with what it made, on the thread that it runs on, in the order of the articles. */
    @FunctionalInterface
    interface Keeping<R> {
        /** @throws IOException where it cannot be written; the command goes on with the next article */
        void keep(ArticleFile file, R made) throws IOException;
    }

    /**
     * What came of an article.
     *
     * @param told lines for standard error
     * @param whole whether the article and what people decided about it could be read
     * @param exhausted whether it may be readable once nothing else takes up memory
     */
    private record Outcome<R>(Optional<R> made, List<String> told, boolean whole, boolean exhausted) {
        static <R> Outcome<R> failed(ArticleFile file, String reason, boolean exhausted) {
            return new Outcome<>(Optional.empty(), List.of("antecedent: " + file + ": " + reason), false, exhausted);
        }
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Article files, or folders of them.")
    private List<Path> paths;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Read so many articles at a time; as many as there are processors by default.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--unique",
            description = "Read a text once: pass over articles that are the same, letter by letter, as one before.")
    private boolean unique;

    @Option(
            names = "--progress",
            description = "Say on standard error how far the work has come, even where that is no terminal.")
    private boolean progress;

    @Mixin
    private DecisionsBeside decisions;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private int articles;
    private Optional<Path> leftOut = Optional.empty();
    private Optional<HouseRules> rules = Optional.empty();

    /** What the command line names. */
    List<Path> paths() {
        return paths;
    }

    /** Says that what lies in this folder, which may be below a path, was made of articles and is none. */
    void leaveOut(Path folder) {
        leftOut = Optional.of(folder);
    }

    /** Says by which rules each article is read: whom its project knows. */
    void follow(HouseRules settled) {
        rules = Optional.of(settled);
    }

    /**
     * Looks through all articles before any is read.
     *
     * @return how many there are
     * @throws NoSuchFileException where there is nothing at a path
     */
    int survey(Consumer<ArticleFile> use) throws NoSuchFileException {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs takes a number from 1");
        }
        int[] count = {0};
        ArticleFiles.each(
                paths,
                leftOut,
                file -> {
                    count[0]++;
                    use.accept(file);
                },
                (folder, reason) -> {}); // It is told when the articles are read.
        articles = count[0];
        return articles;
    }

    /**
     * Reads all articles, as people decided, after the {@link #survey}.
     *
     * @return whether all of them, and all decisions about them, could be read and used
     * @throws NoSuchFileException where a path has gone away since
     */
    <R> boolean read(Making<R> making, Keeping<R> keeping) throws NoSuchFileException {
        return read(file -> true, making, keeping);
    }

    /** The same with those of the articles alone that are wanted. */
    <R> boolean read(Predicate<ArticleFile> wanted, Making<R> making, Keeping<R> keeping) throws NoSuchFileException {
        PrintWriter errors = spec.commandLine().getErr();
        if (articles == 0) {
            errors.println("antecedent: no articles (.txt, .md, .news) in " + paths.get(0));
            return false;
        }
        try (Run<R> run = new Run<>(wanted, making, keeping)) {
            ArticleFiles.each(paths, leftOut, run::add, run::unlistable);
            return run.finish();
        }
    }

    /** One reading of all articles. */
    private final class Run<R> implements AutoCloseable {
        private final PrintWriter errors = spec.commandLine().getErr();
        private final Predicate<ArticleFile> wanted;
        private final Making<R> making;
        private final Keeping<R> keeping;
        private final Analyzer analyzer = Analyzer.standard();
        private final Progress shown = new Progress(errors, articles, Progress.way(progress), System::nanoTime);
        private final Repeats repeats = new Repeats();
        private final InOrder<Runnable> work = new InOrder<>(jobs, Runnable::run);
        private boolean complete = true;

        Run(Predicate<ArticleFile> wanted, Making<R> making, Keeping<R> keeping) {
            this.wanted = wanted;
            this.making = making;
            this.keeping = keeping;
        }

        void unlistable(Path folder, IOException reason) {
            errors.println("antecedent: " + folder + ": " + reason(reason));
            complete = false;
        }

        void add(ArticleFile file) {
            if (!wanted.test(file)) {
                shown.passOver();
                return;
            }
            Legible text;
            try {
                text = ArticleFiles.decoded(file.path());
            } catch (IOException unreadable) {
                Outcome<R> failed = Outcome.failed(file, reason(unreadable), false);
                work.add(() -> () -> keep(file, failed));
                return;
            }
            if (repeats.add(file, text.text()) && unique) {
                shown.passOver();
                return;
            }
            work.add(() -> {
                Outcome<R> made = make(file, text);
                return () -> keep(file, made.exhausted() ? makeAlone(file, text) : made);
            });
        }

        private Outcome<R> make(ArticleFile file, Legible read) {
            try {
                List<String> told = new ArrayList<>();
                if (!read.isUtf8()) {
                    told.add("antecedent: " + file + ": read as " + read.encoding() + ", since it is not UTF-8");
                }
                Text text = read.text();
                Contents decided = decisions.about(file.path(), text);
                told.addAll(DecisionsBeside.problems(file.path(), decided));
                ProjectActors known = rules.map(one -> one.actors(file.path())).orElse(ProjectActors.NONE);
                R made = making.of(file, analyzer.knowing(known).analyze(text, decided.decisions()));
                return new Outcome<>(Optional.of(made), told, decided.problems().isEmpty(), false);
            } catch (IOException unreadable) {
                return Outcome.failed(file, reason(unreadable), false);
            } catch (RuntimeException | StackOverflowError mistake) {
                return Outcome.failed(file, "a mistake of ours, please report it: " + mistake, false);
            } catch (OutOfMemoryError exhausted) {
                return Outcome.failed(file, "there is not enough memory for it; Java is given more by -Xmx", true);
            }
        }

        /** It may have been another article that took up the memory. */
        private Outcome<R> makeAlone(ArticleFile file, Legible text) {
            work.settle();
            return make(file, text);
        }

        private void keep(ArticleFile file, Outcome<R> outcome) {
            outcome.told().forEach(errors::println);
            complete &= outcome.whole();
            if (outcome.made().isPresent()) {
                try {
                    keeping.keep(file, outcome.made().get());
                } catch (IOException unwritable) {
                    errors.println("antecedent: " + file + ": " + reason(unwritable));
                    complete = false;
                }
            }
            shown.next();
        }

        boolean finish() {
            work.finish();
            shown.close();
            repeats.tell(errors, unique);
            errors.flush();
            return complete;
        }

        @Override
        public void close() {
            work.close();
            shown.close();
        }
    }

    /** Why something cannot be read or written, as a person would say it. */
    static String reason(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException missing) {
            return "no such file or folder: " + missing.getFile();
        }
        if (unreadable instanceof AccessDeniedException denied) {
            return "it may not be read or written: " + denied.getFile();
        }
        if (unreadable instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason() + ": " + failure.getFile();
        }
        return unreadable.getMessage() == null ? unreadable.toString() : unreadable.getMessage();
    }
}
