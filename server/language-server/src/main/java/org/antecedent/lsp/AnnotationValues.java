package org.antecedent.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decisions;
import org.antecedent.editor.AnnotationCompletion;
import org.antecedent.editor.AnnotationCompletion.Beside;
import org.antecedent.index.ArticleFile;
import org.antecedent.lsp.convert.ChangesToLsp;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.session.Session;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;

/** Completes what is typed in files of annotations, from the article beside each, open or not. */
final class AnnotationValues {
    /** Editors that complete nothing in strings unasked do so behind this. */
    static final String TRIGGER = "\"";

    private final Annotations annotations;
    private final Session session;
    private final ArticleReading reading;
    private final Client client;
    /** The article that was read last from the disk: who completes one value completes the next. */
    private volatile Optional<Last> last = Optional.empty();

    /** All that an article was read from, and what it was read as. */
    private record Last(String uri, Text text, Decisions decisions, ProjectActors known, Article article) {
        private boolean isOf(String uri, ArticleFile file, ProjectActors known) {
            return this.uri.equals(uri)
                    && text.equals(file.text())
                    && decisions.equals(file.decisions())
                    && this.known.equals(known);
        }
    }

    AnnotationValues(Annotations annotations, Session session, ArticleReading reading, Client client) {
        this.annotations = annotations;
        this.session = session;
        this.reading = reading;
        this.client = client;
    }

    /** None in a file that the client does not have open. */
    CompletableFuture<List<CompletionItem>> at(String uri, Position position) {
        Optional<Text> text = annotations.text(uri);
        if (text.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        Text file = text.get();
        int offset = FromLsp.offset(position, file, client.shows().encoding());
        Function<Optional<Article>, List<CompletionItem>> items = article -> new ChangesToLsp(
                        client.to(uri, file), client.knows())
                .annotations(AnnotationCompletion.at(file, offset, article.map(read -> new Beside(name(uri), read))));
        Optional<String> open =
                annotations.articleOf(uri).filter(article -> session.articles().contains(article));
        return open.isPresent()
                ? session.ask(open.get(), Optional::of, Optional.<Article>empty())
                        .thenApply(items)
                : session.answer(() -> items.apply(read(uri)));
    }

    private static String name(String uri) {
        return article(uri).getFileName().toString();
    }

    private static Path article(String uri) {
        Path file = FromLsp.path(uri).orElseThrow();
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - AnnotationFile.ENDING.length()));
    }

    /** The article as it lies on the disk. */
    private Optional<Article> read(String uri) {
        try {
            Path path = article(uri);
            String article = path.toUri().toString();
            ArticleFile file = ArticleFile.read(path);
            ProjectActors known = reading.known(article);
            Last now = last.filter(before -> before.isOf(article, file, known))
                    .orElseGet(() -> new Last(
                            article,
                            file.text(),
                            file.decisions(),
                            known,
                            reading.article(article, file.text(), file.decisions())));
            last = Optional.of(now);
            return Optional.of(now.article());
        } catch (ArticleFile.Unreadable noArticle) {
            return Optional.empty();
        }
    }
}
