package org.antecedent.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.antecedent.lsp.Connection;
import org.antecedent.lsp.Startup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code antecedent serve}: the language server, for one client. */
@Command(
        name = "serve",
        description = "Run the language server, over the standard streams unless told otherwise.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the client shut the server down", "1:the client went away without that", "2:wrong usage"})
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--stdio", description = "Speak over the standard streams (default).")
    @SuppressWarnings("UnusedVariable") // Many editors pass it, and it says what is so anyway.
    private boolean standardStreams;

    @Option(
            names = "--socket",
            paramLabel = "PORT",
            description = "Listen on this port of this machine instead, for one client; 0 for any free port.")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--log-file", paramLabel = "FILE", description = "Log to this file instead of standard error.")
    private Path logFile;

    @Override
    public Integer call() throws IOException {
        // Nothing but the protocol goes to standard output, whatever a library prints.
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        ServerLog.writeTo(logFile == null ? System.err : logTo(logFile));
        Startup startup = Startup.standard(Version.number());
        ClassArchive.makeLater();
        return port.isPresent() ? listen(port.get(), startup) : overStandardStreams(startup);
    }

    private static int overStandardStreams(Startup startup) {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return Connection.serve(in, out, startup);
    }

    private static int listen(int port, Startup startup) throws IOException {
        Socket client;
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Logger.getLogger(ServeCommand.class.getName()).info(() -> "listening on port " + server.getLocalPort());
            client = server.accept();
        }
        try (client) {
            client.setTcpNoDelay(true);
            return Connection.serve(client.getInputStream(), client.getOutputStream(), startup);
        }
    }

    private static PrintStream logTo(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
