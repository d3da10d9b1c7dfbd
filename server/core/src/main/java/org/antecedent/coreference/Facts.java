package org.antecedent.coreference;

/**
 * A digest of facts in 64 bits, in the order in which they are taken in. That two that differ have the same is left out of
 * account: it takes some billion articles.
 */
final class Facts {
    private long digest = 1;

    Facts and(long fact) {
        digest = mixed(digest, fact);
        return this;
    }

    long digest() {
        return digest;
    }

    static long mixed(long digest, long fact) {
        long mixed = (Long.rotateLeft(digest, 23) ^ fact) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    static long of(String text) {
        long digest = text.length();
        for (int i = 0; i < text.length(); i++) {
            digest = mixed(digest, text.charAt(i));
        }
        return digest;
    }
}
