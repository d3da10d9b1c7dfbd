package org.antecedent.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.index.ArticleFile;
import org.antecedent.index.FolderIndex;

/** An article that nobody has opened: what is known of it, and what it holds, as long as that is what it is known of. */
record FolderArticle(String uri, ArticleFile file, ArticleSummary summary) {
    /** Empty where it is not known, or is not as it was when it was read; then it is looked at again. */
    static Optional<FolderArticle> of(FolderIndex folder, Path file) {
        try {
            Optional<String> path = folder.path(file);
            Optional<ArticleSummary> summary = path.isPresent() ? folder.index().summary(path.get()) : Optional.empty();
            Optional<ArticleFile> read = path.flatMap(folder::article);
            if (summary.isPresent() && read.isEmpty()) {
                folder.changed(List.of(file));
            }
            return summary.flatMap(
                    known -> read.map(as -> new FolderArticle(file.toUri().toString(), as, known)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
