package org.antecedent.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antecedent.analysis.Analyzer;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.English;
import org.antecedent.language.Grammar;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.PartOfSpeech;
import org.antecedent.text.Text;
import org.antecedent.training.NameCorpus.Gold;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate words|grammar|names|… FILE…}: how well the core reads, file by file. */
@Command(
        name = "evaluate",
        description = "Prints how well the core reads a corpus.",
        subcommands = EvaluateChecks.class)
final class Evaluate {
    /** What is measured of one file. */
    interface Measure {
        void of(Path file) throws IOException;
    }

    /** What an evaluation reads, and where it prints. */
    static final class Measured {
        @Parameters(arity = "1..*", paramLabel = "FILE", description = "What is measured on.")
        List<Path> files;

        @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
        private CommandLine.Model.CommandSpec spec;

        PrintWriter out() {
            return spec.commandLine().getOut();
        }

        /** Measures a file after the other, below its name; shows each as soon as it is done. */
        int each(Measure measure) throws IOException {
            for (Path file : files) {
                out().println(file.getFileName());
                measure.of(file);
                out().flush();
            }
            return 0;
        }
    }

    /** How many of the errors are shown. */
    static final class Errors {
        @Option(
                names = "--errors",
                description = "How many errors of each file, or of each kind, to show.",
                defaultValue = "0")
        private int most;

        void show(List<String> errors, PrintWriter out) {
            errors.stream().limit(most).forEach(error -> out.println("    " + error));
        }
    }

    @Command(name = "words", description = "Sentences, tokens, tags and lemmas on treebanks in CoNLL-U.")
    int words(
            @Mixin Measured measured,
            @Option(names = "--documents", description = "Only documents whose id contains this.", defaultValue = "")
                    String documents,
            @Option(names = "--official", description = "With the official tagger of OpenNLP, our baseline.")
                    boolean official,
            @Mixin Errors errors)
            throws IOException {
        PrintWriter out = measured.out();
        English english = OpenNlp.load();
        Function<String[], PartOfSpeech[]> tagger = official ? new OfficialTagger()::tags : english.grammar()::tags;
        return measured.each(file -> {
            WordEvaluation evaluation = new WordEvaluation(Conllu.read(file), document -> document.contains(documents));
            evaluation.segmentation(english).forEach((name, score) -> out.println("  " + name + ": " + score));
            out.println("  tags on gold tokens: " + evaluation.tags(tagger));
            out.println("  lemmas on gold tags: "
                    + evaluation.lemmas(english.grammar().lemmatizer()::lemma));
            for (String kind : List.of("sentence ", "token", "tag ", "word ", "lemma ")) {
                errors.show(evaluation.errors(kind, errors.most), out);
            }
        });
    }

    @Command(
            name = "grammar",
            description = "Tags, lemmas and dependencies on the gold tokens of treebanks in CoNLL-U.")
    int grammar(
            @Mixin Measured measured,
            @Option(names = "--models", paramLabel = "DIR", description = "Models other than those of the core.")
                    Path models)
            throws IOException {
        Grammar grammar = models == null ? Grammar.load() : Train.grammar(models);
        Knowledge knowledge = Gazetteers.load();
        return measured.each(file -> new GrammarEvaluation(Treebank.read(file))
                .scores(grammar, knowledge)
                .forEach((name, score) -> measured.out().println("  " + name + ": " + score)));
    }

    @Command(name = "names", description = "Names, from raw text, against gold documents in JSON lines.")
    int names(
            @Mixin Measured measured,
            @Option(
                            names = "--baseline",
                            paramLabel = "CORPORA",
                            description =
                                    "With OpenNLP's own learner, trained on these corpora, instead of the product.")
                    Path corpora)
            throws IOException {
        Function<String, Set<Gold>> reader;
        if (corpora == null) {
            reader = NameEvaluation.product(Analyzer.standard());
        } else {
            English english = OpenNlp.load();
            reader = NameEvaluation.finder(english, NameBaseline.train(english, corpora));
        }
        return measured.each(file -> measured.out().println("  " + new NameEvaluation(NameCorpus.read(file), reader)));
    }

    @Command(
            name = "pronouns",
            description = "Pronouns of the third person and their certainty, from raw text, against gold documents.")
    int pronouns(@Mixin Measured measured, @Mixin Errors errors) throws IOException {
        Analyzer analyzer = Analyzer.standard();
        return measured.each(file -> {
            PronounEvaluation evaluation = new PronounEvaluation();
            for (PronounCorpus.Document document : PronounCorpus.read(file)) {
                evaluation.add(document, analyzer.analyze(Text.of(document.text())));
            }
            measured.out().print(evaluation);
            errors.show(evaluation.errors(), measured.out());
        });
    }

    @Command(
            name = "linking",
            description =
                    "Who of one article is whom of another, on gold documents whose names have “wiki”; all files are one"
                            + " collection.")
    int linking(@Mixin Measured measured, @Mixin Errors errors) throws IOException {
        Analyzer analyzer = Analyzer.standard();
        LinkingEvaluation evaluation = new LinkingEvaluation();
        for (Path file : measured.files) {
            JsonLines.read(file, document -> document).forEach(document -> evaluation.add(document, analyzer));
        }
        measured.out().println(evaluation);
        errors.show(evaluation.errors(), measured.out());
        measured.out().flush();
        return 0;
    }
}
