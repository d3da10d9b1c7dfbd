package org.antecedent.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of a developer: {@code train …} and {@code evaluate …}. */
@Command(
        name = "training",
        description = "Builds the resources of the core from corpora and measures how well it reads.",
        mixinStandardHelpOptions = true,
        subcommands = {Train.class, Evaluate.class})
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Ends the process with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
