package org.antecedent.cli;

import java.io.PrintWriter;
import java.util.List;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.text.Position;
import org.antecedent.text.Text;

/** Findings as workflow commands, which GitHub Actions shows beside the lines of a change. */
final class GitHubCommands implements FindingsReport {
    private final PrintWriter out;

    GitHubCommands(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(String file, Text text, List<Finding> findings) {
        for (Finding finding : findings) {
            Position start = text.position(finding.span().start());
            Position end = text.position(finding.span().end());
            StringBuilder command = new StringBuilder("::")
                    .append(command(finding.severity()))
                    .append(" file=")
                    .append(property(file))
                    .append(",line=")
                    .append(start.line() + 1)
                    .append(",endLine=")
                    .append(end.line() + 1);
            // Columns of two lines mean nothing together, and are refused.
            if (start.line() == end.line()) {
                command.append(",col=")
                        .append(start.column() + 1)
                        .append(",endColumn=")
                        .append(end.column() + 1);
            }
            command.append(",title=")
                    .append(property(finding.code()))
                    .append("::")
                    .append(data(finding.message()));
            out.println(command);
        }
        out.flush();
    }

    @Override
    public void end(String summary) {
        out.println(data(summary));
        out.flush();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT -> "notice";
        };
    }

    /** As the runner's own toolkit does it. */
    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
