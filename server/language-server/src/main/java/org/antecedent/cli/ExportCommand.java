package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent export}: articles in the formats of other tools, and what those cannot hold of them. */
@Command(
        name = "export",
        description = "Write articles, with proposals and decisions, for other tools, and say what these cannot hold.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all written", "2:wrong usage, or an article that cannot be read or written"})
final class ExportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Article files, or folders of them.")
    private List<Path> paths;

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private ExportFormat format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write into. Folders below a PATH are kept.")
    private Path output;

    @Mixin
    private DecisionsBeside decisions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Map<Path, Path> targets = targets();
        Files.createDirectories(output);
        for (Map.Entry<String, String> file : format.beside().entrySet()) {
            WholeFile.replace(output.resolve(file.getKey()), file.getValue());
        }
        Losses losses = new Losses();
        boolean complete;
        if (format.table().isEmpty()) {
            Set<Path> articles = new HashSet<>();
            for (Path file : targets.keySet()) {
                articles.add(file.toRealPath());
            }
            complete = write(targets, losses, (target, export) -> write(target, export, articles));
        } else {
            try (WholeFile table = WholeFile.open(output.resolve(format.table().get()))) {
                table.add(format.head());
                complete = write(targets, losses, (target, export) -> {
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

    /** What is done with an article in the format. */
    @FunctionalInterface
    private interface Writing {
        void write(Path target, Export export) throws IOException;
    }

    private boolean write(Map<Path, Path> targets, Losses losses, Writing writing) {
        PrintWriter out = spec.commandLine().getOut();
        Reader reader = new Reader(spec.commandLine().getErr(), decisions);
        return reader.read(List.copyOf(targets.keySet()), (file, article) -> {
            Path target = targets.get(file);
            Export export = format.write(Document.of(name(target), article));
            writing.write(target, export);
            losses.add(export.losses());
            if (!export.losses().isEmpty()) {
                out.println(file + ": not held: " + Loss.line(export.losses()));
                out.flush();
            }
        });
    }

    /** Where each article goes, below the folder, without the ending. */
    private Map<Path, Path> targets() throws IOException {
        Map<Path, Path> targets = new LinkedHashMap<>();
        Map<Path, Path> taken = new HashMap<>();
        for (Path path : paths) {
            for (Path file : ArticleFiles.at(List.of(path))) {
                Path within = Files.isDirectory(path) ? path.relativize(file) : file.getFileName();
                Path target = within.resolveSibling(stem(within));
                Path other = taken.putIfAbsent(target, file);
                if (other != null && !Files.isSameFile(other, file)) {
                    throw new ParameterException(
                            spec.commandLine(),
                            other + " and " + file + " would both be written to " + output.resolve(target));
                }
                if (other == null) {
                    targets.put(file, target);
                }
            }
        }
        return targets;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** With slashes on every system. */
    private static String name(Path target) {
        return target.toString().replace('\\', '/');
    }

    /** @param articles which the text that some formats have beside their annotations must not take the place of */
    private void write(Path target, Export export, Set<Path> articles) throws IOException {
        for (Map.Entry<String, String> file : export.files().entrySet()) {
            Path whole = output.resolve(target.resolveSibling(target.getFileName() + file.getKey()));
            if (Files.exists(whole) && articles.contains(whole.toRealPath())) {
                if (Files.readString(whole).equals(file.getValue())) {
                    continue;
                }
                throw new IOException(whole + " is an article, and would be overwritten: choose another folder");
            }
            Files.createDirectories(whole.toAbsolutePath().getParent());
            WholeFile.replace(whole, file.getValue());
        }
    }
}
