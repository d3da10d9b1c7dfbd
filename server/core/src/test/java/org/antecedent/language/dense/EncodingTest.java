package org.antecedent.language.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.WordTable;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final int WIDTH = 8;
    private static final int SAID = 2;
    private static final String[] SENTENCE = {"The", "minister", "spoke", "."};
    private static final String[] OTHER_END = {"The", "minister", "spoke", "?"};
    private static final String[] LONGER = {"Nobody", "said", "that", "the", "old", "minister", "spoke", "of", "it"};

    private final Random random = new Random(1);
    private final Encoder encoder = encoder();

    @Test
    void aProductIsTheSumOfRows() {
        Matrix matrix = Matrix.of(new float[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}});
        float[] y = {100, 200};
        matrix.addProduct(new float[] {1, 0, -1, 0.5f, 2}, y);
        assertThat(y).containsExactly(100 + 1 - 5 + 3.5f + 18, 200 + 2 - 6 + 4 + 20);
    }

    @Test
    void whatIsWrittenIsReadToAByte() throws IOException {
        Matrix matrix = Matrix.of(new float[][] {{1, -0.5f, 0.25f}, {0, 0, 0}, {-300, 299, 1}});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        matrix.write(new DataOutputStream(bytes));
        Matrix read = Matrix.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.row(0)).containsExactly(new float[] {1, -0.5f, 0.25f}, within(0.5f / 127));
        assertThat(read.row(1)).containsOnly(0);
        assertThat(read.row(2)).containsExactly(new float[] {-300, 299, 1}, within(150f / 127));
    }

    @Test
    void aClassifierIsReadAsItWasWritten() throws IOException {
        Classifier classifier = new Classifier(encoder, affine(WIDTH, 3));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classifier.write(bytes);
        Classifier read = Classifier.read(new ByteArrayInputStream(bytes.toByteArray()));
        float[] before = said(classifier);
        float[] after = said(read);
        for (int c = 0; c < before.length; c++) {
            // A number is kept as a signed byte.
            assertThat(after[c]).isCloseTo(before[c], within(0.5f));
        }
    }

    private static float[] said(Classifier classifier) {
        float[] said = new float[3];
        classifier.classes().add(words(new Encoding(classifier.encoder()), SENTENCE)[1], said);
        return said;
    }

    @Test
    void whatIsNoClassifierIsRefused() {
        assertThatThrownBy(() -> Classifier.read(new ByteArrayInputStream(new byte[16])))
                .isInstanceOf(IOException.class)
                .hasMessage("not a classifier");
    }

    @Test
    void nothingIsLeftOfTheSentenceBefore() {
        float[][] fresh = words(new Encoding(encoder), SENTENCE);
        Encoding used = new Encoding(encoder);
        words(used, LONGER);
        assertThat(words(used, SENTENCE)).isDeepEqualTo(fresh);
    }

    @Test
    void aWordKnowsWhatStandsBehindIt() {
        Encoding encoding = new Encoding(encoder);
        assertThat(words(encoding, SENTENCE)[0]).isNotEqualTo(words(encoding, OTHER_END)[0]);
    }

    /** The first half of a word's numbers is of what was before it: in one layer, what comes behind changes only the other. */
    @Test
    void oneHalfIsOfWhatWasBefore() {
        Encoder oneLayer = new Encoder(
                encoder.forms(),
                encoder.classes(),
                encoder.vectors(),
                encoder.wide(),
                encoder.layers().subList(0, 1));
        Encoding encoding = new Encoding(oneLayer);
        float[] before = words(encoding, SENTENCE)[0];
        float[] after = words(encoding, OTHER_END)[0];
        for (int j = 0; j < WIDTH; j++) {
            assertThat(before[j] == after[j]).isEqualTo(j < WIDTH / 2);
        }
    }

    @Test
    void aSentenceOfTenThousandWordsIsEncoded() {
        String[] words = Collections.nCopies(10_000, "word").toArray(String[]::new);
        for (float number : words(new Encoding(encoder), words)[9_999]) {
            assertThat(number).isFinite();
        }
    }

    private static float[][] words(Encoding encoding, String[] forms) {
        Appearance appearance = new Appearance(new WordTable(new int[0], new short[3][0]));
        appearance.of(forms);
        encoding.of(appearance, (i, said) -> said[0] = i == 0 ? 1 : 0);
        float[][] words = new float[forms.length][];
        for (int i = 0; i < forms.length; i++) {
            words[i] = encoding.word(i).clone();
        }
        return words;
    }

    /** Of random numbers; it knows the full stop, and no other word. */
    private Encoder encoder() {
        WordTable stop = new WordTable(new int[] {Appearance.key(".")}, new short[0][]);
        Embedding form = new Embedding(stop, matrix(2, WIDTH));
        return new Encoder(
                Collections.nCopies(Encoder.LOOKS, form),
                Collections.nCopies(SAID, matrix(4, WIDTH)),
                new Embedding(stop, matrix(2, 3)),
                affine(3, WIDTH),
                List.of(layer(), layer()));
    }

    private Layer layer() {
        return new Layer(affine(WIDTH, 3 * WIDTH), matrix(2, WIDTH));
    }

    private Affine affine(int in, int out) {
        return new Affine(matrix(in, out), matrix(1, out));
    }

    private Matrix matrix(int rows, int columns) {
        return Matrix.of(Stream.generate(() -> {
                    float[] row = new float[columns];
                    for (int j = 0; j < columns; j++) {
                        row[j] = (float) random.nextGaussian();
                    }
                    return row;
                })
                .limit(rows)
                .toArray(float[][]::new));
    }
}
