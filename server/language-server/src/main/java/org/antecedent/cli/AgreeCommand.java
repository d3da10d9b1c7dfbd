package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.antecedent.agreement.Agreement;
import org.antecedent.agreement.Annotated;
import org.antecedent.analysis.Analyzer;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.PlainText;
import org.antecedent.annotation.Sidecar;
import org.antecedent.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent agree}: how far two people's annotations of the same articles agree. */
@Command(
        name = "agree",
        description =
                "Tell how far two sides' annotations agree: mentions, who is who (MUC, B³, CEAF-e, LEA), statements and sources.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all compared",
            "1:some articles are on one side alone, or some decisions' words are not in the text",
            "2:wrong usage, or a file that cannot be read"
        })
final class AgreeCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "One side: a file of annotations or its article, or a folder of them.")
    private Path a;

    @Parameters(index = "1", paramLabel = "B", description = "The other side, likewise.")
    private Path b;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
    private Format format = Format.TEXT;

    @Option(
            names = "--proposals",
            description = "Where a side decided nothing, take what the machine proposes as its annotation. "
                    + "Both sides share these, so the figures are higher.")
    private boolean proposals;

    @Spec
    private CommandSpec spec;

    private PrintWriter errors;
    private AgreementReport report;
    private Optional<Analyzer> analyzer = Optional.empty();
    private boolean readable = true;
    private boolean whole = true;

    @Override
    public Integer call() throws IOException {
        errors = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Sidecar> left = AnnotatedFiles.at(a);
        Map<String, Sidecar> right = AnnotatedFiles.at(b);
        if (Files.isDirectory(a) != Files.isDirectory(b)) {
            throw new ParameterException(spec.commandLine(), "A and B are two files or two folders");
        }
        report = switch (format) {
            case TEXT -> new AgreementTable(out);
            case JSON -> new AgreementJson(out, proposals);
        };
        if (Files.isDirectory(a)) {
            compare(left, right);
        } else {
            // Of two files it does not matter what they are called.
            Map.Entry<String, Sidecar> one = first(left);
            compare(one.getKey(), one.getValue(), first(right).getValue());
        }
        report.end();
        errors.flush();
        if (!readable) {
            return 2;
        }
        return whole ? 0 : 1;
    }

    private static Map.Entry<String, Sidecar> first(Map<String, Sidecar> files) {
        return files.entrySet().iterator().next();
    }

    private void compare(Map<String, Sidecar> left, Map<String, Sidecar> right) {
        if (left.isEmpty() && right.isEmpty()) {
            errors.println("antecedent: no annotations in " + a + " or " + b);
            readable = false;
            return;
        }
        Set<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        try (Progress progress = new Progress(errors, names.size())) {
            for (String name : names) {
                progress.next();
                compare(name, left, right);
            }
        }
    }

    private void compare(String name, Map<String, Sidecar> left, Map<String, Sidecar> right) {
        if (!right.containsKey(name)) {
            report.onlyInA(name);
            whole = false;
        } else if (!left.containsKey(name)) {
            report.onlyInB(name);
            whole = false;
        } else {
            compare(name, left.get(name), right.get(name));
        }
    }

    private void compare(String name, Sidecar left, Sidecar right) {
        try {
            Text text = text(left, right);
            Contents one = contents(left, text);
            Contents other = contents(right, text);
            if (!one.problems().isEmpty() || !other.problems().isEmpty()) {
                return;
            }
            int lostA = one.decisions().unplaced().size();
            int lostB = other.decisions().unplaced().size();
            whole &= lostA == 0 && lostB == 0;
            report.add(name, Agreement.of(annotated(text, one), annotated(text, other)), lostA, lostB);
        } catch (IOException unreadable) {
            errors.println("antecedent: " + name + ": " + Reader.reason(unreadable));
            readable = false;
        }
    }

    /** The article, A's where both have one: the words of B's decisions are found in it as after a change elsewhere. */
    private Text text(Sidecar left, Sidecar right) throws IOException {
        Optional<Text> one = article(left);
        Optional<Text> other = article(right);
        if (one.isEmpty() && other.isEmpty()) {
            throw new IOException("the article is beside the annotations of neither side");
        }
        if (one.isPresent()
                && other.isPresent()
                && !new PlainText(one.get()).string().equals(new PlainText(other.get()).string())) {
            errors.println("antecedent: " + right.article() + ": warning: this text is not that of " + left.article()
                    + ", in which both are compared");
        }
        return one.or(() -> other).orElseThrow();
    }

    private static Optional<Text> article(Sidecar sidecar) throws IOException {
        return Files.isRegularFile(sidecar.article())
                ? Optional.of(ArticleFiles.read(sidecar.article()))
                : Optional.empty();
    }

    private Contents contents(Sidecar sidecar, Text text) throws IOException {
        Contents contents = sidecar.read(text);
        DecisionsBeside.problems(sidecar.article(), contents).forEach(errors::println);
        readable &= contents.problems().isEmpty();
        return contents;
    }

    private Annotated annotated(Text text, Contents contents) {
        if (!proposals) {
            return Annotated.decided(contents.decisions());
        }
        if (analyzer.isEmpty()) {
            analyzer = Optional.of(Analyzer.standard());
        }
        return Annotated.read(analyzer.get().analyze(text, contents.decisions()));
    }
}
