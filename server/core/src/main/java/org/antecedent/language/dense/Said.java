package org.antecedent.language.dense;

/** What is known of the words of a sentence besides what they look like: what tables, lists and other models say of each. */
@FunctionalInterface
public interface Said {
    /** Writes what is said of word {@code i}, from 0 on, 0 for what is not known. */
    void of(int i, int[] said);
}
