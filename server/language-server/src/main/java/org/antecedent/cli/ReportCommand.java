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
import picocli.CommandLine.Parameters;
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
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Article files, or folders of them.")
    private List<Path> paths;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description =
                    "A file that ends in .html, for one article; else a folder, which gets a page an article, an index.html"
                            + " with the totals, and tables as CSV. Without it, the page of one article to the output.")
    private Path output;

    @Mixin
    private DecisionsBeside decisions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> files = ArticleFiles.at(paths);
        boolean page =
                output == null || output.toString().toLowerCase(Locale.ROOT).endsWith(".html");
        if (page && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), files.size() + " articles need a folder: -o DIR");
        }
        HouseRules rules = HouseRules.asConfigured();
        if (!rules.areSound(files, spec.commandLine().getErr())) {
            return 2;
        }
        Reader reader = new Reader(spec.commandLine().getErr(), decisions);
        return (page ? page(reader, rules) : folder(reader, rules)) ? 0 : 2;
    }

    private boolean page(Reader reader, HouseRules rules) {
        PrintWriter out = spec.commandLine().getOut();
        return reader.read(paths, (file, article) -> {
            String name = String.valueOf(file.getFileName());
            String html = ArticlePage.html(ArticleReport.of(name, article, rules.findings(file, article)));
            if (output == null) {
                out.print(html);
                out.flush();
            } else {
                WholeFile.replace(output, html);
            }
        });
    }

    private boolean folder(Reader reader, HouseRules rules) throws IOException {
        Files.createDirectories(output);
        String name = paths.size() == 1
                ? String.valueOf(paths.get(0).toAbsolutePath().normalize().getFileName())
                : paths.size() + " files and folders";
        try (ReportFolder folder = new ReportFolder(output, name, paths)) {
            boolean complete =
                    reader.read(paths, (file, article) -> folder.add(file, article, rules.findings(file, article)));
            folder.finish();
            return complete;
        }
    }
}
