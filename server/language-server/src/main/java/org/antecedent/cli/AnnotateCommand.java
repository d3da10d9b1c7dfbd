package org.antecedent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.WholeFile;
import org.antecedent.exchange.AnnotationJson;
import org.antecedent.exchange.Conllu;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        JSONL,
        CONLLU,
        CSV,
        PARQUET;

        /** The ending of files in this format. */
        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private Reader reader;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "json (default), jsonl (the same of all articles in one file, a line each), conllu; csv or parquet:"
                            + " tables of articles, actors, mentions, statements, findings, and who speaks about whom")
    private Format format = Format.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|FILE",
            description =
                    "A folder, which gets x.json, or x.conllu, for each article x.txt, in the folders that it has below"
                            + " PATH; with jsonl, a file. Without it, one article, or all as jsonl, to the output.")
    private Path output;

    @Option(
            names = "--resume",
            description =
                    "Leave out articles that were written before and have not changed since; go on with a file of lines"
                            + " after the last but one article in it.")
    private boolean resuming;

    @Spec
    private CommandSpec spec;

    private final HouseRules rules = HouseRules.asConfigured();

    @Override
    public Integer call() throws IOException {
        if (resuming && output == null) {
            throw new ParameterException(spec.commandLine(), "--resume goes on with what was written before: -o DIR");
        }
        reader.follow(rules);
        boolean complete = switch (format) {
            case CSV -> inTables(TableFile.Form.CSV);
            case PARQUET -> inTables(TableFile.Form.PARQUET);
            case JSONL -> inOne();
            case JSON, CONLLU -> output == null ? inOne() : inFiles();
        };
        return complete ? 0 : 2;
    }

    private boolean inTables(TableFile.Form form) throws IOException {
        if (output == null || resuming) {
            throw new ParameterException(spec.commandLine(), "tables need a folder, -o DIR, and are not gone on with");
        }
        reader.leaveOut(output);
        reader.survey(rules::lookUp);
        if (!rules.areSound(spec.commandLine().getErr())) {
            return false;
        }
        Files.createDirectories(output);
        try (TableFolder tables = new TableFolder(output, EnumSet.of(form))) {
            boolean complete = reader.read(rules::rows, (file, rows) -> tables.add(rows));
            tables.keep();
            return complete;
        }
    }

    private boolean inFiles() throws IOException {
        Targets targets = new Targets(output, reader.paths(), spec.commandLine());
        reader.leaveOut(output);
        reader.survey(file -> {
            rules.lookUp(file);
            targets.verify(file);
        });
        if (!rules.areSound(spec.commandLine().getErr())) {
            return false;
        }
        return reader.read(
                file -> !resuming || !targets.isDone(file, format.ending()), this::content, (file, content) -> {
                    Path target = targets.of(file, format.ending());
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    WholeFile.replace(target, content);
                });
    }

    private boolean inOne() throws IOException {
        int articles = reader.survey(rules::lookUp);
        if (articles > 1 && format != Format.JSONL) {
            throw new ParameterException(
                    spec.commandLine(), articles + " articles need a folder: -o DIR, or --format jsonl");
        }
        if (!rules.areSound(spec.commandLine().getErr())) {
            return false;
        }
        RowsFile rows = new RowsFile(Optional.ofNullable(output), resuming, spec);
        try (Output to = rows.open(Optional.of(RowForm.JSON_LINES), "")) {
            return reader.read(file -> !rows.holds(file), this::content, (file, content) -> {
                to.add(content);
                to.flush();
            });
        }
    }

    private String content(ArticleFile file, Article article) {
        return switch (format) {
            case JSON -> AnnotationJson.write(file.name(), article, rules.findings(file, article)) + "\n";
            case JSONL -> AnnotationJson.write(file.toString(), article, rules.findings(file, article)) + "\n";
            case CONLLU -> Conllu.write(file.name(), article);
            case CSV, PARQUET -> throw new IllegalStateException("tables are written in rows");
        };
    }
}
