package org.antecedent.lsp.session;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decisions;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Text;

/**
 * One version of an open article: its text and what people have decided about it. Its analysis starts when somebody first wants it, is shared by all who do, and ends early
 * when nobody does any more.
 */
public final class Snapshot {
    private final OpenArticle article;
    private final int version;
    private final Text text;
    /** Never fails. */
    private final CompletableFuture<Decisions> decisions;
    /** Never fails. */
    private final CompletableFuture<ProjectActors> actors;

    /** Guarded by this. */
    private int wanted;

    private Optional<CompletableFuture<Optional<Article>>> analysis = Optional.empty();

    /**
     * @param decisions placed in the text; never fail
     * @param actors whom its project knows; never fail
     */
    Snapshot(
            OpenArticle article,
            int version,
            Text text,
            CompletableFuture<Decisions> decisions,
            CompletableFuture<ProjectActors> actors) {
        this.article = article;
        this.version = version;
        this.text = text;
        this.decisions = decisions;
        this.actors = actors;
    }

    /** The same version as it would be with another text, and decisions placed in that, which never fail. */
    Snapshot with(Text other, CompletableFuture<Decisions> placed) {
        return new Snapshot(article, version, other, placed, actors);
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

    /** What people have decided, placed in the text. Never fails. */
    CompletableFuture<Decisions> decisions() {
        return decisions;
    }

    /** Whom its project knows. Never fails. */
    CompletableFuture<ProjectActors> actors() {
        return actors;
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
            CompletableFuture<Void> unused = article.analyzer()
                    .thenCombine(actors, Analyzer::knowing)
                    .thenAcceptBoth(
                            decisions,
                            (analyzer, decided) -> article.lane().execute(() -> analyze(analyzer, decided, started)))
                    .whenComplete((ready, failure) -> {
                        if (failure != null) {
                            started.completeExceptionally(failure);
                        }
                    });
        }
        return analysis.get();
    }

    synchronized void release() {
        wanted--;
    }

    private void analyze(Analyzer analyzer, Decisions decided, CompletableFuture<Optional<Article>> result) {
        try {
            stopWhereUnwanted();
            if (article.settings().isTooLarge(text)) {
                result.complete(Optional.empty());
                return;
            }
            Article analyzed = analyzer.analyze(text, decided, article.earlier(), this::stopWhereUnwanted);
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
