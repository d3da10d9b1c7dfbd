package org.antecedent.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.coreference.Coreference;
import org.antecedent.coreference.Resolver;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.Words;
import org.antecedent.mention.NameAgreement;
import org.antecedent.quotation.StatementFinder;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waits for which analysis, with a language that reads a paragraph only when the test lets it. */
class SessionTest {
    private static final String URI = "untitled:1";
    private static final Settings AT_ONCE = new Settings(Duration.ZERO, 100);

    private final Semaphore paragraphs = new Semaphore(0);
    private final AtomicInteger read = new AtomicInteger();
    private final BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final BlockingQueue<Shown> recalled = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> refreshed = new LinkedBlockingQueue<>();
    private final CompletableFuture<Analyzer> analyzer = new CompletableFuture<>();
    private volatile Rules rules = Rules.of(new Checks(List.of(new LengthCheck())));
    private final Session session = new Session(analyzer, uri -> rules, uri -> Optional.empty(), new Session.Board() {
        @Override
        public void show(Snapshot snapshot, List<Finding> findings) {
            shown.add(new Shown(snapshot.version(), findings));
        }

        @Override
        public void recall(Snapshot snapshot, List<Finding> left) {
            recalled.add(new Shown(snapshot.version(), left));
        }

        @Override
        public void refresh() {
            refreshed.add("again");
        }

        @Override
        public void revised() {
            throw new AssertionError("nothing is decided here");
        }

        @Override
        public void clear(String uri) {
            shown.add(new Shown(-1, List.of()));
        }

        @Override
        public void failed(Throwable failure) {
            failures.add(failure);
        }

        @Override
        public void failed(About check, RuntimeException failure) {
            failures.add(new IllegalStateException(check.code(), failure));
        }
    });

    /** Findings of a version; version -1 for a cleared board. */
    private record Shown(int version, List<Finding> findings) {
        String message() {
            return findings.get(0).message();
        }
    }

    /** Finds the whole text, and says how long it is. */
    private static final class LengthCheck implements Check {
        @Override
        public About about() {
            return new About("length", "Length", Severity.HINT, Profile.DEFAULT, "", "", "", "", "this test");
        }

        @Override
        public List<Finding> check(Article article, HouseStyle house) {
            if (article.text().string().contains("fail")) {
                throw new IllegalStateException("as the test wants it");
            }
            return List.of(new Finding(
                    about().code(),
                    Severity.HINT,
                    new Span(0, article.text().length()),
                    "" + article.text().length(),
                    List.of(),
                    List.of()));
        }
    }

    private List<Words> read(String paragraph) {
        read.incrementAndGet();
        paragraphs.acquireUninterruptibly();
        return List.of();
    }

    private void load() {
        analyzer.complete(new Analyzer(
                Gazetteers.load(),
                this::read,
                sentences -> List.of(),
                new NameAgreement(Gazetteers.load()),
                (sentences, names) -> List.of(),
                (reading, quoted, earlier) -> new StatementFinder.Found(List.of(), earlier),
                (reading, speech, settled, earlier, checkpoint) ->
                        new Resolver.Found(new Coreference(List.of(), List.of(), List.of()), earlier)));
    }

    private void type(int version, String text) {
        session.change(URI, OptionalInt.of(version), before -> Text.of(text));
    }

    private CompletableFuture<Integer> askLength() {
        return session.ask(URI, article -> article.text().length(), -1);
    }

    private Shown nextShown() throws InterruptedException {
        return shown.poll(60, TimeUnit.SECONDS);
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(60, TimeUnit.SECONDS);
    }

    @AfterEach
    void end() {
        paragraphs.release(1000);
        session.close();
    }

    @Test
    void whatIsAskedWhileModelsLoadWaitsForThem() throws Exception {
        session.configure(AT_ONCE);
        session.open(URI, 1, "One.");
        CompletableFuture<Integer> answer = askLength();
        assertThat(answer).isNotDone();
        paragraphs.release();
        load();
        assertThat(get(answer)).isEqualTo(4);
        assertThat(nextShown().version()).isEqualTo(1);
        assertThat(read).as("one analysis for both").hasValue(1);
    }

    @Test
    void modelsThatCannotBeLoadedFailTheQuestion() throws Exception {
        session.open(URI, 1, "One.");
        CompletableFuture<Integer> answer = askLength();
        analyzer.completeExceptionally(new IllegalStateException());
        assertThatThrownBy(() -> get(answer)).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(failures.poll(60, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void aQuestionIsAnsweredFromTheTextThatWasCurrentWhenItCame() throws Exception {
        session.configure(AT_ONCE);
        load();
        session.open(URI, 1, "One.");
        CompletableFuture<Integer> first = askLength();
        type(2, "Longer.");
        CompletableFuture<Integer> second = askLength();
        paragraphs.release(2);
        assertThat(get(first)).isEqualTo(4);
        assertThat(get(second)).isEqualTo(7);
    }

    @Test
    void onlyTheLatestVersionIsShown() throws Exception {
        session.configure(AT_ONCE);
        load();
        session.open(URI, 1, "One.");
        type(2, "Two, longer.");
        type(3, "Three, longest.");
        paragraphs.release(3);
        Shown findings = nextShown();
        assertThat(findings.version()).isEqualTo(3);
        assertThat(findings.message()).isEqualTo("15");
        get(askLength());
        assertThat(shown).isEmpty();
    }

    @Test
    void supersededWorkThatNobodyWaitsForEnds() throws Exception {
        session.configure(AT_ONCE);
        load();
        paragraphs.release();
        session.open(URI, 1, "One.");
        nextShown();
        type(2, "Two.\n\nA second paragraph.\n\nA third.");
        while (read.get() < 2) {
            Thread.onSpinWait();
        }
        type(3, "Three.");
        paragraphs.release(2);
        assertThat(nextShown().version()).isEqualTo(3);
        assertThat(read).as("the first of three paragraphs, and the new text").hasValue(3);
    }

    @Test
    void theFirstReadingIsFinishedSinceTheNextStartsFromIt() throws Exception {
        session.configure(AT_ONCE);
        load();
        session.open(URI, 1, "One.\n\nTwo.");
        while (read.get() < 1) {
            Thread.onSpinWait();
        }
        type(2, "One.\n\nTwo.\n\nThree.");
        paragraphs.release(3);
        assertThat(nextShown().version()).isEqualTo(2);
        assertThat(read).as("no paragraph is read twice").hasValue(3);
    }

    @Test
    void aCancelledQuestionLetsGoAndALaterOneStartsAgain() throws Exception {
        session.configure(new Settings(Duration.ofDays(1), 100));
        load();
        paragraphs.release();
        session.open(URI, 1, "One.");
        nextShown();
        type(2, "Two.\n\nThree.");
        CompletableFuture<Integer> cancelled = askLength();
        while (read.get() < 2) {
            Thread.onSpinWait();
        }
        cancelled.cancel(true);
        paragraphs.release(1);
        CompletableFuture<Integer> answer = askLength();
        paragraphs.release(5);
        assertThat(get(answer)).isEqualTo(12);
        assertThat(cancelled).isCancelled();
    }

    @Test
    void findingsWaitForAPauseInTyping() throws Exception {
        session.configure(new Settings(Duration.ofDays(1), 100));
        load();
        paragraphs.release(2);
        session.open(URI, 1, "One.");
        assertThat(nextShown().version()).isEqualTo(1);
        type(2, "Two.");
        get(askLength());
        assertThat(shown).isEmpty();
    }

    @Test
    void aClosedArticleShowsNothingAnyMore() throws Exception {
        session.configure(AT_ONCE);
        load();
        session.open(URI, 1, "One.\n\nTwo.");
        session.close(URI);
        assertThat(nextShown().version()).isEqualTo(-1);
        session.open(URI, 1, "Again.");
        paragraphs.release(5);
        assertThat(nextShown().message()).isEqualTo("6");
        assertThat(shown).isEmpty();
        session.close(URI);
        assertThat(get(askLength())).isEqualTo(-1);
    }

    @Test
    void aCheckThatThrowsIsReportedAndTheNextVersionHasItsChance() throws Exception {
        session.configure(AT_ONCE);
        load();
        paragraphs.release(5);
        session.open(URI, 1, "fail");
        assertThat(failures.poll(60, TimeUnit.SECONDS)).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(nextShown().version())
                .as("without the findings of that check")
                .isEqualTo(1);
        assertThat(get(askLength())).isEqualTo(4);
        type(2, "Better.");
        assertThat(nextShown().version()).isEqualTo(2);
    }

    @Test
    void tooManyWordsAreNotRead() throws Exception {
        session.configure(AT_ONCE);
        load();
        session.open(URI, 1, "word ".repeat(101));
        assertThat(nextShown().message()).contains("more than 100 words");
        assertThat(get(askLength())).isEqualTo(-1);
        assertThat(read).hasValue(0);
        paragraphs.release();
        type(2, "word ".repeat(100));
        assertThat(nextShown().message()).isEqualTo("500");
    }

    @Test
    void settingsCountForWhatIsOpenAlready() throws Exception {
        session.configure(AT_ONCE);
        load();
        paragraphs.release(2);
        session.open(URI, 1, "word ".repeat(10));
        assertThat(nextShown().message()).isEqualTo("50");
        session.configure(new Settings(Duration.ZERO, 9));
        type(2, "more ".repeat(10));
        assertThat(nextShown().message()).contains("more than 9 words");
    }

    @Test
    void aVersionThatGoesBackIsTakenAndOneThatIsMissingStays() throws Exception {
        session.configure(AT_ONCE);
        load();
        paragraphs.release(5);
        session.open(URI, 9, "Nine.");
        nextShown();
        type(3, "Three");
        assertThat(nextShown().version()).isEqualTo(3);
        session.change(URI, OptionalInt.empty(), before -> Text.of("Nobody counts."));
        Shown findings = nextShown();
        assertThat(findings.version()).isEqualTo(3);
        assertThat(findings.message()).isEqualTo("14");
    }

    /** Finds every “bad”, in sentences that end with a full stop. */
    private record BadWord(About about) implements Check {
        BadWord() {
            this(new About("bad", "Bad", Severity.HINT, Profile.DEFAULT, "", "", "", "", "this test"));
        }

        @Override
        public List<Finding> check(Article article, HouseStyle house) {
            List<Finding> findings = new ArrayList<>();
            String text = article.text().string();
            for (int at = text.indexOf("bad"); at >= 0; at = text.indexOf("bad", at + 1)) {
                findings.add(new Finding("bad", Severity.HINT, new Span(at, at + 3), "bad", List.of(), List.of()));
            }
            return findings;
        }
    }

    /** All models, loaded where a test asks for sentences. */
    private static final class Whole {
        static final Analyzer ANALYZER = Analyzer.standard();
    }

    private void findBadWords(Duration delay, Duration pause, boolean pulled) {
        rules = Rules.of(new Checks(List.of(new BadWord())));
        session.configure(new Settings(delay, pause, 100, pulled));
        analyzer.complete(Whole.ANALYZER);
    }

    private static List<Integer> places(Shown shown) {
        return shown.findings().stream().map(finding -> finding.span().start()).toList();
    }

    private List<Integer> report() throws Exception {
        return get(session.report(
                URI,
                judged -> judged.findings().stream()
                        .map(finding -> finding.span().start())
                        .toList(),
                List.<Integer>of()));
    }

    @Test
    void whatAnEditChangesGoesAtOnceAndTheRestMoves() throws Exception {
        findBadWords(Duration.ofDays(1), Duration.ofDays(2), false);
        session.open(URI, 1, "A bad start. A bad end.");
        assertThat(places(nextShown())).containsExactly(2, 15);
        type(2, "A very bad start. A bad end.");
        assertThat(recalled).as("nothing is out of date").isEmpty();
        type(3, "A very badly start. A bad end.");
        Shown left = recalled.poll(60, TimeUnit.SECONDS);
        assertThat(left.version()).isEqualTo(3);
        assertThat(places(left)).containsExactly(22);
        assertThat(shown).isEmpty();
    }

    @Test
    void nothingNewComesUpInTheSentenceThatIsTyped() throws Exception {
        findBadWords(Duration.ofMillis(1), Duration.ofDays(1), false);
        session.open(URI, 1, "A bad start was made here. The council met.");
        assertThat(places(nextShown())).containsExactly(2);
        type(2, "A bad start was made here. The bad council met.");
        assertThat(places(nextShown())).as("held back").containsExactly(2);
        type(3, "A bad start was bad here. The bad council met.");
        assertThat(places(nextShown())).as("the sentence was left for another").containsExactly(2, 30);
    }

    @Test
    void whatIsHeldBackIsShownAfterAPause() throws Exception {
        findBadWords(Duration.ofMillis(1), Duration.ofMillis(2), false);
        session.open(URI, 1, "The council met here.");
        assertThat(places(nextShown())).isEmpty();
        type(2, "The bad council met here.");
        Shown next = nextShown();
        assertThat(places(next).isEmpty() ? places(nextShown()) : places(next)).containsExactly(4);
    }

    @Test
    void aClientThatAsksIsToldToAskAgainAfterThePause() throws Exception {
        findBadWords(Duration.ZERO, Duration.ofDays(1), true);
        session.open(URI, 1, "The council met here.");
        assertThat(report()).isEmpty();
        type(2, "The bad council met here.");
        assertThat(report()).as("held back").isEmpty();
        type(3, "The bad council met here. A bad day.");
        assertThat(report()).containsExactly(4);
        assertThat(get(session.judge(URI, judged -> judged.findings().size(), 0)))
                .as("whoever asks what can be done knows all")
                .isEqualTo(2);
        assertThat(shown).isEmpty();
    }

    @Test
    void rulesThatChangeAreFollowed() throws Exception {
        findBadWords(Duration.ZERO, Duration.ZERO, false);
        session.open(URI, 1, "A bad start.");
        assertThat(places(nextShown())).containsExactly(2);
        rules = Rules.of(new Checks(List.of()));
        session.reconsider();
        assertThat(places(nextShown())).isEmpty();
    }
}
