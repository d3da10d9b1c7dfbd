package org.antecedent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decisions;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What goes out of an actor whom the project knows. */
class ProjectDetailsTest {
    private static final Text TEXT = Text.of("\uD83D\uDE42 Robin Kraft left Oslo. Ann Lund stayed.\n");
    private static final ProjectActors PROJECT = new ProjectActors(List.of(
            new ProjectActor(
                    "Robin Kraft",
                    Optional.of(ActorType.PERSON),
                    List.of(),
                    Set.of("they", "she"),
                    List.of(),
                    List.of("https://example.org/kraft", "https://example.org/kraft-2"),
                    Optional.of("of Oslo")),
            new ProjectActor(
                    "Ann Lund", Optional.empty(), List.of(), Set.of(), List.of(), List.of(), Optional.empty())));
    private static final Anchor KRAFT = Anchor.of(TEXT, new Span(3, 14));
    /** Somebody has said who that is, and given a note and no more. */
    private static final Decisions NOTED = Decisions.NONE
            .with(new Named(
                    "kraft",
                    "Robin Kraft",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("a runner"),
                    Optional.empty()))
            .with(new Refers(KRAFT, Optional.of("kraft")));

    private static Export export(ExportFormat format, Decisions decisions) {
        Article article = AnyAnnotations.ANALYZER.knowing(PROJECT).analyze(TEXT, decisions);
        return format.write(Document.of("a", article));
    }

    private static String file(ExportFormat format, Decisions decisions, String ending) {
        return export(format, decisions).files().get(ending);
    }

    @Test
    void casJson() {
        assertThat(file(ExportFormat.UIMA_JSON, Decisions.NONE, ".json"))
                .contains(
                        "\"label\":\"Robin Kraft\",\"state\":\"proposed\",\"actorType\":\"PERSON\",\"pronouns\":\"she/they\","
                                + "\"note\":\"of Oslo\",\"link\":\"https://example.org/kraft https://example.org/kraft-2\","
                                + "\"project\":\"type-pronouns-note-link\"}")
                .contains("\"label\":\"Ann Lund\",\"state\":\"proposed\"}");
        String noted = file(ExportFormat.UIMA_JSON, NOTED, ".json");
        assertThat(noted).contains("\"note\":\"a runner\",", "\"project\":\"type-pronouns-link\"");
    }

    @Test
    void brat() {
        String ann = file(ExportFormat.BRAT, Decisions.NONE, ".ann");
        assertThat(BratRules.failures(TEXT.string(), ann)).isEmpty();
        assertThat(ann.lines().map(line -> line.replaceAll("\\b([TAN]|#)\\d+\\b", "$1")))
                .contains(
                        "A\tActorType T PERSON",
                        "A\tPronouns T she/they",
                        "A\tProject T type-pronouns-note-link",
                        "N\tReference T link:https://example.org/kraft\tRobin Kraft",
                        "N\tReference T link:https://example.org/kraft-2\tRobin Kraft")
                .anyMatch(line -> line.endsWith("\tActorNote T\tof Oslo"));
        String configuration = ExportFormat.BRAT.beside().get("annotation.conf");
        assertThat(configuration.lines().filter(line -> line.startsWith("Project\t")))
                .singleElement()
                .asString()
                .contains("Value:type|pronouns|type-pronouns|", "|type-pronouns-note-link")
                .hasLineCount(1);
    }

    @Test
    void webAnnotations() {
        String all = "\"antecedent:project\":{\"antecedent:type\":\"PERSON\",\"antecedent:pronouns\":\"she/they\","
                + "\"antecedent:note\":\"of Oslo\","
                + "\"antecedent:link\":[\"https://example.org/kraft\",\"https://example.org/kraft-2\"]}";
        assertThat(file(ExportFormat.W3C, Decisions.NONE, ".jsonld").lines().filter(line -> line.contains(all)))
                .singleElement()
                .asString()
                .contains("\"antecedent:proposal\":\"actor\"", "\"label\":\"Robin Kraft\"");
        assertThat(file(ExportFormat.W3C, NOTED, ".jsonld").lines().filter(line -> line.contains("antecedent:project")))
                .singleElement()
                .asString()
                .contains("\"antecedent:decision\":\"actor\"", "\"antecedent:note\":\"a runner\"")
                .doesNotContain("of Oslo");
    }

    /** What the project knows becomes nobody's decision on its way back. */
    @Test
    void comesBackAsPeopleDecidedIt() {
        for (ExportFormat format : List.of(ExportFormat.UIMA_JSON, ExportFormat.BRAT, ExportFormat.W3C)) {
            Export out = export(format, NOTED);
            for (boolean confirming : List.of(false, true)) {
                Import in = read(format, out, confirming);
                assertThat(in.lines().stream()
                                .map(Import.Line::decision)
                                .filter(Named.class::isInstance)
                                .map(Named.class::cast)
                                .filter(named -> named.name().equals("Robin Kraft"))
                                .collect(Collectors.toSet()))
                        .as(format + " " + confirming)
                        .containsExactly(new Named(
                                "kraft",
                                "Robin Kraft",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("a runner"),
                                Optional.empty()));
            }
        }
    }

    private static Import read(ExportFormat format, Export out, boolean confirming) {
        return switch (format) {
            case UIMA_JSON -> CasJsonReader.read(out.files().get(".json"), confirming);
            case BRAT -> BratReader.read(out.files().get(".txt"), out.files().get(".ann"), confirming);
            default -> WebAnnotationReader.read(out.files().get(".jsonld"), TEXT.string(), confirming);
        };
    }

    @Test
    void whatIsNotHeldIsCounted() {
        assertThat(Loss.line(export(ExportFormat.DOCCANO, Decisions.NONE).losses()))
                .contains("4 details of actors (type, pronouns, note or link)");
        assertThat(Loss.line(export(ExportFormat.UIMA_JSON, Decisions.NONE).losses()))
                .doesNotContain("details of actors");
    }
}
