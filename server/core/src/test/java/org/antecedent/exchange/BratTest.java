package org.antecedent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.exchange.Import.Outcome;
import org.antecedent.exchange.Import.Skipped;
import org.antecedent.fixture.Repository;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class BratTest {
    private static final Text TEXT =
            Text.of("\uD83D\uDE42 Rene\u0301: Ann Lund left. “We\u00A0never\r\nagreed,” she said.");

    /** What is decided about it is fixed, whatever the machine makes of the rest. */
    @Test
    void codePointsWithLineFeedsAlone() {
        Article article = AnyAnnotations.ANALYZER.analyze(
                TEXT,
                Decisions.NONE
                        .with(new Named(
                                "lund",
                                "Ann Lund",
                                Optional.of(ActorType.PERSON),
                                Optional.of("she"),
                                Optional.of("of Oslo"),
                                Optional.of("https://example.org/lund")))
                        .with(new Marked(anchor("Ann Lund"), Optional.of(ActorType.PERSON)))
                        .with(new Refers(anchor("Ann Lund"), Optional.of("lund")))
                        .with(new Said(
                                List.of(anchor("“We\u00A0never\r\nagreed,”")),
                                Optional.of(anchor("she")),
                                Optional.of(anchor("said")),
                                Statement.Kind.DIRECT))
                        .with(new Remark(anchor("left"), Remark.Purpose.QUESTION, "From\twhere?")));
        Export export = ExportFormat.BRAT.write(Document.of("a", article));
        assertThat(export.files().get(".txt"))
                .isEqualTo("\uD83D\uDE42 Rene\u0301: Ann Lund left. “We\u00A0never\nagreed,” she said.");
        assertThat(export.files().get(".ann").lines().map(line -> line.replaceAll("\\b([TAEN]|#)\\d+\\b", "$1")))
                .contains(
                        "T\tPERSON 9 17\tAnn Lund",
                        "N\tReference T named:lund\tAnn Lund",
                        "A\tActorType T PERSON",
                        "A\tPronouns T she",
                        "N\tReference T link:https://example.org/lund\tAnn Lund",
                        "T\tPERSON 43 46\tshe",
                        "T\tContent 24 33;34 42\t“We\u00A0never agreed,”",
                        "T\tCue 47 51\tsaid",
                        "T\tAttribution 47 51\tsaid",
                        "E\tAttribution:T Content:T Cue:T Source:T",
                        "A\tKind E direct",
                        "T\tRemark 18 22\tleft")
                .anyMatch(line -> line.endsWith("\tActorNote T\tof Oslo"))
                .anyMatch(line -> line.endsWith("\tQuestion T\tFrom where?"))
                .doesNotContain("A\tProposed E statement");
        assertThat(Loss.line(export.losses())).endsWith(", 1 line end or tab in a note or name");
    }

    @Test
    void everySeedIsAsBratWantsIt() throws IOException {
        try (Stream<Path> seeds = Files.list(Repository.root().resolve("seeds"))) {
            for (Path seed :
                    seeds.filter(file -> file.toString().endsWith(".txt")).toList()) {
                Article article = AnyAnnotations.ANALYZER.analyze(Text.of(Files.readString(seed)));
                Export export = ExportFormat.BRAT.write(Document.of("a", article));
                String ann = export.files().get(".ann");
                assertThat(BratRules.failures(export.files().get(".txt"), ann)).isEmpty();
                assertThat(ann.lines().filter(line -> line.startsWith("E"))).hasSameSizeAs(article.statements());
                Import nothing = BratReader.read(export.files().get(".txt"), ann, false);
                assertThat(nothing.lines()).isEmpty();
                assertThat(nothing.proposals())
                        .isEqualTo(
                                article.mentions().size() + article.statements().size());
            }
        }
    }

    @Test
    void whatIsNotHeldIsCounted() {
        Article article = AnyAnnotations.ANALYZER.analyze(
                TEXT,
                Decisions.NONE
                        .with(new Unmarked(anchor("she")))
                        .with(new Named("nobody-here", "Zoë"), Optional.of("Ann"), Optional.empty()));
        assertThat(Loss.line(ExportFormat.BRAT.write(Document.of("a", article)).losses()))
                .contains("1 decision against something", "1 actor that is not mentioned", "1 author or date");
    }

    @Test
    void aConflictIsCountedWhereItIsNotHeld() {
        Conflict conflict = new Conflict(List.of(
                new Conflict.Reading(
                        Decisions.NONE.with(new Unmarked(anchor("she"))).placed()),
                new Conflict.Reading(List.of())));
        Document document = Document.of("a", AnyAnnotations.ANALYZER.analyze(TEXT, Decisions.NONE.with(conflict)));
        for (ExportFormat format : ExportFormat.values()) {
            String lost = Loss.line(format.write(document).losses());
            assertThat(lost.contains("1 conflict to choose from"))
                    .as(format.toString())
                    .isEqualTo(format != ExportFormat.W3C);
            assertThat(lost).doesNotContain("decision against something");
        }
    }

    @Test
    void aFileOfAnotherToolIsDecidedThroughout() {
        String text = "\uD83D\uDE42 Ann Lund spoke. “No,” she said.\nLund left, sources said.";
        Import read = BratReader.read(text, """
                T1	PER 2 10	Ann Lund
                T2	PER 24 27	she
                R1	Coref Anaphor:T2 Antecedent:T1
                T3	Content 18 23	“No,”
                T4	Cue 28 32	said
                T5	Attribution 28 32	said
                E1	Attribution:T5 Content:T3 Cue:T4 Source:T2
                T6	Source 45 52	sources
                T7	Content 34 43	Lund left
                T8	Attribution 53 57	said
                E2	Attribution:T8 Content:T7 Source:T6
                N1	Reference T1 Wikidata:Q1	Ann Lund
                #1	AnnotatorNotes T2	sure?
                """, false);
        assertThat(read.skipped()).isEmpty();
        Text own = Text.of(text);
        assertThat(read.lines().stream().map(Import.Line::decision))
                .containsExactlyInAnyOrder(
                        new Marked(anchor(own, "Ann Lund"), Optional.of(ActorType.PERSON)),
                        new Marked(anchor(own, "she"), Optional.of(ActorType.PERSON)),
                        new Named(
                                "ann-lund",
                                "Ann Lund",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Wikidata:Q1")),
                        new Refers(anchor(own, "Ann Lund"), Optional.of("ann-lund")),
                        new Refers(anchor(own, "she"), Optional.of("ann-lund")),
                        new Said(
                                List.of(anchor(own, "“No,”")),
                                Optional.of(anchor(own, "she")),
                                Optional.of(anchor(own, "said")),
                                Statement.Kind.DIRECT),
                        new Said(
                                List.of(anchor(own, "Lund left")),
                                Optional.of(anchor(own, "sources")),
                                Optional.of(Anchor.of(own, new Span(text.lastIndexOf("said"), text.length() - 1))),
                                Statement.Kind.INDIRECT),
                        new Remark(anchor(own, "she"), Remark.Purpose.NOTE, "sure?"));
    }

    @Test
    void theRestIsTakenWhereALineIsBad() {
        Import read = BratReader.read("Ann Lund spoke.", """
                T1	PER 0 8	Ann Lund
                T1	PER 0 3	Ann
                T2	PER 0 99	Ann
                T3	PER 5 2	x
                T4	PER 4 8	Lung
                T5 PER 4 8	Lund
                T6	PER 0 3;2 4	Ann n
                T7	PER 0 3;9 14	Ann spoke
                T8	Protein 9 14	spoke
                R1	Coref Arg:T1 Arg:T4
                R2	Owns Arg1:T1 Arg2:T4
                E1	Attribution
                E2	Attribution:T1 Cue:T1
                N1	Reference T1 lund	Lund
                *	Equiv
                #1	Doubt T1	?
                X	no
                """, false);
        assertThat(read.skipped().stream().map(Skipped::line).sorted().toList())
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17);
        assertThat(read.skipped()).contains(new Skipped(5, "The text reads “Lund” there, and not “Lung”."));
        assertThat(read.lines())
                .containsExactly(new Import.Line(
                        1, new Marked(anchor(Text.of("Ann Lund spoke."), "Ann Lund"), Optional.of(ActorType.PERSON))));
    }

    @Test
    void linesThatContradictEachOtherOrWhatIsThere() {
        Text text = Text.of("Ann Lund spoke. She left.");
        Import read = BratReader.read(text.string(), """
                T1	PER 0 8	Ann Lund
                T2	ORG 0 8	Ann Lund
                T3	PER 16 19	She
                *	Equiv T1 T3
                """, false);
        Decisions there = Decisions.NONE.with(new Refers(anchor(text, "She"), Optional.empty()));
        Outcome left = read.into(text, there, false);
        assertThat(left.skipped())
                .containsExactly(
                        new Skipped(2, "Another line decides otherwise about “Ann Lund”."),
                        new Skipped(3, "Somebody has decided otherwise about “She”."));
        assertThat(left.decisions().all(Refers.class)).contains(new Refers(anchor(text, "She"), Optional.empty()));
        Outcome over = read.into(text, there, true);
        assertThat(over.skipped()).hasSize(1);
        assertThat(over.decisions().all(Refers.class))
                .containsExactly(
                        new Refers(anchor(text, "Ann Lund"), Optional.of("ann-lund")),
                        new Refers(anchor(text, "She"), Optional.of("ann-lund")));
        assertThat(read.into(text, over.decisions(), false).decisions()).isEqualTo(over.decisions());
    }

    @Test
    void wordsAreFoundInAnArticleThatWasChangedSince() {
        Import read = BratReader.read("Ann Lund spoke in Oslo.", "T1\tPER 0 8\tAnn Lund\nT2\tLOC 18 22\tOslo\n", false);
        Text article = Text.of("Update\r\n\r\nAnn Lund spoke there.");
        Outcome outcome = read.into(article, Decisions.NONE, false);
        assertThat(outcome.decisions().at(new Span(10, 18))).hasSize(1);
        assertThat(outcome.skipped()).containsExactly(new Skipped(2, "The article does not have “Oslo” there."));
    }

    @Test
    void proposalsAreLeftUnlessConfirmed() {
        Article article = AnyAnnotations.ANALYZER.analyze(Text.of("Ann Lund spoke. She left."));
        Export export = ExportFormat.BRAT.write(Document.of("a", article));
        Import left = BratReader.read(export.files().get(".txt"), export.files().get(".ann"), false);
        assertThat(left.lines()).isEmpty();
        assertThat(left.proposals()).isEqualTo(2);
        Import confirmed =
                BratReader.read(export.files().get(".txt"), export.files().get(".ann"), true);
        assertThat(confirmed.lines().stream().map(Import.Line::decision))
                .contains(
                        new Named("ann-lund", "Ann Lund"),
                        new Refers(anchor(article.text(), "She"), Optional.of("ann-lund")));
    }

    /** Somebody put “she” to an actor of the machine's: the actor is one with its first words. */
    @Test
    void wordsPutToAProposedActor() {
        Import read = BratReader.read("Ann Lund spoke. She left.", """
                T1	PERSON 0 8	Ann Lund
                A1	Proposed T1 mention-type-actor
                N1	Reference T1 proposed:ann-lund	Ann Lund
                T2	PERSON 16 19	She
                *	Equiv T1 T2
                """, false);
        Text text = Text.of("Ann Lund spoke. She left.");
        assertThat(read.lines().stream().map(Import.Line::decision))
                .containsExactlyInAnyOrder(
                        new Marked(anchor(text, "She"), Optional.of(ActorType.PERSON)),
                        new Refers(anchor(text, "Ann Lund"), Optional.of("ann-lund")),
                        new Refers(anchor(text, "She"), Optional.of("ann-lund")));
    }

    private static Anchor anchor(String words) {
        return anchor(TEXT, words);
    }

    private static Anchor anchor(Text text, String words) {
        int start = text.string().indexOf(words);
        return Anchor.of(text, new Span(start, start + words.length()));
    }
}
