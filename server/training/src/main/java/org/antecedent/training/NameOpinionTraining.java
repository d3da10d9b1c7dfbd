package org.antecedent.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.antecedent.language.Language;
import org.antecedent.language.dense.Classifier;
import org.antecedent.language.dense.Encoder;
import org.antecedent.language.linear.WordTable;
import org.antecedent.mention.NameEvidence;
import org.antecedent.mention.NameSearch;
import org.antecedent.training.EncoderLayout.Left;
import org.antecedent.training.NameCorpus.Document;
import org.antecedent.training.NameCorpus.Labelled;

/**
 * Trains the opinion on names, on the same sentences as the name model: first with those of the silver news among them, then on gold
 * names alone. The same examples in the same order give the same numbers, bit for bit.
 */
final class NameOpinionTraining {
    // Tuned on the dev corpora and measure-only/worldnews, as NameSource is.

    /** So many of the commonest words keep their vectors. */
    static final int VECTORS = 10_000;

    private static final int EPOCHS = 9;
    private static final int BATCH = 12;

    /** The numbers are averaged over so many epochs at the end. */
    private static final int AVERAGED = 3;

    /** So many first epochs hold silver sentences. */
    private static final int SILVER = 3;

    /** The share of these that an epoch holds. */
    private static final double SILVER_SHARE = 0.6;

    /** A name of this weight counts once; others by their share of it, to the power below. */
    private static final double ONCE = 5;

    private static final double POWER = 0.75;

    private static final int WIDTH = 48;
    private static final int LAYERS = 2;
    private static final int NARROW = 16;
    private static final List<Integer> LEAST = List.of(100, 40, 5, 40, 30, 5);
    private static final double LEFT_WORD = 0.2;
    private static final double LEFT_OTHER = 0.1;
    private static final double LEFT_OUT = 0.3;

    private final Random random = new Random(1);
    private final Descent descent = new Descent();
    private final NameEvidence evidence;
    private final WordTable clusters;
    private final WordVectors vectors;
    private final List<Example> examples = new ArrayList<>();
    private LearnedEncoder encoder;
    private LearnedAffine classes;

    /**
     * A sentence with a token that may be in a name.
     *
     * @param labels of each token; {@link #CLOSED} for one that is never looked at
     */
    @SuppressWarnings("ArrayRecordComponent") // read in innermost loops
    private record Example(Given given, byte[] labels, float weight, boolean isSilver) {}

    private static final byte CLOSED = -1;

    NameOpinionTraining(NameEvidence evidence, WordTable clusters, WordVectors vectors) {
        this.evidence = evidence;
        this.clusters = clusters;
        this.vectors = vectors;
    }

    /** Takes documents as examples. */
    void add(Language language, NameSource source, List<Document> documents) {
        source.paragraphs(
                language,
                documents,
                (paragraph, weight) ->
                        add(paragraph, source, source.isSilver() ? weight : Math.pow(weight / ONCE, POWER)));
    }

    private void add(Labelled paragraph, NameSource source, double weight) {
        evidence.of(paragraph.sentences());
        for (int s = 0; s < paragraph.sentences().size(); s++) {
            evidence.sentence(s);
            byte[] labels = labels(paragraph.labels().get(s));
            if (IntStream.range(0, labels.length).anyMatch(i -> labels[i] != CLOSED)) {
                Given given = Given.of(
                        evidence.words(),
                        (i, said) -> {
                            evidence.said(i, said);
                            said[NameEvidence.SAID - 1] = source.dialect();
                        },
                        NameEvidence.SAID);
                examples.add(new Example(given, labels, (float) weight, source.isSilver()));
            }
        }
    }

    private byte[] labels(int[] gold) {
        int[] reachable = NameTraining.reachable(evidence, gold);
        byte[] labels = new byte[gold.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = evidence.isOpen(i) ? (byte) reachable[i] : CLOSED;
        }
        return labels;
    }

    /** Trains on all examples. */
    Classifier train(Progress progress) {
        encoder = new LearnedEncoder(
                layout(), examples.stream().map(Example::given).toList(), vectors, random, descent.parameters());
        classes = new LearnedAffine(WIDTH, NameSearch.CLASSES, random, descent.parameters());
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            int[] order = order(epoch);
            int batches = order.length / BATCH;
            double loss = 0;
            long tokens = 0;
            for (int batch = 0; batch < batches; batch++) {
                for (int k = 0; k < BATCH; k++) {
                    Example example = examples.get(order[batch * BATCH + k]);
                    loss += learn(example);
                    tokens += example.labels().length;
                }
                descent.step(1 - (epoch - 1 + batch / (double) batches) / EPOCHS, epoch > EPOCHS - AVERAGED);
            }
            progress.say("epoch %d: loss %.4f a token".formatted(epoch, loss / tokens));
        }
        descent.average();
        return new Classifier(encoder.encoder(), classes.affine());
    }

    private EncoderLayout layout() {
        List<Left> left = new ArrayList<>();
        left.add(new Left(0, 1, LEFT_WORD));
        // All but the dialect, without which nothing can be told of a corpus.
        int dialect = Encoder.LOOKS + NameEvidence.SAID - 1;
        for (int k = 1; k < dialect; k++) {
            left.add(new Left(k, k + 1, LEFT_OTHER));
        }
        List<Integer> values = NameEvidence.values(clusters, NameSource.DIALECTS);
        return new EncoderLayout(WIDTH, LAYERS, NARROW, LEAST, values, left, LEFT_OUT);
    }

    /** The examples of an epoch, in its order. */
    private int[] order(int epoch) {
        int[] order = IntStream.range(0, examples.size())
                .filter(e -> !examples.get(e).isSilver() || epoch <= SILVER && random.nextDouble() < SILVER_SHARE)
                .toArray();
        NameTraining.shuffle(order, random);
        return order;
    }

    /** Learns from a sentence; what its classes cost together. */
    private double learn(Example example) {
        int size = example.labels().length;
        float[][] words = encoder.of(example.given());
        float[][] said = classes.of(words, size);
        float[][] of = new float[size][NameSearch.CLASSES];
        double loss = 0;
        for (int i = 0; i < size; i++) {
            if (example.labels()[i] == CLOSED) {
                continue;
            }
            loss += Descent.cost(said[i], example.labels()[i], of[i]);
            for (int c = 0; c < of[i].length; c++) {
                of[i][c] *= example.weight();
            }
        }
        float[][] slopes = new float[size][WIDTH];
        classes.back(words, of, slopes, size);
        encoder.back(slopes);
        return loss * example.weight();
    }
}
