package org.antecedent.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antecedent.cli.Main;
import org.antecedent.exchange.Table;
import org.antecedent.spark.ReadArticles.Counts;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The job in one process, on real articles. */
class ReadArticlesTest {
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start(@TempDir Path work) {
        spark = SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", work.resolve("warehouse").toString())
                .config("spark.local.dir", work.toString())
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void theRowsAreThoseOfTheCommandLine() throws IOException {
        Path in = samples();
        Counts counts = run("--input", in.toString(), "--output", path("spark"), "--buckets", "3");
        assertThat(counts.bad()).isZero();
        assertThat(counts.read()).isGreaterThan(5);
        StringWriter errors = new StringWriter();
        int code = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(errors, true))
                .execute("annotate", "--format", "parquet", "-o", path("cli"), in.toString());
        assertThat(code).as(errors.toString()).isZero();
        for (Table<?> table : Reading.TABLES) {
            List<String> here =
                    rows(spark.read().parquet(path("spark/" + table.name())).drop("bucket"), "");
            List<String> there = rows(spark.read().parquet(path("cli/" + table.name() + ".parquet")), in + "/");
            assertThat(here).as(table.name()).isNotEmpty().isEqualTo(there);
        }
    }

    @Test
    void whatCannotBeReadStandsInATableOfItsOwn() throws IOException {
        Path lines = Files.writeString(folder.resolve("in.jsonl"), """
                {"document":"a","text":"“We agree,” Angela Merkel said."}
                {"document":"b"}
                {"text":"“We do not,” Tom Reed said."}
                {"document":"c","text":
                {"document":"d","text":"“Never,” Ann Kraft said. “Never again,” she said."}
                {"document":"e","text":"\\u0000\\u0001"}
                {"document":"f","text":"“Perhaps,” Tom Reed said."}
                """);
        Counts counts = run(
                "--form",
                "jsonl",
                "--input",
                lines.toString(),
                "--output",
                path("out"),
                "--buckets",
                "2",
                "--longest",
                "40");
        assertThat(documents("articles")).containsExactly("a", "f");
        assertThat(counts).isEqualTo(new Counts(2, 5));
        List<String> reasons = spark.read().parquet(path("out/bad")).select("reason").collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
        assertThat(reasons)
                .satisfiesExactly(
                        one -> assertThat(one).contains("no document"),
                        two -> assertThat(two).contains("no text"),
                        three -> assertThat(three).contains("longer than 40"),
                        four -> assertThat(four).contains("no object with document and text: {\"document\":\"c\""),
                        five -> assertThat(five).contains("binary"));
    }

    @Test
    void aRunThatIsRepeatedLeavesTheSameAndOneInPartsTheWhole() throws IOException {
        Path in = samples();
        String[] all = {"--input", in.toString(), "--output", path("out"), "--buckets", "4"};
        run(all);
        List<String> first = table("statements");
        run(all);
        assertThat(table("statements")).isEqualTo(first);
        Files.writeString(in.resolve("council-budget.md"), "Nobody says anything here.\n");
        for (String part : List.of("0-1", "2", "3")) {
            run(Stream.concat(Stream.of(all), Stream.of("--only", part)).toArray(String[]::new));
        }
        assertThat(first).anyMatch(row -> row.contains("council-budget.md"));
        assertThat(table("statements"))
                .isEqualTo(first.stream()
                        .filter(row -> !row.contains("council-budget.md"))
                        .toList());
        assertThat(documents("articles")).contains("council-budget.md");
    }

    @Test
    void whatIsReadFromParquetIsTheSame() throws IOException {
        Path in = samples();
        run("--input", in.toString(), "--output", path("out"), "--buckets", "2");
        List<String> fromFiles = table("actors");
        spark.read()
                .format("binaryFile")
                .load(in.toString())
                .selectExpr("element_at(split(path, '/'), -1) as document", "string(content) as text")
                .write()
                .parquet(path("in.parquet"));
        run("--form", "parquet", "--input", path("in.parquet"), "--output", path("out"), "--buckets", "2");
        assertThat(table("actors")).isEqualTo(fromFiles);
    }

    @Test
    void wrongUsage() {
        assertThatThrownBy(() -> ReadArticles.main(new String[] {"--input", "x"}))
                .hasMessageContaining("--output is missing")
                .hasMessageContaining("--buckets N");
        assertThatThrownBy(() -> JobOptions.of("--input")).hasMessageContaining("without its value");
        assertThatThrownBy(() -> JobOptions.of("--into", "x")).hasMessageContaining("unknown option");
        assertThatThrownBy(() -> JobOptions.of("--input", "x", "--output", "y", "--form", "xml"))
                .hasMessageContaining("“xml”");
        assertThatThrownBy(() -> JobOptions.of("--input", "x", "--output", "y", "--buckets", "8", "--only", "5-8"))
                .hasMessageContaining("from 0 to 7");
        JobOptions options = JobOptions.of("--input", "x", "--output", "y", "--buckets", "8", "--only", "5");
        assertThat(options.first()).isEqualTo(5);
        assertThat(options.end()).isEqualTo(6);
    }

    /** The sample articles alone, without what their house settles. */
    private Path samples() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        try (Stream<Path> files = Files.list(Path.of("../../seeds"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (!name.startsWith("README") && (name.endsWith(".txt") || name.endsWith(".md"))) {
                    Files.copy(file, in.resolve(name));
                }
            }
        }
        return in;
    }

    private List<String> documents(String table) {
        return spark.read().parquet(path("out/" + table)).select("document").collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    private List<String> table(String name) {
        return rows(spark.read().parquet(path("out/" + name)), "");
    }

    /** Each as JSON, in order. */
    private static List<String> rows(Dataset<Row> rows, String root) {
        return rows.toJSON().collectAsList().stream()
                .map(row -> row.replace("\"document\":\"" + root, "\"document\":\""))
                .sorted()
                .toList();
    }

    private Counts run(String... arguments) throws IOException {
        return ReadArticles.run(spark, JobOptions.of(arguments));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
