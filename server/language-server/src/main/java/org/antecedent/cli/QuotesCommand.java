package org.antecedent.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.antecedent.exchange.QuotedShares;
import org.antecedent.exchange.QuotedShares.Share;
import org.antecedent.exchange.StatementRow;
import org.antecedent.exchange.StatementsCsv;
import org.antecedent.exchange.StatementsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
        CSV
    }

    /** So many of those who are quoted most are listed on a terminal. */
    private static final int ACTORS = 10;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Article files, or folders of them.")
    private List<Path> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json or csv; with csv the summary goes to standard error")
    private Format format = Format.TEXT;

    @Mixin
    private DecisionsBeside decisions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        List<StatementRow> all = new ArrayList<>();
        if (format == Format.CSV) {
            out.print(StatementsCsv.header());
        }
        boolean complete = new Reader(errors, decisions).read(paths, (file, article) -> {
            List<StatementRow> rows = StatementRow.of(file.toString(), article);
            all.addAll(rows);
            switch (format) {
                case TEXT -> rows.forEach(row -> print(out, row));
                case CSV -> rows.forEach(row -> out.print(StatementsCsv.row(row)));
                case JSON -> {}
            }
            out.flush();
        });
        switch (format) {
            case TEXT -> print(out, QuotedShares.of(all));
            case CSV -> print(errors, QuotedShares.of(all));
            case JSON -> out.println(StatementsJson.write(all));
        }
        out.flush();
        errors.flush();
        return complete ? 0 : 2;
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
