package org.antecedent.editor;

import static org.antecedent.editor.Features.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antecedent.editor.DocumentSymbols.Kind;
import org.antecedent.editor.DocumentSymbols.Symbol;
import org.antecedent.fixture.Fixture;
import org.junit.jupiter.api.Test;

class DocumentSymbolsTest {
    @Test
    void actorsComeWithTheirMentionsAndStatements() {
        List<Symbol> symbols = DocumentSymbols.of(article(Fixture.parse("""
                Angela Merkel met Emmanuel Macron in Berlin.
                “We agree,” she said.
                """)));
        Symbol first = symbols.get(0);
        assertThat(first.name()).isEqualTo("Angela Merkel");
        assertThat(first.kind()).isEqualTo(Kind.PERSON);
        assertThat(first.children())
                .extracting(Symbol::name)
                .startsWith("Angela Merkel")
                .contains("she")
                .endsWith("Statements");
        assertThat(last(first.children()).children()).extracting(Symbol::name).containsExactly("“We agree,”");
        assertThat(symbols).extracting(Symbol::name).contains("Emmanuel Macron", "Berlin");
        Symbol statement = last(symbols);
        assertThat(statement.name()).isEqualTo("she: “We agree,”");
        assertThat(statement.kind()).isEqualTo(Kind.STATEMENT);
        assertThat(statement.detail()).isEqualTo("line 2");
    }

    @Test
    void statementsStandInTextOrder() {
        List<Symbol> symbols = DocumentSymbols.of(article(
                Fixture.parse("“We agree,” Tom Reed said. “We do not,” Bill Hayes said. Reed said that was sad.\n")));
        assertThat(symbols)
                .extracting(Symbol::name)
                .endsWith("Tom Reed: “We agree,”", "Bill Hayes: “We do not,”", "Reed: that was sad");
    }

    @Test
    void whoSaysNothingHasNoStatements() {
        List<Symbol> symbols = DocumentSymbols.of(article(Fixture.parse("Tom Reed crossed the bridge.\n")));
        assertThat(symbols).extracting(Symbol::name).containsExactly("Tom Reed");
        assertThat(symbols.get(0).children()).extracting(Symbol::name).containsExactly("Tom Reed");
    }

    private static Symbol last(List<Symbol> symbols) {
        return symbols.get(symbols.size() - 1);
    }

    @Test
    void aSelectionLiesInsideItsSpan() {
        List<Symbol> symbols = DocumentSymbols.of(article(
                Fixture.parse("“We agree,” Angela Merkel said, “and we will sign.” The company said it would not.\n")));
        assertThat(symbols)
                .allSatisfy(symbol ->
                        assertThat(symbol.span().contains(symbol.selection())).isTrue());
    }

    @Test
    void nothingHasNoOutline() {
        assertThat(DocumentSymbols.of(article(Fixture.parse("")))).isEmpty();
    }
}
