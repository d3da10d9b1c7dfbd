package org.antecedent.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.Checks;
import org.antecedent.fixture.Fixture;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** What each editor feature is expected to do with a fixture's cursor, spans and links. */
final class Features {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private Features() {}

    static Article article(Fixture fixture) {
        return ANALYZER.analyze(fixture.text());
    }

    /** An article read as people decided. */
    static Article article(Text text, Decisions decisions) {
        return ANALYZER.analyze(text, decisions);
    }

    /** Go to definition leads from the cursor to the named spans that the links name, in the order of the links. */
    static Consumer<Fixture> definition() {
        return fixture -> {
            List<Span> expected = fixture.links().stream()
                    .map(link -> fixture.named(link.target()))
                    .toList();
            List<GoToDefinition.Link> links = GoToDefinition.at(article(fixture), fixture.cursor());
            assertThat(links)
                    .extracting(GoToDefinition.Link::target)
                    .as(fixture.toString())
                    .isEqualTo(expected);
            assertThat(links)
                    .allSatisfy(link ->
                            assertThat(link.origin().touches(fixture.cursor())).isTrue());
        };
    }

    /** Go to definition leads to all the unnamed spans, whatever their order. */
    static Consumer<Fixture> definitions() {
        return fixture -> assertThat(GoToDefinition.at(article(fixture), fixture.cursor()))
                .extracting(GoToDefinition.Link::target)
                .as(fixture.toString())
                .containsExactlyInAnyOrderElementsOf(fixture.unnamed());
    }

    /** Find references finds the unnamed spans and nothing else. */
    static Consumer<Fixture> references() {
        return fixture -> assertThat(FindReferences.at(article(fixture), fixture.cursor(), true))
                .as(fixture.toString())
                .isEqualTo(fixture.unnamed());
    }

    /** The lenses have these titles and stand above the unnamed spans. */
    static Consumer<Fixture> lenses(String... titles) {
        return fixture -> {
            List<CodeLenses.Lens> lenses = CodeLenses.of(article(fixture));
            assertThat(lenses)
                    .extracting(CodeLenses.Lens::title)
                    .as(fixture.toString())
                    .containsExactly(titles);
            assertThat(lenses)
                    .extracting(CodeLenses.Lens::span)
                    .as(fixture.toString())
                    .isEqualTo(fixture.unnamed());
        };
    }

    /** The card at the cursor holds each of the texts. */
    static Consumer<Fixture> hover(String... texts) {
        return fixture -> assertThat(Hover.at(article(fixture), fixture.cursor()))
                .as(fixture.toString())
                .hasValueSatisfying(hover -> assertThat(hover.markdown()).contains(texts));
    }

    /** The card at the cursor, for who cannot show Markdown, holds each of the texts. */
    static Consumer<Fixture> plainHover(String... texts) {
        return fixture -> assertThat(Hover.at(article(fixture), fixture.cursor()))
                .as(fixture.toString())
                .hasValueSatisfying(hover -> assertThat(hover.plain()).contains(texts));
    }

    /** The card at the cursor holds none of the texts. */
    static Consumer<Fixture> hoverWithout(String... texts) {
        return fixture -> assertThat(Hover.at(article(fixture), fixture.cursor()))
                .as(fixture.toString())
                .hasValueSatisfying(hover -> assertThat(hover.markdown()).doesNotContain(texts));
    }

    /** There is no card at the cursor. */
    static Consumer<Fixture> noHover() {
        return fixture ->
                assertThat(Hover.at(article(fixture), fixture.cursor())).isEmpty();
    }

    /** The overview, a line an actor and a statement; what is open is marked with a question mark. */
    static Consumer<Fixture> overview(String lines) {
        return fixture -> {
            Article article = article(fixture);
            Overview overview = Overview.of(article, Checks.standard().run(article));
            assertThat(lines(overview)).as(fixture.toString()).isEqualTo(lines);
        };
    }

    private static String lines(Overview overview) {
        StringBuilder lines = new StringBuilder();
        for (Overview.Person actor : overview.actors()) {
            lines.append(actor.name()).append(" (").append(actor.detail()).append("): ");
            lines.append(actor.mentions().stream()
                    .map(use -> use.words() + (use.open() ? "?" : ""))
                    .collect(Collectors.joining(", ")));
            lines.append(actor.statements().isEmpty() ? "" : "; says " + actor.statements())
                    .append('\n');
        }
        for (Overview.Saying saying : overview.statements()) {
            lines.append(saying.source().orElse("nobody named")).append(saying.open() ? "? " : " ");
            lines.append(saying.kind()).append(": ").append(saying.words()).append('\n');
        }
        return lines.toString();
    }
}
