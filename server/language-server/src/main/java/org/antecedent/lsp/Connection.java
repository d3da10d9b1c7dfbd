package org.antecedent.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.antecedent.lsp.transport.AnnotatedEdits;
import org.antecedent.lsp.transport.Failures;
import org.antecedent.lsp.transport.FrameReader;
import org.antecedent.lsp.transport.GuardedEndpoint;
import org.antecedent.lsp.transport.Inbound;
import org.antecedent.lsp.transport.Lifecycle;
import org.antecedent.lsp.transport.Outbound;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** One client and the server that it talks to, from the first byte to the exit code. */
public final class Connection {
    /** How long the last answers may take to be written once the end has come. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private Connection() {}

    /**
     * Serves one client and returns when it leaves: after {@code exit}, at the end of the input, when the output breaks,
     * when the process that {@code initialize} named dies, or some time after {@code shutdown}.
     *
     * @param in from the client; somebody may still be reading it when this returns
     * @param out to the client
     * @return the exit code of the process: 0 where the client asked for {@code shutdown} first, else 1
     */
    public static int serve(InputStream in, OutputStream out, Startup startup) {
        Ending ending = new Ending();
        Lifecycle lifecycle = new Lifecycle();
        MessageJsonHandler json =
                new MessageJsonHandler(methods(), gson -> gson.registerTypeAdapterFactory(new AnnotatedEdits()));
        Outbound outbound = new Outbound(out, json, reason -> ending.now(1, reason));
        try (Server server = new Server(startup, lifecycle, ending)) {
            RemoteEndpoint endpoint = new RemoteEndpoint(
                    outbound, new GuardedEndpoint(ServiceEndpoints.toEndpoint(server)), Failures::answer);
            json.setMethodProvider(endpoint);
            endpoint.setJsonHandler(json);
            server.connect(ServiceEndpoints.toServiceObject(endpoint, LanguageClient.class));
            Inbound inbound = new Inbound(new FrameReader(in), json, lifecycle, outbound, endpoint);
            outbound.start();
            Daemon.start("reader", () -> read(inbound, lifecycle, ending));
            int code = ending.await();
            outbound.drain(LAST_WORDS);
            return code;
        } finally {
            outbound.close();
        }
    }

    private static void read(Inbound inbound, Lifecycle lifecycle, Ending ending) {
        try {
            inbound.run();
            ending.now(lifecycle.exitCode(), "the client has closed its end");
        } catch (IOException gone) {
            ending.now(lifecycle.exitCode(), "the client cannot be read from");
        } catch (Throwable failure) {
            Failures.log("the reader", failure);
            ending.now(1, "the reader failed");
        }
    }

    private static Map<String, JsonRpcMethod> methods() {
        Map<String, JsonRpcMethod> methods = new HashMap<>(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(Extensions.class));
        return methods;
    }
}
