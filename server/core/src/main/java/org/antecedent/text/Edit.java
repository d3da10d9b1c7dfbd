package org.antecedent.text;

/**
 * One change of a text: the words of {@code span} give way to {@code replacement}.
 *
 * @param span what is replaced, in the text before the change; empty for an insertion
 * @param replacement the new words; empty for a deletion
 */
public record Edit(Span span, String replacement) {
    /** The smallest edit that makes one text of the other; of several changes, one that takes all of them in. */
    public static Edit between(Text before, Text after) {
        String from = before.string();
        String to = after.string();
        int shorter = Math.min(from.length(), to.length());
        int start = 0;
        while (start < shorter && from.charAt(start) == to.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start && from.charAt(from.length() - 1 - same) == to.charAt(to.length() - 1 - same)) {
            same++;
        }
        return new Edit(new Span(start, from.length() - same), to.substring(start, to.length() - same));
    }

    /** By how many code units it moves what stands behind it. */
    public int growth() {
        return replacement.length() - span.length();
    }
}
