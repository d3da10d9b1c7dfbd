package org.antecedent.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decisions;
import org.antecedent.deciding.CastMember;
import org.antecedent.deciding.Occurrences;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.deciding.Refer;
import org.antecedent.deciding.Reject;
import org.antecedent.deciding.Signature;
import org.antecedent.deciding.Whom;
import org.antecedent.editor.CodeActions.CodeAction;
import org.antecedent.editor.CodeActions.Step;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActor.Role;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What editors show of the actors that a project knows, and what a project may learn from an article. */
class KnownActorsTest {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final ProjectActor MERKEL = new ProjectActor(
            "Angela Merkel",
            Optional.of(ActorType.PERSON),
            List.of("Merkel"),
            Set.of("she"),
            List.of(
                    new Role("Chancellor", Optional.of("2005-11-22"), Optional.of("2021")),
                    new Role("Member", Optional.of("1990"), Optional.empty())),
            List.of("http://www.wikidata.org/entity/Q567"),
            Optional.of("Not Max_M."));
    private static final ProjectActor SCHOLZ = new ProjectActor(
            "Olaf Scholz", Optional.of(ActorType.PERSON), List.of(), Set.of(), List.of(), List.of(), Optional.empty());
    private static final Text TEXT =
            Text.of("Merkel met Max Baker, and she thanked Baker. “We agree,” Max Baker said.");

    private static Article known(Text text, Decisions decisions) {
        return ANALYZER.knowing(new ProjectActors(List.of(MERKEL, SCHOLZ))).analyze(text, decisions);
    }

    private static int at(String words) {
        return TEXT.string().indexOf(words);
    }

    @Test
    void theCardSaysWhatTheProjectKnows() {
        Article article = known(TEXT, Decisions.NONE);
        assertThat(Hover.at(article, at("Merkel")).orElseThrow().markdown())
                .contains("**Angela Merkel** — person")
                .contains("Pronouns: she")
                .contains("In the project: Chancellor (2005-11-22 to 2021); Member (since 1990)")
                .contains("<http://www.wikidata.org/entity/Q567>")
                .contains("Not Max\\_M.")
                .endsWith("Known to the project")
                .doesNotContain("Proposed")
                .doesNotContain("Decided");
        assertThat(Hover.at(article, at("Max Baker")).orElseThrow().markdown())
                .contains("Proposed")
                .doesNotContain("project");
    }

    @Test
    void theColourSaysSo() {
        Article article = known(TEXT, Decisions.NONE);
        List<SemanticTokens.Token> tokens = SemanticTokens.in(article, new Span(0, TEXT.length()));
        assertThat(tokens.get(0).modifiers())
                .contains(SemanticTokens.Modifier.KNOWN)
                .doesNotContain(SemanticTokens.Modifier.PROPOSED, SemanticTokens.Modifier.DECIDED);
        assertThat(tokens.get(1).modifiers()).contains(SemanticTokens.Modifier.PROPOSED);
    }

    @Test
    void whomTheArticleDoesNotNameCanBeChosen() {
        Article article = known(TEXT, Decisions.NONE);
        ActorList.Entry scholz = ActorList.at(article, at("she")).stream()
                .filter(entry -> entry.name().equals("Olaf Scholz"))
                .findFirst()
                .orElseThrow();
        assertThat(scholz.type()).isEqualTo(ActorType.PERSON);
        assertThat(scholz.nearest()).isEmpty();
        Outcome outcome = new Refer(new Span(at("she"), at("she") + 3), new Whom.Known(scholz.id()), Occurrences.THIS)
                .on(article, Signature.NONE);
        Article decided = known(TEXT, ((Outcome.Done) outcome).decisions());
        Mention she = decided.mentionAt(at("she")).orElseThrow();
        assertThat(decided.actorOf(she).flatMap(decided::projectActor)).contains(SCHOLZ);
        assertThat(CastMember.of(decided)).extracting(CastMember::name).doesNotHaveDuplicates();
    }

    @Test
    void aNameThatIsNotTheirsHereIsRejected() {
        Text text = Text.of("Merkel won the cup.");
        Article article = known(text, Decisions.NONE);
        Outcome outcome = new Reject(new Span(0, 6)).on(article, Signature.NONE);
        Article decided = known(text, ((Outcome.Done) outcome).decisions());
        assertThat(decided.actorOf(decided.mentionAt(1).orElseThrow()).flatMap(decided::projectActor))
                .isEmpty();
    }

    @Test
    void theProjectLearnsWhomTheArticleNames() {
        Article article = known(TEXT, Decisions.NONE);
        assertThat(titles(article, at("Max Baker"))).contains("Add Max Baker to the project's actors");
        assertThat(titles(article, at("Merkel")))
                .noneMatch(title -> title.startsWith("Add"))
                .noneMatch(title -> title.startsWith("Confirm: "));
        assertThat(titles(article, at("We"))).noneMatch(title -> title.startsWith("Add"));
        assertThat(ProjectEntry.of(article, article.mentionAt(at("Max Baker")).orElseThrow()))
                .contains(new ProjectActor(
                        "Max Baker",
                        Optional.of(ActorType.PERSON),
                        List.of("Baker"),
                        Set.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void withWhatPeopleSaidOfThem() {
        Article read = known(TEXT, Decisions.NONE);
        CastMember baker = CastMember.of(
                read,
                read.actorOf(read.mentionAt(at("Max Baker")).orElseThrow()).orElseThrow());
        Decisions decisions = Decisions.NONE.with(new Named(
                baker.id(),
                "Max Baker",
                Optional.of(ActorType.PERSON),
                Optional.of("he/they"),
                Optional.of("Of\nParis"),
                Optional.of("https://example.org/1")));
        Article article = known(TEXT, decisions);
        ProjectActor entry = ProjectEntry.of(
                        article, article.mentionAt(at("Max Baker")).orElseThrow())
                .orElseThrow();
        assertThat(entry.pronouns()).containsExactlyInAnyOrder("he", "they");
        assertThat(entry.links()).containsExactly("https://example.org/1");
        assertThat(entry.note()).contains("Of Paris");
    }

    @Test
    void aDescriptionThatNobodyNamedIsNoEntry() {
        Text text = Text.of("The old farmer left. He was tired.");
        Article article = known(text, Decisions.NONE);
        assertThat(ProjectEntry.of(article, article.mentionAt(1).orElseThrow())).isEmpty();
    }

    private static List<String> titles(Article article, int offset) {
        return CodeActions.at(article, List.of(), new Span(offset, offset)).stream()
                .peek(action ->
                        assertThat(action.title().startsWith("Add")).isEqualTo(action.step() instanceof Step.Know))
                .map(CodeAction::title)
                .toList();
    }
}
