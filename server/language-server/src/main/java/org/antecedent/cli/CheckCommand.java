package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Level;
import org.antecedent.check.Profile;
import org.antecedent.check.Selection;
import org.antecedent.check.Severity;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.configuration.Nearest;
import org.antecedent.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        JSONL,
        SARIF,
        GITHUB;

        /** The form of files that can be gone on with. */
        private Optional<RowForm> rows() {
            return this == JSONL ? Optional.of(RowForm.JSON_LINES) : Optional.empty();
        }
    }

    @Mixin
    private Reader reader;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json, jsonl (an article a line), sarif (SARIF 2.1.0) or github (workflow"
                    + " commands); with json, jsonl and sarif the summary goes to standard error")
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
    private RowsFile file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        verify(selected);
        verify(ignored);
        PrintWriter errors = spec.commandLine().getErr();
        HouseRules rules = HouseRules.of(configuration, this::selection);
        reader.follow(rules);
        int articles = reader.survey(rules::lookUp);
        if (!rules.areSound(errors)) {
            return 2;
        }
        FindingCounts counts = new FindingCounts();
        boolean complete;
        try (PrintWriter to = new PrintWriter(file.open(format.rows(), ""))) {
            FindingsReport report = report(to, errors);
            complete = reader.read(
                    article -> rules.include(article) && !file.holds(article),
                    (article, read) -> new Judged(read.text(), rules.findings(article, read)),
                    (article, judged) -> {
                        counts.add(judged.findings());
                        report.add(article.toString(), judged.text(), judged.findings());
                    });
            if (articles > 0) {
                report.end(counts.summary());
            }
        }
        if (!complete) {
            return 2;
        }
        return counts.any(failOn) ? 1 : 0;
    }

    private record Judged(Text text, List<Finding> findings) {}

    private FindingsReport report(PrintWriter out, PrintWriter errors) {
        return switch (format) {
            case TEXT -> new FindingText(out);
            case JSON -> new FindingsJson(out, errors, false);
            case JSONL -> new FindingsJson(out, errors, true);
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
