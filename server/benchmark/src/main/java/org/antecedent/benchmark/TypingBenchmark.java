package org.antecedent.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.Cancellation;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.deciding.ConfirmAll;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.deciding.Signature;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One letter typed into an article that was read before, to its new findings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 3)
public class TypingBenchmark {
    /** A folder of articles; they are joined to one of the length that is asked for. */
    @Param("seeds")
    public String folder;

    /** In words. */
    @Param({"1000", "20000"})
    public int words;

    /** How many decisions people have made about it: the machine's own proposals, confirmed. */
    @Param({"0", "500"})
    public int decided;

    private final Checks checks = Checks.standard();
    private Analyzer analyzer;
    private Decisions decisions = Decisions.NONE;
    private Text text;
    private Article article;
    private long typed;
    /** Where the letter stands; -1 where it does not. */
    private int at = -1;

    @Setup
    public void read() {
        analyzer = Analyzer.standard();
        text = Text.of(new Mix(Path.of(folder)).joined(words));
        article = analyzer.analyze(text);
        if (decided > 0 && new ConfirmAll().on(article, Signature.NONE) instanceof Outcome.Done all) {
            List<Annotation> made = all.decisions().placed();
            List<Annotation> some = IntStream.range(0, Math.min(decided, made.size()))
                    .mapToObj(i -> made.get((int) ((long) i * made.size() / Math.min(decided, made.size()))))
                    .toList();
            decisions = new Decisions(some, List.of(), List.of(), Map.of());
            article = analyzer.analyze(text, decisions);
        }
    }

    @Benchmark
    public List<Finding> letter() {
        // A letter in, the same letter out, somewhere else each time.
        Edit edit;
        if (at >= 0) {
            edit = new Edit(new Span(at, at + 1), "");
            at = -1;
        } else {
            at = (int) (++typed * 7919 % text.length());
            edit = new Edit(new Span(at, at), "x");
        }
        Text after = text.apply(edit);
        decisions = decisions.under(edit, text, after);
        text = after;
        article = analyzer.analyze(text, decisions, Optional.of(article), Cancellation.NEVER);
        return checks.run(article);
    }
}
