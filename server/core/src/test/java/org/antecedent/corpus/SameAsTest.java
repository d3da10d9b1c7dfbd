package org.antecedent.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.corpus.SameAs.Known;
import org.antecedent.deciding.Describe;
import org.antecedent.editor.CodeActions.CodeAction;
import org.antecedent.editor.CodeActions.Step;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** Whom a name of one article may mean, since others name them. */
class SameAsTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private static Known known(String name, Gender gender, String... offices) {
        return known(name, Optional.empty(), gender, offices);
    }

    private static Known known(String name, Optional<String> identity, Gender gender, String... offices) {
        return new Known(
                name,
                new Profile(ActorType.PERSON, Profile.folded(name), true, identity, gender, List.of(offices)),
                12);
    }

    private static List<CodeAction> actions(String text, Known... known) {
        Article article = ANALYZER.analyze(Text.of(text));
        Appearance first = ArticleSummary.of(article).actors().get(0);
        return SameAs.actions(article, first, List.of(known));
    }

    private static List<String> titles(String text, Known... known) {
        return actions(text, known).stream().map(CodeAction::title).toList();
    }

    @Test
    void whoHasASurnameAloneMayBeAnybodyOfThatName() {
        assertThat(titles("Reed met reporters.", known("Robert Reed", Gender.MALE), known("Anna Reed", Gender.FEMALE)))
                .containsExactly("Same as Robert Reed (12 articles)?", "Same as Anna Reed (12 articles)?");
    }

    @Test
    void whatIsTakenGivesTheFullName() {
        Step step = actions("Reed met reporters.", known("Robert Reed", Gender.MALE))
                .get(0)
                .step();
        assertThat(((Step.Do) step).operation()).isEqualTo(new Describe("reed", Describe.Detail.NAME, "Robert Reed"));
    }

    @Test
    void whoIsKnownByAnAddressGivesThat() {
        Known robert = known("Robert Reed", Optional.of("https://example.org/kraft"), Gender.MALE);
        Step step = actions("Reed met reporters.", robert).get(0).step();
        assertThat(((Step.Do) step).operation())
                .isEqualTo(new Describe("reed", Describe.Detail.LINK, "https://example.org/kraft"));
        assertThat(titles("Robert Reed met reporters.", robert)).hasSize(1);
    }

    @Test
    void whoHasAFullNameIsNobodyElse() {
        assertThat(titles(
                        "Robert Reed met reporters.",
                        known("Robert Reed", Gender.MALE),
                        known("Anna Reed", Gender.FEMALE)))
                .isEmpty();
    }

    @Test
    void neitherGenderNorOfficeMaySpeakAgainstIt() {
        assertThat(titles(
                        "Reed left. She was tired. Reed said that her house was empty.",
                        known("Robert Reed", Gender.MALE)))
                .isEmpty();
        assertThat(titles("Reed, the governor of Ohio, left.", known("Robert Reed", Gender.MALE, "governor of texas")))
                .isEmpty();
    }

    @Test
    void whoIsNamedInTheArticleBesidesIsSomebodyElse() {
        String both = "Reed met reporters. His brother Robert Reed stayed, and so did Reed's wife.";
        Article article = ANALYZER.analyze(Text.of(both));
        List<Appearance> actors = ArticleSummary.of(article).actors();
        for (Appearance actor : actors) {
            if (!actor.profile().full() && actors.size() > 1) {
                assertThat(SameAs.actions(article, actor, List.of(known("Robert Reed", Gender.MALE))))
                        .isEmpty();
            }
        }
    }

    @Test
    void noMoreThanThreeAreProposed() {
        assertThat(titles(
                        "Reed met reporters.",
                        known("Ann Reed", Gender.UNKNOWN),
                        known("Ben Reed", Gender.UNKNOWN),
                        known("Cal Reed", Gender.UNKNOWN),
                        known("Dan Reed", Gender.UNKNOWN)))
                .hasSize(3);
    }
}
