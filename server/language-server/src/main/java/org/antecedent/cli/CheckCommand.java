package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.antecedent.check.Check;
import org.antecedent.check.Checks;
import org.antecedent.check.Finding;
import org.antecedent.check.Level;
import org.antecedent.check.Profile;
import org.antecedent.check.Selection;
import org.antecedent.check.Severity;
import org.antecedent.configuration.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent check}: the findings of articles, as a compiler prints them or for other programs. */
@Command(
        name = "check",
        description =
                "Print what articles leave unclear. What is looked for is settled in the nearest antecedent.yaml upwards.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing at or above the threshold",
            "1:findings at or above the threshold",
            "2:wrong usage, a mistake in a configuration, or an article that cannot be read"
        })
final class CheckCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Article files, or folders of them.")
    private List<Path> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json, sarif (SARIF 2.1.0) or github (workflow commands);"
                    + " with json and sarif the summary goes to standard error")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 from this severity on: hint, information, warning or error (default)")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "default, translation or strict, whatever the configuration says.")
    private Optional<Profile> profile = Optional.empty();

    @Option(
            names = "--select",
            paramLabel = "CODES",
            split = ",",
            description = "Run these checks alone, whatever their profile: codes, parted by commas.")
    private List<String> selected = List.of();

    @Option(
            names = "--ignore",
            paramLabel = "CODES",
            split = ",",
            description = "Do not run these checks: codes, parted by commas.")
    private List<String> ignored = List.of();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration of all articles, instead of the nearest antecedent.yaml upwards of each.")
    private Optional<Path> configuration = Optional.empty();

    @Mixin
    private DecisionsBeside decisions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        verify(selected);
        verify(ignored);
        PrintWriter errors = spec.commandLine().getErr();
        HouseRules rules = new HouseRules(configuration, this::selection);
        List<Path> files = ArticleFiles.at(paths);
        if (!rules.areSound(files, errors)) {
            return 2;
        }
        FindingsReport report = report();
        List<Finding> all = new ArrayList<>();
        int[] articles = {0};
        boolean complete = new Reader(errors, decisions).read(paths, rules::include, (file, article) -> {
            List<Finding> findings = rules.findings(file, article);
            all.addAll(findings);
            articles[0]++;
            report.add(file.toString(), article.text(), findings);
        });
        if (complete || articles[0] > 0) {
            report.end(FindingText.summary(all, articles[0]));
        }
        if (!complete) {
            return 2;
        }
        return all.stream().map(Finding::severity).anyMatch(severity -> severity.compareTo(failOn) >= 0) ? 1 : 0;
    }

    private FindingsReport report() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        return switch (format) {
            case TEXT -> new FindingText(out);
            case JSON -> new FindingsJson(out, errors);
            case SARIF -> new SarifLog(out, errors, Path.of(""));
            case GITHUB -> new GitHubCommands(out);
        };
    }

    private static Set<String> codes() {
        return Checks.all().checks().stream()
                .map(Check::about)
                .map(about -> about.code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void verify(List<String> named) {
        Set<String> codes = codes();
        for (String code : named) {
            if (!codes.contains(code)) {
                throw new ParameterException(
                        spec.commandLine(), "there is no check “" + code + "”" + Nearest.hint(code, codes));
            }
        }
    }

    /** What a configuration selects, with what the command line says about it. */
    private Selection selection(Selection settled) {
        Map<String, Level> levels = new HashMap<>(settled.levels());
        if (!selected.isEmpty()) {
            for (String code : codes()) {
                levels.compute(
                        code,
                        (same, level) -> !selected.contains(code)
                                ? Level.OFF
                                : level == null || level == Level.OFF ? Level.ON : level);
            }
        }
        ignored.forEach(code -> levels.put(code, Level.OFF));
        return new Selection(profile.orElse(settled.profile()), levels);
    }
}
