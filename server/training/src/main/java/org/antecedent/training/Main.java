package org.antecedent.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.antecedent.language.English;
import org.antecedent.language.LinearModel;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.PerceptronTagger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of a developer: {@code train …} and {@code evaluate …}. */
@Command(
        name = "training",
        description = "Builds the resources of the core from corpora and measures how well it reads.",
        mixinStandardHelpOptions = true,
        subcommands = {Main.Train.class, Main.Evaluate.class})
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

    /** {@code train lemmas FILE… -o FILE}, {@code train tagger FILE… -o FILE}, {@code train gazetteers LISTS CORPUS}. */
    @Command(
            name = "train",
            description = "Builds a resource of the core.",
            subcommands = {Lemmas.class, Tagger.class, Gazetteers.class})
    static final class Train {}

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

    /** The dictionary of lemmas. */
    @Command(name = "lemmas", description = "The dictionary of lemmas, from treebanks in CoNLL-U.")
    static final class Lemmas implements Callable<Integer> {
        @Parameters(arity = "1..*", paramLabel = "FILE", description = "Treebanks in CoNLL-U: training parts only.")
        private List<Path> files;

        @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where to write it.")
        private Path output;

        @Override
        public Integer call() throws IOException {
            LemmaTrainer trainer = new LemmaTrainer();
            for (Path file : files) {
                trainer.read(Conllu.read(file));
            }
            List<String> lines = new ArrayList<>();
            lines.add(
                    "# Made by “train lemmas” from the training parts of UD English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0).");
            lines.addAll(trainer.dictionary());
            Files.writeString(output, String.join("\n", lines) + "\n");
            return 0;
        }
    }

    /** The model of the tagger. */
    @Command(name = "tagger", description = "The model of the tagger, from treebanks in CoNLL-U.")
    static final class Tagger implements Callable<Integer> {
        @Parameters(arity = "1..*", paramLabel = "FILE", description = "Treebanks in CoNLL-U: training parts only.")
        private List<Path> files;

        @Option(names = "-o", required = true, paramLabel = "FILE", description = "Where to write it.")
        private Path output;

        @Option(
                names = "--names",
                paramLabel = "FILE",
                description = "News as JSON lines whose names are known, tagged by a first model.")
        private Path names;

        @Option(names = "--epochs", defaultValue = "10")
        private int epochs;

        @Option(names = "--least", defaultValue = "0.05")
        private double least;

        @Option(names = "--updates", defaultValue = "2")
        private int updates;

        @Override
        public Integer call() throws IOException {
            TaggerTrainer trainer = new TaggerTrainer();
            for (Path file : files) {
                trainer.read(Conllu.read(file));
            }
            LinearModel model = trainer.train(epochs, least, updates);
            if (names != null) {
                trainer.read(names, OpenNlp.load(new PerceptronTagger(model)));
                model = trainer.train(epochs, least, updates);
            }
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(output))) {
                model.write(out);
            }
            return 0;
        }
    }

    /** {@code evaluate words FILE…}. */
    @Command(name = "evaluate", description = "Prints how well the core reads a corpus.", subcommands = Words.class)
    static final class Evaluate {}

    /** Sentences, tokens, tags and lemmas against a treebank. */
    @Command(name = "words", description = "Sentences, tokens, tags and lemmas on treebanks in CoNLL-U.")
    static final class Words implements Callable<Integer> {
        @Parameters(arity = "1..*", paramLabel = "FILE", description = "Treebanks in CoNLL-U.")
        private List<Path> files;

        @Option(names = "--documents", description = "Only documents whose id contains this.", defaultValue = "")
        private String documents;

        @Option(names = "--official", description = "With the official tagger of OpenNLP, our baseline.")
        private boolean official;

        @Option(names = "--errors", description = "How many errors of each kind to show.", defaultValue = "0")
        private int errors;

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            English english = official ? OpenNlp.load(new OfficialTagger()) : OpenNlp.load();
            for (Path file : files) {
                WordEvaluation evaluation =
                        new WordEvaluation(Conllu.read(file), document -> document.contains(documents));
                out.println(file.getFileName());
                evaluation
                        .segmentation(OpenNlp.load())
                        .forEach((name, score) -> out.println("  " + name + ": " + score));
                out.println("  tags on gold tokens: "
                        + evaluation.tags(OpenNlp.load().tagger()));
                out.println("  lemmas on gold tags: " + evaluation.lemmas(english.lemmatizer()));
                for (String kind : List.of("sentence ", "token", "tag ", "word ", "lemma ")) {
                    evaluation.errors(kind, errors).forEach(error -> out.println("    " + error));
                }
            }
            out.flush();
            return 0;
        }
    }
}
