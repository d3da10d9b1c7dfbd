package org.antecedent.training;

import java.util.List;

/**
 * How large an encoder is, and how it is trained.
 *
 * @param width how many numbers a word is
 * @param layers how many layers there are
 * @param narrow how many of its word vector's numbers the model keeps, in a mixture that it learns
 * @param least how often each thing that a word looks like must be seen: itself, its endings, beginning, shape, flags
 * @param values how many values each thing has that is said of a word
 * @param left what is left out at random of what is given
 * @param out the share that is left out at random of the numbers that come out of each layer
 */
record EncoderLayout(
        int width, int layers, int narrow, List<Integer> least, List<Integer> values, List<Left> left, double out) {
    /**
     * Things that are left out together: counted over what a word looks like, and on over what is said of it.
     *
     * @param share of the words
     */
    record Left(int first, int end, double share) {}
}
