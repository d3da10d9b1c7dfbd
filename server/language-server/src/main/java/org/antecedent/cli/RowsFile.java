package org.antecedent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The one file that a command writes of all articles, and goes on with when it is told to; the standard output without one. */
final class RowsFile {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write into this file; without it, to the output.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--resume",
            description =
                    "Go on with the file of a run that was cut short, or to which articles have come: what it holds is"
                            + " not read again, but for the last article in it. Give the same PATHs.")
    private boolean resuming;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private Optional<HeldRows> held = Optional.empty();

    /** As the options of a command say. */
    RowsFile() {}

    /** For a command whose options say more. */
    RowsFile(Optional<Path> file, boolean resuming, CommandSpec spec) {
        this.file = file;
        this.resuming = resuming;
        this.spec = spec;
    }

    /**
     * Opens what the rows go to.
     *
     * @param form that of the rows; empty where the file is one whole that cannot be gone on with
     * @param header what stands above them; empty where nothing does
     */
    Output open(Optional<RowForm> form, String header) throws IOException {
        if (resuming && (file.isEmpty() || form.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(), "--resume goes on with a file of rows: --format jsonl or csv, and -o FILE");
        }
        if (resuming) {
            held = Optional.of(HeldRows.in(file.get(), form.get(), header));
        }
        Output output = file.isPresent()
                ? Output.file(file.get(), resuming)
                : Output.standard(spec.commandLine().getOut());
        if (held.isEmpty() || !held.get().isHeaded()) {
            output.add(header);
        }
        return output;
    }

    /** The file, which cannot be done without. */
    Path needed(String what) {
        if (resuming || file.isEmpty()) {
            throw new ParameterException(spec.commandLine(), what + " needs -o FILE, and is not gone on with");
        }
        return file.get();
    }

    /** Whether the file holds the article already. */
    boolean holds(ArticleFile article) {
        return held.filter(one -> one.holds(article)).isPresent();
    }
}
