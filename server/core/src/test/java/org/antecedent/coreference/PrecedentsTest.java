package org.antecedent.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.Cancellation;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decisions;
import org.antecedent.deciding.ConfirmAll;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.deciding.Signature;
import org.antecedent.fixture.Repository;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.linear.WordTable;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** What was weighed before an edit saves weighing, and changes nothing: in an article long enough to have parts far from each other. */
class PrecedentsTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    /** All sample articles as one. */
    private static final Text LONG = Text.of(samples());

    private static String samples() {
        try (Stream<Path> files = Files.list(Repository.root().resolve("seeds"))) {
            return files.filter(file -> file.toString().matches(".*[a-z]\\.(txt|md)"))
                    .sorted()
                    .map(PrecedentsTest::read)
                    .collect(Collectors.joining("\n\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is typed, one after another.
     *
     * @param at where, as a share of the text's length
     * @param removed how much goes before the first
     */
    record Typed(double at, int removed, List<String> keys) {}

    @Property(tries = 25, seed = "41")
    void typingChangesNothing(@ForAll("typed") Typed typed) {
        type(typed, Decisions.NONE);
    }

    @Property(tries = 10, seed = "42")
    void typingBetweenDecisionsChangesNothing(@ForAll("typed") Typed typed) {
        Outcome all = new ConfirmAll().on(ANALYZER.analyze(LONG), Signature.NONE);
        List<Annotation> made = ((Outcome.Done) all).decisions().placed();
        List<Annotation> some = IntStream.range(0, made.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(made::get)
                .toList();
        type(typed, new Decisions(some, List.of(), List.of(), Map.of()));
    }

    private static void type(Typed typed, Decisions decided) {
        Text text = LONG;
        Decisions decisions = decided;
        Article article = ANALYZER.analyze(text, decisions);
        int at = (int) (typed.at() * text.length());
        int end = Math.min(text.length(), at + typed.removed());
        for (String key : typed.keys()) {
            Edit edit = new Edit(new Span(at, end), key);
            Text after = text.apply(edit);
            decisions = decisions.under(edit, text, after);
            text = after;
            at += key.length();
            end = at;
            article = ANALYZER.analyze(text, decisions, Optional.of(article), Cancellation.NEVER);
            Article fresh = ANALYZER.analyze(text, decisions);
            assertThat(article.mentions()).isEqualTo(fresh.mentions());
            assertThat(article.coreference()).isEqualTo(fresh.coreference());
        }
    }

    @Provide
    Arbitrary<Typed> typed() {
        Arbitrary<List<String>> keys = Arbitraries.of(
                        "a",
                        "s",
                        " ",
                        ". ",
                        "\n\n",
                        "“",
                        "”",
                        " he ",
                        " She ",
                        " its ",
                        " they ",
                        " the minister ",
                        " the company ",
                        " Grace Hollis ",
                        " Keller ",
                        " the court ",
                        " said ",
                        ", ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 60),
                        keys)
                .as(Typed::new);
    }

    @Example
    void aLetterIsWeighedWhereItStands() {
        RuleResolver rules = rules();
        Precedents[] last = {Precedents.NONE};
        Analyzer analyzer = ANALYZER.withResolver((reading, speech, settled, earlier, checkpoint) -> {
            Resolver.Found found = rules.resolve(reading, speech, settled, earlier, checkpoint);
            last[0] = found.precedents();
            return found;
        });
        Article article = analyzer.analyze(LONG);
        Set<Precedent> before = weighed(article, last[0]);
        assertThat(before).hasSizeGreaterThan(100);

        int at = LONG.string().indexOf(". ", LONG.length() / 2);
        Article changed =
                analyzer.analyze(LONG.apply(new Edit(new Span(at, at), "x")), Optional.of(article), Cancellation.NEVER);
        Set<Precedent> anew = weighed(changed, last[0]);
        anew.removeAll(before);
        assertThat(anew).hasSizeLessThan(before.size() / 4);
    }

    @Example
    void whatNobodyWaitsForEndsBetweenTwoMentions() {
        Article article = ANALYZER.analyze(LONG);
        RuleResolver rules = rules();
        AtomicInteger checkpoints = new AtomicInteger();
        resolve(rules, article, checkpoints::incrementAndGet);
        assertThat(checkpoints.get()).isGreaterThan(article.mentions().size() / 100);

        AtomicInteger left = new AtomicInteger(checkpoints.get() / 2);
        assertThatThrownBy(() -> resolve(rules, article, () -> {
                    if (left.decrementAndGet() == 0) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(left).hasValue(0);
    }

    private static void resolve(RuleResolver rules, Article article, Runnable checkpoint) {
        rules.resolve(article.reading(), List.of(), Settled.NOTHING, Precedents.NONE, checkpoint);
    }

    private static RuleResolver rules() {
        WordTable clusters = OpenNlp.load().grammar().clusters();
        return new RuleResolver(Gazetteers.load(), DescriptionModel.load(clusters), PronounModel.load(clusters));
    }

    private static Set<Precedent> weighed(Article article, Precedents precedents) {
        Set<Precedent> weighed = Collections.newSetFromMap(new IdentityHashMap<>());
        article.mentions().stream()
                .map(mention -> precedents.of(mention.id()))
                .filter(one -> one != null)
                .forEach(weighed::add);
        return weighed;
    }
}
