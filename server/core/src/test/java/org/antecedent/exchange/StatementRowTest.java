package org.antecedent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antecedent.analysis.Analyzer;
import org.antecedent.exchange.QuotedShares.Share;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class StatementRowTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    @Test
    void aRowSaysWhoWhatAndWhere() {
        assertThat(StatementsCsv.header())
                .startsWith("document,line,column,id,kind,source,actor,")
                .endsWith(",rule\r\n");
        assertThat(csv("Angela Merkel met the board.\nLater “We agree,” she said.\n"))
                .containsExactly(
                        "a.txt,2,7,0,direct,she,Angela Merkel,person,true,false,female,said,\"“We agree,”\",2,,,positive,,sure,quotation-attribution\r\n");
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertThat(csv("It was reported that the dam had failed.\n"))
                .containsExactly(
                        "a.txt,1,17,0,indirect,,,,,,,reported,that the dam had failed,0,,,positive,,doubtful,passive\r\n");
    }

    @Test
    void quotesAreDoubledAndWhiteSpaceIsOneBlank() {
        assertThat(csv("\"We agree,\" Tom Reed said. \"We\talways did.\"\n"))
                .singleElement()
                .asString()
                .contains(",\"\"\"We agree,\"\" … \"\"We always did.\"\"\",");
    }

    @Test
    void aQuotationOverParagraphsIsOneRow() {
        assertThat(csv("Tom Reed said: “We agree.\n\n“We always did.”\n"))
                .singleElement()
                .asString()
                .contains(",direct,")
                .contains(",“We agree. “We always did.”,");
    }

    @Test
    void wordsInAQuotationInsideBelongToItsOwnSpeaker() {
        List<StatementRow> rows = rows("“Bill Hayes told me ‘never again,’” Tom Reed said.\n");
        assertThat(rows).extracting(StatementRow::quotedWords).containsExactly(4, 2);
    }

    @Test
    void sharesAddUp() {
        QuotedShares shares = QuotedShares.of(rows("""
                “We agree on this,” Angela Merkel said. “We do not,” Tom Reed said.

                “Nobody knows,” an official said.

                Nobody answered the door of the house on Monday.

                “They have the photographs.”
                """));
        assertThat(shares.words()).isEqualTo(13);
        assertThat(shares.byActor()).startsWith(new Share("Angela Merkel", 4), new Share("Tom Reed", 3));
        assertThat(shares.bySource())
                .containsExactly(new Share("named", 7), new Share("no source", 4), new Share("unnamed", 2));
        assertThat(shares.byGender())
                .containsExactly(new Share("unknown", 6), new Share("female", 4), new Share("male", 3));
    }

    @Test
    void proseWithoutStatementsHasNoShares() {
        QuotedShares shares = QuotedShares.of(rows("Tom Reed crossed the bridge.\n"));
        assertThat(shares).isEqualTo(new QuotedShares(0, 0, List.of(), List.of(), List.of()));
    }

    private static List<StatementRow> rows(String prose) {
        return StatementRow.of("a.txt", ANALYZER.analyze(Text.of(prose)));
    }

    private static List<String> csv(String prose) {
        return rows(prose).stream().map(StatementsCsv::row).toList();
    }
}
