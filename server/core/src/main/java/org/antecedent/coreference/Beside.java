package org.antecedent.coreference;

/**
 * Beside whom a description stands, as far as its sentence tells: mentions are counted from 0 in it.
 *
 * @param appositions those that it may be an apposition of, in text order; not to be changed
 * @param subject whom it is said to be: “X is the president”; -1 where it is no predicate
 * @param ofTwo whether it speaks of a pair: “the two sides”
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and there is one a description.
record Beside(int[] appositions, int subject, boolean ofTwo) {
    static final int NOBODY = -1;
}
