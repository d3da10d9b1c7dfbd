package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.AnnotationFile.Merged;
import org.antecedent.annotation.Problem;
import org.antecedent.annotation.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent merge}: joins what two people decided about one article; made to be a merge driver of git. */
@Command(
        name = "merge",
        description =
                "Join what two sides decided about an article, into OURS: files of annotations. A merge driver for git.",
        mixinStandardHelpOptions = true,
        // From 129 on git takes a driver to have failed; below, to have left a conflict.
        exitCodeOnInvalidInput = MergeCommand.FAILED,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:merged",
            "1:merged, with conflicts to choose from, or with the marks of a merge where a version is not understood",
            "129:wrong usage, or a file that cannot be read or written; OURS is as it was"
        })
final class MergeCommand implements Callable<Integer> {
    static final int FAILED = 129;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "The version that both began with; an empty file where there was none.")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS", description = "The version of one side; it becomes the merged one.")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The version of the other side.")
    private Path theirs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the merged version there, and leave OURS as it is.")
    private Optional<Path> output = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            return merge(errors);
        } catch (NoSuchFileException missing) {
            errors.println("antecedent: no such file: " + missing.getFile());
        } catch (CharacterCodingException malformed) {
            errors.println("antecedent: a file is not text in UTF-8");
        } catch (IOException unreadable) {
            errors.println("antecedent: " + unreadable.getMessage());
        }
        return FAILED;
    }

    private int merge(PrintWriter errors) throws IOException {
        String left = read(ours);
        String right = read(theirs);
        String before = read(base);
        Path target = output.orElse(ours);
        Optional<Merged> merged = AnnotationFile.merge(before, left, right);
        if (merged.isEmpty()) {
            if (!before.isBlank()) {
                report(base, before, errors);
            }
            report(ours, left, errors);
            report(theirs, right, errors);
            WholeFile.replace(target, MarkedVersions.of(left, right));
            return 1;
        }
        WholeFile.replace(target, merged.get().file());
        int conflicts = merged.get().conflicts();
        if (conflicts > 0) {
            errors.println("antecedent: " + conflicts + (conflicts == 1 ? " conflict" : " conflicts")
                    + " between decisions; an editor shows what to choose from");
        }
        return conflicts == 0 ? 0 : 1;
    }

    private static String read(Path file) throws IOException {
        String string = Files.readString(file);
        return string.startsWith("\uFEFF") ? string.substring(1) : string;
    }

    private static void report(Path file, String content, PrintWriter errors) {
        List<Problem> problems = AnnotationFile.problems(content);
        for (Problem problem : problems) {
            errors.println(file + ":" + problem.line() + ": error: " + problem.message());
        }
    }
}
