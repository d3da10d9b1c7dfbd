package org.antecedent.lsp.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.text.Text;

/** An article between its opening and its closing. Its versions are analysed one after the other. */
final class OpenArticle {
    private final String uri;
    private final Settings settings;
    private final CompletableFuture<Analyzer> analyzer;
    private final OneAfterAnother lane;
    private final Typing typing = new Typing();
    private volatile Snapshot latest;
    private volatile Optional<Article> earlier = Optional.empty();
    private volatile boolean closed;

    OpenArticle(
            String uri,
            int version,
            Text text,
            Settings settings,
            CompletableFuture<Analyzer> analyzer,
            Executor analyses) {
        this.uri = uri;
        this.settings = settings;
        this.analyzer = analyzer;
        this.lane = new OneAfterAnother(analyses);
        this.latest = new Snapshot(this, version, text);
    }

    String uri() {
        return uri;
    }

    Settings settings() {
        return settings;
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

    /** The version that the client has now. */
    Snapshot latest() {
        return latest;
    }

    /** The article has a new version. */
    Snapshot change(int version, Text text) {
        latest = new Snapshot(this, version, text);
        return latest;
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
