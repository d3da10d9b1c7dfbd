package org.antecedent.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line: {@code antecedent COMMAND …}; without a command, the help. */
@Command(
        name = "antecedent",
        description =
                "A language server for news text: who is who, who said what, and where the text leaves that unclear.",
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            AnnotateCommand.class,
            QuotesCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            ExplainCommand.class,
            MergeCommand.class,
            AgreeCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /** How editors start the server. */
    private static final Set<List<String>> PLAIN_SERVE = Set.of(List.of("serve"), List.of("serve", "--stdio"));

    /** Ends the process with the command's exit code. */
    public static void main(String[] arguments) throws IOException {
        // An editor waits: to describe all commands to picocli takes longer than to start the server.
        System.exit(
                PLAIN_SERVE.contains(List.of(arguments))
                        ? new ServeCommand().call()
                        : commandLine()
                                .setOut(utf8(FileDescriptor.out))
                                .setErr(utf8(FileDescriptor.err))
                                .execute(arguments));
    }

    /** The commands, with their answers to what goes wrong. */
    static CommandLine commandLine() {
        return Choice.register(new CommandLine(new Main()).setExecutionExceptionHandler(Main::report));
    }

    /** UTF-8 whatever the locale says: an article's words must arrive as they are. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    private static int report(Exception failure, CommandLine command, ParseResult parsed) {
        Exception cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        String reason = cause instanceof IOException unreadable
                ? Reader.reason(unreadable)
                : cause.getMessage() == null ? cause.toString() : cause.getMessage();
        command.getErr().println("antecedent: " + reason);
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
