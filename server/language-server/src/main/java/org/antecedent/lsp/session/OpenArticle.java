package org.antecedent.lsp.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decisions;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Edit;
import org.antecedent.text.Text;

/** An article between its opening and its closing. Its versions are analysed one after the other. */
final class OpenArticle {
    private static final Logger LOG = Logger.getLogger(OpenArticle.class.getName());

    private final String uri;
    private final CompletableFuture<Analyzer> analyzer;
    private final OneAfterAnother lane;
    private final Typing typing = new Typing();
    private final History history = new History();
    private volatile Settings settings;
    private volatile Snapshot latest;
    private volatile Optional<Article> earlier = Optional.empty();
    private volatile boolean closed;

    /**
     * @param decisions placed in the text; never fail
     * @param actors whom its project knows; never fail
     */
    OpenArticle(
            String uri,
            int version,
            Text text,
            CompletableFuture<Decisions> decisions,
            CompletableFuture<ProjectActors> actors,
            Settings settings,
            CompletableFuture<Analyzer> analyzer,
            Executor analyses) {
        this.uri = uri;
        this.settings = settings;
        this.analyzer = analyzer;
        this.lane = new OneAfterAnother(analyses);
        this.latest = new Snapshot(this, version, text, decisions, actors);
    }

    String uri() {
        return uri;
    }

    Settings settings() {
        return settings;
    }

    /** Counts from the next version on. */
    void configure(Settings chosen) {
        settings = chosen;
    }

    CompletableFuture<Analyzer> analyzer() {
        return analyzer;
    }

    Executor lane() {
        return lane;
    }

    /** What of its findings is seen; only with the article's lock held. */
    Typing typing() {
        return typing;
    }

    History history() {
        return history;
    }

    /** The version that the client has now. */
    Snapshot latest() {
        return latest;
    }

    /** The article has a new version; its decisions move with the text. */
    Snapshot change(int version, Edit edit, Text after) {
        Text before = latest.text();
        CompletableFuture<Decisions> decisions = latest.decisions();
        boolean none = decisions.isDone() && decisions.join().isEmpty();
        latest = new Snapshot(
                this,
                version,
                after,
                none ? decisions : later(decisions, placed -> placed.under(edit, before, after)),
                latest.actors());
        return latest;
    }

    /** What people have decided about the article changes, and its text does not. */
    Snapshot revise(UnaryOperator<Decisions> change) {
        return with(later(latest.decisions(), change), latest.actors());
    }

    /** What people have decided about the article changes by what comes of an operation, where anything does. */
    Snapshot decide(CompletableFuture<Outcome> outcome) {
        CompletableFuture<Decisions> before = latest.decisions();
        CompletableFuture<Decisions> decided = outcome.thenCompose(done -> done instanceof Outcome.Done made
                        ? CompletableFuture.completedFuture(made.decisions())
                        : before)
                .exceptionallyCompose(failed -> before);
        return with(decided, latest.actors());
    }

    /**
     * Its project knows these from now on.
     *
     * @return empty where it knew them
     */
    Optional<Snapshot> know(ProjectActors actors) {
        return actors.equals(latest.actors().getNow(null))
                ? Optional.empty()
                : Optional.of(with(latest.decisions(), CompletableFuture.completedFuture(actors)));
    }

    private Snapshot with(CompletableFuture<Decisions> decisions, CompletableFuture<ProjectActors> actors) {
        latest = new Snapshot(this, latest.version(), latest.text(), decisions, actors);
        return latest;
    }

    /** On the article's lane, and so before any analysis that waits for it. */
    private CompletableFuture<Decisions> later(CompletableFuture<Decisions> before, UnaryOperator<Decisions> change) {
        return before.thenApplyAsync(change, lane).exceptionallyCompose(mistake -> {
            LOG.warning(() -> "decisions stay as they were: " + mistake.getClass());
            return before;
        });
    }

    /** What the last finished analysis found, of whatever version. */
    Optional<Article> earlier() {
        return earlier;
    }

    void analyzed(Article article) {
        earlier = Optional.of(article);
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
