package org.antecedent.lsp.transport;

import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Tells the client and the log of failures: the client what failed, the log where; neither what an article says. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private static final int FRAMES = 24;

    private Failures() {}

    /** The error that answers a request which failed with {@code failure}; never with a stack trace. */
    public static ResponseError answer(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException refused) {
            return refused.getResponseError();
        }
        if (cause instanceof UnsupportedOperationException) {
            return new ResponseError(ResponseErrorCode.MethodNotFound, "The server does not do that.", null);
        }
        if (cause instanceof RejectedExecutionException) {
            return new ResponseError(ResponseErrorCode.RequestFailed, "Too many requests are waiting.", null);
        }
        log("a request", cause);
        String message = "The request failed: " + cause.getClass().getSimpleName() + ". The log says where.";
        return new ResponseError(ResponseErrorCode.InternalError, message, null);
    }

    /**
     * Logs the kind of failure and its place in the program. Not its message: that may quote an article.
     *
     * @param where what failed: “a request”
     */
    public static void log(String where, Throwable failure) {
        StringBuilder lines = new StringBuilder(where).append(" failed");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            lines.append(System.lineSeparator()).append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                lines.append(System.lineSeparator()).append("\tat ").append(frames[i]);
            }
        }
        LOG.log(Level.WARNING, lines.toString());
    }
}
