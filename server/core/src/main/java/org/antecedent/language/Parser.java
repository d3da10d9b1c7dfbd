package org.antecedent.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.antecedent.language.linear.LinearModel;

/**
 * A dependency parser: a model for the transitions, one for the relations on the way, one for those of the whole tree, and one for where punctuation marks hang in it. Immutable; safe for all threads, each of which
 * builds trees with a {@link TreeBuilder} of its own.
 *
 * <p>File format: the four models, one after the other ({@link LinearModel}).
 */
public record Parser(LinearModel transitions, LinearModel relations, LinearModel revision, LinearModel marks) {
    /** What builds trees with this parser's weights, for one thread. */
    public TreeBuilder builder() {
        return new TreeBuilder(this);
    }

    /** Reads a parser. */
    public static Parser read(InputStream stream) throws IOException {
        return new Parser(
                LinearModel.read(stream), LinearModel.read(stream), LinearModel.read(stream), LinearModel.read(stream));
    }

    /** Writes the parser in the format above. */
    public void write(OutputStream stream) throws IOException {
        transitions.write(stream);
        relations.write(stream);
        revision.write(stream);
        marks.write(stream);
    }
}
