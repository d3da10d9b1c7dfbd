package org.antecedent.lsp;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.Cancellation;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.Finding;
import org.antecedent.corpus.ArticleDate;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.index.FolderIndex;
import org.antecedent.lsp.session.Rules;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Text;

/** Reads the articles of a folder that nobody has opened as if somebody had. For any thread. */
final class ArticleReading implements FolderIndex.Reading {
    private final CompletableFuture<Analyzer> analyzer;
    private final Workspace workspace;
    private final FailedChecks failedChecks;

    ArticleReading(CompletableFuture<Analyzer> analyzer, Workspace workspace, FailedChecks failedChecks) {
        this.analyzer = analyzer;
        this.workspace = workspace;
        this.failedChecks = failedChecks;
    }

    @Override
    public boolean isArticle(Path file) {
        return workspace.isArticle(file);
    }

    @Override
    public String settings(Path file) {
        String dated =
                ArticleDate.inName(file.toString()).map(LocalDate::toString).orElse("");
        return UUID.nameUUIDFromBytes((workspace.settled(file) + dated).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public ArticleSummary read(Path file, Text text, Decisions decisions, Cancellation cancellation) {
        Article article = analyzer(rules(file)).analyze(text, decisions, Optional.empty(), cancellation);
        Optional<LocalDate> settled = rules(file).house().date();
        return ArticleSummary.of(article, ArticleDate.of(article, file.toString(), settled), findings(file, article));
    }

    /** Whom the project of an article knows. */
    ProjectActors known(String uri) {
        return workspace.rules(uri).actors();
    }

    /** The whole article. */
    Article article(String uri, Text text, Decisions decisions) {
        return analyzer(workspace.rules(uri)).analyze(text, decisions);
    }

    private Analyzer analyzer(Rules rules) {
        return analyzer.join().knowing(rules.actors());
    }

    /** What is found in it. */
    List<Finding> findings(Path file, Article article) {
        return rules(file).findings(article, failedChecks);
    }

    private Rules rules(Path file) {
        return workspace.rules(file.toUri().toString());
    }
}
