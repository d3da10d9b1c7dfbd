package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of {@code docs/example.md} comes out as it says, with the articles and the program as they are. */
class ExampleTest {
    private static final Path TOP = Path.of("../..");
    private static final Pattern ROWS = Pattern.compile("(?:\\| (?:female|male|not known) \\| \\d+ \\| \\d+ \\|\n)+");
    private static final Pattern UNCLEAR = Pattern.compile("\\d+ of \\d+ statements here");
    /** A field of CSV: in quotation marks, or without any. */
    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    /** {@code mvn test -Dtest=ExampleTest -Dupdate} writes the figures anew. */
    @Test
    void itsFiguresAreThoseOfTheTables(@TempDir Path folder) throws IOException {
        StringWriter errors = new StringWriter();
        int code = Main.commandLine()
                .setErr(new PrintWriter(errors, true))
                .execute(
                        "annotate",
                        TOP.resolve("seeds").toString(),
                        "--format",
                        "csv",
                        "-o",
                        folder.resolve("tables").toString());
        assertThat(code).as(errors.toString()).isZero();
        List<Map<String, String>> statements = rows(folder.resolve("tables/statements.csv"));

        Map<String, List<Integer>> words = new TreeMap<>();
        for (Map<String, String> row : statements) {
            if (row.get("unclear").equals("false") && row.get("actor_type").equals("person")) {
                String gender = row.get("gender").isEmpty() ? "not known" : row.get("gender");
                words.computeIfAbsent(gender, any -> new ArrayList<>()).add(Integer.valueOf(row.get("quoted_words")));
            }
        }
        List<String> counted = new ArrayList<>();
        words.forEach((gender, quoted) -> counted.add("| %s | %d | %d |\n"
                .formatted(
                        gender,
                        quoted.size(),
                        quoted.stream().mapToInt(Integer::intValue).sum())));
        String unclear = statements.stream()
                        .filter(row -> row.get("unclear").equals("true"))
                        .count()
                + " of " + statements.size() + " statements here";
        Path page = TOP.resolve("docs/example.md");
        String example = Files.readString(page);
        String now = UNCLEAR.matcher(ROWS.matcher(example).replaceFirst(String.join("", counted)))
                .replaceFirst(unclear);
        if (System.getProperty("update") != null) {
            Files.writeString(page, now);
        }
        assertThat(now).contains(counted).contains(unclear);
        assertThat(Files.readString(page)).isEqualTo(now);
    }

    private static List<Map<String, String>> rows(Path csv) throws IOException {
        List<String> lines = Files.readString(csv).lines().toList();
        List<String> header = fields(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new TreeMap<>();
            List<String> fields = fields(line);
            for (int column = 0; column < header.size(); column++) {
                row.put(header.get(column), fields.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        while (field.find() && fields.size() < 100) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1));
        }
        return fields;
    }
}
