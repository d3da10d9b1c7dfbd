package org.antecedent.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Sidecar;
import org.antecedent.annotation.WholeFile;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.editor.AnnotationSlips;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.lsp.session.DecisionStore;
import org.antecedent.text.Edit;
import org.antecedent.text.Text;

/**
 * The files of annotations beside the articles. One that is open in the editor counts as it stands there, and is changed by an
 * edit there, which can be undone; any other is on the disk. For any thread.
 */
final class Annotations {
    /** Seconds after which an editor that has made a change must have told of it. */
    private static final int TOLD = 5;

    private final FindingsBoard board;
    private final Client client;
    /** By path, those that the client has open. */
    private final Map<Path, Open> open = new ConcurrentHashMap<>();
    /** By the path of the annotations, what the client calls the article. */
    private final Map<Path, String> articles = new ConcurrentHashMap<>();
    /** By path, what is wrong with those that decisions are kept in. */
    private final Map<Path, Said> said = new ConcurrentHashMap<>();
    /** By path, those that are shown to have mistakes; guarded by this. */
    private final Map<Path, Workspace.Document> mistaken = new HashMap<>();
    /** The reader's thread does not wait until a long file is read. */
    private final Executor reviews = Daemon.oneAfterTheOther("annotations");

    /** @param over done when it has another version, or is closed */
    private record Open(String uri, int version, Text text, CompletableFuture<Void> over) {
        Open(String uri, int version, Text text) {
            this(uri, version, text, new CompletableFuture<>());
        }
    }

    /**
     * What was found wrong when decisions were read or written.
     *
     * @param content of the file, as it was then
     */
    private record Said(Text content, List<DecisionStore.Trouble> troubles) {}

    Annotations(FindingsBoard board, Client client) {
        this.board = board;
        this.client = client;
    }

    /** Whether a document is a file of annotations, and no article. */
    static boolean isAnnotations(String uri) {
        return uri.endsWith(AnnotationFile.ENDING) && FromLsp.path(uri).isPresent();
    }

    private static Path path(String uri) {
        return normal(FromLsp.path(uri).orElseThrow());
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The client has opened a file of annotations. */
    void open(String uri, int version, String text) {
        put(path(uri), new Open(uri, version, Text.of(text)));
    }

    /** The client has changed one that it has open. */
    void change(String uri, Optional<Integer> version, UnaryOperator<Text> change) {
        Open before = open.get(path(uri));
        if (before != null) {
            put(path(uri), new Open(uri, version.orElse(before.version()), change.apply(before.text())));
            before.over().complete(null);
        }
    }

    private void put(Path path, Open now) {
        open.put(path, now);
        reviews.execute(() -> {
            if (now.equals(open.get(path))) {
                review(path);
            }
        });
    }

    void close(String uri) {
        Path path = path(uri);
        Optional.ofNullable(open.remove(path)).ifPresent(last -> last.over().complete(null));
        reviews.execute(() -> review(path));
    }

    /** What stands in one that the client has open. */
    Optional<Text> text(String uri) {
        return Optional.ofNullable(open.get(path(uri))).map(Open::text);
    }

    /** The article that the annotations are about, where it was opened. */
    Optional<String> articleOf(String uri) {
        return Optional.ofNullable(articles.get(path(uri)));
    }

    /** What is wrong with a file of annotations that is open, or in which decisions are kept. */
    Optional<Workspace.Document> document(String uri) {
        return document(path(uri));
    }

    /** Those that are not understood, or cannot be read or written, or say something in vain. */
    List<Workspace.Document> mistaken() {
        return Stream.concat(open.keySet().stream(), said.keySet().stream())
                .distinct()
                .sorted()
                .flatMap(path -> document(path).stream())
                .filter(file -> !file.problems().isEmpty())
                .toList();
    }

    private Optional<Workspace.Document> document(Path path) {
        Optional<Open> editor = Optional.ofNullable(open.get(path));
        Optional<Said> told = Optional.ofNullable(said.get(path));
        return editor.map(Open::text).or(() -> told.map(Said::content)).map(text -> {
            List<Finding> problems =
                    editor.map(file -> misunderstood(file.text())).orElse(List.of());
            if (problems.isEmpty()) {
                problems = told.map(one -> errors(text, one.troubles())).orElse(List.of());
            }
            if (problems.isEmpty()) {
                problems = AnnotationSlips.in(text);
            }
            return new Workspace.Document(
                    editor.map(Open::uri).orElseGet(() -> path.toUri().toString()),
                    editor.map(Open::version),
                    text,
                    problems);
        });
    }

    private static List<Finding> misunderstood(Text file) {
        return errors(
                file,
                AnnotationFile.problems(file.string()).stream()
                        .map(problem -> new DecisionStore.Trouble(problem.line() - 1, problem.message()))
                        .toList());
    }

    private static List<Finding> errors(Text file, List<DecisionStore.Trouble> troubles) {
        return troubles.stream()
                .map(trouble -> new Finding(
                        AnnotationSlips.CODE,
                        Severity.ERROR,
                        file.line(Math.min(trouble.line(), file.lineCount() - 1)),
                        trouble.message(),
                        List.of(),
                        List.of()))
                .toList();
    }

    /** Shows what is wrong with a file, where that is not shown yet. */
    private synchronized void review(Path path) {
        Optional<Workspace.Document> now = document(path);
        Optional<Workspace.Document> before = Optional.ofNullable(mistaken.remove(path));
        Optional<Workspace.Document> wrong = now.filter(file -> !file.problems().isEmpty());
        wrong.ifPresent(file -> mistaken.put(path, file));
        if (!wrong.equals(before)) {
            now.or(() -> before.map(Workspace.Document::mended)).ifPresent(board::show);
        }
    }

    /** The file beside an article; empty where the article is no file. */
    Optional<DecisionStore> beside(String article) {
        return FromLsp.path(article).map(path -> {
            Beside beside = new Beside(new Sidecar(path));
            articles.put(beside.path, article);
            return beside;
        });
    }

    private final class Beside implements DecisionStore {
        private final Sidecar sidecar;
        private final Path path;
        /** Whether its folder has been there: one that is gone since takes no decisions with it. */
        private volatile boolean folderSeen;

        Beside(Sidecar sidecar) {
            this.sidecar = sidecar;
            this.path = normal(sidecar.path());
        }

        @Override
        public String article() {
            return sidecar.name();
        }

        @Override
        public Optional<Text> saved() {
            try {
                return Optional.of(Text.of(Files.readString(sidecar.article())));
            } catch (IOException unreadable) {
                return Optional.empty(); // In an encoding that the editor knows, or gone.
            }
        }

        /** As it stands in the editor, where that can be changed there: else what is on the disk counts. */
        private Optional<Open> editor() {
            return Optional.ofNullable(open.get(path))
                    .filter(any -> client.does().appliesEdits());
        }

        @Override
        public Optional<String> content() throws IOException {
            Optional<Open> editor = editor();
            if (editor.isPresent()) {
                return editor.map(file -> file.text().string());
            }
            boolean folder = Files.isDirectory(path.getParent());
            if (folderSeen && !folder) {
                throw new NoSuchFileException(path.toString(), null, "its folder is not there");
            }
            folderSeen |= folder;
            return sidecar.content();
        }

        @Override
        public CompletableFuture<Void> replace(String content) {
            Optional<Open> editor = editor();
            if (editor.isPresent()) {
                return replace(editor.get(), content);
            }
            try {
                WholeFile.replace(path, content);
                return CompletableFuture.completedFuture(null);
            } catch (IOException unwritable) {
                return CompletableFuture.failedFuture(unwritable);
            }
        }

        private CompletableFuture<Void> replace(Open editor, String content) {
            ToLsp to = client.to(editor.uri(), editor.text());
            List<Edit> edits = List.of(Edit.between(editor.text(), Text.of(content)));
            return client.apply(
                            to.edit(edits, Optional.of(editor.version()), client.does()),
                            "Decisions about " + sidecar.name())
                    .thenCompose(applied -> applied
                            // Editors tell of the change before they say that it is made, or a moment later.
                            ? editor.over().copy().completeOnTimeout(null, TOLD, TimeUnit.SECONDS)
                            : CompletableFuture.failedFuture(new IOException("the editor did not take the change")));
        }

        @Override
        public void show(String content, List<Trouble> troubles) {
            if (troubles.isEmpty()) {
                said.remove(path);
            } else {
                said.put(path, new Said(Text.of(content), troubles));
            }
            review(path);
        }

        @Override
        public void tell(Trouble trouble) {
            client.tell(path.getFileName() + ":" + (trouble.line() + 1) + ": " + trouble.message());
        }
    }
}
