package org.antecedent.language.linear;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Hashes in ascending unsigned order. File format: the number of bytes that follow (int, big-endian); each hash as its
 * difference to the one before, seven bits a byte, low bits first, the high bit set on all but the last byte.
 */
final class Keys {
    private Keys() {}

    /**
     * Fills {@code keys}.
     *
     * @throws IOException where the stream holds fewer
     */
    static void read(DataInputStream in, int[] keys) throws IOException {
        int length = in.readInt();
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        int key = 0;
        int at = 0;
        for (int i = 0; i < keys.length; i++) {
            int difference = 0;
            for (int shift = 0; ; shift += 7) {
                if (at == length) {
                    throw new IOException("cut short");
                }
                int part = bytes[at++];
                difference |= (part & 0x7F) << shift;
                if (part >= 0) {
                    break;
                }
            }
            key += difference;
            keys[i] = key;
        }
    }

    static void write(DataOutputStream out, int[] keys) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(keys.length * 3);
        int before = 0;
        for (int key : keys) {
            int difference = key - before;
            while ((difference & ~0x7F) != 0) {
                bytes.write((difference & 0x7F) | 0x80);
                difference >>>= 7;
            }
            bytes.write(difference);
            before = key;
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
    }
}
