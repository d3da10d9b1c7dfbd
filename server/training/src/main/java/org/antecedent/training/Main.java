package org.antecedent.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.antecedent.analysis.Analyzer;
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

/** The command line of a developer: {@code train …} and {@code evaluate …}. */
@Command(
        name = "training",
        description = "Builds the resources of the core from corpora and measures how well it reads.",
        mixinStandardHelpOptions = true,
        subcommands = {Train.class, Main.Evaluate.class})
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Ends the process with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The long lists of names. */
    @Command(name = "gazetteers", description = "Cities, companies, given names and surnames, from public lists.")
    static final class Gazetteers implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "LISTS", description = "The folder of public lists.")
        private Path lists;

        @Parameters(index = "1", paramLabel = "CORPUS", description = "News as gzipped JSON lines with “text”.")
        private Path corpus;

        @Option(names = "--own", defaultValue = "server/training/lists", description = "Our own additions.")
        private Path own;

        @Option(
                names = "-o",
                defaultValue = "server/core/src/main/resources/org/antecedent/knowledge",
                description = "The folder of the lists by hand, where the others go.")
        private Path target;

        @Override
        public Integer call() throws IOException {
            BuildGazetteers.run(lists, corpus, own, target);
            return 0;
        }
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
    }

    /** {@code evaluate words FILE…}. */
    @Command(
            name = "evaluate",
            description = "Prints how well the core reads a corpus.",
            subcommands = {
                Main.Words.class,
                Main.GrammarOf.class,
                Main.Names.class,
                Main.Pronouns.class,
                Main.LinkingOf.class,
                EvaluateChecks.class
            })
    static final class Evaluate {}

    /** Sentences, tokens, tags and lemmas against a treebank. */
    @Command(name = "words", description = "Sentences, tokens, tags and lemmas on treebanks in CoNLL-U.")
    static final class Words implements Callable<Integer> {
        @Mixin
        private Measured measured;

        @Option(names = "--documents", description = "Only documents whose id contains this.", defaultValue = "")
        private String documents;

        @Option(names = "--official", description = "With the official tagger of OpenNLP, our baseline.")
        private boolean official;

        @Option(names = "--errors", description = "How many errors of each kind to show.", defaultValue = "0")
        private int errors;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = measured.out();
            English english = OpenNlp.load();
            Function<String[], PartOfSpeech[]> tagger = official ? new OfficialTagger()::tags : english.grammar()::tags;
            for (Path file : measured.files) {
                WordEvaluation evaluation =
                        new WordEvaluation(Conllu.read(file), document -> document.contains(documents));
                out.println(file.getFileName());
                evaluation.segmentation(english).forEach((name, score) -> out.println("  " + name + ": " + score));
                out.println("  tags on gold tokens: " + evaluation.tags(tagger));
                out.println("  lemmas on gold tags: "
                        + evaluation.lemmas(english.grammar().lemmatizer()::lemma));
                for (String kind : List.of("sentence ", "token", "tag ", "word ", "lemma ")) {
                    evaluation.errors(kind, errors).forEach(error -> out.println("    " + error));
                }
            }
            out.flush();
            return 0;
        }
    }

    /** Tags, lemmas and dependencies against a treebank. */
    @Command(
            name = "grammar",
            description = "Tags, lemmas and dependencies on the gold tokens of treebanks in CoNLL-U.")
    static final class GrammarOf implements Callable<Integer> {
        @Mixin
        private Measured measured;

        @Option(names = "--models", paramLabel = "DIR", description = "Models other than those of the core.")
        private Path models;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = measured.out();
            Grammar grammar = models == null ? Grammar.load() : Train.grammar(models);
            Knowledge knowledge = org.antecedent.knowledge.Gazetteers.load();
            for (Path file : measured.files) {
                out.println(file.getFileName());
                new GrammarEvaluation(Treebank.read(file))
                        .scores(grammar, knowledge)
                        .forEach((name, score) -> out.println("  " + name + ": " + score));
                out.flush();
            }
            return 0;
        }
    }

    /** Names against documents whose names are known. */
    @Command(name = "names", description = "Names, from raw text, against gold documents in JSON lines.")
    static final class Names implements Callable<Integer> {
        @Mixin
        private Measured measured;

        @Option(
                names = "--baseline",
                paramLabel = "CORPORA",
                description = "With OpenNLP's own learner, trained on these corpora, instead of the product.")
        private Path corpora;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = measured.out();
            Function<String, Set<Gold>> reader;
            if (corpora == null) {
                reader = NameEvaluation.product(Analyzer.standard());
            } else {
                English english = OpenNlp.load();
                reader = NameEvaluation.finder(english, NameBaseline.train(english, corpora));
            }
            for (Path file : measured.files) {
                out.println(file.getFileName() + " " + new NameEvaluation(NameCorpus.read(file), reader));
                out.flush();
            }
            return 0;
        }
    }

    /** Pronouns against documents whose antecedents are known. */
    @Command(
            name = "pronouns",
            description = "Pronouns of the third person and their certainty, from raw text, against gold documents.")
    static final class Pronouns implements Callable<Integer> {
        @Mixin
        private Measured measured;

        @Option(names = "--errors", description = "How many errors of each file to show.", defaultValue = "0")
        private int errors;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = measured.out();
            Analyzer analyzer = Analyzer.standard();
            for (Path file : measured.files) {
                PronounEvaluation evaluation = new PronounEvaluation();
                for (PronounCorpus.Document document : PronounCorpus.read(file)) {
                    evaluation.add(document, analyzer.analyze(Text.of(document.text())));
                }
                out.println(file.getFileName());
                out.print(evaluation);
                evaluation.errors().stream().limit(errors).forEach(error -> out.println("    " + error));
                out.flush();
            }
            return 0;
        }
    }

    /** Actors of several articles against documents whose names say what they mean. */
    @Command(
            name = "linking",
            description =
                    "Who of one article is whom of another, on gold documents whose names have “wiki”; all files are one"
                            + " collection.")
    static final class LinkingOf implements Callable<Integer> {
        @Mixin
        private Measured measured;

        @Option(names = "--errors", description = "How many errors to show.", defaultValue = "0")
        private int errors;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = measured.out();
            Analyzer analyzer = Analyzer.standard();
            LinkingEvaluation evaluation = new LinkingEvaluation();
            for (Path file : measured.files) {
                JsonLines.read(file, document -> document).forEach(document -> evaluation.add(document, analyzer));
            }
            out.println(evaluation);
            evaluation.errors().stream().limit(errors).forEach(error -> out.println("    " + error));
            out.flush();
            return 0;
        }
    }
}
