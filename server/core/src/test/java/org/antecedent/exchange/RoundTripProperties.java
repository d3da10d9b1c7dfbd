package org.antecedent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decisions;
import org.antecedent.exchange.Import.Outcome;

/** What goes out and comes in again is the same, whatever was decided, as far as the format says that it loses nothing. */
class RoundTripProperties {
    @Property(tries = 1_000, seed = "20")
    void outAndInAndOut(@ForAll long seed) {
        Article article = AnyAnnotations.of(new SplittableRandom(seed));
        Document document = Document.of("a", article);
        Export cas = ExportFormat.UIMA_JSON.write(document);
        Decisions decisions = in(article, CasJsonReader.read(cas.files().get(".json"), false));
        Document again = Document.of("a", AnyAnnotations.ANALYZER.analyze(article.text(), decisions));
        same(ExportFormat.UIMA_JSON, cas, again, article, decisions);

        Export brat = ExportFormat.BRAT.write(document);
        String txt = brat.files().get(".txt");
        String ann = brat.files().get(".ann");
        assertThat(BratRules.failures(txt, ann)).isEmpty();
        same(ExportFormat.BRAT, brat, again, article, in(article, BratReader.read(txt, ann, false)));
    }

    private static Decisions in(Article article, Import read) {
        assertThat(read.skipped()).isEmpty();
        Outcome outcome = read.into(article.text(), Decisions.NONE, false);
        assertThat(outcome.skipped()).isEmpty();
        return outcome.decisions();
    }

    private static void same(ExportFormat format, Export first, Document again, Article article, Decisions decisions) {
        // Reasons come back with the machine that gives them.
        List<Loss> lost = first.losses().stream()
                .filter(loss -> !loss.one().equals("reason of the machine"))
                .toList();
        Statistics.label(format + " loses nothing")
                .collect(lost.isEmpty())
                .coverage(checker -> checker.check(true).percentage(share -> share > 30));
        if (lost.isEmpty()) {
            assertThat(all(decisions)).isEqualTo(all(article.decisions()));
            assertThat(format.write(again).files()).isEqualTo(first.files());
        }
    }

    private static Set<Decision> all(Decisions decisions) {
        return decisions.placed().stream().map(Annotation::decision).collect(Collectors.toSet());
    }
}
