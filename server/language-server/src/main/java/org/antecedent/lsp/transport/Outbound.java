package org.antecedent.lsp.transport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;

/**
 * Messages to the client: a queue, and one thread that writes them.
 *
 * <p>Whoever sends never waits for the client to read. Findings that wait to be written give way to newer ones of the same
 * article. A client that lets more than {@value #MAXIMUM_WAITING} bytes wait has stopped reading for good.
 */
public final class Outbound implements MessageConsumer {
    /** Many thousand answers of the largest usual size. */
    static final long MAXIMUM_WAITING = 64L << 20;

    private final OutputStream out;
    private final MessageJsonHandler json;
    private final Consumer<String> broken;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /** Guarded by the lock. Findings are keyed by their article's URI, everything else by a key of its own. */
    private final Map<Object, byte[]> waiting = new LinkedHashMap<>();

    private long waitingBytes;
    private boolean writing;
    private boolean closed;

    /** @param broken told once, from any thread, when nothing can be written any more, and why */
    public Outbound(OutputStream out, MessageJsonHandler json, Consumer<String> broken) {
        this.out = out;
        this.json = json;
        this.broken = broken;
    }

    /** Starts the thread that writes; it does not keep the process alive. */
    public void start() {
        Thread writer = new Thread(this::write, "writer");
        writer.setDaemon(true);
        writer.start();
    }

    @Override
    public void consume(Message message) {
        Object key = message instanceof NotificationMessage notification
                        && notification.getParams() instanceof PublishDiagnosticsParams findings
                ? findings.getUri()
                : new Object();
        enqueue(key, json.serialize(message));
    }

    /** Answers a message that never became a request: {@code id} as it came, or null in JSON. */
    void refuse(JsonElement id, ResponseError reason) {
        JsonObject error = new JsonObject();
        error.addProperty("code", reason.getCode());
        error.addProperty("message", reason.getMessage());
        JsonObject response = new JsonObject();
        response.addProperty("jsonrpc", "2.0");
        response.add("id", id);
        response.add("error", error);
        enqueue(new Object(), response.toString());
    }

    /** Waits until everything is written, or the time is over. */
    public void drain(Duration limit) {
        long nanos = limit.toNanos();
        lock.lock();
        try {
            while (!closed && (writing || !waiting.isEmpty()) && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void enqueue(Object key, String body) {
        byte[] frame = frame(body);
        boolean overflow = false;
        lock.lock();
        try {
            if (closed) {
                return;
            }
            byte[] superseded = waiting.remove(key);
            waitingBytes += frame.length - (superseded == null ? 0 : superseded.length);
            waiting.put(key, frame);
            overflow = waitingBytes > MAXIMUM_WAITING;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (overflow) {
            close("the client has stopped reading");
        }
    }

    private static byte[] frame(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] header = ("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] frame = new byte[header.length + bytes.length];
        System.arraycopy(header, 0, frame, 0, header.length);
        System.arraycopy(bytes, 0, frame, header.length, bytes.length);
        return frame;
    }

    private void write() {
        try {
            for (byte[] frame = take(); frame.length > 0; frame = take()) {
                out.write(frame);
                out.flush();
            }
        } catch (IOException gone) {
            close("the client cannot be written to");
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (Throwable failure) {
            // Out of memory: a server that cannot speak had better end, so that its editor starts another.
            Failures.log("the writer", failure);
            close("the writer failed");
        }
    }

    /** Waits for the next frame; empty once closed. */
    private byte[] take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            writing = false;
            changed.signalAll();
            while (waiting.isEmpty() && !closed) {
                changed.await();
            }
            if (closed) {
                return new byte[0];
            }
            Iterator<byte[]> oldest = waiting.values().iterator();
            byte[] frame = oldest.next();
            oldest.remove();
            waitingBytes -= frame.length;
            writing = true;
            return frame;
        } finally {
            lock.unlock();
        }
    }

    private void close(String reason) {
        if (close()) {
            broken.accept(reason);
        }
    }

    /** For a test: the bytes that wait now. */
    long waitingBytes() {
        lock.lock();
        try {
            return waitingBytes;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Ends the writing thread; what still waits is dropped.
     *
     * @return whether it was open
     */
    public boolean close() {
        lock.lock();
        try {
            boolean open = !closed;
            closed = true;
            waiting.clear();
            waitingBytes = 0;
            changed.signalAll();
            return open;
        } finally {
            lock.unlock();
        }
    }
}
