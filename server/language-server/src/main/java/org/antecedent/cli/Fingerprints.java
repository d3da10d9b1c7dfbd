package org.antecedent.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A set of strings of which no more is kept than a fingerprint, the first 64 bits of their SHA-256: 16 to 32 bytes each. Among a
 * million, two different ones are taken for one with a probability of 1 in 37 million.
 */
final class Fingerprints {
    private final MessageDigest digest = sha256();
    /** Open addressing; zero is a free place. */
    private long[] places = new long[1024];

    private int size;

    /** Whether it was not there before. */
    boolean add(String string) {
        if (2 * size >= places.length) {
            grow();
        }
        boolean added = put(places, fingerprint(string));
        size += added ? 1 : 0;
        return added;
    }

    boolean contains(String string) {
        return places[place(places, fingerprint(string))] != 0;
    }

    private void grow() {
        long[] larger = new long[2 * places.length];
        Arrays.stream(places).filter(one -> one != 0).forEach(one -> put(larger, one));
        places = larger;
    }

    private static boolean put(long[] places, long fingerprint) {
        int place = place(places, fingerprint);
        boolean free = places[place] == 0;
        places[place] = fingerprint;
        return free;
    }

    /** Where the fingerprint is, or would be. */
    private static int place(long[] places, long fingerprint) {
        int place = (int) fingerprint & places.length - 1;
        while (places[place] != 0 && places[place] != fingerprint) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private long fingerprint(String string) {
        long first = ByteBuffer.wrap(digest.digest(string.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return first == 0 ? 1 : first;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // Every Java platform has it.
        }
    }
}
