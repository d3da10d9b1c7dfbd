package org.antecedent.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.antecedent.analysis.Article;
import org.antecedent.index.ArticleFile;
import org.antecedent.index.FolderIndex;
import org.antecedent.lsp.session.Session;

/**
 * The findings in all articles of the client's folders, where somebody asks for them: in those that nobody has opened they are shown as
 * they were found then. For any thread.
 */
final class FolderFindings {
    private static final Logger LOG = Logger.getLogger(FolderFindings.class.getName());

    private final FolderIndexes indexes;
    private final Elsewhere elsewhere;
    private final ArticleReading reading;
    private final Session session;
    private final FindingsBoard board;
    private final Progress progress;
    /** The articles that nobody had opened when they were shown. */
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    FolderFindings(
            FolderIndexes indexes,
            Elsewhere elsewhere,
            ArticleReading reading,
            Session session,
            FindingsBoard board,
            Progress progress) {
        this.indexes = indexes;
        this.elsewhere = elsewhere;
        this.reading = reading;
        this.session = session;
        this.board = board;
        this.progress = progress;
    }

    /** Shows all; in how many articles there are any. */
    CompletableFuture<Object> show() {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        clear();
        elsewhere.later(() -> {
            for (FolderIndex folder : indexes.all()) {
                show(folder, answer);
            }
            answer.complete(shown.size());
        });
        return answer;
    }

    private void show(FolderIndex folder, CompletableFuture<Object> wanted) {
        Progress.Running running = progress.begin("Looking through all articles", () -> wanted.cancel(false));
        try {
            Map<Path, Map<String, Integer>> counted = folder.findings();
            int done = 0;
            for (Path file : counted.keySet()) {
                String uri = file.toUri().toString();
                if (wanted.isDone()) {
                    return;
                }
                if (!session.articles().contains(uri)) {
                    folder.path(file).flatMap(folder::article).ifPresent(article -> show(file, uri, article));
                }
                running.report(++done, counted.size());
            }
        } catch (IOException | RuntimeException failure) {
            LOG.warning(
                    () -> "not all findings are shown: " + failure.getClass().getName());
        } finally {
            running.end();
        }
    }

    private void show(Path file, String uri, ArticleFile read) {
        Article article = reading.article(uri, read.text(), read.decisions());
        shown.add(uri);
        board.show(uri, read.text(), reading.findings(file, article));
    }

    /** An article is open, or another than it was: its findings are shown as those of any open one, or not at all. */
    void forget(String uri) {
        if (shown.remove(uri)) {
            board.clear(uri);
        }
    }

    /** Shows those of open articles alone. */
    void clear() {
        shown.forEach(this::forget);
    }
}
