package org.antecedent.lsp.transport;

import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Where a connection is between {@code initialize} and {@code exit}, and what may be asked there. */
public final class Lifecycle {
    private enum State {
        NEW,
        RUNNING,
        SHUT_DOWN
    }

    private volatile State state = State.NEW;

    /** Why a request cannot be served now; empty where it can. */
    Optional<ResponseError> refusal(String method) {
        return switch (state) {
            case NEW ->
                method.equals("initialize")
                        ? Optional.empty()
                        : refuse(ResponseErrorCode.ServerNotInitialized, "The server is not initialized yet.");
            case RUNNING ->
                method.equals("initialize")
                        ? refuse(ResponseErrorCode.InvalidRequest, "The server is initialized already.")
                        : Optional.empty();
            case SHUT_DOWN -> refuse(ResponseErrorCode.InvalidRequest, "The server has been shut down.");
        };
    }

    /** Whether a notification is heard now. */
    boolean hears(String method) {
        return state == State.RUNNING || method.equals("exit");
    }

    /** The client's {@code initialize} was accepted. */
    public void initialized() {
        state = State.RUNNING;
    }

    public void shutDown() {
        state = State.SHUT_DOWN;
    }

    /** The code that the process ends with when the client leaves now: 0 after {@code shutdown}, else 1. */
    public int exitCode() {
        return state == State.SHUT_DOWN ? 0 : 1;
    }

    private static Optional<ResponseError> refuse(ResponseErrorCode code, String message) {
        return Optional.of(new ResponseError(code, message, null));
    }
}
