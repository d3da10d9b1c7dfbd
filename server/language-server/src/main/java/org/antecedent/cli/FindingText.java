package org.antecedent.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.antecedent.check.Finding;
import org.antecedent.text.Position;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** A finding as a compiler prints an error: where, what, the line, and carets under the words. */
final class FindingText implements FindingsReport {
    /** A paragraph is one long line: so many characters of it are shown on either side of the words. */
    private static final int CONTEXT = 48;

    private static final int WIDTH = 110;

    private final PrintWriter out;

    FindingText(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(String file, Text text, List<Finding> findings) {
        findings.forEach(finding -> print(out, file, text, finding));
        out.flush();
    }

    @Override
    public void end(String summary) {
        out.println(summary);
        out.flush();
    }

    static void print(PrintWriter out, String file, Text text, Finding finding) {
        Position position = text.position(finding.span().start());
        out.printf(
                "%s:%d:%d: %s: %s [%s]%n",
                file,
                position.line() + 1,
                position.column() + 1,
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.message(),
                finding.code());
        printLine(out, text, finding.span());
        for (Finding.Related related : finding.related()) {
            Position place = text.position(related.span().start());
            out.printf("    %d:%d: %s%n", place.line() + 1, place.column() + 1, related.message());
        }
    }

    private static void printLine(PrintWriter out, Text text, Span span) {
        Span line = text.line(text.lineAt(span.start()));
        int end = Math.min(span.end(), line.end());
        int from = Math.max(line.start(), span.start() - CONTEXT);
        int to = Math.min(line.end(), Math.max(end + CONTEXT, from + WIDTH));
        from = wholeCharacter(text, from);
        to = wholeCharacter(text, to);
        String before = (from > line.start() ? "…" : "") + visible(text.words(new Span(from, span.start())));
        String words = visible(text.words(new Span(span.start(), Math.max(end, span.start()))));
        String after = visible(text.words(new Span(Math.max(end, span.start()), Math.max(to, end))))
                + (to < line.end() ? "…" : "");
        out.println("    " + before + words + after);
        out.println("    " + " ".repeat(width(before)) + "^".repeat(Math.max(1, width(words))));
    }

    /** The offset itself, or one less where it would cut a surrogate pair. */
    private static int wholeCharacter(Text text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.string().charAt(offset))
                && Character.isHighSurrogate(text.string().charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    private static int width(String shown) {
        return shown.codePointCount(0, shown.length());
    }

    /** Control characters would move the cursor of the terminal: each shows as a blank. */
    private static String visible(String words) {
        StringBuilder visible = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            visible.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return visible.toString();
    }
}
