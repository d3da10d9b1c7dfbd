package org.antecedent.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decisions;
import org.antecedent.corpus.AcrossArticles;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.corpus.Linking;
import org.antecedent.corpus.Linking.Group;
import org.antecedent.corpus.Profile;
import org.antecedent.corpus.SameAs;
import org.antecedent.editor.CodeActions.CodeAction;
import org.antecedent.index.ArticleFile;
import org.antecedent.index.ArticleIndex;
import org.antecedent.index.Cast;
import org.antecedent.index.FolderIndex;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.session.Session;
import org.antecedent.lsp.session.Snapshot;
import org.antecedent.text.Text;

/**
 * What other articles of the client's folders say of an actor: those that are open as they stand in the editor, all others as they lie
 * on the disk. Of a name that does not tell who it is, they say nothing.
 */
final class Elsewhere {
    private static final Logger LOG = Logger.getLogger(Elsewhere.class.getName());

    private final FolderIndexes indexes;
    private final Session session;
    /** An answer may be gathered from thousands of files: short ones do not wait behind it. */
    private final Executor gathering;

    /**
     * One article that names the actor.
     *
     * @param version empty where it is not open
     * @param actors where in its summary
     */
    record Found(
            String uri,
            Optional<Integer> version,
            Text text,
            Decisions decisions,
            ArticleSummary summary,
            List<Integer> actors) {
        private static Found open(Snapshot snapshot, Article article, List<Integer> actors) {
            return new Found(
                    snapshot.uri(),
                    Optional.of(snapshot.version()),
                    article.text(),
                    article.decisions(),
                    ArticleSummary.of(article),
                    actors);
        }

        private static Found closed(String uri, ArticleFile file, ArticleSummary summary, List<Integer> actors) {
            return new Found(uri, Optional.empty(), file.text(), file.decisions(), summary, actors);
        }

        List<Appearance> meant() {
            return actors.stream().map(summary.actors()::get).toList();
        }

        /** The actor that is mentioned at an offset. */
        Optional<Found> mentioned(int offset) {
            for (int i = 0; i < summary.actors().size(); i++) {
                if (summary.actors().get(i).mentions().stream().anyMatch(mention -> mention.start() == offset)) {
                    return Optional.of(new Found(uri, version, text, decisions, summary, List.of(i)));
                }
            }
            return Optional.empty();
        }
    }

    Elsewhere(FolderIndexes indexes, Session session) {
        this.indexes = indexes;
        this.session = session;
        this.gathering = Daemon.oneAfterTheOther("gathering");
    }

    /** Whether there are any other articles: if not, nothing need be worked out to ask for them. */
    boolean knowsAny() {
        return !indexes.all().isEmpty();
    }

    /** Whether there is any article but this one. */
    boolean knowsAnother(String uri) {
        return knowsAny() || session.articles().stream().anyMatch(open -> !open.equals(uri));
    }

    /** How much all articles say of an actor of an article, this one counted; empty where no other names it. */
    Optional<AcrossArticles> numbers(String uri, Appearance actor) {
        if (!actor.profile().full()) {
            return Optional.empty();
        }
        Optional<AcrossArticles> others = Optional.empty();
        for (FolderIndex folder : indexes.all()) {
            try {
                ArticleIndex index = folder.index();
                Group group = index.group(actor.profile());
                ArticleIndex.Numbers numbers = index.numbers(group, paths(folder, Set.of(uri)));
                if (numbers.articles() > 0) {
                    AcrossArticles there = new AcrossArticles(
                            numbers.articles(), numbers.statements(), numbers.since(), group.certainty());
                    others = Optional.of(others.map(there::plus).orElse(there));
                }
            } catch (IOException failure) {
                LOG.warning(() ->
                        "other articles are not counted: " + failure.getClass().getName());
            }
        }
        return others.map(
                all -> all.plus(new AcrossArticles(1, actor.statements(), Optional.empty(), all.certainty())));
    }

    /** What may be decided about an actor, since other articles name somebody who may be the same. */
    List<CodeAction> sameAs(Article article, Appearance actor) {
        List<SameAs.Known> known = new ArrayList<>();
        for (FolderIndex folder : indexes.all()) {
            for (Cast.Member member :
                    folder.index().cast().bySurname(actor.profile().surname())) {
                known.add(new SameAs.Known(member.name(), member.one(), member.articles()));
            }
        }
        return SameAs.actions(article, actor, known);
    }

    private static Set<String> paths(FolderIndex folder, Set<String> uris) {
        Set<String> paths = new HashSet<>();
        uris.forEach(uri -> FromLsp.path(uri).flatMap(folder::path).ifPresent(paths::add));
        return paths;
    }

    /**
     * Every other article that names somebody, the earliest first in each folder, each handed on as soon as it is found.
     *
     * @param but the article that asks
     * @param unwanted whether nobody waits for more
     * @return done when all are found
     */
    CompletableFuture<Void> each(Profile profile, String but, BooleanSupplier unwanted, Consumer<Found> use) {
        if (!profile.full()) {
            return CompletableFuture.completedFuture(null);
        }
        Set<String> open = new HashSet<>(session.articles());
        open.remove(but);
        List<CompletableFuture<Optional<Found>>> live = open.stream()
                .sorted()
                .map(uri -> session.ask(
                        uri, (snapshot, article) -> found(snapshot, article, profile), Optional.<Found>empty()))
                .toList();
        open.add(but);
        return Together.all(live)
                .thenAcceptAsync(
                        found -> {
                            found.stream().flatMap(Optional::stream).forEach(use);
                            gather(profile, open, unwanted, use);
                        },
                        gathering);
    }

    private static Optional<Found> found(Snapshot snapshot, Article article, Profile profile) {
        ArticleSummary summary = ArticleSummary.of(article);
        List<Integer> meant = new ArrayList<>();
        for (int i = 0; i < summary.actors().size(); i++) {
            if (Linking.between(profile, summary.actors().get(i).profile()).isPresent()) {
                meant.add(i);
            }
        }
        return meant.isEmpty() ? Optional.empty() : Optional.of(Found.open(snapshot, article, meant));
    }

    private void gather(Profile profile, Set<String> but, BooleanSupplier unwanted, Consumer<Found> use) {
        for (FolderIndex folder : indexes.all()) {
            try {
                ArticleIndex index = folder.index();
                for (ArticleIndex.Hit hit : index.articles(index.group(profile), paths(folder, but))) {
                    if (unwanted.getAsBoolean()) {
                        return;
                    }
                    Path file = folder.file(hit.path());
                    folder.article(hit.path())
                            .ifPresentOrElse(
                                    read -> use.accept(
                                            Found.closed(file.toUri().toString(), read, hit.summary(), hit.actors())),
                                    () -> folder.changed(List.of(file)));
                }
            } catch (IOException failure) {
                throw new CompletionException(failure);
            }
        }
    }

    /** Does what takes long, one after the other. */
    void later(Runnable work) {
        gathering.execute(work);
    }

    /** What is known of an article, open or not; empty where nothing is. */
    CompletableFuture<Optional<Found>> article(String uri) {
        if (session.articles().contains(uri)) {
            return session.ask(
                    uri,
                    (snapshot, article) -> Optional.of(Found.open(snapshot, article, List.of())),
                    Optional.empty());
        }
        return CompletableFuture.supplyAsync(
                () -> FromLsp.path(uri).stream()
                        .flatMap(file ->
                                indexes.all().stream().flatMap(folder -> FolderArticle.of(folder, file).stream()))
                        .map(known -> Found.closed(uri, known.file(), known.summary(), List.of()))
                        .min(Comparator.comparing(Found::uri)),
                gathering);
    }
}
