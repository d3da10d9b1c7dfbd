package org.antecedent.lsp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.antecedent.analysis.Article;
import org.antecedent.check.Naming;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.corpus.Profile;
import org.antecedent.editor.Rename;
import org.antecedent.lsp.convert.Ability;
import org.antecedent.lsp.convert.ChangesToLsp;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Gives an actor another name in all articles of the client's folders, where somebody agrees: to each change, or to all that are plain. */
final class RenameEverywhere {
    private final Questions questions;
    private final Elsewhere elsewhere;
    private final ArticleReading reading;
    private final Client client;

    RenameEverywhere(Questions questions, Elsewhere elsewhere, ArticleReading reading, Client client) {
        this.questions = questions;
        this.elsewhere = elsewhere;
        this.reading = reading;
        this.client = client;
    }

    /** What is looked for in the other articles: a name, as it stands where somebody asks, and who has it. */
    private record Wanted(String form, Profile profile) {}

    /**
     * How many articles the client was asked to change; fails with the reason where there is nothing to rename.
     *
     * @param consent whether somebody has agreed to all changes of names outside quotations
     */
    CompletableFuture<Object> run(String uri, Position position, String name, boolean consent) {
        if (!client.knows(Ability.ANNOTATED_RENAME)) {
            throw Writing.refused("This editor cannot show what would change before it does.");
        }
        CompletableFuture<Object> answer = new CompletableFuture<>();
        Map<String, ChangeAnnotation> annotations = new TreeMap<>();
        List<TextDocumentEdit> documents = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Optional<Wanted>> wanted = questions.at(
                uri,
                position,
                place -> {
                    Rename.Start start = Rename.start(place.article(), place.offset());
                    Rename.Outcome outcome = Rename.to(place.article(), place.offset(), name);
                    if (!(start instanceof Rename.Name here) || !(outcome instanceof Rename.Changes changes)) {
                        throw Writing.refused(((Rename.Refused) outcome).reason());
                    }
                    Optional<Integer> version = Optional.of(place.snapshot().version());
                    documents.add(new ChangesToLsp(place.to(), client.knows())
                            .everywhere(changes, consent, version, annotations));
                    return ArticleSummary.of(place.article())
                            .at(place.article(), place.offset())
                            .map(Appearance::profile)
                            .map(profile -> new Wanted(here.words(), profile));
                },
                Optional.empty());
        CompletableFuture<Object> done = wanted.thenCompose(whom -> whom.isEmpty()
                        ? CompletableFuture.completedFuture(null)
                        : elsewhere.each(
                                whom.get().profile(),
                                uri,
                                answer::isDone,
                                found -> change(found, whom.get().form(), name, consent, annotations)
                                        .ifPresent(documents::add)))
                .thenCompose(all -> apply(documents, annotations, name))
                .thenApply(any -> documents.size());
        return Together.into(answer, done);
    }

    private Optional<TextDocumentEdit> change(
            Elsewhere.Found found,
            String form,
            String name,
            boolean consent,
            Map<String, ChangeAnnotation> annotations) {
        Article article = reading.article(found.uri(), found.text(), found.decisions());
        List<Span> mentions = found.meant().stream()
                .flatMap(actor -> actor.mentions().stream())
                .toList();
        Optional<Mention> named = article.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME
                        && mentions.contains(mention.span())
                        && Naming.bare(article, mention).equals(form))
                .findFirst();
        return named.map(mention -> Rename.to(article, mention.head().start(), name))
                .filter(Rename.Changes.class::isInstance)
                .map(Rename.Changes.class::cast)
                .filter(changes -> !changes.changes().isEmpty())
                .map(changes -> new ChangesToLsp(client.to(found.uri(), found.text()), client.knows())
                        .everywhere(changes, consent, found.version(), annotations));
    }

    private CompletableFuture<Boolean> apply(
            List<TextDocumentEdit> documents, Map<String, ChangeAnnotation> annotations, String name) {
        documents.removeIf(document -> document.getEdits().isEmpty());
        if (documents.isEmpty()) {
            throw Writing.refused("That is the name already.");
        }
        WorkspaceEdit edit = new WorkspaceEdit(new ArrayList<>(documents.stream()
                .map(Either::<TextDocumentEdit, ResourceOperation>forLeft)
                .toList()));
        edit.setChangeAnnotations(annotations);
        return client.refactor(edit, "Rename to “" + name + "” everywhere");
    }
}
