package org.antecedent.language.linear;

/**
 * Hashes of features: the template's number mixed with one to four values. Part of the models' file format: to change a
 * constant is to train again.
 */
public final class Hash {
    private static final int MULTIPLIER = 0x9E3779B1;

    private Hash() {}

    /** A first value mixed into a template's number. */
    public static int of(int template, int a) {
        return finished(step(template * 0x85EBCA6B, a));
    }

    public static int of(int template, int a, int b) {
        return finished(step(step(template * 0x85EBCA6B, a), b));
    }

    public static int of(int template, int a, int b, int c) {
        return finished(step(step(step(template * 0x85EBCA6B, a), b), c));
    }

    public static int of(int template, int a, int b, int c, int d) {
        return finished(step(step(step(step(template * 0x85EBCA6B, a), b), c), d));
    }

    /** The hash of a text as {@link Appearance} hashes a token's form: character by character. */
    public static int of(CharSequence text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = next(hash, text.charAt(i));
        }
        return finished(hash);
    }

    /** The running hash of characters, before {@link #finished}. */
    static int next(int hash, int c) {
        return (hash ^ c) * 0x01000193 + 0x5bd1e995;
    }

    private static int step(int hash, int value) {
        return (Integer.rotateLeft(hash, 13) ^ value) * MULTIPLIER;
    }

    /** Spreads a hash over all bits (the last steps of MurmurHash3). */
    static int finished(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
