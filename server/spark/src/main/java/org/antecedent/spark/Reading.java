package org.antecedent.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Selection;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.corpus.AboutRow;
import org.antecedent.corpus.ActorRow;
import org.antecedent.corpus.ArticleDate;
import org.antecedent.corpus.ArticleRow;
import org.antecedent.corpus.ArticleRows;
import org.antecedent.corpus.FindingRow;
import org.antecedent.corpus.MentionRow;
import org.antecedent.exchange.StatementsCsv;
import org.antecedent.exchange.Table;
import org.antecedent.report.ArticleReport;
import org.antecedent.text.Decoded;
import org.antecedent.text.Decoded.Illegible;
import org.antecedent.text.Decoded.Legible;
import org.antecedent.text.Text;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads articles: from rows with {@code bucket}, {@code document}, {@code content} (the bytes of the text) and {@code broken} (what
 * is no article at all), to rows with the bucket, the document, what is wrong with it, and the rows of all tables.
 */
final class Reading implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    /** The analyzer of this process, loaded when the first article comes; it can be used from several threads. */
    private static final class Loaded {
        static final Analyzer ANALYZER = Analyzer.standard();
        static final Checks CHECKS = Checks.all().by(Selection.STANDARD);
    }

    /** The tables in the order of the columns. */
    static final List<Table<?>> TABLES = ArticleRows.TABLES;

    private final int longest;

    /** @param longest an article with more UTF-16 code units is not read */
    Reading(int longest) {
        this.longest = longest;
    }

    /** What comes of it: {@code bucket}, {@code document}, {@code reason} and an array for each table. */
    static StructType schema() {
        StructType schema = new StructType()
                .add("bucket", DataTypes.IntegerType, false)
                .add("document", DataTypes.StringType, true)
                .add("reason", DataTypes.StringType, true);
        for (Table<?> table : TABLES) {
            schema = schema.add(table.name(), DataTypes.createArrayType(Schemas.of(table), false), true);
        }
        return schema;
    }

    /** One after the other: of a partition, no more than one article is in memory. */
    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public Row next() {
                return read(articles.next());
            }
        };
    }

    private Row read(Row row) {
        int bucket = row.getInt(0);
        Optional<String> document = Optional.ofNullable(row.getString(1));
        Optional<byte[]> content = Optional.ofNullable(row.getAs(2));
        if (!row.isNullAt(3)) {
            return bad(bucket, document, "it is no object with document and text: " + row.getString(3));
        }
        if (document.isEmpty()) {
            return bad(bucket, document, "it has no document");
        }
        if (content.isEmpty()) {
            return bad(bucket, document, "it has no text");
        }
        Decoded decoded = Decoded.of(content.get());
        if (decoded instanceof Illegible illegible) {
            return bad(bucket, document, illegible.reason());
        }
        Text text = ((Legible) decoded).text();
        if (text.length() > longest) {
            return bad(bucket, document, "it is longer than " + longest + " UTF-16 code units");
        }
        try {
            return good(bucket, rows(document.get(), text));
        } catch (RuntimeException | StackOverflowError mistake) {
            return bad(bucket, document, "a mistake of ours, please report it: " + mistake);
        }
    }

    private static ArticleRows rows(String document, Text text) {
        Article article = Loaded.ANALYZER.analyze(text);
        return ArticleRows.of(
                ArticleReport.of(document, article, Loaded.CHECKS.run(article, HouseStyle.STANDARD)),
                ArticleDate.of(article, document, Optional.empty()));
    }

    private static Row bad(int bucket, Optional<String> document, String reason) {
        Object[] values = new Object[3 + TABLES.size()];
        values[0] = bucket;
        values[1] = document.orElse(null);
        values[2] = reason;
        return RowFactory.create(values);
    }

    private static Row good(int bucket, ArticleRows rows) {
        return RowFactory.create(
                bucket,
                rows.article().document(),
                null,
                Schemas.rows(ArticleRow.TABLE, List.of(rows.article())),
                Schemas.rows(ActorRow.TABLE, rows.actors()),
                Schemas.rows(MentionRow.TABLE, rows.mentions()),
                Schemas.rows(StatementsCsv.TABLE, rows.statements()),
                Schemas.rows(AboutRow.TABLE, rows.about()),
                Schemas.rows(FindingRow.TABLE, rows.findings()));
    }
}
