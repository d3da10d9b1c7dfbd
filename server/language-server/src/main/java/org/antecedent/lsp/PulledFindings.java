package org.antecedent.lsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.antecedent.lsp.session.Session;
import org.antecedent.lsp.session.Session.Judged;
import org.antecedent.lsp.session.Snapshot;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticReportPartialResult;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The findings for a client that asks for them, of one document or of all. */
final class PulledFindings {
    private final Session session;
    private final Workspace workspace;
    private final Annotations annotations;
    private final FindingsBoard board;
    private final Client client;
    private final Reports reports = new Reports();

    PulledFindings(Session session, Workspace workspace, Annotations annotations, FindingsBoard board, Client client) {
        this.session = session;
        this.workspace = workspace;
        this.annotations = annotations;
        this.board = board;
        this.client = client;
    }

    /** The client has closed the document. */
    void forget(String uri) {
        reports.forget(uri);
    }

    /** @param previous the name of what the client has, where it has anything */
    CompletableFuture<DocumentDiagnosticReport> of(String uri, Optional<String> previous) {
        if (workspace.isConfiguration(uri) || Annotations.isAnnotations(uri)) {
            return session.answer(() -> documentReport(otherFile(uri, previous)));
        }
        return session.report(
                uri,
                judged -> documentReport(report(judged, previous)),
                documentReport(new Reports.Report("", Optional.of(List.of()))));
    }

    /** The files that are no articles, and what is wrong with them. */
    private List<Workspace.Document> otherFiles() {
        List<Workspace.Document> files = new ArrayList<>(workspace.documents());
        files.addAll(annotations.mistaken());
        return files;
    }

    private Reports.Report otherFile(String uri, Optional<String> previous) {
        Optional<Workspace.Document> other = Annotations.isAnnotations(uri)
                ? annotations.document(uri)
                : workspace.documents().stream()
                        .filter(file -> file.uri().equals(uri))
                        .findFirst();
        return other.map(file -> reports.of(uri, board.diagnostics(uri, file.text(), file.problems()), previous))
                .orElse(new Reports.Report("", Optional.of(List.of())));
    }

    private Reports.Report report(Judged judged, Optional<String> previous) {
        Snapshot snapshot = judged.snapshot();
        return reports.of(
                snapshot.uri(), board.diagnostics(snapshot.uri(), snapshot.text(), judged.findings()), previous);
    }

    private static DocumentDiagnosticReport documentReport(Reports.Report report) {
        if (report.findings().isEmpty()) {
            return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(report.id()));
        }
        RelatedFullDocumentDiagnosticReport full =
                new RelatedFullDocumentDiagnosticReport(report.findings().get());
        full.setResultId(report.id());
        return new DocumentDiagnosticReport(full);
    }

    /**
     * All open articles, and the other files that count for them.
     *
     * @param had what the client has of each
     * @param token where it wants each report as soon as it is there; null for all of them at the end
     */
    CompletableFuture<WorkspaceDiagnosticReport> everything(List<PreviousResultId> had, Either<String, Integer> token) {
        Map<String, String> previous = new HashMap<>();
        had.forEach(id -> previous.put(id.getUri(), id.getValue()));
        Partial<WorkspaceDocumentDiagnosticReport> partial =
                new Partial<>(client, token, some -> new WorkspaceDiagnosticReportPartialResult(List.copyOf(some)));
        List<CompletableFuture<List<WorkspaceDocumentDiagnosticReport>>> articles = new ArrayList<>();
        for (String uri : session.articles()) {
            Optional<String> before = Optional.ofNullable(previous.get(uri));
            articles.add(session.report(
                    uri,
                    judged -> partial.of(List.of(
                            workspaceReport(uri, Optional.of(judged.snapshot().version()), report(judged, before)))),
                    List.of()));
        }
        return Together.all(articles).thenApply(done -> {
            List<WorkspaceDocumentDiagnosticReport> reported = new ArrayList<>();
            done.forEach(reported::addAll);
            for (Workspace.Document file : otherFiles()) {
                Optional<String> before = Optional.ofNullable(previous.get(file.uri()));
                reported.addAll(partial.of(
                        List.of(workspaceReport(file.uri(), file.version(), otherFile(file.uri(), before)))));
            }
            return new WorkspaceDiagnosticReport(reported);
        });
    }

    private static WorkspaceDocumentDiagnosticReport workspaceReport(
            String uri, Optional<Integer> version, Reports.Report report) {
        if (report.findings().isEmpty()) {
            return new WorkspaceDocumentDiagnosticReport(
                    new WorkspaceUnchangedDocumentDiagnosticReport(report.id(), uri, version.orElse(null)));
        }
        WorkspaceFullDocumentDiagnosticReport full =
                new WorkspaceFullDocumentDiagnosticReport(report.findings().get(), uri, version.orElse(null));
        full.setResultId(report.id());
        return new WorkspaceDocumentDiagnosticReport(full);
    }
}
