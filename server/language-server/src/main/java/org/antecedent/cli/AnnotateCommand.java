package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.antecedent.annotation.WholeFile;
import org.antecedent.exchange.AnnotationJson;
import org.antecedent.exchange.Conllu;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent annotate}: everything that was read of an article, as JSON, or its words and grammar as CoNLL-U. */
@Command(
        name = "annotate",
        description = "Write who is who and who said what, as JSON; or words and grammar, as CoNLL-U.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all written",
            "2:wrong usage, a mistake in a configuration, or an article that cannot be read or written"
        })
final class AnnotateCommand implements Callable<Integer> {
    enum Format {
        JSON,
        CONLLU;

        /** The ending of files in this format. */
        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Article files, or folders of them.")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT", description = "json (default), conllu")
    private Format format = Format.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Write x.json, or x.conllu, into this folder for each article x.txt; without it, one article to the output.")
    private Path output;

    @Mixin
    private DecisionsBeside decisions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> files = ArticleFiles.at(paths);
        if (output == null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), files.size() + " articles need a folder: -o DIR");
        }
        Map<Path, Path> targets = new HashMap<>();
        if (output != null) {
            targets.putAll(targets(files));
            Files.createDirectories(output);
        }
        HouseRules rules = HouseRules.asConfigured();
        if (!rules.areSound(files, spec.commandLine().getErr())) {
            return 2;
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean complete = new Reader(spec.commandLine().getErr(), decisions).read(files, (file, article) -> {
            String content = switch (format) {
                case JSON -> AnnotationJson.write(name(file), article, rules.findings(file, article)) + "\n";
                case CONLLU -> Conllu.write(name(file), article);
            };
            if (output == null) {
                out.print(content);
                out.flush();
            } else {
                WholeFile.replace(targets.get(file), content);
            }
        });
        return complete ? 0 : 2;
    }

    /** The file that each article is written to. */
    private Map<Path, Path> targets(List<Path> files) {
        Map<Path, Path> targets = new HashMap<>();
        Map<Path, Path> taken = new HashMap<>();
        for (Path file : files) {
            String name = name(file);
            int dot = name.lastIndexOf('.');
            Path target = output.resolve((dot > 0 ? name.substring(0, dot) : name) + format.ending());
            Optional<Path> other = Optional.ofNullable(taken.put(target, file));
            if (other.isPresent()) {
                throw new ParameterException(
                        spec.commandLine(), other.get() + " and " + file + " would both be written to " + target);
            }
            targets.put(file, target);
        }
        return targets;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
