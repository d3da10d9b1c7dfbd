package org.antecedent.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.About;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.coreference.Coreference;
import org.antecedent.coreference.Resolver;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.mention.NameAgreement;
import org.antecedent.quotation.StatementFinder;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What becomes of decisions between their making and the file: notes on words, with an analyzer that finds nothing. */
class DecisionsInSessionTest {
    /** Seconds that only a session which hangs takes. */
    private static final int LIMIT = 3;

    private static final String URI = "file:///a.txt";
    private static final String TEXT = "Ann met Bob. He left.\n";

    private final MemoryStore store = new MemoryStore();
    private final CompletableFuture<Analyzer> analyzer = new CompletableFuture<>();
    private final Session session = new Session(
            analyzer,
            uri -> Rules.of(new Checks(List.of())),
            uri -> uri.equals(URI) ? Optional.of(store) : Optional.empty(),
            new Silent());

    private static final class Silent implements Session.Board {
        @Override
        public void show(Snapshot snapshot, List<Finding> findings) {}

        @Override
        public void recall(Snapshot snapshot, List<Finding> left) {}

        @Override
        public void refresh() {}

        @Override
        public void revised() {}

        @Override
        public void clear(String uri) {}

        @Override
        public void failed(Throwable failure) {
            failure.printStackTrace();
            throw new AssertionError(failure);
        }

        @Override
        public void failed(About check, RuntimeException failure) {
            failed(failure);
        }
    }

    DecisionsInSessionTest() {
        session.configure(new Settings(Duration.ZERO, 1000));
        load();
    }

    private void load() {
        analyzer.complete(new Analyzer(
                Gazetteers.load(),
                paragraph -> List.of(),
                sentences -> List.of(),
                new NameAgreement(Gazetteers.load()),
                (sentences, names) -> List.of(),
                (reading, quoted, earlier) -> new StatementFinder.Found(List.of(), earlier),
                (reading, speech, settled, earlier, checkpoint) ->
                        new Resolver.Found(new Coreference(List.of(), List.of(), List.of()), earlier)));
    }

    @AfterEach
    void end() {
        session.close();
    }

    private static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(LIMIT, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static Decisions with(Decisions decisions, Text text, String words) {
        int start = text.string().indexOf(words);
        Anchor anchor = Anchor.of(text, new Span(start, start + words.length()));
        return decisions.with(new Remark(anchor, Remark.Purpose.NOTE, words));
    }

    private static Function<Article, Outcome> note(String words) {
        return article -> new Outcome.Done(with(article.decisions(), article.text(), words));
    }

    /** Nobody waits for what comes of it. */
    private void decide(String words) {
        decide(URI, words);
    }

    private void decide(String uri, String words) {
        CompletableFuture<Outcome> unused = session.decide(uri, OptionalInt.empty(), note(words));
    }

    private void type(int version, String text) {
        session.change(URI, OptionalInt.of(version), before -> Text.of(text));
    }

    /** The words that notes are on, as the article was read. */
    private List<String> noted(String uri) {
        return get(session.ask(uri, DecisionsInSessionTest::words, List.of()));
    }

    private static List<String> words(Article article) {
        return article.decisions().all(Remark.class).stream()
                .map(remark -> article.text().words(remark.words().span()))
                .toList();
    }

    private static String file(String text, String... notes) {
        Decisions decisions = Decisions.NONE;
        for (String words : notes) {
            decisions = with(decisions, Text.of(text), words);
        }
        return AnnotationFile.write(decisions, "a.txt", Text.of(text));
    }

    /** Without ids: they tell where words stood when they were decided about. */
    private static String withoutIds(String file) {
        return file.replaceAll("urn:uuid:[-0-9a-f]+", "");
    }

    private Optional<String> written() {
        get(session.settled());
        return store.content.map(DecisionsInSessionTest::withoutIds);
    }

    private void assertWritten(String text, String... notes) {
        assertThat(written()).contains(withoutIds(file(text, notes)));
    }

    @Test
    void aDecisionCountsAndIsWrittenAtOnce() {
        session.open(URI, 1, TEXT);
        assertThat(get(session.decide(URI, OptionalInt.empty(), note("Bob")))).isInstanceOf(Outcome.Done.class);
        assertThat(noted(URI)).containsExactly("Bob");
        assertWritten(TEXT, "Bob");
    }

    @Test
    void whatNobodyWaitedForCountsToo() {
        session.open(URI, 1, TEXT);
        decide("Bob");
        decide("Ann");
        type(2, "Today " + TEXT);
        decide("He");
        assertThat(noted(URI)).containsExactly("Ann", "Bob", "He");
        assertWritten("Today " + TEXT, "Ann", "Bob", "He");
    }

    @Test
    void wordsMoveWithTheTextAndAreWrittenWhenItIsSaved() {
        store.content = Optional.of(file(TEXT, "Bob"));
        session.open(URI, 1, TEXT);
        type(2, "Today " + TEXT);
        assertThat(noted(URI)).containsExactly("Bob");
        assertWritten(TEXT, "Bob");
        session.saved(URI);
        assertWritten("Today " + TEXT, "Bob");
    }

    @Test
    void wordsThatAreTakenAwayComeBackWithTheText() {
        session.open(URI, 1, TEXT);
        decide("Bob");
        type(2, "Ann met . He left.\n");
        assertThat(noted(URI)).isEmpty();
        type(3, TEXT);
        assertThat(noted(URI)).containsExactly("Bob");
    }

    @Test
    void anArticleWithoutDecisionsGetsNoFile() {
        session.open(URI, 1, TEXT);
        type(2, "Today " + TEXT);
        session.saved(URI);
        session.close(URI);
        assertThat(written()).isEmpty();
        assertThat(store.replaced).isEmpty();
    }

    @Test
    void whatCannotBeDoneChangesNothing() {
        session.open(URI, 1, TEXT);
        decide("Bob");
        Outcome refused = new Outcome.Refused("No.");
        assertThat(get(session.decide(URI, OptionalInt.empty(), article -> refused)))
                .isEqualTo(refused);
        assertThat(get(session.decide(URI, OptionalInt.of(7), note("Ann")))).isInstanceOf(Outcome.Refused.class);
        assertThat(get(session.decide("file:///b.txt", OptionalInt.empty(), note("Ann"))))
                .isInstanceOf(Outcome.Refused.class);
        CompletableFuture<Outcome> mistake = session.decide(URI, OptionalInt.empty(), article -> {
            throw new IllegalStateException("as the test wants it");
        });
        assertThat(mistake).failsWithin(LIMIT, TimeUnit.SECONDS);
        assertThat(noted(URI)).containsExactly("Bob");
        assertWritten(TEXT, "Bob");
    }

    @Test
    void whatOthersWroteIsTakenIn() {
        store.content = Optional.of(file(TEXT, "Bob"));
        session.open(URI, 1, TEXT);
        assertThat(noted(URI)).containsExactly("Bob");
        store.content = Optional.of(file(TEXT, "Ann", "He"));
        session.look(URI);
        get(session.settled());
        assertWritten(TEXT, "Ann", "He");
        awaitNoted("Ann", "He");
        assertThat(store.replaced).as("what was written by others").isEmpty();
    }

    /** What others wrote is found on another thread. */
    private void awaitNoted(String... words) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT);
        while (!noted(URI).equals(List.of(words))) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    private void awaitWritten(String text, String... notes) {
        String content = withoutIds(file(text, notes));
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT);
        while (!written().equals(Optional.of(content))) {
            assertThat(System.nanoTime()).as("%s", store.content).isLessThan(deadline);
        }
    }

    @Test
    void whatBothSidesDecidedStands() {
        store.content = Optional.of(file(TEXT, "Bob"));
        session.open(URI, 1, TEXT);
        assertThat(noted(URI)).containsExactly("Bob");
        store.content = Optional.of(file(TEXT, "Ann", "Bob"));
        decide("He");
        awaitNoted("Ann", "Bob", "He");
        awaitWritten(TEXT, "Ann", "Bob", "He");
    }

    @Test
    void ofABurstOnlyTheLastIsWritten() throws InterruptedException {
        store.delay = new CompletableFuture<>();
        session.open(URI, 1, TEXT);
        decide("Ann");
        assertThat(store.replaced.poll(LIMIT, TimeUnit.SECONDS)).isNotNull();
        for (String words : List.of("met", "Bob", "He", "left")) {
            decide(words);
        }
        assertThat(noted(URI)).containsExactly("Ann", "met", "Bob", "He", "left");
        store.delay.complete(null);
        assertWritten(TEXT, "Ann", "met", "Bob", "He", "left");
        assertThat(store.replaced).hasSize(1);
    }

    @RepeatedTest(50)
    void whatIsDecidedWhileOthersWriteStands() {
        store.content = Optional.of(file(TEXT, "Bob"));
        session.open(URI, 1, TEXT);
        assertThat(noted(URI)).containsExactly("Bob");
        store.content = Optional.of(file(TEXT, "Bob", "left"));
        decide("Ann");
        decide("met");
        session.look(URI);
        decide("He");
        assertWritten(TEXT, "Ann", "met", "Bob", "He", "left");
        assertThat(noted(URI)).containsExactly("Ann", "met", "Bob", "He", "left");
    }

    @Test
    void whatOthersWroteIntoTheFileOfAClosedArticleStands() {
        session.open(URI, 1, TEXT);
        store.failure = Optional.of(new AccessDeniedException("a.txt.annotations.jsonld"));
        decide("Ann");
        session.close(URI);
        written();
        store.content = Optional.of(file(TEXT, "Bob"));
        store.failure = Optional.empty();
        session.look(URI);
        awaitWritten(TEXT, "Ann", "Bob");
        session.open(URI, 1, TEXT);
        assertThat(noted(URI)).containsExactly("Ann", "Bob");
    }

    @Test
    void aFileThatIsNotUnderstoodStaysAsItIs() throws InterruptedException {
        String conflict = "<<<<<<< ours\n" + file(TEXT, "Bob");
        store.content = Optional.of(conflict);
        session.open(URI, 1, TEXT);
        decide("Ann");
        decide("He");
        assertThat(noted(URI)).containsExactly("Ann", "He");
        session.saved(URI);
        assertThat(written()).contains(withoutIds(conflict));
        assertThat(store.shown.take()).extracting(DecisionStore.Trouble::line).containsExactly(0);
        assertThat(store.told).as("it is told once").hasSize(1);
        store.content = Optional.of(file(TEXT, "Bob"));
        session.look(URI);
        awaitWritten(TEXT, "Ann", "Bob", "He");
        awaitNoted("Ann", "Bob", "He");
        assertThat(store.shown.take()).as("all is well").isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsToldAndWrittenLater() throws InterruptedException {
        session.open(URI, 1, TEXT);
        store.failure = Optional.of(new AccessDeniedException("a.txt.annotations.jsonld"));
        decide("Ann");
        decide("Bob");
        assertThat(store.told.poll(LIMIT, TimeUnit.SECONDS).message()).contains("that is not permitted");
        assertThat(noted(URI)).containsExactly("Ann", "Bob");
        store.failure = Optional.of(new IOException("No space left on device"));
        session.saved(URI);
        assertThat(store.told.poll(LIMIT, TimeUnit.SECONDS).message()).contains("No space left on device.");
        store.failure = Optional.empty();
        session.saved(URI);
        awaitWritten(TEXT, "Ann", "Bob");
    }

    @Test
    void whatCouldNotBeWrittenIsThereWhenTheArticleIsOpenedAgain() {
        session.open(URI, 1, TEXT);
        store.failure = Optional.of(new AccessDeniedException("a.txt.annotations.jsonld"));
        decide("Ann");
        session.close(URI);
        written();
        session.open(URI, 1, "Today " + TEXT);
        assertThat(noted(URI)).containsExactly("Ann");
        store.failure = Optional.empty();
        session.saved(URI);
        awaitWritten("Today " + TEXT, "Ann");
    }

    @Test
    void whatIsKeptFitsTheArticleAsItWasSaved() {
        store.saved = Optional.of(Text.of(TEXT));
        session.open(URI, 1, TEXT);
        type(2, "Today " + TEXT + "More.");
        decide("Bob");
        assertWritten("Today " + TEXT + "More.", "Bob");
        session.close(URI);
        awaitWritten(TEXT, "Bob");
    }

    @Test
    void anArticleThatGetsANameKeepsItsDecisions() {
        session.open("untitled:1", 1, TEXT);
        decide("untitled:1", "Ann");
        assertThat(noted("untitled:1")).containsExactly("Ann");
        session.open(URI, 1, TEXT);
        assertThat(noted(URI)).as("still open without a name").containsExactly("Ann");
        session.close("untitled:1");
        session.close(URI);
        awaitWritten(TEXT, "Ann");
        store.content = Optional.empty();
        session.open("untitled:2", 1, TEXT);
        decide("untitled:2", "Bob");
        session.close("untitled:2");
        session.open(URI, 1, TEXT);
        assertThat(noted(URI)).as("closed already").containsExactly("Bob");
        awaitWritten(TEXT, "Bob");
    }
}
