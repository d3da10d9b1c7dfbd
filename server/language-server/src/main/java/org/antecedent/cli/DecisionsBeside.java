package org.antecedent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.Sidecar;
import org.antecedent.text.Text;
import picocli.CommandLine.Option;

/** What people decided about an article, from the file beside it, unless the machine is to be seen alone. */
final class DecisionsBeside {
    @Option(names = "--no-decisions", description = "Read articles as if nobody had decided anything about them.")
    private boolean none;

    /**
     * The decisions about one article, as far as they can be read.
     *
     * @throws IOException where their file is there and cannot be read
     */
    Contents about(Path article, Text text) throws IOException {
        return none ? new Contents(Decisions.NONE, List.of()) : new Sidecar(article).read(text);
    }

    /** Why decisions are not obeyed, a line for each problem, with its place. */
    static List<String> problems(Path article, Contents decisions) {
        Path file = new Sidecar(article).path();
        return decisions.problems().stream()
                .map(problem -> file + ":" + problem.line() + ": error: " + problem.message())
                .toList();
    }
}
