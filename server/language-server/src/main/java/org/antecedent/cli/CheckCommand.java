package org.antecedent.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.antecedent.check.Checks;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent check}: the findings of articles, as a compiler prints them or as JSON. */
@Command(
        name = "check",
        description = "Print what articles leave unclear.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing at or above the threshold",
            "1:findings at or above the threshold",
            "2:wrong usage, or an article that cannot be read"
        })
final class CheckCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Article files, or folders of them.")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 from this severity on: hint, information, warning or error (default)")
    private Severity failOn = Severity.ERROR;

    @Mixin
    private DecisionsBeside decisions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Checks checks = Checks.standard();
        List<Finding> all = new ArrayList<>();
        FindingsJson json = new FindingsJson();
        int[] articles = {0};
        boolean complete = new Reader(spec.commandLine().getErr(), decisions).read(paths, (file, article) -> {
            List<Finding> findings = checks.run(article);
            all.addAll(findings);
            articles[0]++;
            if (format == Format.JSON) {
                json.add(file.toString(), article.text(), findings);
            } else {
                findings.forEach(finding -> FindingText.print(out, file.toString(), article.text(), finding));
                out.flush();
            }
        });
        if (format == Format.JSON) {
            out.println(json);
        } else if (complete || articles[0] > 0) {
            out.println(FindingText.summary(all, articles[0]));
        }
        out.flush();
        if (!complete) {
            return 2;
        }
        return all.stream().map(Finding::severity).anyMatch(severity -> severity.compareTo(failOn) >= 0) ? 1 : 0;
    }
}
