package org.antecedent.benchmark;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.Cancellation;
import org.antecedent.check.catalogue.Checks;
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
import org.openjdk.jmh.infra.Blackhole;

/** Whole articles, from text to findings; one article an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 3)
public class ArticleBenchmark {
    /** A folder of articles. */
    @Param("seeds")
    public String folder;

    private final Checks checks = Checks.standard();
    private Analyzer analyzer;
    private Mix mix;

    @Setup
    public void load() {
        analyzer = Analyzer.standard();
        mix = new Mix(Path.of(folder));
    }

    /** The article, without its findings. */
    @Benchmark
    public void analysis(Tokens counter, Blackhole sink) {
        sink.consume(read(counter, mix.next()));
    }

    /** The article and its findings. */
    @Benchmark
    public void findings(Tokens counter, Blackhole sink) {
        sink.consume(checks.run(read(counter, mix.next())));
    }

    private Article read(Tokens counter, Text text) {
        Article article = analyzer.analyze(text, Optional.empty(), Cancellation.NEVER);
        article.sentences().forEach(sentence -> counter.tokens += sentence.size());
        return article;
    }
}
