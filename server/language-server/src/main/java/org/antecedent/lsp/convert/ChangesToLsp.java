package org.antecedent.lsp.convert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.antecedent.configuration.ConfigurationCompletion;
import org.antecedent.editor.AnnotationCompletion;
import org.antecedent.editor.Completion;
import org.antecedent.editor.Rename;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** From what may be written into one version of one article to the protocol's values. */
public final class ChangesToLsp {
    /** A name does not run over these. */
    private static final String NAME_PATTERN = "[^\\r\\n,;:!?\"“”()]+";

    private static final Map<Rename.Kind, ChangeAnnotation> ANNOTATIONS = annotations();
    private static final Map<Rename.Kind, ChangeAnnotation> EVERYWHERE = everywhere();

    private final ToLsp to;
    private final Set<Ability> client;

    public ChangesToLsp(ToLsp to, Set<Ability> client) {
        this.to = to;
        this.client = client;
    }

    private static Map<Rename.Kind, ChangeAnnotation> annotations() {
        Map<Rename.Kind, ChangeAnnotation> annotations = new EnumMap<>(Rename.Kind.class);
        annotations.put(
                Rename.Kind.QUOTED,
                annotation("Inside quotations", "Somebody is quoted: change this only where they said it so"));
        annotations.put(
                Rename.Kind.UNSURE, annotation("Other forms of the name", "Abbreviations and short forms are guesses"));
        return annotations;
    }

    private static Map<Rename.Kind, ChangeAnnotation> everywhere() {
        Map<Rename.Kind, ChangeAnnotation> annotations = new EnumMap<>(ANNOTATIONS);
        annotations.put(
                Rename.Kind.PLAIN,
                annotation("The name in all articles", "Articles that mean the same, as far as they tell"));
        return annotations;
    }

    private static ChangeAnnotation annotation(String label, String description) {
        ChangeAnnotation annotation = new ChangeAnnotation(label);
        annotation.setNeedsConfirmation(true);
        annotation.setDescription(description);
        return annotation;
    }

    /** The name that is renamed. */
    public PrepareRenameResult start(Rename.Name name) {
        return new PrepareRenameResult(to.range(name.span()), name.words());
    }

    /**
     * The edit for a new name; of what needs consent nothing, where the client cannot ask for it.
     *
     * @param version that it is meant for
     * @return empty where nothing is left to change
     */
    public Optional<WorkspaceEdit> rename(Rename.Changes changes, int version, EditorAbilities editor) {
        boolean asks = client.contains(Ability.ANNOTATED_RENAME) && editor.versionedEdits();
        List<Rename.Change> made = changes.changes().stream()
                .filter(change -> asks || change.kind() == Rename.Kind.PLAIN)
                .toList();
        if (made.isEmpty()) {
            return Optional.empty();
        }
        if (!asks) {
            return Optional.of(to.edit(made.stream().map(Rename.Change::edit).toList(), Optional.of(version), editor));
        }
        Map<String, ChangeAnnotation> annotations = new TreeMap<>();
        WorkspaceEdit edit = new WorkspaceEdit(
                List.of(Either.forLeft(document(made, Optional.of(version), ANNOTATIONS, annotations))));
        edit.setChangeAnnotations(annotations.isEmpty() ? null : annotations);
        return Optional.of(edit);
    }

    /**
     * What changes in one of several articles.
     *
     * @param consent whether somebody has agreed to all but what needs consent in one article, too; if not, all of it needs that
     * @param version empty where the client does not have it open
     * @param annotations takes those that the edits refer to
     */
    public TextDocumentEdit everywhere(
            Rename.Changes changes,
            boolean consent,
            Optional<Integer> version,
            Map<String, ChangeAnnotation> annotations) {
        return document(changes.changes(), version, consent ? ANNOTATIONS : EVERYWHERE, annotations);
    }

    private TextDocumentEdit document(
            List<Rename.Change> changes,
            Optional<Integer> version,
            Map<Rename.Kind, ChangeAnnotation> known,
            Map<String, ChangeAnnotation> annotations) {
        List<Either<TextEdit, SnippetTextEdit>> edits = new ArrayList<>();
        for (Rename.Change change : changes) {
            String id = change.kind().name().toLowerCase(Locale.ROOT);
            ChangeAnnotation annotation = known.get(change.kind());
            String replacement = change.edit().replacement();
            if (annotation == null) {
                edits.add(Either.forLeft(textEdit(change.edit())));
            } else {
                annotations.put(id, annotation);
                edits.add(Either.forLeft(
                        new AnnotatedTextEdit(to.range(change.edit().span()), replacement, id)));
            }
        }
        return new TextDocumentEdit(new VersionedTextDocumentIdentifier(to.uri(), version.orElse(null)), edits);
    }

    public LinkedEditingRanges linked(List<Span> spans) {
        return new LinkedEditingRanges(to.ranges(spans), NAME_PATTERN);
    }

    /** In their order, which clients keep. */
    public List<CompletionItem> completions(List<Completion.Proposal> proposals) {
        List<CompletionItem> items = new ArrayList<>();
        for (Completion.Proposal proposal : proposals) {
            CompletionItem item = item(
                    items.size(), proposal.words(), proposal.detail(), new Edit(proposal.replaced(), proposal.words()));
            item.setKind(kind(proposal));
            filter(item, proposal.typed());
            items.add(item);
        }
        return items;
    }

    /** In their order, which clients keep. */
    public List<CompletionItem> settings(List<ConfigurationCompletion.Proposal> proposals) {
        List<CompletionItem> items = new ArrayList<>();
        for (ConfigurationCompletion.Proposal proposal : proposals) {
            String written = proposal.key() ? proposal.words() + ":" : proposal.words();
            CompletionItem item =
                    item(items.size(), proposal.words(), proposal.detail(), new Edit(proposal.replaced(), written));
            item.setKind(kind(proposal.key()));
            items.add(item);
        }
        return items;
    }

    /** Neovim looks at where an edit begins only if there is nothing to filter by but the label, which counts for all clients then. */
    private static void filter(CompletionItem item, String by) {
        if (!by.equals(item.getLabel())) {
            item.setFilterText(by);
        }
    }

    /** In their order, which clients keep. */
    public List<CompletionItem> annotations(List<AnnotationCompletion.Proposal> proposals) {
        List<CompletionItem> items = new ArrayList<>();
        for (AnnotationCompletion.Proposal proposal : proposals) {
            CompletionItem item = item(items.size(), proposal.words(), proposal.detail(), proposal.edit());
            item.setKind(kind(proposal.key()));
            // What gives way may begin with a quotation mark that is put in anew.
            filter(item, proposal.edit().replacement());
            proposal.besides().ifPresent(edit -> item.setAdditionalTextEdits(List.of(textEdit(edit))));
            items.add(item);
        }
        return items;
    }

    private CompletionItem item(int place, String words, String detail, Edit edit) {
        CompletionItem item = new CompletionItem(words);
        item.setDetail(detail.isEmpty() ? null : detail);
        item.setSortText(String.format(Locale.ROOT, "%05d", place));
        item.setTextEdit(Either.forLeft(textEdit(edit)));
        return item;
    }

    private TextEdit textEdit(Edit edit) {
        return new TextEdit(to.range(edit.span()), edit.replacement());
    }

    private static CompletionItemKind kind(boolean key) {
        return key ? CompletionItemKind.Property : CompletionItemKind.Value;
    }

    /** As in the outline. */
    private static CompletionItemKind kind(Completion.Proposal proposal) {
        return switch (proposal.kind()) {
            case PERSON -> CompletionItemKind.Class;
            case ORGANIZATION -> CompletionItemKind.Module;
            case PLACE -> CompletionItemKind.Folder;
            case GROUP, OTHER, MENTION, STATEMENTS, STATEMENT -> CompletionItemKind.Variable;
        };
    }
}
