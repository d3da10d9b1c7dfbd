package org.antecedent.agreement;

import java.util.OptionalDouble;

/**
 * A part of a whole, kept as both, so that those of several articles add up to that of all.
 *
 * @param whole 0 where there is nothing to have a part of
 */
public record Ratio(double part, double whole) {
    /** Of nothing. */
    public static final Ratio NONE = new Ratio(0, 0);

    public Ratio plus(Ratio other) {
        return new Ratio(part + other.part, whole + other.whole);
    }

    /** Between 0 and 1; empty where the whole is nothing. */
    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
