package org.antecedent.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code antecedent COMMAND …}. */
@Command(name = "antecedent", description = "A language server for news text.", mixinStandardHelpOptions = true)
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
