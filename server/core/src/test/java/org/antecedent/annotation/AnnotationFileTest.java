package org.antecedent.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Problem.Kind;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class AnnotationFileTest {
    private static final Text TEXT = Text.of("\uD83D\uDE42 “We agree,” she said, “with them.” It rained.");

    @Test
    void oneDecisionALine() {
        Decisions decisions = Decisions.NONE
                .with(new Refers(anchor("she"), Optional.of("foreign-ministry")))
                .with(new Named("foreign-ministry", "Foreign Ministry"));
        assertThat(write(decisions)).isEqualTo("""
                {"@context":["http://www.w3.org/ns/anno.jsonld",{"antecedent":"urn:antecedent:ns:"}],\
                "id":"an%20article.txt.annotations.jsonld","type":"AnnotationCollection","antecedent:version":"1.0",\
                "first":{"id":"#page","type":"AnnotationPage","items":[
                {"id":"urn:uuid:ba9e6561-b9a7-3b1f-af12-c56a99347e06","type":"Annotation","antecedent:decision":"actor",\
                "motivation":"describing","body":{"type":"antecedent:Actor","label":"Foreign Ministry"},\
                "target":"#foreign-ministry"},
                {"id":"urn:uuid:577cb45d-a231-345d-bef4-7daa098eb75f","type":"Annotation",\
                "antecedent:decision":"refers","motivation":"identifying",\
                "body":{"type":"SpecificResource","purpose":"identifying","source":"#foreign-ministry"},\
                "target":{"source":"an%20article.txt","selector":[\
                {"type":"TextPositionSelector","start":14,"end":17},\
                {"type":"TextQuoteSelector","exact":"she","prefix":"\uD83D\uDE42 “We agree,” ",\
                "suffix":" said, “with them.” It rained."}]}},
                {"id":"#article","type":"Annotation","motivation":"bookmarking","target":"an%20article.txt"}]}}
                """);
    }

    @Test
    void everyShapeComesBack() {
        Decisions decisions = everything();
        String file = write(decisions);
        assertThat(read(file).problems()).isEmpty();
        assertThat(read(file).decisions()).isEqualTo(decisions);
        assertThat(write(read(file).decisions())).isEqualTo(file);
    }

    @Test
    void theOrderInWhichTheyWereMadeLeavesNoTrace() {
        Decisions decisions = everything();
        Decisions turned = Decisions.NONE;
        for (int i = decisions.placed().size() - 1; i >= 0; i--) {
            turned = turned.with(decisions.placed().get(i).decision());
        }
        assertThat(write(turned)).isEqualTo(write(decisions));
    }

    @Test
    void aDecisionThatIsChangedKeepsItsIdAndItsLine() {
        Decisions before = Decisions.NONE.with(new Refers(anchor("she"), Optional.of("ann")));
        Decisions after = before.with(new Refers(anchor("she"), Optional.of("eve")));
        assertThat(after.placed()).hasSize(1);
        assertThat(after.placed().get(0).id()).isEqualTo(before.placed().get(0).id());
    }

    @Test
    void whatCannotBothHold() {
        Decisions decisions = Decisions.NONE
                .with(new Refers(anchor("she"), Optional.of("ann")))
                .with(new Unmarked(anchor("she")));
        assertThat(decisions.all(Decision.class)).containsExactly(new Unmarked(anchor("she")));
        decisions = decisions.with(new RefersNot(anchor("she"), "ann"));
        assertThat(decisions.all(Decision.class)).containsExactly(new RefersNot(anchor("she"), "ann"));
        decisions = decisions.with(new Refers(anchor("she"), Optional.of("eve")));
        assertThat(decisions.placed()).hasSize(2);
        decisions = decisions.with(new Refers(anchor("she"), Optional.of("ann")));
        assertThat(decisions.all(Decision.class)).containsExactly(new Refers(anchor("she"), Optional.of("ann")));
    }

    @Test
    void whoAndWhenWhereTheyAreToBeTold() {
        Decisions decisions = Decisions.NONE.with(
                new Unmarked(anchor("It")), Optional.of("Jane Doe"), Optional.of("2026-11-28T12:00:00Z"));
        String file = write(decisions);
        assertThat(file)
                .contains(
                        "\"creator\":{\"type\":\"Person\",\"name\":\"Jane Doe\"},\"created\":\"2026-11-28T12:00:00Z\"");
        assertThat(read(file).decisions()).isEqualTo(decisions);
    }

    @Test
    void whatANewerMinorVersionSaysSurvives() {
        String file = write(everything())
                .replace("\"antecedent:version\":\"1.0\"", "\"antecedent:version\":\"1.7\",\"rights\":\"CC-BY\"")
                .replace("\"type\":\"AnnotationPage\"", "\"type\":\"AnnotationPage\",\"startIndex\":0")
                .replace("\"label\":\"Foreign Ministry\"", "\"label\":\"Foreign Ministry\",\"x:aka\":[\"MFA\",1.50]")
                .replace("\"suffix\":\" rained.\"}", "\"suffix\":\" rained.\",\"x:score\":{\"y\":null}}")
                .replace("\"purpose\":\"questioning\"", "\"purpose\":\"questioning\",\"language\":\"en\"")
                .replace(
                        "{\"id\":\"#article\"",
                        "{\"id\":\"urn:x:1\",\"type\":\"Annotation\",\"antecedent:decision\":\"irony\",\"target\":\"x\"},\n"
                                + "{\"id\":\"urn:x:2\",\"type\":\"Annotation\",\"target\":\"x\",\"body\":\"a page\"},\n"
                                + "{\"id\":\"#article\"");
        Contents read = read(file);
        assertThat(read.problems()).isEmpty();
        assertThat(read.decisions().foreign()).hasSize(2);
        assertThat(parsed(write(read.decisions()))).isEqualTo(parsed(file));
        assertThat(write(read(write(read.decisions())).decisions())).isEqualTo(write(read.decisions()));
    }

    /** Without the order of the fields. */
    private static JsonElement parsed(String file) {
        return JsonParser.parseString(file);
    }

    @Test
    void aNewerMajorVersionIsLeftAlone() {
        refused(Kind.NEWER, 1, write(everything()).replace("\"1.0\"", "\"2.0\""));
    }

    @Test
    void marksOfAMerge() {
        String file = write(everything());
        int line = file.indexOf('\n') + 1;
        refused(
                Kind.CONFLICT,
                2,
                file.substring(0, line) + "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n" + file.substring(line));
        refused(Kind.CONFLICT, 2, file.substring(0, line) + "||||||| base\r\n" + file.substring(line));
    }

    @Test
    void halfAFileIsReportedWhereItEnds() {
        String file = write(everything());
        for (int end = 0; end < file.length() - 1; end += 7) {
            String half = file.substring(0, end);
            int line = (int) half.lines().count();
            if (half.endsWith("\n")) {
                line++;
            }
            List<Problem> problems = read(half).problems();
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).kind()).isEqualTo(Kind.BROKEN);
            assertThat(problems.get(0).line()).isBetween(Math.max(0, line - 1), line);
        }
    }

    @Test
    void aSlipOfThePen() {
        List<String> lines = write(everything()).lines().toList();
        String file =
                String.join("\n", lines).replace(lines.get(4), lines.get(4).replace("\"target\":", "\"target\""));
        refused(Kind.BROKEN, 5, file);
        refused(Kind.BROKEN, 1, "<html></html>");
        refused(Kind.BROKEN, 1, "{'a':1}");
        refused(Kind.BROKEN, 2, "{}\n{}");
    }

    @Test
    void aForeignFile() {
        refused(Kind.FOREIGN, 1, "{\"name\":\"something else\"}");
        refused(Kind.FOREIGN, 1, "[1,2]");
        refused(Kind.FOREIGN, 1, "{\"type\":\"AnnotationCollection\",\"first\":{\"items\":[]}}");
    }

    @Test
    void oneAnnotationThatCannotBeRead() {
        List<String> lines = write(everything()).lines().toList();
        int refers = 0;
        while (!lines.get(refers).contains("\"refers\"")) {
            refers++;
        }
        String line = lines.get(refers);
        String file = String.join("\n", lines);
        int rest = read(file).decisions().placed().size() - 1;
        for (String broken : List.of(
                line.replace("\"start\":14", "\"start\":-1"),
                line.replace("\"exact\":\"she\"", "\"exact\":\"\""),
                line.replace("\"exact\":\"she\",", ""),
                line.replaceAll("\"selector\":\\[.*?]", "\"selector\":[]"),
                line.replace("#foreign-ministry", "http://elsewhere"),
                line.replaceAll("\"body\":\\{.*?},", ""))) {
            assertThat(broken).isNotEqualTo(line);
            Contents read = read(file.replace(line, broken));
            assertThat(read.problems()).hasSize(1);
            assertThat(read.problems().get(0).kind()).isEqualTo(Kind.MALFORMED);
            assertThat(read.problems().get(0).line()).isEqualTo(refers + 1);
            assertThat(read.decisions().placed()).hasSize(rest);
        }
    }

    @Test
    void theSameLineFromBothSidesOfAMerge() {
        List<String> lines = write(everything()).lines().toList();
        String twice = String.join("\n", lines).replace(lines.get(3), lines.get(3) + "\n" + lines.get(3));
        assertThat(read(twice).problems()).isEmpty();
        assertThat(read(twice).decisions()).isEqualTo(everything());
    }

    @Test
    void ofTwoThatContradictEachOtherTheFirstHoldsAndTheSecondIsKept() {
        String one = write(Decisions.NONE.with(new Refers(anchor("she"), Optional.of("ann"))));
        String line = one.lines().toList().get(1);
        String both = one.replace(line, line + "\n" + line.replace("#ann", "#eve"));
        Decisions read = read(both).decisions();
        assertThat(read.all(Refers.class)).containsExactly(new Refers(anchor("she"), Optional.of("ann")));
        assertThat(read.unplaced()).hasSize(1);
        assertThat(write(read).lines()).hasSize(4);
        assertThat(write(read)).contains("#ann").contains("#eve");
        assertThat(write(read(write(read)).decisions())).isEqualTo(write(read));
    }

    @Test
    void halfACharacterInTheTextDoesNoHarm() {
        Text text = Text.of("It \uD83D She");
        Decisions decisions = Decisions.NONE.with(new Unmarked(Anchor.of(text, new Span(0, 2))));
        String file = AnnotationFile.write(decisions, "a.txt", text);
        assertThat(file).contains("\"suffix\":\" \uFFFD She\"");
        assertThat(AnnotationFile.read(file, text).decisions()).isEqualTo(decisions);
    }

    private static void refused(Kind kind, int line, String file) {
        Contents read = read(file);
        assertThat(read.decisions()).isEqualTo(Decisions.NONE);
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).kind()).isEqualTo(kind);
        assertThat(read.problems().get(0).line()).isEqualTo(line);
    }

    private static Decisions everything() {
        return Decisions.NONE
                .with(new Named("foreign-ministry", "Foreign Ministry"))
                .with(new Named(
                        "ann",
                        "Ann “Annie” Smith",
                        Optional.of(ActorType.PERSON),
                        Optional.of("she/her"),
                        Optional.of("an old\nhand"),
                        Optional.of("http://www.wikidata.org/entity/Q1")))
                .with(new Marked(anchor("she"), Optional.of(ActorType.PERSON)))
                .with(new Refers(anchor("she"), Optional.of("foreign-ministry")))
                .with(new RefersNot(anchor("she"), "ann"))
                .with(new Refers(anchor("them"), Optional.empty()))
                .with(new Marked(anchor("them"), Optional.empty()))
                .with(new Unmarked(anchor("It")))
                .with(new Said(
                        List.of(anchor("“We agree,”"), anchor("“with them.”")),
                        Optional.of(anchor("she")),
                        Optional.of(anchor("said")),
                        Statement.Kind.DIRECT))
                .with(new Said(List.of(anchor("with them")), Optional.empty(), Optional.empty(), Statement.Kind.MIXED))
                .with(new NotSaid(List.of(anchor("It rained."))))
                .with(new Dismissed("pronoun-ambiguous", Optional.of(anchor("she"))))
                .with(new Dismissed("relative-date", Optional.empty()))
                .with(new Remark(anchor("rained"), Remark.Purpose.NOTE, "Did it?"))
                .with(new Remark(anchor("It"), Remark.Purpose.QUESTION, "Is weather an actor?"));
    }

    private static Anchor anchor(String words) {
        int start = TEXT.string().indexOf(words);
        return Anchor.of(TEXT, new Span(start, start + words.length()));
    }

    private static String write(Decisions decisions) {
        return AnnotationFile.write(decisions, "an article.txt", TEXT);
    }

    private static Contents read(String file) {
        return AnnotationFile.read(file, TEXT);
    }
}
