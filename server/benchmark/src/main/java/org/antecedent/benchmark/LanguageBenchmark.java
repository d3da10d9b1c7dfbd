package org.antecedent.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.English;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.Sentence;
import org.antecedent.language.Words;
import org.antecedent.mention.NameFinder;
import org.antecedent.mention.NameModel;
import org.antecedent.mention.TrainedNameFinder;
import org.antecedent.text.Span;
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

/** The language layer, from a paragraph to its dependencies and names, whole and by its stages; one article an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 3)
public class LanguageBenchmark {
    /** A folder of articles. */
    @Param("seeds")
    public String folder;

    private English english;
    private NameFinder finder;
    private Cursor<List<List<Sentence>>> sentencesRead;
    private Cursor<List<String>> paragraphs;
    private Cursor<List<Cut>> sentences;

    /** A sentence as the tagger gets it. */
    private static final class Cut {
        final String[] forms;
        final int[] starts;

        Cut(String paragraph, List<Span> tokens) {
            this.forms = tokens.stream().map(span -> span.in(paragraph)).toArray(String[]::new);
            this.starts = tokens.stream().mapToInt(Span::start).toArray();
        }
    }

    /** Goes round and round. */
    private static final class Cursor<T> {
        private final List<T> items = new ArrayList<>();
        private int next;

        T next() {
            next = (next + 1) % items.size();
            return items.get(next);
        }
    }

    @Setup
    public void load() {
        english = OpenNlp.load();
        finder = new TrainedNameFinder(Gazetteers.load(), english.grammar().clusters(), NameModel.load());
        sentencesRead = new Cursor<>();
        paragraphs = new Cursor<>();
        sentences = new Cursor<>();
        new Mix(Path.of(folder)).articles().forEach(article -> {
            List<String> read = Mix.paragraphs(article);
            paragraphs.items.add(read);
            sentences.items.add(
                    read.stream().flatMap(paragraph -> cut(paragraph).stream()).toList());
            sentencesRead.items.add(read.stream().map(this::sentences).toList());
        });
    }

    private List<Sentence> sentences(String paragraph) {
        List<Sentence> found = new ArrayList<>();
        for (Words words : english.read(paragraph)) {
            found.add(new Sentence(found.size(), 0, 0, words));
        }
        return found;
    }

    private List<Cut> cut(String paragraph) {
        return english.segmenter().sentences(paragraph).stream()
                .map(tokens -> new Cut(paragraph, tokens))
                .toList();
    }

    /** Everything: sentences, tokens, tags, lemmas, dependencies, names. */
    @Benchmark
    public void whole(Tokens counter, Blackhole sink) {
        for (String paragraph : paragraphs.next()) {
            List<Sentence> found = sentences(paragraph);
            for (Sentence sentence : found) {
                counter.tokens += sentence.size();
            }
            sink.consume(finder.find(found));
        }
    }

    /** Names alone, in sentences that are read already. */
    @Benchmark
    public void names(Tokens counter, Blackhole sink) {
        for (List<Sentence> paragraph : sentencesRead.next()) {
            for (Sentence sentence : paragraph) {
                counter.tokens += sentence.size();
            }
            sink.consume(finder.find(paragraph));
        }
    }

    /** Sentences and tokens alone. */
    @Benchmark
    public void segments(Tokens counter, Blackhole sink) {
        for (String paragraph : paragraphs.next()) {
            List<List<Span>> cut = english.segmenter().sentences(paragraph);
            for (List<Span> tokens : cut) {
                counter.tokens += tokens.size();
            }
            sink.consume(cut);
        }
    }

    /** Tags alone, on sentences that are cut already. */
    @Benchmark
    public void tags(Tokens counter, Blackhole sink) {
        for (Cut sentence : sentences.next()) {
            counter.tokens += sentence.forms.length;
            sink.consume(english.grammar().tags(sentence.forms));
        }
    }

    /** Tags, lemmas and dependencies, on sentences that are cut already. */
    @Benchmark
    public void grammar(Tokens counter, Blackhole sink) {
        for (Cut sentence : sentences.next()) {
            counter.tokens += sentence.forms.length;
            sink.consume(english.grammar().read(sentence.forms, sentence.starts));
        }
    }
}
