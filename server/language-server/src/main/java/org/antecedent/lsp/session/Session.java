package org.antecedent.lsp.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.About;
import org.antecedent.check.Finding;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Edit;
import org.antecedent.text.Text;

/**
 * The open articles of one client. {@link #configure}, {@link #open}, {@link #change}, {@link #decide}, {@link #close(String)},
 * {@link #ask} and whatever else asks are for the reader's thread and return at once; URIs are names and nothing else.
 */
public final class Session implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Session.class.getName());
    private static final Outcome TOO_LARGE =
            new Outcome.Refused("The document is too large to be read: nothing can be decided about it.");
    /** Who saves an article under a name does so at once, or it was thrown away. */
    private static final int MOST_NAMELESS = 4;
    /** How long the end of the session waits for what is being written. */
    private static final Duration LAST_WRITING = Duration.ofSeconds(2);

    private final Workers workers = new Workers();
    private final CompletableFuture<Analyzer> analyzer;
    private final Function<String, Rules> rules;
    private final Function<String, Optional<DecisionStore>> stores;
    private final Board board;
    private final Map<String, OpenArticle> articles = new HashMap<>();
    /** Of the open articles, and of closed ones of which not all is written. */
    private final Map<String, KeptDecisions> kept = new HashMap<>();
    /** Articles without a file that were closed with decisions: they may be opened again under a name. */
    private final Deque<Snapshot> nameless = new ArrayDeque<>();

    private final Map<String, Publishing> publishing = new HashMap<>();
    private Settings settings = Settings.DEFAULT;

    /** Where findings are shown. Called from several threads, for one article never at the same time. */
    public interface Board {
        /** All findings of this version; those of an earlier one are out of date. */
        void show(Snapshot snapshot, List<Finding> findings);

        /** An edit has changed the words of some findings: these are left, until all of this version are there. */
        void recall(Snapshot snapshot, List<Finding> left);

        /** A client that asks for findings had better ask again. */
        void refresh();

        /** What is read in an article has changed and its text has not: a client had better ask again for all that it shows. */
        void revised();

        /** The article is closed: none of its findings are shown any more. */
        void clear(String uri);

        /** An analysis failed. */
        void failed(Throwable failure);

        /** A check failed; what the others found is shown. */
        void failed(About check, RuntimeException failure);
    }

    /**
     * The findings of one version of an article.
     *
     * @param article empty where it is too large to be read
     * @param failed why some findings are missing, where a check failed
     */
    public record Judged(
            Snapshot snapshot, Optional<Article> article, List<Finding> findings, Optional<RuntimeException> failed) {
        /** The same for who must not do without any finding: throws where some are missing. */
        public Judged whole() {
            failed.ifPresent(failure -> {
                throw failure;
            });
            return this;
        }
    }

    /**
     * @param analyzer may still be loading; what is asked meanwhile waits for it
     * @param rules what is looked for in an article, by its URI; called from several threads
     * @param stores where the decisions about an article are kept, by its URI; empty for one that is no file
     */
    public Session(
            CompletableFuture<Analyzer> analyzer,
            Function<String, Rules> rules,
            Function<String, Optional<DecisionStore>> stores,
            Board board) {
        this.analyzer = analyzer;
        this.rules = rules;
        this.stores = stores;
        this.board = board;
    }

    /** From the next version of each article on: a client tells its settings when it has opened some already. */
    public synchronized void configure(Settings chosen) {
        settings = chosen;
        articles.values().forEach(article -> article.configure(chosen));
    }

    /** Opens an article; one that is open under this name gives way. */
    public synchronized void open(String uri, int version, String text) {
        Text opened = Text.of(text);
        Optional<KeptDecisions> file = kept(uri);
        Optional<Snapshot> draft = file.flatMap(any -> draft(opened));
        CompletableFuture<Decisions> own =
                file.map(one -> one.load(opened)).orElse(CompletableFuture.completedFuture(Decisions.NONE));
        CompletableFuture<Decisions> decisions = draft.map(before ->
                        own.thenCombine(before.decisions(), (found, drafted) -> found.isEmpty() ? drafted : found))
                .orElse(own);
        OpenArticle article =
                new OpenArticle(uri, version, opened, decisions, actors(uri), settings, analyzer, workers.analyses());
        OpenArticle before = articles.put(uri, article);
        if (before != null) {
            LOG.warning(() -> "opened again without being closed: " + uri);
            before.close();
        }
        draft.ifPresent(any -> keep(article));
        publish(article, Duration.ZERO);
    }

    /** Whom the article's project knows; what settles that may lie on a slow disk. */
    private CompletableFuture<ProjectActors> actors(String uri) {
        return CompletableFuture.supplyAsync(() -> rules.apply(uri).actors(), workers.files())
                .exceptionally(mistake -> {
                    LOG.warning(() -> "the project's actors are not known: " + mistake.getClass());
                    return ProjectActors.NONE;
                });
    }

    private Optional<KeptDecisions> kept(String uri) {
        return Optional.ofNullable(kept.get(uri)).or(() -> {
            Optional<KeptDecisions> made = stores.apply(uri)
                    .map(store -> new KeptDecisions(
                            store, new OneAfterAnother(workers.files()), change -> revise(uri, change)));
            made.ifPresent(one -> kept.put(uri, one));
            return made;
        });
    }

    /** The article with this text that people decided about before it had a file. */
    private Optional<Snapshot> draft(Text text) {
        return Stream.concat(
                        articles.values().stream()
                                .filter(article -> !kept.containsKey(article.uri()))
                                .map(OpenArticle::latest),
                        nameless.stream())
                .filter(snapshot -> snapshot.text().string().equals(text.string()))
                .findFirst();
    }

    private void keep(OpenArticle article) {
        Optional.ofNullable(kept.get(article.uri())).ifPresent(file -> file.keep(article.latest()));
    }

    /**
     * Changes an open article; one that is not open is left alone.
     *
     * @param version as the client counts; empty where it does not
     */
    public synchronized void change(String uri, OptionalInt version, UnaryOperator<Text> change) {
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
        Text after = change.apply(before.text());
        Edit edit = Edit.between(before.text(), after);
        synchronized (article) {
            Snapshot snapshot = article.change(next, edit, after);
            boolean stale = article.typing().edit(edit, after);
            Settings ours = article.settings();
            if (stale && !ours.pulled() && !ours.delay().isZero()) {
                board.recall(snapshot, article.typing().shown());
            }
        }
        publish(article, article.settings().delay());
    }

    /**
     * Changes what is decided about an article, writes it down, and reads the article anew at once.
     *
     * @param version of the text that the operation is meant for; empty where it fits any
     * @param operation done on the article as it is read once all that was decided before is known
     * @return what came of it; cancelling it changes nothing
     */
    public CompletableFuture<Outcome> decide(String uri, OptionalInt version, Function<Article, Outcome> operation) {
        return change(uri, version, (article, history) -> {
            Outcome outcome = operation.apply(article);
            if (outcome instanceof Outcome.Done done) {
                history.add(article, done.decisions());
            }
            return outcome;
        });
    }

    /** Takes back what was decided last about an article. */
    public CompletableFuture<Outcome> undo(String uri) {
        return change(uri, OptionalInt.empty(), (article, history) -> history.undo(article));
    }

    /** Decides again what was taken back last. */
    public CompletableFuture<Outcome> redo(String uri) {
        return change(uri, OptionalInt.empty(), (article, history) -> history.redo(article));
    }

    private synchronized CompletableFuture<Outcome> change(
            String uri, OptionalInt version, BiFunction<Article, History, Outcome> operation) {
        OpenArticle article = articles.get(uri);
        if (article == null) {
            return CompletableFuture.completedFuture(new Outcome.Refused("The article is not open."));
        }
        Snapshot before = article.latest();
        if (version.isPresent() && version.getAsInt() != before.version()) {
            return CompletableFuture.completedFuture(
                    new Outcome.Refused("The text has changed meanwhile. Nothing was decided."));
        }
        CompletableFuture<Outcome> outcome = before.want()
                .thenApplyAsync(
                        analyzed -> analyzed.map(read -> operation.apply(read, article.history()))
                                .orElse(TOO_LARGE),
                        workers.answers());
        CompletableFuture<Outcome> unused = outcome.whenComplete((done, failure) -> before.release());
        revised(article, article.decide(outcome));
        keep(article);
        return outcome.thenApply(done -> done);
    }

    /**
     * Changes the decisions about an article where they are, and not by what the article reads.
     *
     * @return the article with them; empty where it is not open
     */
    private synchronized Optional<Snapshot> revise(String uri, BiFunction<Decisions, Text, Decisions> change) {
        OpenArticle article = articles.get(uri);
        if (article == null) {
            return Optional.empty();
        }
        Text text = article.latest().text();
        Snapshot revised = article.revise(decisions -> change.apply(decisions, text));
        revised(article, revised);
        Optional.ofNullable(kept.get(uri)).ifPresent(file -> file.revised(revised));
        return Optional.of(revised);
    }

    private void revised(OpenArticle article, Snapshot revised) {
        publish(article, Duration.ZERO);
        CompletableFuture<Void> unused = revised.decisions().thenRun(board::revised);
    }

    /** The article was saved: its decisions are written as they fit it now. */
    public synchronized void saved(String uri) {
        Optional.ofNullable(articles.get(uri)).ifPresent(this::keep);
    }

    /** The file with the decisions about the article may have changed. */
    public synchronized void look(String uri) {
        Optional.ofNullable(kept.get(uri)).ifPresent(KeptDecisions::look);
    }

    /** Done when all that was decided by now is written, or cannot be. */
    public synchronized CompletableFuture<Void> settled() {
        return CompletableFuture.allOf(
                kept.values().stream().map(KeptDecisions::settled).toArray(CompletableFuture[]::new));
    }

    /** The rules may have changed: all findings are looked for again, and articles read again whose project knows others. */
    public synchronized void reconsider() {
        for (OpenArticle article : articles.values()) {
            article.know(rules.apply(article.uri()).actors())
                    .ifPresentOrElse(
                            read -> revised(article, read),
                            () -> publish(article, article.settings().delay()));
        }
        if (settings.pulled()) {
            board.refresh();
        }
    }

    /** The URIs of the open articles, in no order. */
    public synchronized List<String> articles() {
        return List.copyOf(articles.keySet());
    }

    /** Closes an article, whose findings disappear. */
    public synchronized void close(String uri) {
        OpenArticle article = articles.remove(uri);
        if (article == null) {
            LOG.warning(() -> "ignored the closing of what is not open: " + uri);
            return;
        }
        cancel(publishing.remove(uri));
        synchronized (article) {
            article.close();
            if (!article.settings().pulled()) {
                board.clear(uri);
            }
        }
        Snapshot last = article.latest();
        Optional.ofNullable(kept.get(uri)).ifPresentOrElse(file -> file.close(last), () -> remember(last));
        kept.entrySet()
                .removeIf(one ->
                        !articles.containsKey(one.getKey()) && one.getValue().isIdle());
    }

    private void remember(Snapshot last) {
        if (last.decisions().isDone() && last.decisions().join().isEmpty()) {
            return;
        }
        nameless.addFirst(last);
        if (nameless.size() > MOST_NAMELESS) {
            nameless.removeLast();
        }
    }

    /**
     * Asks something of the version that is current now.
     *
     * @param question answered on a worker
     * @param nothing the answer where the article is not open, or too large to be analysed
     * @return the answer; cancelling it lets the analysis go, where nobody else wants it
     */
    public synchronized <T> CompletableFuture<T> ask(String uri, BiFunction<Snapshot, Article, T> question, T nothing) {
        OpenArticle article = articles.get(uri);
        if (article == null) {
            return CompletableFuture.completedFuture(nothing);
        }
        Snapshot snapshot = article.latest();
        CompletableFuture<T> answer = snapshot.want()
                .thenApplyAsync(
                        analyzed -> analyzed.map(read -> question.apply(snapshot, read))
                                .orElse(nothing),
                        workers.answers());
        CompletableFuture<T> unused = answer.whenComplete((done, failure) -> snapshot.release());
        return answer;
    }

    /** The same for a question to which the version does not matter. */
    public <T> CompletableFuture<T> ask(String uri, Function<Article, T> question, T nothing) {
        return ask(uri, (snapshot, article) -> question.apply(article), nothing);
    }

    /** Answers on a worker what asks for no article. */
    public <T> CompletableFuture<T> answer(Supplier<T> answer) {
        return CompletableFuture.supplyAsync(answer, workers.answers());
    }

    /** Asks something of the findings of the current version; all of them, whether they are shown yet or not. */
    public <T> CompletableFuture<T> judge(String uri, Function<Judged, T> question, T nothing) {
        return judged(uri, judged -> judged, question, nothing);
    }

    /** The findings that a client which asks for them is to show now. */
    public <T> CompletableFuture<T> report(String uri, Function<Judged, T> answer, T nothing) {
        return judged(uri, this::shown, answer, nothing);
    }

    private synchronized <T> CompletableFuture<T> judged(
            String uri, UnaryOperator<Judged> selection, Function<Judged, T> question, T nothing) {
        OpenArticle article = articles.get(uri);
        if (article == null) {
            return CompletableFuture.completedFuture(nothing);
        }
        Snapshot snapshot = article.latest();
        CompletableFuture<T> answer = snapshot.want()
                .thenApplyAsync(
                        analyzed -> question.apply(selection.apply(judge(article, snapshot, analyzed))),
                        workers.answers());
        CompletableFuture<T> unused = answer.whenComplete((done, failure) -> snapshot.release());
        return answer;
    }

    private Judged judge(OpenArticle article, Snapshot snapshot, Optional<Article> analyzed) {
        List<RuntimeException> failed = new ArrayList<>();
        List<Finding> findings = analyzed.map(read -> rules.apply(article.uri()).findings(read, (check, failure) -> {
                    failed.add(failure);
                    board.failed(check, failure);
                }))
                .orElseGet(() -> List.of(Oversize.finding(snapshot.text(), article.settings())));
        return new Judged(snapshot, analyzed, findings, failed.stream().findFirst());
    }

    /** Without what waits for the end of a sentence, where the version is still the current one. */
    private Judged shown(Judged judged) {
        OpenArticle article = judged.snapshot().article();
        synchronized (article) {
            return article.latest() == judged.snapshot()
                    ? new Judged(
                            judged.snapshot(),
                            judged.article(),
                            article.typing().show(judged.findings(), judged.article()),
                            judged.failed())
                    : judged;
        }
    }

    /** Ends all work, once what was decided is written. */
    @Override
    public void close() {
        try {
            settled().get(LAST_WRITING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException late) {
            LOG.warning(() -> "decisions may not be written: " + late.getClass());
        }
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
        private final List<Future<?>> timers = new ArrayList<>();
        private Optional<CompletableFuture<Void>> done = Optional.empty();
        private boolean cancelled;

        Publishing(OpenArticle article) {
            this.article = article;
            this.snapshot = article.latest();
        }

        synchronized void start(Duration delay) {
            Settings ours = article.settings();
            if (!ours.pulled()) {
                if (delay.isZero()) {
                    run();
                } else {
                    timers.add(workers.later(delay, this::run));
                }
            }
            if (ours.pause().compareTo(ours.delay()) > 0) {
                timers.add(workers.later(ours.pause(), this::settle));
            } else {
                settle();
            }
        }

        synchronized void cancel() {
            cancelled = true;
            timers.forEach(future -> future.cancel(false));
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
            Judged judged = judge(article, snapshot, analyzed);
            synchronized (article) {
                if (!article.isClosed() && article.latest() == snapshot) {
                    board.show(snapshot, shown(judged).findings());
                }
            }
        }

        /** The pause after an edit is over: what was held back is shown. */
        private void settle() {
            boolean held;
            synchronized (article) {
                if (article.latest() != snapshot) {
                    return;
                }
                held = article.typing().settle();
            }
            if (!held) {
                return;
            }
            if (article.settings().pulled()) {
                board.refresh();
            } else {
                run();
            }
        }
    }
}
