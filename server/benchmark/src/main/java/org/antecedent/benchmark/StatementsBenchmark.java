package org.antecedent.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.Cancellation;
import org.antecedent.quotation.ReportedParagraphs;
import org.antecedent.quotation.ReportingClauses;
import org.antecedent.quotation.Statement;
import org.antecedent.quotation.StatementFinder;
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

/** Who said what after one letter was typed: of the whole article anew, and with what the other paragraphs reported kept. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class StatementsBenchmark {
    /** A folder of articles; they are joined to one of the length that is asked for. */
    @Param("seeds")
    public String folder;

    /** In words. */
    @Param({"1000", "20000"})
    public int words;

    private StatementFinder finder;
    private ReportedParagraphs before;
    private Article after;

    @Setup
    public void read() {
        Analyzer analyzer = Analyzer.standard();
        Text text = Text.of(new Mix(Path.of(folder)).joined(words));
        Article article = analyzer.analyze(text);
        finder = new ReportingClauses(article.knowledge());
        before = finder.find(article.reading(), article.quoted(), ReportedParagraphs.NONE)
                .paragraphs();
        int middle = text.length() / 2;
        Text longer = text.apply(new Edit(new Span(middle, middle), "x"));
        after = analyzer.analyze(longer, Optional.of(article), Cancellation.NEVER);
    }

    @Benchmark
    public List<Statement> anew() {
        return finder.find(after.reading(), after.quoted(), ReportedParagraphs.NONE)
                .statements();
    }

    @Benchmark
    public List<Statement> kept() {
        return finder.find(after.reading(), after.quoted(), before).statements();
    }
}
