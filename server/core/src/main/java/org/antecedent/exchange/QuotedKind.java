package org.antecedent.exchange;

import java.util.List;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** Whether words that are said are quoted, as their marks tell: other formats seldom say. */
final class QuotedKind {
    private static final String MARKS = "\"“”„«»‟";
    private static final String BEHIND = ".,;:!?…";

    private QuotedKind() {}

    /** Direct where all of it stands in marks, mixed where some does. */
    static Statement.Kind of(Text text, List<Span> content) {
        boolean all =
                isQuoted(content.stream().map(text::words).map(String::strip).toList());
        if (all) {
            return Statement.Kind.DIRECT;
        }
        boolean some = content.stream()
                .map(text::words)
                .anyMatch(words -> words.chars().anyMatch(QuotedKind::isMark));
        return some ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
    }

    /** Whether each part opens with a mark and the last one closes: a paragraph that goes on in the next one has none. */
    private static boolean isQuoted(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        while (last.length() > 1 && BEHIND.indexOf(last.charAt(last.length() - 1)) >= 0) {
            last = last.substring(0, last.length() - 1);
        }
        return last.length() > 1
                && isMark(last.charAt(last.length() - 1))
                && parts.stream().allMatch(part -> !part.isEmpty() && isMark(part.charAt(0)))
                && parts.stream().noneMatch(QuotedKind::goesOnBehindMarks);
    }

    /** “A,” he said, “B.” in one. */
    private static boolean goesOnBehindMarks(String part) {
        String inside = part.replaceAll("[" + BEHIND + "]+$", "");
        return inside.substring(1, Math.max(1, inside.length() - 1)).chars().anyMatch(QuotedKind::isMark);
    }

    private static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }
}
