package org.antecedent.lsp.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;

/** A queue that nobody waits for, and what it does with a client that does not read. */
class OutboundTest {
    private final CompletableFuture<String> broken = new CompletableFuture<>();

    /** A client that reads nothing until it is told to. */
    private static final class SleepingClient extends OutputStream {
        private final CountDownLatch awake = new CountDownLatch(1);
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] frame, int from, int length) throws IOException {
            try {
                awake.await();
            } catch (InterruptedException stop) {
                throw new IOException(stop);
            }
            bytes.write(frame, from, length);
        }
    }

    private Outbound to(OutputStream out) {
        Outbound outbound = new Outbound(out, new MessageJsonHandler(Map.of()), broken::complete);
        outbound.start();
        return outbound;
    }

    private static NotificationMessage findings(String uri, int version) {
        return message("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, List.of(), version));
    }

    private static NotificationMessage message(String method, Object params) {
        NotificationMessage message = new NotificationMessage();
        message.setMethod(method);
        message.setParams(params);
        return message;
    }

    @Test
    void newerFindingsOfAnArticleReplaceThoseThatWait() {
        SleepingClient client = new SleepingClient();
        Outbound outbound = to(client);
        outbound.consume(message("first", "taken by the writer at once"));
        for (int version = 1; version <= 10_000; version++) {
            outbound.consume(findings("untitled:a", version));
            outbound.consume(findings("untitled:b", version));
        }
        outbound.consume(message("last", "keeps its place"));
        assertThat(outbound.waitingBytes()).isLessThan(2_000);
        client.awake.countDown();
        outbound.drain(Duration.ofSeconds(60));
        String written = client.bytes.toString(UTF_8);
        assertThat(written).contains("\"version\":10000", "keeps its place").doesNotContain("\"version\":9999");
        assertThat(written.split("publishDiagnostics", -1)).hasSizeLessThanOrEqualTo(5);
        assertThat(written.indexOf("untitled:b")).isLessThan(written.indexOf("keeps its place"));
    }

    @Test
    void messagesThatAreAlikeAreAllWritten() {
        SleepingClient client = new SleepingClient();
        Outbound outbound = to(client);
        for (int i = 0; i < 10; i++) {
            outbound.consume(message("again", "the same"));
            outbound.refuse(JsonNull.INSTANCE, new ResponseError(ResponseErrorCode.ParseError, "again", null));
        }
        client.awake.countDown();
        outbound.drain(Duration.ofSeconds(60));
        assertThat(client.bytes.toString(UTF_8).split("again", -1)).hasSize(21);
    }

    @Test
    void aClientThatHasStoppedReadingIsGivenUp() throws Exception {
        Outbound outbound = to(new SleepingClient());
        String megabyte = "x".repeat(1 << 20);
        for (int i = 0; i < 70; i++) {
            outbound.consume(message("large", megabyte));
        }
        assertThat(broken.get(60, TimeUnit.SECONDS)).contains("stopped reading");
        assertThat(outbound.waitingBytes()).isZero();
    }

    @Test
    void aClientThatIsGoneIsGivenUp() throws Exception {
        Outbound outbound = to(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("broken pipe");
            }
        });
        outbound.consume(message("any", "x"));
        assertThat(broken.get(60, TimeUnit.SECONDS)).contains("cannot be written");
    }
}
