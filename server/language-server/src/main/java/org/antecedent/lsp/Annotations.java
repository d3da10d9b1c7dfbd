package org.antecedent.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Sidecar;
import org.antecedent.annotation.WholeFile;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
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
    private static final String CODE = "annotations";
    /** Seconds after which an editor that has made a change must have told of it. */
    private static final int TOLD = 5;

    private final FindingsBoard board;
    private final Client client;
    /** By path, those that the client has open. */
    private final Map<Path, Open> open = new ConcurrentHashMap<>();
    /** By the path of the annotations, what the client calls the article. */
    private final Map<Path, String> articles = new ConcurrentHashMap<>();
    /** By path, those with mistakes in them. */
    private final Map<Path, Workspace.Document> mistaken = new ConcurrentHashMap<>();

    /** @param over done when it has another version, or is closed */
    private record Open(String uri, int version, Text text, CompletableFuture<Void> over) {
        Open(String uri, int version, Text text) {
            this(uri, version, text, new CompletableFuture<>());
        }
    }

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
        open.put(path(uri), new Open(uri, version, Text.of(text)));
    }

    /** The client has changed one that it has open. */
    void change(String uri, Optional<Integer> version, UnaryOperator<Text> change) {
        Open before = open.get(path(uri));
        if (before != null) {
            open.put(path(uri), new Open(uri, version.orElse(before.version()), change.apply(before.text())));
            before.over().complete(null);
        }
    }

    void close(String uri) {
        Optional.ofNullable(open.remove(path(uri)))
                .ifPresent(last -> last.over().complete(null));
    }

    /** The article that the annotations are about, where it was opened. */
    Optional<String> articleOf(String uri) {
        return Optional.ofNullable(articles.get(path(uri)));
    }

    /** Those that are not understood, or cannot be read or written. */
    List<Workspace.Document> mistaken() {
        return List.copyOf(mistaken.values());
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
            Text text = Text.of(content);
            List<Finding> problems = troubles.stream()
                    .map(trouble -> new Finding(
                            CODE, Severity.ERROR, text.line(trouble.line()), trouble.message(), List.of(), List.of()))
                    .toList();
            Workspace.Document file = new Workspace.Document(
                    editor().map(Open::uri).orElseGet(() -> path.toUri().toString()),
                    editor().map(Open::version),
                    text,
                    problems);
            if (problems.isEmpty()) {
                mistaken.remove(path);
            } else {
                mistaken.put(path, file);
            }
            board.show(file);
        }

        @Override
        public void tell(Trouble trouble) {
            client.tell(path.getFileName() + ":" + (trouble.line() + 1) + ": " + trouble.message());
        }
    }
}
