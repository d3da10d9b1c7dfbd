package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.antecedent.annotation.WholeFile;
import org.antecedent.report.ArticlePage;
import org.antecedent.report.ArticleReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent report}: who speaks, about whom, and what is open, as a page to look at; for many articles, a folder of them. */
@Command(
        name = "report",
        description = "Make a page of an article: who speaks, how much, about whom, and what the text leaves open.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all written",
            "2:wrong usage, a mistake in a configuration, or an article that cannot be read or written"
        })
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private Reader reader;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description =
                    "A file that ends in .html, for one article; else a folder, which gets a page an article, an index.html"
                            + " with the totals, and tables as CSV and Parquet. Without it, the page of one article to the output.")
    private Path output;

    @Spec
    private CommandSpec spec;

    private final HouseRules rules = HouseRules.asConfigured();

    @Override
    public Integer call() throws IOException {
        if (output != null) {
            reader.leaveOut(output);
        }
        reader.follow(rules);
        int articles = reader.survey(rules::lookUp);
        boolean page =
                output == null || output.toString().toLowerCase(Locale.ROOT).endsWith(".html");
        if (page && articles > 1) {
            throw new ParameterException(spec.commandLine(), articles + " articles need a folder: -o DIR");
        }
        if (!rules.areSound(spec.commandLine().getErr())) {
            return 2;
        }
        return (page ? page() : folder()) ? 0 : 2;
    }

    private boolean page() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        return reader.read(
                (file, article) ->
                        ArticlePage.html(ArticleReport.of(file.name(), article, rules.findings(file, article))),
                (file, html) -> {
                    if (output == null) {
                        out.print(html);
                        out.flush();
                    } else {
                        WholeFile.replace(output, html);
                    }
                });
    }

    private boolean folder() throws IOException {
        Files.createDirectories(output);
        List<Path> paths = reader.paths();
        String name = paths.size() == 1
                ? String.valueOf(paths.get(0).toAbsolutePath().normalize().getFileName())
                : paths.size() + " files and folders";
        try (ReportFolder folder = new ReportFolder(output, name)) {
            boolean complete = reader.read(
                    (file, article) -> ReportFolder.Made.of(rules.report(file, article), rules.date(file, article)),
                    folder::add);
            folder.finish();
            return complete;
        }
    }
}
