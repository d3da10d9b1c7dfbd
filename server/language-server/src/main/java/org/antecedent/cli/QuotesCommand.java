package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.antecedent.exchange.QuotedShares;
import org.antecedent.exchange.QuotedShares.Share;
import org.antecedent.exchange.QuotedWords;
import org.antecedent.exchange.StatementRow;
import org.antecedent.exchange.StatementsCsv;
import org.antecedent.exchange.StatementsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code antecedent quotes}: who said what, one row a statement, and who is given how many of the quoted words. */
@Command(
        name = "quotes",
        description = "Print who said what, one row a statement, and whose the quoted words are.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all read", "2:wrong usage, or an article that cannot be read"})
final class QuotesCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        JSONL,
        CSV,
        PARQUET;

        /** The form of files that can be gone on with. */
        private Optional<RowForm> rows() {
            return switch (this) {
                case TEXT, JSON, PARQUET -> Optional.empty();
                case JSONL -> Optional.of(RowForm.JSON_LINES);
                case CSV -> Optional.of(RowForm.CSV);
            };
        }
    }

    /** So many of those who are quoted most are listed on a terminal. */
    private static final int ACTORS = 10;

    @Mixin
    private Reader reader;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text (default), json, jsonl, csv or parquet, which needs -o; with the last three the summary goes to"
                            + " standard error")
    private Format format = Format.TEXT;

    @Mixin
    private RowsFile file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        HouseRules rules = HouseRules.asConfigured();
        reader.follow(rules);
        reader.survey(rules::lookUp);
        if (!rules.areSound(spec.commandLine().getErr())) {
            return 2;
        }
        boolean complete = format == Format.PARQUET ? parquet() : rows();
        spec.commandLine().getErr().flush();
        return complete ? 0 : 2;
    }

    private boolean parquet() throws IOException {
        QuotedWords quoted = new QuotedWords();
        try (TableFile<StatementRow> table =
                TableFile.of(StatementsCsv.TABLE, TableFile.Form.PARQUET, file.needed("--format parquet"))) {
            boolean complete =
                    reader.read((article, read) -> StatementRow.of(article.toString(), read), (article, rows) -> {
                        rows.forEach(quoted::add);
                        table.add(rows);
                    });
            table.keep();
            print(spec.commandLine().getErr(), quoted.shares());
            return complete;
        }
    }

    private boolean rows() throws IOException {
        QuotedWords quoted = new QuotedWords();
        boolean complete;
        try (PrintWriter to =
                new PrintWriter(file.open(format.rows(), format == Format.CSV ? StatementsCsv.header() : ""))) {
            StatementsJson json = new StatementsJson(to);
            complete = reader.read(
                    article -> !file.holds(article),
                    (article, read) -> StatementRow.of(article.toString(), read),
                    (article, rows) -> {
                        rows.forEach(quoted::add);
                        for (StatementRow row : rows) {
                            switch (format) {
                                case TEXT -> print(to, row);
                                case CSV -> to.print(StatementsCsv.row(row));
                                case JSONL -> to.print(StatementsJson.line(row));
                                case JSON -> json.add(row);
                                case PARQUET -> throw new IllegalStateException("no text");
                            }
                        }
                        to.flush();
                    });
            switch (format) {
                case TEXT -> print(to, quoted.shares());
                case CSV, JSONL, PARQUET -> print(spec.commandLine().getErr(), quoted.shares());
                case JSON -> json.end(quoted.shares());
            }
        }
        return complete;
    }

    private static void print(PrintWriter out, StatementRow row) {
        String source = row.source().orElse("nobody named");
        String actor = row.actor()
                .filter(one -> !source.contains(one.name()))
                .map(one -> " (" + one.name() + ")")
                .orElse("");
        out.printf(
                "%s:%d:%d: %s: %s%s%s: %s%n",
                row.document(),
                row.line(),
                row.column(),
                row.kind().name().toLowerCase(Locale.ROOT),
                source,
                actor,
                row.cue().map(cue -> ", “" + cue + "”").orElse(""),
                row.content());
    }

    private static void print(PrintWriter out, QuotedShares shares) {
        out.printf(
                "%d %s, %d quoted %s%n",
                shares.statements(),
                shares.statements() == 1 ? "statement" : "statements",
                shares.words(),
                shares.words() == 1 ? "word" : "words");
        print(out, "by actor", shares, shares.byActor().stream().limit(ACTORS).toList());
        print(out, "by source", shares, shares.bySource());
        print(out, "by gender", shares, shares.byGender());
    }

    private static void print(PrintWriter out, String by, QuotedShares all, List<Share> shares) {
        if (shares.isEmpty()) {
            return;
        }
        out.println(by + ":");
        for (Share share : shares) {
            out.printf("%6d  %3d %%  %s%n", share.words(), Math.round(100.0 * share.words() / all.words()), share.of());
        }
    }
}
