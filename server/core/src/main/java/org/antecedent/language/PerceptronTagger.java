package org.antecedent.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;

/**
 * Tags by a structured averaged perceptron over hashed features, with a small beam. A class is a Penn tag with a universal
 * tag: “that” is IN as a conjunction or as a preposition, “has” VBZ as an auxiliary or as a verb. Immutable; safe for all
 * threads, each of which searches with a {@link TagSearch} of its own.
 *
 * <p>File format, big-endian: the number of classes (byte); for each the code of its Penn tag and the name of its universal
 * tag (UTF); the table of the tags that words take ({@link WordTable}); the weights ({@link LinearModel}).
 */
public final class PerceptronTagger {
    /** How far behind the best, in the model’s units, a tag or a way is given up. Tuned on UD English dev: no loss there. */
    private static final int MARGIN = 25_000;

    private final List<PartOfSpeech> classes;
    private final WordTable taken;
    private final LinearModel model;

    /**
     * @param classes what the model's classes stand for, in its order
     * @param taken the tags that words take, by lower form
     */
    public PerceptronTagger(List<PartOfSpeech> classes, WordTable taken, LinearModel model) {
        this.classes = List.copyOf(classes);
        this.taken = taken;
        this.model = model;
    }

    /** What the model's classes stand for. */
    public List<PartOfSpeech> classes() {
        return classes;
    }

    /** The tags that words take, by lower form. */
    public WordTable taken() {
        return taken;
    }

    /** A search with this tagger's weights, for one thread. */
    public TagSearch search() {
        return new TagSearch(model, taken, MARGIN);
    }

    /** Reads a tagger. */
    public static PerceptronTagger read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        PartOfSpeech[] classes = new PartOfSpeech[in.readUnsignedByte()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = of(in.readUTF(), in.readUTF());
        }
        return new PerceptronTagger(List.of(classes), WordTable.read(in), LinearModel.read(in));
    }

    private static PartOfSpeech of(String penn, String tag) {
        return new PartOfSpeech(Tag.of(tag), Penn.of(penn));
    }

    /** Writes the tagger in the format above. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeByte(classes.size());
        for (PartOfSpeech pair : classes) {
            out.writeUTF(pair.penn().code());
            out.writeUTF(pair.tag().name());
        }
        taken.write(out);
        model.write(out);
    }
}
