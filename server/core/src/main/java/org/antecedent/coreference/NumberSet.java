package org.antecedent.coreference;

/** A set of numbers, without an object for each: it is filled anew with each letter that somebody types. */
final class NumberSet {
    /** How much room there is for each number that is in it. */
    private static final int ROOM = 2;

    private long[] table;
    private int size;
    private boolean zero;

    /** @param most as many as may come; more are taken, too */
    NumberSet(int most) {
        table = new long[Integer.highestOneBit(Math.max(1, most * ROOM)) * 2];
    }

    /** Whether it was not in it. */
    boolean add(long number) {
        if (number == 0) {
            boolean added = !zero;
            zero = true;
            return added;
        }
        int at = find(number);
        if (table[at] != 0) {
            return false;
        }
        table[at] = number;
        size++;
        if (size * ROOM > table.length) {
            grow();
        }
        return true;
    }

    boolean contains(long number) {
        return number == 0 ? zero : table[find(number)] != 0;
    }

    /** Where the number lies, or the free place where it would. */
    private int find(long number) {
        int at = place(number);
        while (table[at] != 0 && table[at] != number) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private int place(long number) {
        return (int) (Facts.mixed(1, number) >>> 32) & table.length - 1;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        for (long number : before) {
            if (number != 0) {
                table[find(number)] = number;
            }
        }
    }
}
