package org.antecedent.language;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum-entropy model of OpenNLP's that decides between two outcomes, in a sixth of the memory: a predicate is known by 64
 * bits of hash instead of by its letters, and the weights of all lie in one array. The probabilities are the same to the last
 * bit. Immutable; safe for all threads.
 */
final class TwoOutcomes extends AbstractModel {
    /** What both outcomes start from: neither is likelier. */
    private static final double PRIOR = StrictMath.log(0.5);

    /** Ascending. */
    private final long[] predicates;
    /** For each predicate one for each outcome; 0 where it says nothing of it. */
    private final double[] weights;

    private TwoOutcomes(String[] outcomes, long[] predicates, double[] weights) {
        super(new Context[0], new String[0], outcomes);
        this.predicates = predicates;
        this.weights = weights;
    }

    /**
     * The same model.
     *
     * @throws IllegalArgumentException where there are not two outcomes
     */
    static TwoOutcomes of(AbstractModel model) {
        if (model.getNumOutcomes() != 2) {
            throw new IllegalArgumentException("two outcomes are wanted, and there are " + model.getNumOutcomes());
        }
        @SuppressWarnings("unchecked") // As OpenNLP documents its data structures.
        Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
        long[] predicates =
                contexts.keySet().stream().mapToLong(TwoOutcomes::hash).sorted().toArray();
        double[] weights = new double[predicates.length * 2];
        contexts.forEach((predicate, context) -> {
            int at = Arrays.binarySearch(predicates, hash(predicate)) * 2;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weights[at + context.getOutcomes()[i]] = context.getParameters()[i];
            }
        });
        return new TwoOutcomes(new String[] {model.getOutcome(0), model.getOutcome(1)}, predicates, weights);
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[2]);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        double[] sums = {PRIOR, PRIOR};
        for (int i = 0; i < context.length; i++) {
            int at = Arrays.binarySearch(predicates, hash(context[i])) * 2;
            if (at >= 0) {
                double value = values == null ? 1 : values[i];
                sums[0] += weights[at] * value;
                sums[1] += weights[at + 1] * value;
            }
        }
        double one = StrictMath.exp(sums[0]);
        double other = StrictMath.exp(sums[1]);
        return new double[] {one / (one + other), other / (one + other)};
    }

    @Override
    public double[] eval(String[] context, double[] probabilities) {
        double[] found = eval(context, (float[]) null);
        System.arraycopy(found, 0, probabilities, 0, found.length);
        return probabilities;
    }

    private static long hash(String predicate) {
        long hash = 0;
        for (int i = 0; i < predicate.length(); i++) {
            hash = (hash ^ predicate.charAt(i)) * 0x9E37_79B9_7F4A_7C15L;
            hash ^= hash >>> Integer.SIZE;
        }
        return hash;
    }
}
