package org.antecedent.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Tags from left to right, each token by the highest score of a linear model that was trained as an averaged perceptron
 * (Collins 2002). Its classes are pairs of a universal and a Penn tag, “NOUN NNS”.
 */
public final class PerceptronTagger implements Tagger {
    private static final String RESOURCE = "tags.bin.gz";

    private final LinearModel model;
    private final PartOfSpeech[] classes;

    public PerceptronTagger(LinearModel model) {
        this.model = model;
        this.classes = model.classes().stream().map(PartOfSpeech::of).toArray(PartOfSpeech[]::new);
    }

    /**
     * With the model of the class path.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static PerceptronTagger load() {
        try (InputStream stream = PerceptronTagger.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("not on the class path: " + RESOURCE);
            }
            return new PerceptronTagger(
                    LinearModel.read(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PartOfSpeech[] tags(String[] forms) {
        TagFeatures sentence = new TagFeatures(forms);
        PartOfSpeech[] tags = new PartOfSpeech[forms.length];
        int[] features = new int[TagFeatures.COUNT];
        int[] scores = new int[classes.length];
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < forms.length; i++) {
            sentence.of(i, before, beforeThat, features);
            Arrays.fill(scores, 0);
            for (int feature : features) {
                model.score(feature, scores);
            }
            beforeThat = before;
            before = LinearModel.best(scores);
            tags[i] = classes[before];
        }
        return tags;
    }
}
