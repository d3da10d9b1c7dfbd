package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.Sidecar;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String AMBIGUOUS =
            "NATO expressed solidarity with Turkey and offered condolences to its soldiers.\n";
    private static final String UNBALANCED = "The minister was brief. He said “There is no other way.\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anArticleThatIsClear() throws IOException {
        assertThat(check(article("a.txt", "Police held two men.\n"))).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("nothing unclear in 1 article\n");
    }

    @Test
    void aFindingIsShownInItsLine() throws IOException {
        assertThat(check(article("a.txt", UNBALANCED))).isEqualTo(1);
        assertThat(out.toString())
                .contains("a.txt:1:33: error: ")
                .contains("[quote-unbalanced]")
                .containsPattern("\\n {4}.*He said “There is no other way\\.\\n {4} +\\^+\\n")
                .contains("1 error in 1 article");
    }

    @Test
    void whatFailsIsAsked() throws IOException {
        String file = article("a.txt", AMBIGUOUS);
        assertThat(check(file)).isZero();
        assertThat(out.toString()).contains("warning: ").contains("[pronoun-ambiguous]");
        assertThat(check("--fail-on", "warning", file)).isEqualTo(1);
        assertThat(check("--fail-on", "error", file)).isZero();
    }

    @Test
    void whatPeopleDecidedIsNotAskedAgain() throws IOException {
        String file = article("a.txt", AMBIGUOUS);
        Text text = Text.of(AMBIGUOUS);
        int its = AMBIGUOUS.indexOf("its ");
        Anchor words = Anchor.of(text, new Span(its, its + 3));
        Sidecar sidecar = new Sidecar(Path.of(file));
        assertThat(sidecar.write(Decisions.NONE.with(new Refers(words, Optional.of("turkey"))), text))
                .isEmpty();
        assertThat(check("--fail-on", "warning", file)).isZero();
        assertThat(check("--fail-on", "warning", "--no-decisions", file)).isEqualTo(1);
        sidecar.write(Decisions.NONE.with(new Dismissed("pronoun-ambiguous", Optional.of(words))), text);
        assertThat(check("--fail-on", "warning", file)).isZero();
    }

    @Test
    void decisionsThatCannotBeReadAreReportedAtTheirLine() throws IOException {
        String file = article("a.txt", AMBIGUOUS);
        Files.writeString(folder.resolve("a.txt.annotations.jsonld"), "{\n<<<<<<< HEAD\n");
        assertThat(check(file)).isEqualTo(2);
        assertThat(err.toString()).contains("a.txt.annotations.jsonld:2: error: ");
        assertThat(out.toString()).contains("[pronoun-ambiguous]");
    }

    @Test
    void foldersAndJson() throws IOException {
        article("a.txt", UNBALANCED);
        article("b.md", "Police held two men.\n");
        assertThat(check("--format", "json", folder.toString())).isEqualTo(1);
        JsonObject first =
                JsonParser.parseString(out.toString()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(first.get("file").getAsString()).endsWith("a.txt");
        JsonObject finding = first.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.get("code").getAsString()).isEqualTo("quote-unbalanced");
        assertThat(finding.get("line").getAsInt()).isEqualTo(1);
        assertThat(finding.get("column").getAsInt()).isEqualTo(33);
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        String missing = folder.resolve("nowhere.txt").toString();
        assertThat(check(missing)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("no such file or folder").contains("nowhere.txt");
        Files.write(folder.resolve("binary.txt"), new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1, 2});
        article("a.txt", "Police held two men.\n");
        check(folder.toString());
        assertThat(out.toString()).contains("nothing unclear in");
    }

    @Test
    void wrongUsage() {
        assertThat(check("--fail-on", "disaster", folder.toString())).isEqualTo(2);
        assertThat(check()).isEqualTo(2);
    }

    @Test
    void workflowCommands() throws IOException {
        String file = article("a,b.txt", "The minister was brief. He said “100 % {is} enough.\n");
        assertThat(check("--format", "github", file)).isEqualTo(1);
        assertThat(out.toString())
                .containsPattern(
                        "(?m)^::error file=.*a%2Cb\\.txt,line=1,endLine=1,col=33,endColumn=52,title=quote-unbalanced"
                                + "::The quotation that opens with “100 %25 \\{is} enough\\.” is not closed$")
                .contains("1 error in 1 article");
    }

    @Test
    void theSummaryOfWhatProgramsReadGoesToStandardError() throws IOException {
        check("--format", "json", article("a.txt", AMBIGUOUS));
        assertThat(JsonParser.parseString(out.toString()).isJsonArray()).isTrue();
        assertThat(err.toString()).contains("1 warning in 1 article");
    }

    @Test
    void fixesInJson() throws IOException {
        check("--format", "json", article("a.txt", AMBIGUOUS));
        assertThat(out.toString()).contains("\"title\": \"Replace “its” with “Turkey's”\"", "\"safe\": false");
    }

    @Test
    void theNearestConfigurationCounts() throws IOException {
        String file = article("a.txt", AMBIGUOUS);
        configure("checks:\n  pronoun-ambiguous: error\n");
        assertThat(check(file)).isEqualTo(1);
        configure("checks:\n  pronoun-ambiguous: off\n");
        assertThat(check("--fail-on", "hint", file)).isZero();
        configure("exclude: ['*.txt']\n");
        assertThat(check("--fail-on", "hint", file)).isZero();
        assertThat(out.toString()).contains("nothing unclear in 0 articles");
    }

    @Test
    void aMistakeInTheConfigurationIsShownAndNothingIsChecked() throws IOException {
        String file = article("a.txt", UNBALANCED);
        configure("checks:\n  quote-unbalenced: off\n");
        assertThat(check(file)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains(
                        "antecedent.yaml:2:3: error: There is no check “quote-unbalenced”; did you mean “quote-unbalanced”?");
    }

    @Test
    void oneConfigurationForAll() throws IOException {
        String file = article("a.txt", AMBIGUOUS);
        configure("checks: {pronoun-ambiguous: off}\n");
        Path other = Files.writeString(folder.resolve("other.yaml"), "checks: {pronoun-ambiguous: hint}\n");
        check("--config", other.toString(), file);
        assertThat(out.toString()).contains("hint: ");
        assertThat(check("--config", folder.resolve("none.yaml").toString(), file))
                .isEqualTo(2);
    }

    @Test
    void checksAreChosenOnTheCommandLine() throws IOException {
        String file = article("a.txt", AMBIGUOUS + "\n" + UNBALANCED);
        assertThat(check("--select", "pronoun-ambiguous,relative-date", file)).isZero();
        assertThat(out.toString()).contains("1 warning in 1 article").doesNotContain("quote-unbalanced");
        assertThat(check("--ignore", "quote-unbalanced", file)).isZero();
        assertThat(check("--ignore", "quote-unbalenced", file)).isEqualTo(2);
        assertThat(err.toString()).contains("there is no check “quote-unbalenced”; did you mean “quote-unbalanced”?");
        assertThat(check("--profile", "strict", file)).isEqualTo(1);
    }

    private void configure(String yaml) throws IOException {
        Files.writeString(folder.resolve("antecedent.yaml"), yaml);
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int check(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
    }
}
