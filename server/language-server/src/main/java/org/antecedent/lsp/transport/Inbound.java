package org.antecedent.lsp.transport;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;

/**
 * Messages from the client, each read, judged and handed on before the next one: an edit is applied before the question
 * that follows it is looked at.
 */
public final class Inbound {
    private static final Logger LOG = Logger.getLogger(Inbound.class.getName());

    private final FrameReader frames;
    private final MessageJsonHandler json;
    private final Lifecycle lifecycle;
    private final Outbound out;
    private final MessageConsumer anything;
    private final MessageConsumer messages;

    /** @param messages gets what is well-formed, well-typed and timely */
    public Inbound(
            FrameReader frames, MessageJsonHandler json, Lifecycle lifecycle, Outbound out, MessageConsumer messages) {
        this.frames = frames;
        this.json = json;
        this.lifecycle = lifecycle;
        this.out = out;
        this.anything = messages;
        this.messages = new ReflectiveMessageValidator(messages);
    }

    /**
     * Reads until the end of the stream.
     *
     * @throws IOException where the stream breaks
     */
    public void run() throws IOException {
        for (Optional<FrameReader.Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
            if (frame.get() instanceof FrameReader.Frame.Body body) {
                receive(body.bytes());
            } else if (frame.get() instanceof FrameReader.Frame.Rubbish rubbish) {
                refuse(JsonNull.INSTANCE, ResponseErrorCode.ParseError, "Passed over " + rubbish.reason() + ".");
            }
        }
    }

    private void receive(byte[] body) {
        JsonElement id = JsonNull.INSTANCE;
        try {
            Envelope envelope = Envelope.of(body);
            id = envelope.id();
            if (isTimely(envelope)) {
                deliver(envelope, body);
            }
        } catch (Envelope.Refused refused) {
            refuse(refused.id(), refused.code(), refused.getMessage());
        } catch (Throwable failure) {
            // Out of memory or stack: this message is lost, the next one need not be.
            Failures.log("reading a message", failure);
            refuse(id, ResponseErrorCode.InternalError, "The message could not be read.");
        }
    }

    private boolean isTimely(Envelope envelope) {
        if (envelope.method().isEmpty()) {
            return true;
        }
        String method = envelope.method().get();
        if (!envelope.isRequest()) {
            return lifecycle.hears(method);
        }
        Optional<ResponseError> refusal = lifecycle.refusal(method);
        refusal.ifPresent(error -> out.refuse(envelope.id(), error));
        return refusal.isEmpty();
    }

    private void deliver(Envelope envelope, byte[] body) {
        try {
            Message message = message(body);
            if (lacksParameters(message)) {
                refuseParameters(envelope, "");
            } else {
                (mayLackSettings(message) ? anything : messages).consume(message);
            }
        } catch (Unfit unfit) {
            refuseParameters(envelope, "");
        } catch (MessageIssueException invalid) {
            boolean parsed = invalid.getIssues().stream().allMatch(issue -> issue.getCause() == null);
            refuseParameters(envelope, parsed ? invalid.getIssues().get(0).getText() : "");
        }
    }

    /** Parameters of another shape than their method's. */
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        Unfit(Throwable reason) {
            super(null, reason, false, false);
        }
    }

    private Message message(byte[] body) throws Unfit {
        try {
            return json.parseMessage(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
        } catch (MessageIssueException invalid) {
            throw invalid;
        } catch (RuntimeException invalid) {
            // The body is well-formed; LSP4J's readers refuse values with exceptions of many kinds, null pointers among
            // them.
            throw new Unfit(invalid);
        }
    }

    /** Clients that are asked for their settings send none when they change, which LSP4J takes for a mistake. */
    private static boolean mayLackSettings(Message message) {
        return message instanceof NotificationMessage notification
                && notification.getMethod().equals("workspace/didChangeConfiguration")
                && notification.getParams() != null;
    }

    /** What LSP4J hands on as null, to methods that do not expect it. */
    private boolean lacksParameters(Message message) {
        if (message instanceof RequestMessage request) {
            return request.getParams() == null && takesParameters(request.getMethod());
        }
        return message instanceof NotificationMessage notification
                && notification.getParams() == null
                && takesParameters(notification.getMethod())
                && !notification.getMethod().equals("initialized"); // They hold nothing, and clients leave them out.
    }

    private boolean takesParameters(String name) {
        JsonRpcMethod method = json.getJsonRpcMethod(name);
        return method != null && method.getParameterTypes().length > 0;
    }

    private void refuseParameters(Envelope envelope, String detail) {
        String method = envelope.method().orElse("a response");
        if (envelope.isRequest()) {
            String message = "The parameters do not fit " + method + ". " + detail;
            refuse(envelope.id(), ResponseErrorCode.InvalidParams, message.strip());
        } else {
            LOG.warning(() -> "ignored " + method + ", whose parameters do not fit");
        }
    }

    private void refuse(JsonElement id, ResponseErrorCode code, String reason) {
        out.refuse(id, new ResponseError(code, reason, null));
    }
}
