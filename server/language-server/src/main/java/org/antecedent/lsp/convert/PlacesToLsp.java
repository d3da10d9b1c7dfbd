package org.antecedent.lsp.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antecedent.editor.CallHierarchy;
import org.antecedent.editor.DocumentLinks;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.editor.GoToDefinition;
import org.antecedent.editor.WorkspaceSymbols;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolLocation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** From where one version of one article leads to the protocol's values. */
public final class PlacesToLsp {
    private static final Range TOP = new Range(new Position(0, 0), new Position(0, 0));

    private final ToLsp to;
    private final Set<Ability> client;

    public PlacesToLsp(ToLsp to, Set<Ability> client) {
        this.to = to;
        this.client = client;
    }

    /** @param ability that the client has where it takes targets with the words that lead there */
    public Either<List<? extends Location>, List<? extends LocationLink>> links(
            List<GoToDefinition.Link> links, Ability ability) {
        return to.links(links, client.contains(ability));
    }

    /**
     * To words of this document from those of another.
     *
     * @param there into the values of the other
     */
    public Either<List<? extends Location>, List<? extends LocationLink>> link(
            Span target, ToLsp there, Span origin, Ability ability) {
        Range range = to.range(target);
        return client.contains(ability)
                ? Either.forRight(List.of(new LocationLink(to.uri(), range, range, there.range(origin))))
                : Either.forLeft(List.of(to.location(target)));
    }

    /** To the top of another document. */
    public Either<List<? extends Location>, List<? extends LocationLink>> page(
            String uri, Span origin, Ability ability) {
        return client.contains(ability)
                ? Either.forRight(List.of(new LocationLink(uri, TOP, TOP, to.range(origin))))
                : Either.forLeft(List.of(top(uri)));
    }

    /** Where a document begins. */
    public static Location top(String uri) {
        return new Location(uri, TOP);
    }

    public CallHierarchyItem party(CallHierarchy.Party party) {
        Range range = to.range(party.introducing());
        CallHierarchyItem item =
                new CallHierarchyItem(ToLsp.name(party.name()), ToLsp.kind(party.kind()), to.uri(), range, range);
        item.setDetail(party.detail());
        return item;
    }

    public List<CallHierarchyOutgoingCall> spokenOf(List<CallHierarchy.Link> links) {
        List<CallHierarchyOutgoingCall> calls = new ArrayList<>();
        links.forEach(
                link -> calls.add(new CallHierarchyOutgoingCall(party(link.party()), to.ranges(link.mentions()))));
        return calls;
    }

    public List<CallHierarchyIncomingCall> speakers(List<CallHierarchy.Link> links) {
        List<CallHierarchyIncomingCall> calls = new ArrayList<>();
        links.forEach(
                link -> calls.add(new CallHierarchyIncomingCall(party(link.party()), to.ranges(link.mentions()))));
        return calls;
    }

    public List<DocumentLink> documentLinks(List<DocumentLinks.Link> links) {
        return links.stream().map(this::documentLink).toList();
    }

    private DocumentLink documentLink(DocumentLinks.Link link) {
        DocumentLink shown = new DocumentLink(to.range(link.span()), link.target());
        if (client.contains(Ability.DOCUMENT_LINK_TOOLTIPS)) {
            shown.setTooltip(link.tooltip());
        }
        return shown;
    }

    /** @param container what people call the article */
    public WorkspaceSymbol symbol(WorkspaceSymbols.Symbol symbol, String container) {
        Either<Location, WorkspaceSymbolLocation> location = client.contains(Ability.WORKSPACE_SYMBOLS_RESOLVED)
                ? Either.forRight(new WorkspaceSymbolLocation(to.uri()))
                : Either.forLeft(to.location(symbol.span()));
        return symbol(symbol.name(), symbol.kind(), location, container);
    }

    /** A symbol of an article that nobody has opened, without its place in it. */
    public static WorkspaceSymbol symbol(String name, DocumentSymbols.Kind kind, String uri, String container) {
        return symbol(name, kind, Either.forRight(new WorkspaceSymbolLocation(uri)), container);
    }

    private static WorkspaceSymbol symbol(
            String name,
            DocumentSymbols.Kind kind,
            Either<Location, WorkspaceSymbolLocation> location,
            String container) {
        return new WorkspaceSymbol(ToLsp.name(name), ToLsp.kind(kind), location, container);
    }
}
