package org.antecedent.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.validation.NonNull;

/** What a client may ask beyond the protocol: each request is named {@code antecedent/…}. */
interface Extensions {
    /** An open article at a glance, for views beside the text; empty where it is not open. */
    @JsonRequest("antecedent/article")
    CompletableFuture<OverviewMessage> article(TextDocumentIdentifier document);

    /**
     * The report of the current version of an open article, as one HTML page that loads nothing.
     *
     * <p>Without a nonce no script can run in it. With one, {@code style} and {@code script} elements with that nonce may: a panel
     * can put its own script before {@code </body>}. Every link to words of the article carries {@code data-start} and {@code
     * data-end}, their place in the text in UTF-16 code units, so that such a script can show them in the editor; its {@code href}
     * leads to the words on the page. The page takes its colours from the CSS variables of VS Code where they are there, and is
     * light or dark by the class of {@code body}, else by the system.
     *
     * <p>Answers {@code null} where the article is not open, or too large to be read.
     */
    @JsonRequest("antecedent/report")
    CompletableFuture<Report> report(ReportParams params);

    /** The actors of the client's folders that most articles name. */
    @JsonRequest("antecedent/folderActors")
    CompletableFuture<FolderActors.Foremost> folderActors();

    /** The articles of the client's folders that name one of those actors, the earliest first; none for any other. */
    @JsonRequest("antecedent/folderActor")
    CompletableFuture<List<FolderActors.Naming>> folderActor(FolderActorParams params);

    /** Which of them. */
    final class FolderActorParams {
        @NonNull
        String profile;
    }

    /** What the request gives. */
    final class ReportParams {
        @NonNull
        TextDocumentIdentifier textDocument;

        /** May be left out: at most 128 letters, digits and {@code + / _ - =}. */
        String nonce;
    }

    /**
     * What it is answered with.
     *
     * @param title the article's, in plain text
     * @param html the page
     */
    record Report(String title, String html) {}
}
