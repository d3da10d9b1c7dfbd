package org.antecedent.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.fixture.Fixture;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActors;
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

    /** An article of a project that knows these. */
    static Article article(Text text, List<ProjectActor> known) {
        return ANALYZER.knowing(new ProjectActors(known)).analyze(text);
    }

    /** The article once somebody has decided that the words mean somebody of that name. */
    static Article decided(Fixture fixture, Span words, String name) {
        return article(
                fixture.text(),
                Decisions.NONE
                        .with(new Named("somebody", name))
                        .with(new Refers(Anchor.of(fixture.text(), words), Optional.of("somebody"))));
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

    /** Go to implementations leads to the unnamed spans, in text order. */
    static Consumer<Fixture> statements() {
        return fixture -> assertThat(GoToImplementations.at(article(fixture), fixture.cursor()))
                .extracting(GoToDefinition.Link::target)
                .as(fixture.toString())
                .isEqualTo(fixture.unnamed());
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

    /** The hints of the whole article, each as the words that it stands behind and its label. */
    static Consumer<Fixture> hints(String... expected) {
        return fixture -> assertThat(
                        InlayHints.in(article(fixture), whole(fixture), EnumSet.allOf(InlayHints.Kind.class)))
                .extracting(hint -> fixture.text().words(hint.words()) + " " + hint.label())
                .as(fixture.toString())
                .containsExactly(expected);
    }

    /** The colours of the whole article, each as its words, type and modifiers; without those that everything has. */
    static Consumer<Fixture> tokens(String... expected) {
        return fixture -> assertThat(SemanticTokens.in(article(fixture), whole(fixture)))
                .extracting(token -> shown(fixture, token))
                .as(fixture.toString())
                .containsExactly(expected);
    }

    private static String shown(Fixture fixture, SemanticTokens.Token token) {
        String modifiers = token.modifiers().stream()
                .filter(modifier -> modifier != SemanticTokens.Modifier.PROPOSED)
                .map(modifier -> " " + modifier.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return fixture.text().words(token.span()) + ": " + token.type().name().toLowerCase(Locale.ROOT) + modifiers;
    }

    private static Span whole(Fixture fixture) {
        return new Span(0, fixture.text().length());
    }

    /** What the selection at the cursor grows to, but for the whole text, is the unnamed spans from the inside out. */
    static Consumer<Fixture> selection() {
        return fixture -> {
            List<Span> spans = SelectionRanges.at(article(fixture), fixture.cursor());
            assertThat(spans.subList(0, spans.size() - 1))
                    .as(fixture.toString())
                    .isEqualTo(fixture.unnamed());
            assertThat(spans.get(spans.size() - 1)).isEqualTo(whole(fixture));
        };
    }

    /** The whole text once the name at the cursor is written anew, quotations left alone. */
    static Consumer<Fixture> renamed(String name, String expected) {
        return fixture -> assertThat(applied(fixture, name, EnumSet.of(Rename.Kind.PLAIN)))
                .endsWith(inLinesOf(fixture, expected));
    }

    /** The whole text once all that can be renamed is. */
    static Consumer<Fixture> renamedThroughout(String name, String expected) {
        return fixture -> assertThat(applied(fixture, name, EnumSet.allOf(Rename.Kind.class)))
                .endsWith(inLinesOf(fixture, expected));
    }

    private static String inLinesOf(Fixture fixture, String expected) {
        return fixture.text().string().contains("\r\n") ? expected.replace("\n", "\r\n") : expected;
    }

    private static String applied(Fixture fixture, String name, Set<Rename.Kind> kinds) {
        Rename.Outcome outcome = Rename.to(article(fixture), fixture.cursor(), name);
        assertThat(outcome).as(fixture.toString()).isInstanceOf(Rename.Changes.class);
        List<Rename.Change> changes = new ArrayList<>(((Rename.Changes) outcome).changes());
        Collections.reverse(changes);
        Text text = fixture.text();
        for (Rename.Change change : changes) {
            text = kinds.contains(change.kind()) ? text.apply(change.edit()) : text;
        }
        return text.string();
    }

    /** Nothing can be renamed at the cursor, for this reason. */
    static Consumer<Fixture> refused(String reason) {
        return fixture -> {
            Article article = article(fixture);
            assertThat(Rename.start(article, fixture.cursor())).isEqualTo(new Rename.Refused(reason));
            assertThat(Rename.to(article, fixture.cursor(), "Ann")).isEqualTo(new Rename.Refused(reason));
        };
    }

    /** What is offered at the cursor, in order; none of it where nothing is named. */
    static Consumer<Fixture> completions(String... expected) {
        return fixture -> assertThat(Completion.at(article(fixture), fixture.cursor(), "@"))
                .extracting(Completion.Proposal::words)
                .as(fixture.toString())
                .containsExactly(expected);
    }

    /** The spans that are edited with the one at the cursor are the unnamed ones. */
    static Consumer<Fixture> linked() {
        return fixture -> assertThat(LinkedEditing.at(article(fixture), fixture.cursor()))
                .as(fixture.toString())
                .isEqualTo(fixture.unnamed());
    }

    /** Of whom the actor at the cursor speaks: each with the words by which. */
    static Consumer<Fixture> spokenOf(String... expected) {
        return fixture -> assertThat(CallHierarchy.spokenOf(article(fixture), fixture.cursor()))
                .extracting(link -> shown(fixture, link))
                .as(fixture.toString())
                .containsExactly(expected);
    }

    /** Who speaks of the actor at the cursor: each with the words by which. */
    static Consumer<Fixture> speakers(String... expected) {
        return fixture -> assertThat(CallHierarchy.speakers(article(fixture), fixture.cursor()))
                .extracting(link -> shown(fixture, link))
                .as(fixture.toString())
                .containsExactly(expected);
    }

    private static String shown(Fixture fixture, CallHierarchy.Link link) {
        return link.party().name() + ": "
                + link.mentions().stream().map(fixture.text()::words).collect(Collectors.joining(", "));
    }
}
