package org.antecedent.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antecedent.corpus.AboutRow;
import org.antecedent.corpus.ActorRow;
import org.antecedent.corpus.ArticleRow;
import org.antecedent.corpus.ArticleRows;
import org.antecedent.corpus.FindingRow;
import org.antecedent.corpus.MentionRow;
import org.antecedent.exchange.StatementsCsv;
import org.antecedent.exchange.Table;

/** The tables of all articles, a file each, in one folder. They stand there once all articles are in. */
final class TableFolder implements AutoCloseable {
    /** One file, and which rows of an article go into it. */
    private record Target<R>(TableFile<R> file, Function<ArticleRows, List<R>> rows) {
        void add(ArticleRows article) {
            file.add(rows.apply(article));
        }
    }

    private final Path folder;
    private final Set<TableFile.Form> forms;
    private final List<Target<?>> targets = new ArrayList<>();

    /**
     * Begins the tables.
     *
     * @param folder there already; tables in it are replaced
     * @throws IOException where they cannot be written
     */
    TableFolder(Path folder, Set<TableFile.Form> forms) throws IOException {
        this.folder = folder;
        this.forms = forms;
        open(ArticleRow.TABLE, article -> List.of(article.article()));
        open(ActorRow.TABLE, ArticleRows::actors);
        open(MentionRow.TABLE, ArticleRows::mentions);
        open(StatementsCsv.TABLE, ArticleRows::statements);
        open(AboutRow.TABLE, ArticleRows::about);
        open(FindingRow.TABLE, ArticleRows::findings);
    }

    private <R> void open(Table<R> table, Function<ArticleRows, List<R>> rows) throws IOException {
        for (TableFile.Form form : forms) {
            TableFile<R> file = TableFile.of(table, form, folder.resolve(table.name() + form.ending()));
            targets.add(new Target<>(file, rows));
        }
    }

    /** @throws java.io.UncheckedIOException where they cannot be written, which ends the run */
    void add(ArticleRows article) {
        for (Target<?> target : targets) {
            target.add(article);
        }
    }

    /** Puts the tables in their place. */
    void keep() throws IOException {
        for (Target<?> target : targets) {
            target.file().keep();
        }
    }

    /** Drops what was not kept. */
    @Override
    public void close() throws IOException {
        for (Target<?> target : targets) {
            target.file().close();
        }
    }
}
