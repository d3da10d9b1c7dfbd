package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.antecedent.annotation.WholeFile;
import org.antecedent.exchange.Document;
import org.antecedent.exchange.Export;
import org.antecedent.exchange.ExportFormat;
import org.antecedent.exchange.Loss;
import org.antecedent.exchange.Losses;
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
        Targets targets = new Targets(output, reader.paths(), spec.commandLine());
        reader.leaveOut(output);
        reader.survey(targets::verify);
        Files.createDirectories(output);
        for (Map.Entry<String, String> file : format.beside().entrySet()) {
            WholeFile.replace(output.resolve(file.getKey()), file.getValue());
        }
        Losses losses = new Losses();
        boolean complete;
        if (format.table().isEmpty()) {
            complete = write(losses, targets, (article, export) -> write(targets, article, export));
        } else {
            try (WholeFile table = WholeFile.open(output.resolve(format.table().get()))) {
                table.add(format.head());
                complete = write(losses, targets, (article, export) -> {
                    for (String rows : export.files().values()) {
                        table.add(rows);
                    }
                });
                table.keep();
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(losses.articles() + (losses.articles() == 1 ? " article" : " articles") + " written as " + format
                + "; " + (losses.all().isEmpty() ? "nothing is lost" : "not held in all: " + Loss.line(losses.all())));
        out.flush();
        return complete ? 0 : 2;
    }

    private boolean write(Losses losses, Targets targets, Reader.Keeping<Export> writing) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        return reader.read(
                file -> !resuming || !targets.isDone(file, format.lastEnding()),
                (file, article) -> format.write(Document.of(name(file.stem()), article)),
                (file, export) -> {
                    writing.keep(file, export);
                    losses.add(export.losses());
                    if (!export.losses().isEmpty()) {
                        out.println(file + ": not held: " + Loss.line(export.losses()));
                        out.flush();
                    }
                });
    }

    /** With slashes on every system. */
    private static String name(Path target) {
        return target.toString().replace('\\', '/');
    }

    private void write(Targets targets, ArticleFile article, Export export) throws IOException {
        for (Map.Entry<String, String> file : export.files().entrySet()) {
            Path whole = targets.of(article, file.getKey());
            if (isArticle(whole)) {
                if (Files.readString(whole).equals(file.getValue())) {
                    continue;
                }
                throw new IOException(whole + " is an article, and would be overwritten: choose another folder");
            }
            Files.createDirectories(whole.toAbsolutePath().getParent());
            WholeFile.replace(whole, file.getValue());
        }
    }

    /** Whether it is one of the articles that are read: the text that some formats have must not take its place. */
    private boolean isArticle(Path file) throws IOException {
        if (!Files.exists(file) || !ArticleFiles.isArticle(file)) {
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
