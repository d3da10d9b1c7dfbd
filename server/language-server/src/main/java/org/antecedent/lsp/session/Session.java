package org.antecedent.lsp.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.Checks;
import org.antecedent.check.Finding;
import org.antecedent.text.Text;

/**
 * The open articles of one client. {@link #configure}, {@link #open}, {@link #change}, {@link #close(String)} and {@link #ask}
 * are for the reader's thread and return at once; URIs are names and nothing else.
 */
public final class Session implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Session.class.getName());

    private final Workers workers = new Workers();
    private final CompletableFuture<Analyzer> analyzer;
    private final Checks checks;
    private final Board board;
    private final Map<String, OpenArticle> articles = new HashMap<>();
    private final Map<String, Publishing> publishing = new HashMap<>();
    private Settings settings = Settings.DEFAULT;

    /** Where findings are shown. Called from several threads, for one article never at the same time. */
    public interface Board {
        /** All findings of this version; those of an earlier one are out of date. */
        void show(Snapshot snapshot, List<Finding> findings);

        /** The article is closed: none of its findings are shown any more. */
        void clear(String uri);

        /** An analysis failed. */
        void failed(Throwable failure);
    }

    /** @param analyzer may still be loading; what is asked meanwhile waits for it */
    public Session(CompletableFuture<Analyzer> analyzer, Checks checks, Board board) {
        this.analyzer = analyzer;
        this.checks = checks;
        this.board = board;
    }

    /** For articles that are opened from now on. */
    public void configure(Settings chosen) {
        settings = chosen;
    }

    /** Opens an article; one that is open under this name gives way. */
    public void open(String uri, int version, String text) {
        OpenArticle article = new OpenArticle(uri, version, Text.of(text), settings, analyzer, workers.analyses());
        OpenArticle before = articles.put(uri, article);
        if (before != null) {
            LOG.warning(() -> "opened again without being closed: " + uri);
            before.close();
        }
        publish(article, Duration.ZERO);
    }

    /**
     * Changes an open article; one that is not open is left alone.
     *
     * @param version as the client counts; empty where it does not
     */
    public void change(String uri, OptionalInt version, UnaryOperator<Text> change) {
        OpenArticle article = articles.get(uri);
        if (article == null) {
            LOG.warning(() -> "ignored a change of what is not open: " + uri);
            return;
        }
        Snapshot before = article.latest();
        int next = version.orElse(before.version());
        if (next <= before.version()) {
            LOG.warning(() -> "version " + next + " after version " + before.version() + ": " + uri);
        }
        article.change(next, change.apply(before.text()));
        publish(article, article.settings().delay());
    }

    /** Closes an article, whose findings disappear. */
    public void close(String uri) {
        OpenArticle article = articles.remove(uri);
        if (article == null) {
            LOG.warning(() -> "ignored the closing of what is not open: " + uri);
            return;
        }
        cancel(publishing.remove(uri));
        synchronized (article) {
            article.close();
            board.clear(uri);
        }
    }

    /**
     * Asks something of the version that is current now.
     *
     * @param question answered on a worker
     * @param nothing the answer where the article is not open, or too large to be analysed
     * @return the answer; cancelling it lets the analysis go, where nobody else wants it
     */
    public <T> CompletableFuture<T> ask(String uri, Function<Article, T> question, T nothing) {
        OpenArticle article = articles.get(uri);
        if (article == null) {
            return CompletableFuture.completedFuture(nothing);
        }
        Snapshot snapshot = article.latest();
        CompletableFuture<T> answer = snapshot.want()
                .thenApplyAsync(analyzed -> analyzed.map(question).orElse(nothing), workers.answers());
        CompletableFuture<T> unused = answer.whenComplete((done, failure) -> snapshot.release());
        return answer;
    }

    /** Ends all work. */
    @Override
    public void close() {
        workers.close();
    }

    private void publish(OpenArticle article, Duration delay) {
        Publishing next = new Publishing(article);
        cancel(publishing.put(article.uri(), next));
        next.start(delay);
    }

    private static void cancel(Publishing superseded) {
        if (superseded != null) {
            superseded.cancel();
        }
    }

    /** The findings of one snapshot on their way to the board. */
    private final class Publishing {
        private final OpenArticle article;
        private final Snapshot snapshot;
        private Optional<Future<?>> timer = Optional.empty();
        private Optional<CompletableFuture<Void>> done = Optional.empty();
        private boolean cancelled;

        Publishing(OpenArticle article) {
            this.article = article;
            this.snapshot = article.latest();
        }

        synchronized void start(Duration delay) {
            if (delay.isZero()) {
                run();
            } else {
                timer = Optional.of(workers.later(delay, this::run));
            }
        }

        synchronized void cancel() {
            cancelled = true;
            timer.ifPresent(future -> future.cancel(false));
            done.ifPresent(future -> future.cancel(false));
        }

        private synchronized void run() {
            if (cancelled) {
                return;
            }
            CompletableFuture<Void> shown = snapshot.want().thenAcceptAsync(this::show, workers.analyses());
            done = Optional.of(shown);
            CompletableFuture<Void> unused = shown.whenComplete((nothing, failure) -> {
                snapshot.release();
                if (failure != null && !shown.isCancelled()) {
                    board.failed(failure);
                }
            });
        }

        private void show(Optional<Article> analyzed) {
            List<Finding> findings = analyzed.map(checks::run)
                    .orElseGet(() -> List.of(Oversize.finding(snapshot.text(), article.settings())));
            synchronized (article) {
                if (!article.isClosed() && article.latest() == snapshot) {
                    board.show(snapshot, findings);
                }
            }
        }
    }
}
