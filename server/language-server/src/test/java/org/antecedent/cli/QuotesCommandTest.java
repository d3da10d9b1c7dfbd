package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesCommandTest {
    private static final String ARTICLE = "Angela Merkel met the board.\nLater “We agree,” she said.\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRowAStatementAndASummary() throws IOException {
        assertThat(quotes(article("a.txt", ARTICLE))).isZero();
        assertThat(out.toString().lines().toList())
                .satisfies(lines -> assertThat(lines.get(0))
                        .endsWith("a.txt:2:7: direct: she (Angela Merkel), “said”: “We agree,”"))
                .containsSequence(
                        "1 statement, 2 quoted words",
                        "by actor:",
                        "     2  100 %  Angela Merkel",
                        "by source:",
                        "     2  100 %  named",
                        "by gender:",
                        "     2  100 %  female");
    }

    @Test
    void csvHasAHeaderAndNothingButRows() throws IOException {
        article("a.txt", ARTICLE);
        article("b.md", "Police said two men were held.\n");
        assertThat(quotes("--format", "csv", folder.toString())).isZero();
        List<String> lines = List.of(out.toString().split("\r\n"));
        assertThat(lines).hasSize(3).first().asString().startsWith("document,line,column,");
        assertThat(lines.get(1)).contains("a.txt,2,7,0,direct,she,Angela Merkel,person,");
        assertThat(lines.get(2)).contains("b.md,1,").contains(",indirect,Police,");
        assertThat(err.toString()).contains("2 statements, 2 quoted words");
    }

    @Test
    void json() throws IOException {
        assertThat(quotes("--format", "json", article("a.txt", ARTICLE))).isZero();
        JsonObject all = JsonParser.parseString(out.toString()).getAsJsonObject();
        JsonObject row = all.getAsJsonArray("statements").get(0).getAsJsonObject();
        assertThat(row.get("line").getAsInt()).isEqualTo(2);
        assertThat(row.get("actor").getAsString()).isEqualTo("Angela Merkel");
        assertThat(row.has("addressee")).isFalse();
        assertThat(all.getAsJsonObject("summary").getAsJsonArray("byActor").toString())
                .isEqualTo("[{\"of\":\"Angela Merkel\",\"words\":2}]");
    }

    @Test
    void anArticleWithoutStatements() throws IOException {
        assertThat(quotes(article("a.txt", "Tom Reed crossed the bridge.\n"))).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("0 statements, 0 quoted words\n");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThat(quotes(folder.resolve("nowhere.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no such file or folder").contains("nowhere.txt");
    }

    @Test
    void wrongUsage() {
        assertThat(quotes("--format", "xml", folder.toString())).isEqualTo(2);
        assertThat(quotes()).isEqualTo(2);
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int quotes(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(
                        Stream.concat(Stream.of("quotes"), Stream.of(arguments)).toArray(String[]::new));
    }
}
