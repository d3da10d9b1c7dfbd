package org.antecedent.lsp.convert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.editor.CodeLenses;
import org.antecedent.editor.DocumentHighlights;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.editor.GoToDefinition;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.RenameFileOptions;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** From our values about one version of one article to the protocol's, in the shapes that the client can show. */
public final class ToLsp {
    private static final String SOURCE = "antecedent";
    /** The protocol wants a name that is not blank. */
    private static final String NAMELESS = "…";

    private final String uri;
    private final Text text;
    private final ClientAbilities client;
    private final Columns columns;

    public ToLsp(String uri, Text text, ClientAbilities client) {
        this.uri = uri;
        this.text = text;
        this.client = client;
        this.columns = new Columns(text, client.encoding());
    }

    String uri() {
        return uri;
    }

    public Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    private Position position(int offset) {
        int line = text.lineAt(offset);
        return new Position(line, columns.column(text.line(line).start(), offset));
    }

    Location location(Span span) {
        return new Location(uri, range(span));
    }

    List<Range> ranges(List<Span> spans) {
        return spans.stream().map(this::range).toList();
    }

    /** @param documentation the address of what is written about a check, by its code */
    public List<Diagnostic> diagnostics(List<Finding> findings, Function<String, Optional<String>> documentation) {
        return findings.stream()
                .map(finding -> diagnostic(finding, documentation.apply(finding.code())))
                .toList();
    }

    private Diagnostic diagnostic(Finding finding, Optional<String> documentation) {
        Diagnostic diagnostic = new Diagnostic(range(finding.span()), finding.message());
        diagnostic.setSeverity(severity(finding.severity()));
        diagnostic.setSource(SOURCE);
        diagnostic.setCode(finding.code());
        if (client.codeDescriptions()) {
            documentation.ifPresent(address -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(address)));
        }
        if (client.relatedInformation() && !finding.related().isEmpty()) {
            diagnostic.setRelatedInformation(finding.related().stream()
                    .map(related -> new DiagnosticRelatedInformation(location(related.span()), related.message()))
                    .toList());
        }
        return diagnostic;
    }

    /** Whether a diagnostic that a client sends back is the finding: of our making, with its code and at its place. */
    public boolean is(Diagnostic diagnostic, Finding finding) {
        return SOURCE.equals(diagnostic.getSource())
                && diagnostic.getCode() != null
                && diagnostic.getCode().isLeft()
                && finding.code().equals(diagnostic.getCode().getLeft())
                && range(finding.span()).equals(diagnostic.getRange());
    }

    /**
     * Edits of the text as one edit of the workspace.
     *
     * @param version that they are meant for; empty for a file that the client does not have open
     * @param editor the form that it understands
     */
    public WorkspaceEdit edit(List<Edit> edits, Optional<Integer> version, EditorAbilities editor) {
        List<TextEdit> changes = edits.stream()
                .map(edit -> new TextEdit(range(edit.span()), edit.replacement()))
                .toList();
        if (!editor.versionedEdits()) {
            return new WorkspaceEdit(Map.of(uri, changes));
        }
        return new WorkspaceEdit(List.of(Either.forLeft(change(changes, version))));
    }

    /** The same for a file that is not there yet. */
    public WorkspaceEdit creation(List<Edit> edits, EditorAbilities editor) {
        WorkspaceEdit edit = edit(edits, Optional.empty(), editor);
        if (!editor.versionedEdits() || !editor.createsFiles()) {
            return edit; // Such clients open an empty text for it, and save that.
        }
        CreateFile creation = new CreateFile(uri, new CreateFileOptions(false, true));
        return new WorkspaceEdit(
                List.of(Either.forRight(creation), edit.getDocumentChanges().get(0)));
    }

    /** Files that get another name, from which to which; nothing happens to one whose place is taken. */
    public static WorkspaceEdit moves(Map<Path, Path> files) {
        List<Either<TextDocumentEdit, ResourceOperation>> moves = new ArrayList<>();
        files.forEach((from, to) -> moves.add(Either.forRight(
                new RenameFile(from.toUri().toString(), to.toUri().toString(), new RenameFileOptions(false, true)))));
        return new WorkspaceEdit(moves);
    }

    private TextDocumentEdit change(List<TextEdit> edits, Optional<Integer> version) {
        return new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(uri, version.orElse(null)),
                edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList());
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case HINT -> DiagnosticSeverity.Hint;
            case INFORMATION -> DiagnosticSeverity.Information;
            case WARNING -> DiagnosticSeverity.Warning;
            case ERROR -> DiagnosticSeverity.Error;
        };
    }

    public Hover hover(org.antecedent.editor.Hover hover) {
        return new Hover(card(hover), range(hover.span()));
    }

    MarkupContent card(org.antecedent.editor.Hover hover) {
        return client.markdownHover()
                ? new MarkupContent(MarkupKind.MARKDOWN, hover.markdown())
                : new MarkupContent(MarkupKind.PLAINTEXT, hover.plain());
    }

    public Either<List<? extends Location>, List<? extends LocationLink>> definition(List<GoToDefinition.Link> links) {
        return links(links, client.definitionLinks());
    }

    /** @param origins whether the client takes targets with the words that lead there */
    Either<List<? extends Location>, List<? extends LocationLink>> links(
            List<GoToDefinition.Link> links, boolean origins) {
        if (!origins) {
            return Either.forLeft(
                    links.stream().map(link -> location(link.selection())).toList());
        }
        return Either.forRight(links.stream()
                .map(link -> new LocationLink(uri, range(link.target()), range(link.selection()), range(link.origin())))
                .toList());
    }

    public List<Location> locations(List<Span> spans) {
        return spans.stream().map(this::location).toList();
    }

    public List<DocumentHighlight> highlights(List<DocumentHighlights.Highlight> highlights) {
        return highlights.stream()
                .map(highlight -> new DocumentHighlight(
                        range(highlight.span()),
                        highlight.introducing() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                .toList();
    }

    /** Each lens is a title alone: there is nothing to run. */
    public List<CodeLens> lenses(List<CodeLenses.Lens> lenses) {
        return lenses.stream()
                .map(lens -> new CodeLens(range(lens.span()), new Command(lens.title(), ""), null))
                .toList();
    }

    /** The outline as a tree, or flat for a client that knows no trees. */
    public List<Either<SymbolInformation, DocumentSymbol>> symbols(List<DocumentSymbols.Symbol> symbols) {
        List<Either<SymbolInformation, DocumentSymbol>> outline = new ArrayList<>();
        for (DocumentSymbols.Symbol symbol : symbols) {
            if (client.nestedSymbols()) {
                outline.add(Either.forRight(nested(symbol)));
            } else {
                flatten(symbol, null, outline);
            }
        }
        return outline;
    }

    private DocumentSymbol nested(DocumentSymbols.Symbol symbol) {
        DocumentSymbol nested = new DocumentSymbol(
                name(symbol.name()),
                kind(symbol.kind()),
                range(symbol.span()),
                range(symbol.selection()),
                symbol.detail());
        nested.setChildren(symbol.children().stream().map(this::nested).toList());
        return nested;
    }

    // Flat outlines are deprecated in the protocol, and all that some clients know.
    @SuppressWarnings("deprecation")
    private void flatten(
            DocumentSymbols.Symbol symbol, String container, List<Either<SymbolInformation, DocumentSymbol>> outline) {
        outline.add(Either.forLeft(new SymbolInformation(
                name(symbol.name()), kind(symbol.kind()), location(symbol.selection()), container)));
        symbol.children().forEach(child -> flatten(child, name(symbol.name()), outline));
    }

    static String name(String name) {
        return name.isBlank() ? NAMELESS : name;
    }

    /** Kinds that every client knows; the protocol has none for people and what they say. */
    static SymbolKind kind(DocumentSymbols.Kind kind) {
        return switch (kind) {
            case PERSON -> SymbolKind.Class;
            case ORGANIZATION -> SymbolKind.Module;
            case PLACE -> SymbolKind.Namespace;
            case GROUP -> SymbolKind.Array;
            case OTHER -> SymbolKind.Variable;
            case MENTION -> SymbolKind.Field;
            case STATEMENTS -> SymbolKind.Array;
            case STATEMENT -> SymbolKind.String;
        };
    }
}
