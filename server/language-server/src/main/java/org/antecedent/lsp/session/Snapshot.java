package org.antecedent.lsp.session;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.text.Text;

/**
 * One version of an open article. Its analysis starts when somebody first wants it, is shared by all who do, and ends early
 * when nobody does any more.
 */
public final class Snapshot {
    private final OpenArticle article;
    private final int version;
    private final Text text;

    /** Guarded by this. */
    private int wanted;

    private Optional<CompletableFuture<Optional<Article>>> analysis = Optional.empty();

    Snapshot(OpenArticle article, int version, Text text) {
        this.article = article;
        this.version = version;
        this.text = text;
    }

    OpenArticle article() {
        return article;
    }

    public String uri() {
        return article.uri();
    }

    /** As the client counts them. */
    public int version() {
        return version;
    }

    public Text text() {
        return text;
    }

    /**
     * The analysis, empty where the text is too large for one. Whoever calls this calls {@link #release} once, when the
     * result is there or not wanted any more.
     */
    synchronized CompletableFuture<Optional<Article>> want() {
        wanted++;
        if (analysis.isEmpty()) {
            CompletableFuture<Optional<Article>> started = new CompletableFuture<>();
            analysis = Optional.of(started);
            CompletableFuture<Analyzer> unused = article.analyzer().whenComplete((analyzer, failure) -> {
                if (failure != null) {
                    started.completeExceptionally(failure);
                } else {
                    article.lane().execute(() -> analyze(analyzer, started));
                }
            });
        }
        return analysis.get();
    }

    synchronized void release() {
        wanted--;
    }

    private void analyze(Analyzer analyzer, CompletableFuture<Optional<Article>> result) {
        try {
            stopWhereUnwanted();
            if (article.settings().isTooLarge(text)) {
                result.complete(Optional.empty());
                return;
            }
            Article analyzed = analyzer.analyze(text, article.earlier(), this::stopWhereUnwanted);
            article.analyzed(analyzed);
            result.complete(Optional.of(analyzed));
        } catch (Throwable failure) {
            // Out of memory or stack, too: whoever waits must be told, and the next version gets its chance.
            result.completeExceptionally(failure);
        }
    }

    /**
     * The first analysis of an open article goes on all the same: the next one starts from it, and would else never get
     * ahead of somebody who types into a long text.
     *
     * @throws CancellationException where nobody wants the analysis; the next one who does starts it again
     */
    private synchronized void stopWhereUnwanted() {
        boolean useful = article.earlier().isEmpty() && !article.isClosed();
        if (wanted == 0 && !useful) {
            analysis = Optional.empty();
            throw new CancellationException();
        }
    }
}
