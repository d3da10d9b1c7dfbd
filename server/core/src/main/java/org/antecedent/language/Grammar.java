package org.antecedent.language;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.Shipped;
import org.antecedent.language.linear.WordTable;

/**
 * Reads the grammar of a sentence by models of our own: parts of speech, lemmas, dependencies. Immutable; safe for all
 * threads, each of which has its own room to search in.
 *
 * <p>The models are resources of this package, made by {@code train} of the training module, whose README says from what
 * and with what result.
 */
public final class Grammar {
    private final WordTable clusters;
    private final PerceptronTagger tagger;
    private final LearnedLemmatizer lemmatizer;
    private final Parser parser;
    private final ThreadLocal<Room> rooms = ThreadLocal.withInitial(Room::new);

    public Grammar(WordTable clusters, PerceptronTagger tagger, LearnedLemmatizer lemmatizer, Parser parser) {
        this.clusters = clusters;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
    }

    /**
     * With the models of the class path, read at the same time.
     *
     * @throws UncheckedIOException where one cannot be read
     */
    public static Grammar load() {
        CompletableFuture<Parser> parser = later("parser.bin", Parser::read);
        CompletableFuture<PerceptronTagger> tagger = later("tagger.bin", PerceptronTagger::read);
        CompletableFuture<WordTable> clusters = later("clusters.bin", WordTable::read);
        LearnedLemmatizer lemmatizer = Shipped.read(Grammar.class, "lemmas.bin", LearnedLemmatizer::read);
        try {
            return new Grammar(clusters.join(), tagger.join(), lemmatizer, parser.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException cause ? cause : e;
        }
    }

    /** The word clusters that the models were trained with, for other models that use {@link Appearance}. */
    public WordTable clusters() {
        return clusters;
    }

    /** The rules for lemmas. */
    public LearnedLemmatizer lemmatizer() {
        return lemmatizer;
    }

    /**
     * Reads a sentence.
     *
     * @param forms its tokens as written; at least one
     * @param starts where each starts in its paragraph
     */
    public Words read(String[] forms, int[] starts) {
        return rooms.get().read(forms, starts);
    }

    /** The tags of a sentence alone. */
    public PartOfSpeech[] tags(String[] forms) {
        return rooms.get().tags(forms);
    }

    /** What one thread needs to read, used again from sentence to sentence. */
    private final class Room {
        private final Appearance appearance = new Appearance(clusters);
        private final TagSearch tags = tagger.search();
        private final TreeBuilder trees = parser.builder();

        private PartOfSpeech[] tags(String[] forms) {
            PartOfSpeech[] words = tags(forms, new PartOfSpeech[forms.length]);
            TagRepair.repair(forms, words);
            return words;
        }

        /** The tags, and in {@code others} those that came near. */
        private PartOfSpeech[] tags(String[] forms, PartOfSpeech[] others) {
            appearance.of(forms);
            tags.run(appearance);
            int[] path = new int[forms.length];
            tags.path(path.length, path);
            PartOfSpeech[] words = new PartOfSpeech[path.length];
            for (int i = 0; i < path.length; i++) {
                words[i] = tagger.classes().get(path[i]);
                others[i] = tagger.classes().get(tags.alternative(i, path[i]));
            }
            return words;
        }

        private Words read(String[] forms, int[] starts) {
            int size = forms.length;
            PartOfSpeech[] others = new PartOfSpeech[size];
            PartOfSpeech[] words = tags(forms, others);
            // The parser learned from tags as the tagger gives them.
            ParseState tree = trees.parse(appearance, words, others);
            TagRepair.repair(forms, words);
            String[] lemmas = new String[size];
            for (int i = 0; i < size; i++) {
                lemmas[i] = lemmatizer.lemma(forms[i], words[i].penn());
            }
            int[] heads = new int[size];
            Relation[] relations = new Relation[size];
            for (int i = 0; i < size; i++) {
                heads[i] = tree.head(i) == size ? -1 : tree.head(i);
                relations[i] = tree.relation(i);
            }
            return new Words(forms, starts, words, lemmas, heads, relations);
        }
    }

    private static <M> CompletableFuture<M> later(String resource, Shipped.Reader<M> reader) {
        return CompletableFuture.supplyAsync(() -> Shipped.read(Grammar.class, resource, reader));
    }
}
