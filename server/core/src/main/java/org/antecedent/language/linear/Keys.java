package org.antecedent.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Hashes in ascending unsigned order, each written as its difference to the one before. */
final class Keys {
    private Keys() {}

    static void read(DataInputStream in, int[] keys) throws IOException {
        int key = 0;
        for (int i = 0; i < keys.length; i++) {
            int difference = 0;
            for (int shift = 0; ; shift += 7) {
                int part = in.readUnsignedByte();
                difference |= (part & 0x7F) << shift;
                if (part < 0x80) {
                    break;
                }
            }
            key += difference;
            keys[i] = key;
        }
    }

    static void write(DataOutputStream out, int[] keys) throws IOException {
        int before = 0;
        for (int key : keys) {
            int difference = key - before;
            while ((difference & ~0x7F) != 0) {
                out.writeByte((difference & 0x7F) | 0x80);
                difference >>>= 7;
            }
            out.writeByte(difference);
            before = key;
        }
    }
}
