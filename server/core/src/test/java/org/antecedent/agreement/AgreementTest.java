package org.antecedent.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antecedent.analysis.Analyzer;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Text TEXT = Text.of("Secretary Ann Lee met the board of Acme in Berlin.\n\n"
            + "“We agree,” she said. Lee told it that nothing was signed. It rained.\n");

    @Test
    void theSameDecisionsAgree() {
        Decisions decisions =
                decisions(refers("Ann Lee", "ann"), refers("she", "ann"), marked("Acme"), said("“We agree,”", "she"));
        Agreement agreement = agreement(decisions, decisions);
        assertThat(agreement.exact()).isEqualTo(Score.of(3, 3, 3));
        assertThat(agreement.overlapping()).isEqualTo(Score.of(3, 3, 3));
        for (CoreferenceMetric metric : CoreferenceMetric.values()) {
            assertThat(agreement.of(metric).f1()).hasValue(1);
        }
        assertThat(agreement.statements()).isEqualTo(Score.of(1, 1, 1));
        assertThat(agreement.sources()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void aMentionIsTheSameThoughItsEndsDiffer() {
        Decisions left = decisions(refers("Ann Lee", "ann"), refers("she", "ann"));
        Decisions right = decisions(refers("Secretary Ann Lee", "lee"), refers("she", "lee"), marked("Berlin"));
        Agreement agreement = agreement(left, right);
        assertThat(agreement.exact()).isEqualTo(Score.of(1, 2, 3));
        assertThat(agreement.overlapping()).isEqualTo(Score.of(2, 2, 3));
        assertThat(agreement.of(CoreferenceMetric.MUC).f1()).hasValue(1);
    }

    @Test
    void wordsInsideOthersAreNotTheSame() {
        Agreement agreement = agreement(decisions(marked("the board of Acme in Berlin")), decisions(marked("Acme")));
        assertThat(agreement.overlapping()).isEqualTo(Score.of(0, 1, 1));
    }

    /** The board of Acme could go with either; the same words go together. */
    @Test
    void eachMentionGoesWithOneAtMost() {
        Decisions left = decisions(marked("the board of Acme"), marked("Acme"));
        Agreement agreement = agreement(left, decisions(marked("Acme")));
        assertThat(agreement.overlapping()).isEqualTo(Score.of(1, 2, 1));
    }

    @Test
    void actorsMayBeCalledOtherwise() {
        Decisions left = decisions(refers("Ann Lee", "a"), refers("she", "a"), refers("Lee", "a"));
        Decisions right = decisions(refers("Ann Lee", "b"), refers("she", "b"), refers("Lee", "c"));
        assertThat(agreement(left, right).of(CoreferenceMetric.MUC))
                .isEqualTo(new Score(new Ratio(1, 2), new Ratio(1, 1)));
        assertThat(agreement(left, right).exact()).isEqualTo(Score.of(3, 3, 3));
    }

    @Test
    void whatIsRejectedIsNotAnnotated() {
        Decisions decisions = decisions(
                new Unmarked(anchor("Berlin")),
                new Refers(anchor("It"), Optional.empty()),
                new RefersNot(anchor("it"), "acme"),
                new NotSaid(List.of(anchor("nothing was signed"))));
        assertThat(Annotated.decided(decisions)).isEqualTo(new Annotated(List.of(), List.of(), List.of()));
        assertThat(agreement(decisions, decisions).exact().f1()).isEmpty();
    }

    @Test
    void nothingOfAConflictHolds() {
        Decisions one = decisions(refers("she", "ann"));
        Decisions other = decisions(refers("she", "eve"));
        Decision conflict = new Conflict(List.of(reading(one), reading(other)));
        assertThat(Annotated.decided(decisions(conflict)).mentions()).isEmpty();
    }

    @Test
    void statementsAreTheSameByWhatIsSaid() {
        Decisions left = decisions(said("“We agree,”", "she"), said("nothing was signed", "Lee"));
        Decisions right =
                decisions(said("“We agree,”", "Ann Lee"), said("that nothing was signed", "Lee"), said("It", "it"));
        Agreement agreement = agreement(left, right);
        assertThat(agreement.statements()).isEqualTo(Score.of(2, 2, 3));
        assertThat(agreement.sources()).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void nobodyIsASourceToAgreeOn() {
        Decision unsourced = new Said(
                List.of(anchor("nothing was signed")), Optional.empty(), Optional.empty(), Statement.Kind.INDIRECT);
        assertThat(agreement(decisions(unsourced), decisions(unsourced)).sources())
                .isEqualTo(new Ratio(1, 1));
        assertThat(agreement(decisions(unsourced), decisions(said("nothing was signed", "Lee")))
                        .sources())
                .isEqualTo(new Ratio(0, 1));
    }

    @Test
    void figuresOfArticlesAddUp() {
        Agreement one = agreement(decisions(marked("Acme")), decisions(marked("Acme")));
        Agreement other = agreement(decisions(marked("Berlin")), decisions(refers("she", "ann"), refers("Lee", "ann")));
        Agreement sum = Agreement.NONE.plus(one).plus(other);
        assertThat(sum.exact()).isEqualTo(Score.of(1, 2, 3));
        assertThat(sum.of(CoreferenceMetric.MUC).precision()).isEqualTo(new Ratio(0, 1));
        assertThat(sum.of(CoreferenceMetric.MUC).f1()).hasValue(0);
    }

    @Test
    void withProposalsTheWholeArticleCounts() {
        Decisions decisions = decisions(refers("it", "acme"), refers("the board of Acme", "acme"));
        Annotated read = Annotated.read(Analyzer.standard().analyze(TEXT, decisions));
        Annotated decided = Annotated.decided(decisions);
        assertThat(read.mentions()).containsAll(decided.mentions()).contains(span("she"));
        assertThat(read.statements()).isNotEmpty();
        assertThat(read.chains()).anyMatch(chain -> chain.containsAll(decided.mentions()));
    }

    private static Agreement agreement(Decisions left, Decisions right) {
        return Agreement.of(Annotated.decided(left), Annotated.decided(right));
    }

    private static Decisions decisions(Decision... decisions) {
        Decisions all = Decisions.NONE;
        for (Decision decision : decisions) {
            all = all.with(decision);
        }
        return all;
    }

    private static Conflict.Reading reading(Decisions decisions) {
        return new Conflict.Reading(decisions.placed());
    }

    private static Refers refers(String words, String actor) {
        return new Refers(anchor(words), Optional.of(actor));
    }

    private static Marked marked(String words) {
        return new Marked(anchor(words), Optional.empty());
    }

    private static Said said(String words, String source) {
        return new Said(List.of(anchor(words)), Optional.of(anchor(source)), Optional.empty(), Statement.Kind.DIRECT);
    }

    private static Anchor anchor(String words) {
        return Anchor.of(TEXT, span(words));
    }

    /** The last place of the words that is no part of a longer word. */
    private static Span span(String words) {
        Matcher matcher =
                Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)").matcher(TEXT.string());
        Span last = null;
        while (matcher.find()) {
            last = new Span(matcher.start(), matcher.end());
        }
        return last;
    }
}
