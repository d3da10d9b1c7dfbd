package org.antecedent.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.configuration.ArticleNames;
import org.antecedent.exchange.Table;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.slf4j.LoggerFactory;

/**
 * The job: articles in, tables out. Articles are dealt out to buckets by the hash of their names; a table has a folder a bucket. A
 * bucket that is read again takes the place of what was there, so that a run can be repeated, whole or in part, and leaves the same.
 */
public final class ReadArticles {
    /** The table of what could not be read: {@code document} and {@code reason}. */
    static final String BAD = "bad";

    private static final StructType LINES = new StructType()
            .add("document", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("broken", DataTypes.StringType);

    private final SparkSession spark;
    private final JobOptions options;

    private ReadArticles(SparkSession spark, JobOptions options) {
        this.spark = spark;
        this.options = options;
    }

    /**
     * Runs the job on the cluster, or the cores, that spark-submit names.
     *
     * @throws IOException where the tables cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        JobOptions options;
        try {
            options = JobOptions.of(arguments);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(wrong.getMessage() + "\n" + JobOptions.USAGE, wrong);
        }
        try (SparkSession spark = SparkSession.builder().appName("Antecedent").getOrCreate()) {
            Counts counts = run(spark, options);
            LoggerFactory.getLogger(ReadArticles.class)
                    .warn(
                            "{} articles read, {} could not be: {}/{}",
                            counts.read(),
                            counts.bad(),
                            options.output(),
                            BAD);
        }
    }

    /** How many articles were read, and how many could not be. */
    record Counts(long read, long bad) {}

    /** Reads the articles and writes the tables. */
    static Counts run(SparkSession spark, JobOptions options) throws IOException {
        return new ReadArticles(spark, options).run();
    }

    private Counts run() throws IOException {
        Column bucket = pmod(xxhash64(coalesce(col("document"), lit(""))), lit(options.buckets()))
                .cast(DataTypes.IntegerType);
        Dataset<Row> articles = articles()
                .withColumn("bucket", bucket)
                .where(col("bucket").between(options.first(), options.end() - 1))
                .select("bucket", "document", "content", "broken")
                .repartition(options.end() - options.first(), col("bucket"));
        Dataset<Row> read = articles.mapPartitions(new Reading(options.longest()), Encoders.row(Reading.schema()))
                // It goes into seven tables, and is read once: on the disks, since it is several times the text.
                .persist(StorageLevel.DISK_ONLY());
        try {
            Dataset<Row> good = read.where(col("reason").isNull());
            for (Table<?> table : Reading.TABLES) {
                write(
                        table.name(),
                        good.select(col("bucket"), explode(col(table.name())).as("row"))
                                .select("bucket", "row.*"));
            }
            Dataset<Row> bad = read.where(col("reason").isNotNull()).select("bucket", "document", "reason");
            write(BAD, bad);
            return new Counts(good.count(), bad.count());
        } finally {
            read.unpersist();
        }
    }

    /** Rows with {@code document}, {@code content} and {@code broken}, a line that is none. */
    private Dataset<Row> articles() throws IOException {
        return switch (options.form()) {
            case TEXT -> files();
            case JSONL ->
                spark.read()
                        .schema(LINES)
                        .option("columnNameOfCorruptRecord", "broken")
                        .json(options.input())
                        .select(col("document"), encode(col("text"), "UTF-8").as("content"), col("broken"));
            case PARQUET ->
                spark.read()
                        .parquet(options.input())
                        .select(
                                col("document"),
                                encode(col("text"), "UTF-8").as("content"),
                                lit(null).cast(DataTypes.StringType).as("broken"));
        };
    }

    /** A file is called by its place below the input. What is an article is as on the command line. */
    private Dataset<Row> files() throws IOException {
        Path input = new Path(options.input());
        String root = input.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .makeQualified(input)
                .toUri()
                .getPath();
        MapFunction<Row, Row> named = file -> RowFactory.create(within(root, file.getString(0)), file.get(1), null);
        FilterFunction<Row> isArticle = file -> ArticleNames.isArticle(new Path(file.getString(0)).getName());
        // Others are not even opened; the filter knows more than their endings.
        String endings = ArticleNames.ENDINGS.stream()
                .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining(",", "*.{", "}"));
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", endings)
                .load(options.input())
                .select("path", "content")
                .filter(isArticle)
                .map(
                        named,
                        Encoders.row(new StructType()
                                .add("document", DataTypes.StringType)
                                .add("content", DataTypes.BinaryType)
                                .add("broken", DataTypes.StringType)));
    }

    private static String within(String root, String address) {
        String path = new Path(address).toUri().getPath();
        return path.startsWith(root + "/") ? path.substring(root.length() + 1) : path;
    }

    /** Writes rows in the place of those of their buckets. */
    private void write(String table, Dataset<Row> rows) throws IOException {
        Path folder = new Path(options.output(), table);
        FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
        // A bucket that has no row any more would keep its old ones.
        for (int bucket = options.first(); bucket < options.end(); bucket++) {
            files.delete(new Path(folder, "bucket=" + bucket), true);
        }
        rows.write()
                .mode(SaveMode.Overwrite)
                .option("partitionOverwriteMode", "dynamic")
                .partitionBy("bucket")
                .parquet(folder.toString());
    }
}
