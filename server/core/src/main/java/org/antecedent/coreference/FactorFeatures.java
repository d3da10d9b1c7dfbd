package org.antecedent.coreference;

import java.util.Arrays;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.Hash;

/** Hashed features, each under the factor that a person is told of. A feature's template is told by its factor and a number. */
final class FactorFeatures {
    private final FeatureList list = new FeatureList();
    private byte[] factors = new byte[128];

    int size() {
        return list.size();
    }

    /** The hashed feature of that index. */
    int get(int i) {
        return list.get(i);
    }

    /** Under which factor the feature of that index stands. */
    Factor factor(int i) {
        return Factor.at(factors[i]);
    }

    void clear() {
        list.clear();
    }

    void put(Factor factor, int template, int a) {
        put(factor, Hash.of(template(factor, template), a));
    }

    void put(Factor factor, int template, int a, int b) {
        put(factor, Hash.of(template(factor, template), a, b));
    }

    void put(Factor factor, int template, int a, int b, int c) {
        put(factor, Hash.of(template(factor, template), a, b, c));
    }

    private static int template(Factor factor, int template) {
        return factor.ordinal() * 16 + template + 1;
    }

    private void put(Factor factor, int feature) {
        if (list.size() == factors.length) {
            factors = Arrays.copyOf(factors, factors.length * 2);
        }
        factors[list.size()] = (byte) factor.ordinal();
        list.add(feature);
    }
}
