package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.antecedent.analysis.Analyzer;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.Problem;
import org.antecedent.annotation.Sidecar;
import org.antecedent.annotation.WholeFile;
import org.antecedent.exchange.Import;
import org.antecedent.exchange.Import.Outcome;
import org.antecedent.exchange.Import.Skipped;
import org.antecedent.exchange.ImportFormat;
import org.antecedent.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent import}: what people annotated with other tools, as decisions in the files beside the articles. */
@Command(
        name = "import",
        description = "Take what was annotated with other tools as decisions, into the files beside the articles.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all taken",
            "1:some lines were not taken",
            "2:wrong usage, or a file that cannot be read or written"
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files of the format, or folders of them.")
    private List<Path> paths;

    @Option(names = "--from", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private ImportFormat format;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "The folder of the articles; without it, each lies beside its file, under the same name.")
    private Optional<Path> into = Optional.empty();

    @Option(
            names = "--over",
            description = "Where somebody has decided otherwise before, the file holds; else what is there.")
    private boolean over;

    @Option(names = "--confirm", description = "Take what the machine proposed and the file still has as decided, too.")
    private boolean confirming;

    @Spec
    private CommandSpec spec;

    private boolean readable = true;
    private boolean whole = true;
    private Analyzer analyzer;

    @Override
    public Integer call() throws IOException {
        PrintWriter errors = spec.commandLine().getErr();
        for (Path path : paths) {
            List<Path> files = ArticleFiles.ending(path, format.endings());
            if (files.isEmpty()) {
                errors.println("antecedent: no " + String.join(", ", format.endings()) + " in " + path);
                readable = false;
            }
            for (Path file : files) {
                Path within = Files.isDirectory(path) ? path.relativize(file) : file.getFileName();
                try {
                    take(file, within);
                } catch (IOException unreadable) {
                    errors.println("antecedent: " + file + ": " + Reader.reason(unreadable));
                    readable = false;
                }
            }
        }
        errors.flush();
        if (!readable) {
            return 2;
        }
        return whole ? 0 : 1;
    }

    private void take(Path file, Path within) throws IOException {
        Path folder = into.map(one -> one.resolve(within))
                .orElse(file)
                .toAbsolutePath()
                .getParent();
        String name = stem(within.getFileName());
        Optional<Path> known = ArticleFiles.named(folder, name);
        if (known.isEmpty() && !format.holdsText()) {
            throw new IOException("there is no article " + name + ".txt, .md or .news in " + folder);
        }
        Optional<Text> there = known.isPresent() ? Optional.of(ArticleFiles.read(known.get())) : Optional.empty();
        Path copy = file.resolveSibling(name + ".txt");
        Text about = Files.exists(copy) ? ArticleFiles.read(copy) : there.orElse(Text.of(""));
        Import read = format.read(ArticleFiles.read(file).string(), about.string(), confirming);
        Path article = known.orElse(folder.resolve(name + ".txt"));
        if (known.isEmpty() && read.text().length() > 0) {
            Files.createDirectories(folder);
            WholeFile.replace(article, read.text().string());
        }
        take(file, read, article, there.orElse(read.text()));
    }

    private void take(Path file, Import read, Path article, Text text) throws IOException {
        Sidecar sidecar = new Sidecar(article);
        Contents there = sidecar.read(text);
        Outcome outcome = read.into(text, there.decisions(), over);
        List<Problem> problems = sidecar.write(outcome.decisions(), text);
        PrintWriter errors = spec.commandLine().getErr();
        if (!problems.isEmpty()) {
            DecisionsBeside.problems(article, new Contents(there.decisions(), problems))
                    .forEach(errors::println);
            readable = false;
            return;
        }
        for (Skipped one : outcome.skipped()) {
            errors.println(file + ":" + one.line() + ": " + one.why());
        }
        int idle = idle(file, text, outcome);
        whole &= outcome.skipped().isEmpty() && idle == 0;
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s: %s taken%s%s%n",
                article,
                counted(outcome.taken(), "decision"),
                outcome.skipped().isEmpty()
                        ? ""
                        : ", " + counted(outcome.skipped().size(), "line") + " reported",
                read.proposals() == 0 ? "" : ", " + counted(read.proposals(), "proposal") + " passed over");
        out.flush();
    }

    /** Tells which of the decisions stand in the file now and cannot be obeyed all the same. */
    private int idle(Path file, Text text, Outcome outcome) {
        if (analyzer == null) {
            analyzer = Analyzer.standard();
        }
        int idle = 0;
        for (Annotation annotation : analyzer.analyze(text, outcome.decisions()).unplaced()) {
            Integer line = outcome.lines().get(annotation.decision());
            if (line != null) {
                idle++;
                spec.commandLine()
                        .getErr()
                        .println(file + ":" + line + ": This is kept and has no effect: the words do not stand in one "
                                + "sentence, or another decision is about their mention.");
            }
        }
        return idle;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private String stem(Path name) {
        String whole = name.toString();
        String ending =
                format.endings().stream().filter(whole::endsWith).findFirst().orElse("");
        return whole.substring(0, whole.length() - ending.length());
    }
}
