package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.antecedent.exchange.ExportFolder;
import org.antecedent.exchange.ExportFormat;
import org.antecedent.exchange.Loss;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code antecedent export}: articles in the formats of other tools, and what those cannot hold of them. */
@Command(
        name = "export",
        description = "Write articles, with proposals and decisions, for other tools, and say what these cannot hold.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all written", "2:wrong usage, or an article that cannot be read or written"})
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private Reader reader;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private ExportFormat format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write into. Folders below a PATH are kept.")
    private Path output;

    @Option(
            names = "--resume",
            description =
                    "Leave out articles that were written before and have not changed since; not for formats that have one"
                            + " file for all.")
    private boolean resuming;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (resuming && format.table().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--resume is for formats with files for each article, and " + format + " has one for all");
        }
        HouseRules rules = HouseRules.asConfigured();
        Targets targets = new Targets(output, reader.paths(), spec.commandLine());
        reader.leaveOut(output);
        reader.follow(rules);
        reader.survey(article -> {
            targets.verify(article);
            rules.lookUp(article);
        });
        if (!rules.areSound(spec.commandLine().getErr())) {
            return 2;
        }
        PrintWriter out = spec.commandLine().getOut();
        try (ExportFolder folder = ExportFolder.open(output, format, this::isArticle)) {
            boolean complete = reader.read(
                    file -> !resuming || !targets.isDone(file, format.lastEnding()),
                    (file, article) -> folder.make(file.stem(), article),
                    (file, export) -> {
                        folder.keep(file.stem(), export);
                        if (!export.losses().isEmpty()) {
                            out.println(file + ": not held: " + Loss.line(export.losses()));
                            out.flush();
                        }
                    });
            folder.finish();
            out.println(folder.report());
            out.flush();
            return complete ? 0 : 2;
        }
    }

    /** Whether it is one of the articles that are read: the text that some formats have must not take its place. */
    private boolean isArticle(Path file) throws IOException {
        if (!ArticleFiles.isArticle(file)) {
            return false;
        }
        Path real = file.toRealPath();
        for (Path path : reader.paths()) {
            Path root = path.toRealPath();
            if (real.equals(root) || Files.isDirectory(root) && real.startsWith(root)) {
                return true;
            }
        }
        return false;
    }
}
