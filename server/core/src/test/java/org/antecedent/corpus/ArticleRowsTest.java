package org.antecedent.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.exchange.Column;
import org.antecedent.exchange.Table;
import org.antecedent.fixture.Repository;
import org.antecedent.report.ArticleReport;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class ArticleRowsTest {
    private static final Path PAGE = Repository.root().resolve("docs").resolve("tables.md");
    private static final Analyzer ANALYZER = Analyzer.standard();

    @Test
    void anArticleInEveryTable() {
        String prose = "😀 Talks end\n\nAngela Merkel met Tom Reed on Monday. “We agree with Reed,” she said.\n";
        Article article = ANALYZER.analyze(Text.of(prose));
        int she = prose.indexOf("she");
        Finding finding = new Finding("code", Severity.HINT, new Span(she, she + 3), "who?", List.of(), List.of());
        ArticleRows rows = ArticleRows.of(
                ArticleReport.of("a.txt", article, List.of(finding)), Optional.of(LocalDate.of(2026, 2, 11)));

        assertThat(ArticleRow.TABLE.csv(rows.article()))
                .startsWith("a.txt,😀 Talks end,2026-02-11,")
                .endsWith(",1,4,1,0,1\r\n");
        assertThat(rows.actors())
                .filteredOn(ActorRow::named)
                .extracting(ActorRow::name, ActorRow::gender, ActorRow::statements, ActorRow::quotedWords)
                .contains(
                        tuple("Angela Merkel", Optional.of("female"), 1, 4),
                        tuple("Tom Reed", Optional.of("male"), 0, 0));
        MentionRow pronoun = rows.mentions().stream()
                .filter(row -> row.text().equals("she"))
                .findFirst()
                .orElseThrow();
        assertThat(pronoun.start()).isEqualTo(she);
        assertThat(pronoun.actor())
                .contains(rows.actors().stream()
                        .filter(actor -> actor.name().equals("Angela Merkel"))
                        .findFirst()
                        .orElseThrow()
                        .actor());
        assertThat(AboutRow.TABLE.csv(rows.about().get(0))).isEqualTo("a.txt,Angela Merkel,Tom Reed,1,0\r\n");
        assertThat(FindingRow.TABLE.csv(rows.findings().get(0))).isEqualTo("a.txt,3,61,code,hint,she,who?\r\n");
    }

    @Test
    void countsAreThoseOfTheRows() throws IOException {
        Path sample = Repository.root().resolve("seeds").resolve("harbor-merger.txt");
        Article article = ANALYZER.analyze(Text.of(Files.readString(sample)));
        ArticleRows rows = ArticleRows.of(ArticleReport.of("a", article, List.of()), Optional.empty());
        assertThat(rows.article().mentions()).isEqualTo(rows.mentions().size());
        assertThat(rows.article().actors()).isEqualTo(rows.actors().size());
        assertThat(rows.article().statements()).isEqualTo(rows.statements().size());
        for (ActorRow actor : rows.actors()) {
            List<MentionRow> mentions = rows.mentions().stream()
                    .filter(row -> row.actor().equals(Optional.of(actor.actor())))
                    .toList();
            assertThat(actor.mentions() + actor.unclearMentions()).isEqualTo(mentions.size());
            assertThat(mentions).filteredOn(MentionRow::unclear).hasSize(actor.unclearMentions());
        }
        assertThat(rows.actors().stream().mapToInt(ActorRow::statements).sum())
                .isEqualTo((int) rows.statements().stream()
                        .filter(row -> row.speaker().isPresent())
                        .count());
        assertThat(rows.article().date()).isEmpty();
    }

    @Test
    void anEmptyArticle() {
        ArticleRows rows =
                ArticleRows.of(ArticleReport.of("a", ANALYZER.analyze(Text.of("")), List.of()), Optional.empty());
        assertThat(rows.article().words()).isZero();
        assertThat(rows.mentions()).isEmpty();
    }

    /** {@code mvn test -Dtest=ArticleRowsTest -Dupdate} writes the page anew. */
    @Test
    void thePageOfTheTablesIsCurrent() throws IOException {
        String page = page();
        if (System.getProperty("update") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Tables

                Articles as rows, written by `antecedent annotate PATH… --format csv|parquet -o DIR`, in the folder of `antecedent report`, and
                by the job for [Apache Spark](../server/spark/README.md), which has a column `bucket` besides. `document` and `actor` tie them
                together. This page is made of the tables themselves.

                CSV is by RFC 4180, in UTF-8, with a header and lines that end with CR LF; what is not known is an empty field. In Parquet it is
                null, and columns that are always known are required.

                """);
        for (Table<?> table : ArticleRows.TABLES) {
            page.append("## ").append(table.name()).append("\n\nA row is ").append(table.about());
            page.append(".\n\n| column | type | what |\n|---|---|---|\n");
            for (Column<?> column : table.columns()) {
                page.append("| `").append(column.name()).append("` | ").append(type(column));
                page.append(" | ").append(column.about()).append(" |\n");
            }
            page.append("\n");
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String type(Column<?> column) {
        String type = switch (column.type()) {
            case TEXT -> "string";
            case COUNT -> "int32";
            case RATIO -> "double";
            case TRUTH -> "boolean";
            case DAY -> "date";
        };
        return column.isKnown() ? type : type + ", or not known";
    }
}
