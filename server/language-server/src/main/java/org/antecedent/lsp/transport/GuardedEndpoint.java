package org.antecedent.lsp.transport;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

/** Lets nothing out that a service throws, an {@code Error} included: the reader that called it must go on. */
public final class GuardedEndpoint implements Endpoint {
    private final Endpoint services;

    public GuardedEndpoint(Endpoint services) {
        this.services = services;
    }

    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        if (method.startsWith("$/")) {
            // LSP4J would answer null, as if it had been done; the protocol wants an error.
            return CompletableFuture.failedFuture(new UnsupportedOperationException(method));
        }
        try {
            return services.request(method, parameter);
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public void notify(String method, Object parameter) {
        try {
            services.notify(method, parameter);
        } catch (UnsupportedOperationException notOffered) {
            // A notification that the server does not know is ignored, as the protocol wants it.
        } catch (Throwable failure) {
            Failures.log(method, failure);
        }
    }
}
