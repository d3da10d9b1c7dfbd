package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Either<String, Integer> TOKEN = Either.forRight(7);

    private final List<String> seen = new ArrayList<>();
    private final List<Runnable> waited = new ArrayList<>();
    private final CompletableFuture<String> work = new CompletableFuture<>();
    private final Client client = new Client();
    private final Progress progress = new Progress(client, waited::add);

    @BeforeEach
    void connect() {
        client.connect(new Window());
        ClientCapabilities capabilities = new ClientCapabilities();
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setWorkDoneProgress(true);
        capabilities.setWindow(window);
        client.introduce(capabilities);
    }

    private void timePasses() {
        waited.forEach(Runnable::run);
        waited.clear();
    }

    @Test
    void whatTakesLongIsShownUntilItIsDone() {
        assertThat(progress.of(work, TOKEN, "Looking")).isSameAs(work);
        assertThat(seen).isEmpty();
        timePasses();
        assertThat(seen).containsExactly("7 begin Looking true");
        work.complete("found");
        assertThat(seen).containsExactly("7 begin Looking true", "7 end");
    }

    @Test
    void whatIsDoneSoonIsNot() {
        assertThat(progress.of(work, TOKEN, "Looking")).isSameAs(work);
        work.complete("found");
        timePasses();
        assertThat(seen).isEmpty();
    }

    @Test
    void whoWantsToSeeNothingSeesNothing() {
        assertThat(progress.of(work, null, "Looking")).isSameAs(work);
        timePasses();
        work.complete("found");
        assertThat(seen).isEmpty();
    }

    @Test
    void whatNobodyWantsAnyMoreEnds() {
        assertThat(progress.of(work, TOKEN, "Looking")).isSameAs(work);
        timePasses();
        progress.cancel(Either.forRight(8));
        assertThat(work).isNotDone();
        progress.cancel(TOKEN);
        assertThat(work).isCancelled();
        assertThat(seen).containsExactly("7 begin Looking true", "7 end");
        progress.cancel(TOKEN);
    }

    @Test
    void whatNobodyHasAskedForHasATokenOfItsOwn() {
        progress.of(work, "Reading");
        timePasses();
        assertThat(seen).containsExactly("antecedent-1 created", "antecedent-1 begin Reading false");
        work.completeExceptionally(new IllegalStateException());
        assertThat(seen).endsWith("antecedent-1 end");
    }

    @Test
    void aClientThatShowsNoneIsNotTold() {
        client.introduce(new ClientCapabilities());
        progress.of(work, "Reading");
        timePasses();
        assertThat(seen).isEmpty();
    }

    private final class Window implements LanguageClient {
        @Override
        public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
            seen.add(params.getToken().get() + " created");
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void notifyProgress(ProgressParams params) {
            String shown = params.getValue().getLeft() instanceof WorkDoneProgressBegin begin
                    ? "begin " + begin.getTitle() + " " + begin.getCancellable()
                    : "end";
            seen.add(params.getToken().get() + " " + shown);
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {}

        @Override
        public void showMessage(MessageParams params) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
            return new CompletableFuture<>();
        }

        @Override
        public void logMessage(MessageParams params) {}
    }
}
