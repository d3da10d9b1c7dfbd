package org.antecedent.report;

import java.util.List;
import java.util.Locale;
import org.antecedent.check.Finding;
import org.antecedent.coreference.Actor;
import org.antecedent.exchange.CsvLine;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.text.Position;

/** The figures of articles as tables of comma-separated values, a row a thing; docs/report.md has the columns. */
public final class ReportTables {
    private ReportTables() {}

    /** The names of the columns of {@link #actors}. */
    public static String actorsHeader() {
        return CsvLine.of(List.of(
                "document",
                "actor",
                "name",
                "type",
                "gender",
                "named",
                "mentions",
                "unclear_mentions",
                "statements",
                "perhaps_statements",
                "quoted_words",
                "perhaps_quoted_words"));
    }

    /** The actors of an article, a row each. */
    public static String actors(ArticleReport report) {
        StringBuilder rows = new StringBuilder();
        for (ActorFigures figures : report.actors()) {
            Actor actor = figures.actor();
            boolean named = report.article().mentionsOf(actor).stream()
                    .anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
            rows.append(CsvLine.of(List.of(
                    report.document(),
                    String.valueOf(actor.id()),
                    figures.name(),
                    lower(actor.type()),
                    actor.gender() == Gender.UNKNOWN ? "" : lower(actor.gender()),
                    String.valueOf(named),
                    String.valueOf(figures.mentions().size()),
                    String.valueOf(figures.unclear().size()),
                    String.valueOf(figures.said().size()),
                    String.valueOf(figures.perhapsSaid().size()),
                    String.valueOf(figures.quotedWords()),
                    String.valueOf(figures.perhapsQuotedWords()))));
        }
        return rows.toString();
    }

    /** The names of the columns of {@link #about}. */
    public static String aboutHeader() {
        return CsvLine.of(List.of("document", "speaker", "about", "mentions", "unclear_mentions"));
    }

    /** Who speaks about whom in an article, a row a pair. */
    public static String about(ArticleReport report) {
        StringBuilder rows = new StringBuilder();
        for (SpokenAbout pair : report.about()) {
            rows.append(CsvLine.of(List.of(
                    report.document(),
                    report.called(pair.speaker()),
                    report.called(pair.about()),
                    String.valueOf(pair.mentions().size()),
                    String.valueOf(pair.unclear().size()))));
        }
        return rows.toString();
    }

    /** The names of the columns of {@link #findings}. */
    public static String findingsHeader() {
        return CsvLine.of(List.of("document", "line", "column", "code", "severity", "text", "message"));
    }

    /** What was found in an article, a row a finding; line and column from 1, columns in UTF-16 code units. */
    public static String findings(ArticleReport report) {
        StringBuilder rows = new StringBuilder();
        for (Finding finding : report.findings()) {
            Position position = report.article().text().position(finding.span().start());
            rows.append(CsvLine.of(List.of(
                    report.document(),
                    String.valueOf(position.line() + 1),
                    String.valueOf(position.column() + 1),
                    finding.code(),
                    lower(finding.severity()),
                    report.article().text().words(finding.span()),
                    finding.message())));
        }
        return rows.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
