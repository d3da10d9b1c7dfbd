package org.antecedent.cli;

import java.util.List;

/** Two versions of a file in one, with the marks of git around the lines in which they differ, for a person to choose. */
final class MarkedVersions {
    private MarkedVersions() {}

    /** From the first line that differs to the last. */
    static String of(String ours, String theirs) {
        List<String> left = ours.lines().toList();
        List<String> right = theirs.lines().toList();
        int shorter = Math.min(left.size(), right.size());
        int start = 0;
        while (start < shorter && left.get(start).equals(right.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        StringBuilder marked = new StringBuilder();
        append(marked, left.subList(0, start));
        marked.append("<<<<<<< ours\n");
        append(marked, left.subList(start, left.size() - tail));
        marked.append("=======\n");
        append(marked, right.subList(start, right.size() - tail));
        marked.append(">>>>>>> theirs\n");
        append(marked, left.subList(left.size() - tail, left.size()));
        return marked.toString();
    }

    private static void append(StringBuilder marked, List<String> lines) {
        lines.forEach(line -> marked.append(line).append('\n'));
    }
}
