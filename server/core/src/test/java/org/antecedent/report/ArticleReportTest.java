package org.antecedent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.exchange.Sourcing;
import org.antecedent.exchange.StatementRow;
import org.antecedent.fixture.Fixture;
import org.antecedent.fixture.Repository;
import org.antecedent.report.OpenQuestion.Asks;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class ArticleReportTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    @Test
    void aSourceThatTheTextTellsIsCounted() {
        check(
                report -> {
                    assertThat(actor(report, "Tom Reed").quotedWords()).isEqualTo(3);
                    assertThat(actor(report, "Tom Reed").perhapsQuotedWords()).isZero();
                    assertThat(report.questions()).isEmpty();
                },
                """
                Tom Reed met Anna Hayes in the town hall. “Nobody knows it,” he said.
                """);
    }

    @Test
    void aSourceThatMayBeTwoIsNotCountedAsCertain() {
        check(
                report -> {
                    assertThat(report.actors().stream().mapToInt(ActorFigures::quotedWords))
                            .containsOnly(0);
                    assertThat(report.actors().stream()
                                    .mapToInt(ActorFigures::perhapsQuotedWords)
                                    .sum())
                            .isEqualTo(3);
                    assertThat(report.statements())
                            .extracting(StatementRow::sourcing)
                            .containsExactly(Sourcing.UNCLEAR);
                    assertThat(report.questions())
                            .extracting(OpenQuestion::asks)
                            .containsExactly(Asks.WHICH_SOURCE);
                    assertThat(report.questions().get(0).answers())
                            .extracting(OpenQuestion.Answer::name)
                            .containsExactlyInAnyOrder("Tom Reed", "Bill Hayes");
                },
                """
                Tom Reed met Bill Hayes in the town hall. “Nobody knows it,” he said.
                """);
    }

    @Test
    void aQuotationThatFollowsAnotherIsTheSpeakersByGuessAlone() {
        String prose = """
                “I trusted him with everything,” Ruth Deane said.

                “Nobody wanted to go in there after the funeral.”
                """;
        check(
                report -> {
                    assertThat(actor(report, "Ruth Deane").quotedWords()).isEqualTo(5);
                    assertThat(actor(report, "Ruth Deane").perhapsQuotedWords()).isEqualTo(9);
                    assertThat(report.questions())
                            .extracting(OpenQuestion::asks)
                            .contains(Asks.WHOSE_QUOTATION);
                },
                prose);
        check(
                report -> {
                    assertThat(actor(report, "Ruth Deane").quotedWords()).isEqualTo(14);
                    assertThat(report.questions())
                            .extracting(OpenQuestion::asks)
                            .doesNotContain(Asks.WHOSE_QUOTATION);
                },
                prose.replace("funeral.”", "funeral,” Ruth Deane said."));
    }

    @Test
    void sourcesByWhatTheyAre() {
        check(
                report -> assertThat(words(report, Breakdown.By.SOURCING))
                        .isEqualTo(Map.of("named", 7, "unnamed", 2, "no source", 4)),
                """
                “We agree on this,” Angela Merkel said. “We do not,” Tom Reed said.

                “Nobody knows,” an official said.

                Nobody answered the door of the house on Monday.

                “They have the photographs.”
                """);
    }

    @Test
    void womenAndMenAsTheTextTellsThem() {
        check(
                report -> assertThat(words(report, Breakdown.By.GENDER))
                        .isEqualTo(Map.of("women", 4, "men", 3, "no person", 2)),
                """
                “We agree on this,” Angela Merkel said. “We do not,” Tom Reed said. “Not yet,” NATO said.
                """);
    }

    @Test
    void whoSpeaksAboutWhom() {
        check(report -> assertThat(pairs(report)).containsExactly("Angela Merkel about Emmanuel Macron: 1"), """
                Angela Merkel said Emmanuel Macron was right.
                """);
        check(report -> assertThat(pairs(report)).isEmpty(), """
                Angela Merkel met Emmanuel Macron. “I was right,” Angela Merkel said.
                """);
    }

    @Test
    void whatIsSaidInsideBelongsToTheInnerSpeaker() {
        check(
                report -> assertThat(pairs(report))
                        .contains("Bill Hayes about Angela Merkel: 1")
                        .doesNotContain("Tom Reed about Angela Merkel: 1"),
                """
                “Bill Hayes told me ‘never trust Angela Merkel again,’” Tom Reed said.
                """);
    }

    @Test
    void theHeadlineIsTheTitle() {
        assertThat(report("# Council cuts *its* budget\n\nTom Reed said no.\n").title())
                .isEqualTo("Council cuts *its* budget");
        assertThat(report("Tom Reed said no.\n").title()).isEqualTo("Tom Reed said no.");
        assertThat(report("").title()).isEqualTo("a.txt");
    }

    @Test
    void nothingIsCountedTwiceOrLost() throws IOException {
        for (Path seed : seeds()) {
            ArticleReport report = report(Files.readString(seed));
            int all = report.quotedWords();
            for (Breakdown breakdown : report.breakdowns()) {
                int words = breakdown.groups().values().stream()
                        .flatMap(List::stream)
                        .mapToInt(StatementRow::quotedWords)
                        .sum();
                assertThat(words).as("%s by %s", seed, breakdown.by()).isEqualTo(all);
            }
            int certain =
                    report.actors().stream().mapToInt(ActorFigures::quotedWords).sum();
            int nobodys = report.statements().stream()
                    .filter(row -> row.speaker().isEmpty())
                    .mapToInt(StatementRow::quotedWords)
                    .sum();
            assertThat(certain + nobodys).as("%s", seed).isEqualTo(all);
            for (ActorFigures actor : report.actors()) {
                assertThat(actor.mentions().size() + actor.unclear().size())
                        .isEqualTo(actor.actor().mentions().size());
            }
        }
    }

    private static void check(Consumer<ArticleReport> expectation, String prose) {
        Fixture.check(fixture -> expectation.accept(report(fixture.text().string())), prose);
    }

    static ArticleReport report(String prose) {
        Article article = ANALYZER.analyze(Text.of(prose));
        return ArticleReport.of("a.txt", article, Checks.standard().run(article));
    }

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Repository.root().resolve("seeds"))) {
            return files.filter(file -> file.toString().matches(".*[a-z]\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
    }

    private static ActorFigures actor(ArticleReport report, String name) {
        return report.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> words(ArticleReport report, Breakdown.By by) {
        return report.breakdowns().stream()
                .filter(breakdown -> breakdown.by() == by)
                .flatMap(breakdown -> breakdown.groups().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> group.getValue().stream()
                                .mapToInt(StatementRow::quotedWords)
                                .sum()));
    }

    private static List<String> pairs(ArticleReport report) {
        return report.about().stream()
                .map(pair -> report.called(pair.speaker()) + " about " + report.called(pair.about()) + ": "
                        + pair.mentions().size())
                .toList();
    }
}
