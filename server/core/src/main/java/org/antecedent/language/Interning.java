package org.antecedent.language;

/**
 * One object for all equal values that were met lately, so that the articles that are open hold each word once. Values give way
 * to others that come to the same place. Which of two equal objects somebody holds makes no difference to what is read.
 *
 * @param <T> immutable, with fields that are all final: another thread may see a value that was just put there
 */
public final class Interning<T> {
    private static final int BITS = 14;

    private final Object[] values = new Object[1 << BITS];

    /** The value, or one that equals it. */
    public T of(T value) {
        int place = value.hashCode() * 0x9E3779B1 >>> Integer.SIZE - BITS;
        @SuppressWarnings("unchecked") // Only values of this type are put there.
        T known = (T) values[place];
        if (value.equals(known)) {
            return known;
        }
        values[place] = value;
        return value;
    }
}
