package org.antecedent.quotation;

/**
 * Words of a passage in a row, half open.
 *
 * @param first the first word
 * @param end one past the last, more than {@code first}
 */
record Range(int first, int end) {
    int size() {
        return end - first;
    }

    boolean contains(int word) {
        return first <= word && word < end;
    }
}
