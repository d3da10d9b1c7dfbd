package org.antecedent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.coreference.Actor;
import org.antecedent.exchange.AnnotationJson;
import org.antecedent.fixture.Fixture;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActors;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** Names that a project gave, in articles that use them, and words that only look like them. */
class KnownToTheProjectTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private static final ProjectActor MERKEL =
            actor("Angela Merkel", ActorType.PERSON, "she", "Merkel", "the chancellor");
    private static final ProjectActor FED =
            actor("Federal Reserve", ActorType.ORGANIZATION, "it", "Fed", "the central bank", "Chancellor's Bank");
    private static final ProjectActor MAY = actor("Theresa May", ActorType.PERSON, "she", "May", "Chancellor");
    private static final ProjectActor MINISTRY =
            actor("Russian Foreign Ministry", ActorType.ORGANIZATION, "it", "the ministry", "Foreign Ministry");
    private static final ProjectActors PROJECT = new ProjectActors(List.of(MERKEL, FED, MAY, MINISTRY));

    private static ProjectActor actor(String name, ActorType type, String pronoun, String... aliases) {
        return new ProjectActor(
                name, Optional.of(type), List.of(aliases), Set.of(pronoun), List.of(), List.of(), Optional.empty());
    }

    private static final Map<String, ProjectActor> LABELS =
            Map.of("merkel", MERKEL, "fed", FED, "may", MAY, "ministry", MINISTRY);

    /** Each named span is known to the project as the actor of that label; no other words are. */
    private static void knows(String prose) {
        Fixture.check(
                fixture -> {
                    Article article = ANALYZER.knowing(PROJECT).analyze(fixture.text());
                    List<String> expected = fixture.labelled().stream()
                            .map(one ->
                                    one.span() + " " + LABELS.get(one.label()).name())
                            .sorted()
                            .toList();
                    List<String> known = article.mentions().stream()
                            .filter(mention -> article.resolutionOf(mention).isKnown())
                            .map(mention -> known(article, fixture, mention))
                            .sorted()
                            .toList();
                    assertThat(known).as(fixture.text().string()).isEqualTo(expected);
                },
                prose);
    }

    private static String known(Article article, Fixture fixture, Mention mention) {
        Span words = fixture.labelled().stream().anyMatch(one -> one.span().equals(mention.head()))
                ? mention.head()
                : mention.span();
        Actor actor = article.actorOf(mention).orElseThrow();
        assertThat(article.projectActor(actor)).isPresent();
        assertThat(actor.type())
                .isEqualTo(article.projectActor(actor).get().type().orElseThrow());
        return words + " " + actor.name();
    }

    @Test
    void namesAndAliases() {
        knows("⟦merkel: Angela Merkel⟧ spoke. ⟦merkel: Merkel⟧ was tired.");
        knows("⟦merkel: The chancellor⟧ spoke, and the opposition jeered at ⟦merkel: the chancellor⟧.");
        knows("Rates will rise, the ⟦fed: Fed⟧ said. ⟦fed: The central bank⟧ meets on Monday.");
        knows("“I trust ⟦merkel: Merkel⟧,” he said of ⟦merkel: Merkel⟧'s plan.");
        Text wrapped = Text.of("The talks with Angela\nMerkel failed.");
        assertThat(read(wrapped, Decisions.NONE).actors())
                .extracting(Actor::name)
                .contains("Angela Merkel");
    }

    @Test
    void aTitleBelongsToTheNameAndALongerNameToSomebodyElse() {
        knows("German Chancellor ⟦merkel: Angela Merkel⟧ spoke.");
        knows("Chancellor Olaf Scholz spoke.");
        knows("The German Foreign Ministry objected.");
        knows("The ⟦ministry: Russian Foreign Ministry⟧ objected.");
    }

    @Test
    void anotherBearerOfTheAlias() {
        knows("Max Merkel won the cup. Merkel was a coach.");
        knows("⟦merkel: Angela Merkel⟧ met Max Merkel. Merkel was glad.");
        // One who is called by more of the project's own names is nobody else.
        ProjectActor full =
                actor("Angela Dorothea Merkel", ActorType.PERSON, "she", "Merkel", "Angela Merkel", "Mrs Merkel");
        Article article = ANALYZER.knowing(new ProjectActors(List.of(full)))
                .analyze(Text.of("Angela Merkel spoke. Merkel was tired."));
        assertThat(article.actors()).hasSize(1).first().extracting(Actor::name).isEqualTo(full.name());
    }

    @Test
    void wordsThatOnlyLookLikeAName() {
        knows("Fed up with the delays, the farmers left.");
        knows("They fed the horses.");
        knows("The vote is planned for May. It may rain.");
        knows("The Merkel-led coalition fell. The Merkels left.");
        knows("The ministry spokesman was silent.");
        knows("A chancellor's bank objected, the chancellors said.");
    }

    @Test
    void pronounsProfit() {
        Text text = Text.of("Merkel met the delegates of the fund. She said that it had helped.");
        Article article = ANALYZER.knowing(PROJECT).analyze(text);
        assertThat(at(article, "She").flatMap(article::actorOf).orElseThrow().name())
                .isEqualTo("Angela Merkel");
        assertThat(article.resolutionOf(at(article, "She").orElseThrow()).isSettled())
                .as("a pronoun is no name")
                .isFalse();
        // Whom the project calls “she” is not “he”.
        Text other = Text.of("Kim Baker met Kim Novak's envoy Lee Park. He was late.");
        ProjectActors women = new ProjectActors(List.of(actor("Kim Baker", ActorType.PERSON, "she")));
        Article read = ANALYZER.knowing(women).analyze(other);
        assertThat(at(read, "He").flatMap(read::actorOf).map(Actor::name)).isNotEqualTo(Optional.of("Kim Baker"));
    }

    @Test
    void twoWhoShareAName() {
        ProjectActors smiths = new ProjectActors(List.of(
                actor("Anna Smith", ActorType.PERSON, "she", "Smith"),
                actor("Bob Smith", ActorType.PERSON, "he", "Smith")));
        Text text = Text.of("Smith spoke.");
        Article article = ANALYZER.knowing(smiths).analyze(text);
        assertThat(article.resolutionOf(at(article, "Smith").orElseThrow()).isKnown())
                .isFalse();
        assertThat(smiths.called("Smith")).isEmpty();
        assertThat(smiths.called("Bob Smith")).isPresent();
        ProjectActors city = new ProjectActors(List.of(
                actor("George Washington", ActorType.PERSON, "he", "Washington"),
                actor("Washington", ActorType.GEOPOLITICAL, "it")));
        assertThat(city.called("Washington")).map(ProjectActor::type).contains(Optional.of(ActorType.GEOPOLITICAL));
    }

    @Test
    void whatPeopleDecideGoesFirst() {
        Text text = Text.of("Merkel spoke. The chancellor was tired.");
        Decisions elsewhere = Decisions.NONE
                .with(new Named("max", "Max Merkel"))
                .with(new Refers(anchor(text, "Merkel"), Optional.of("max")));
        Article moved = read(text, elsewhere);
        assertThat(at(moved, "Merkel").flatMap(moved::actorOf).orElseThrow().name())
                .isEqualTo("Max Merkel");
        assertThat(at(moved, "The chancellor")
                        .flatMap(moved::actorOf)
                        .orElseThrow()
                        .name())
                .isEqualTo("Angela Merkel");

        Article unmarked = read(text, Decisions.NONE.with(new Unmarked(anchor(text, "Merkel"))));
        assertThat(at(unmarked, "Merkel")).isEmpty();

        Article typed = read(
                text, Decisions.NONE.with(new Marked(anchor(text, "Merkel"), Optional.of(ActorType.ORGANIZATION))));
        assertThat(at(typed, "Merkel").orElseThrow().type()).isEqualTo(ActorType.ORGANIZATION);

        Article denied = read(
                text,
                Decisions.NONE
                        .with(new Named("angela", "Angela Merkel"))
                        .with(new RefersNot(anchor(text, "Merkel"), "angela")));
        assertThat(at(denied, "Merkel").flatMap(denied::actorOf).map(Actor::name))
                .isNotEqualTo(Optional.of(MERKEL.name()));
    }

    @Test
    void whomPeopleNameAsTheProjectDoesIsTheSame() {
        Text text = Text.of("It rained. Merkel spoke.");
        Decisions decisions = Decisions.NONE
                .with(new Named("m", "Angela Merkel"))
                .with(new Refers(anchor(text, "It"), Optional.of("m")));
        Article article = read(text, decisions);
        assertThat(article.actorOf(at(article, "It").orElseThrow()))
                .isEqualTo(article.actorOf(at(article, "Merkel").orElseThrow()));
        assertThat(article.actorOf(at(article, "It").orElseThrow()).flatMap(article::projectActor))
                .contains(MERKEL);
        assertThat(article.resolutionOf(at(article, "It").orElseThrow()).isDecided())
                .isTrue();
        assertThat(article.resolutionOf(at(article, "Merkel").orElseThrow()).isDecided())
                .isFalse();
    }

    @Test
    void aProjectThatKnowsNobodyHereChangesNothing() {
        Text text = Text.of("Tom Reed met Bill Hayes in Paris. He said the deal was dead.");
        assertThat(AnnotationJson.write("a", ANALYZER.knowing(PROJECT).analyze(text), List.of()))
                .isEqualTo(AnnotationJson.write("a", ANALYZER.analyze(text), List.of()));
    }

    /** Names stand where the random text puts them; reading in steps gives what reading at once gives. */
    @Test
    void inAnyOrderOfTyping() {
        List<String> pieces = List.of(
                "Merkel ",
                "the chancellor ",
                "Max Merkel ",
                "Fed ",
                "said ",
                "She ",
                "May ",
                "the ministry ",
                ". ",
                "\n\n",
                "Chancellor ",
                "“",
                "” ",
                "Angela ");
        SplittableRandom random = new SplittableRandom(7);
        Analyzer knowing = ANALYZER.knowing(PROJECT);
        Optional<Article> earlier = Optional.empty();
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            typed.add(random.nextInt(typed.size() + 1), pieces.get(random.nextInt(pieces.size())));
            Text text = Text.of(String.join("", typed));
            Article article = knowing.analyze(text, Decisions.NONE, earlier, Cancellation.NEVER);
            assertThat(AnnotationJson.write("a", article, List.of()))
                    .isEqualTo(AnnotationJson.write("a", knowing.analyze(text), List.of()));
            earlier = Optional.of(article);
        }
    }

    @Test
    void whoeverKnewWhatBefore() {
        Text text =
                Text.of("“We agree,” the chancellor said. The Fed warned of inflation, Merkel said.\n\nShe was late.");
        String known = AnnotationJson.write("a", read(text, Decisions.NONE), List.of());
        String unknown = AnnotationJson.write("a", ANALYZER.analyze(text), List.of());
        assertThat(known).isNotEqualTo(unknown);
        Optional<Article> earlier = Optional.of(ANALYZER.analyze(text));
        Article learnt = ANALYZER.knowing(PROJECT).analyze(text, Decisions.NONE, earlier, Cancellation.NEVER);
        assertThat(AnnotationJson.write("a", learnt, List.of())).isEqualTo(known);
        Article forgotten = ANALYZER.analyze(text, Decisions.NONE, Optional.of(learnt), Cancellation.NEVER);
        assertThat(AnnotationJson.write("a", forgotten, List.of())).isEqualTo(unknown);
    }

    private static Article read(Text text, Decisions decisions) {
        return ANALYZER.knowing(PROJECT).analyze(text, decisions);
    }

    private static Anchor anchor(Text text, String words) {
        int start = text.string().indexOf(words);
        return Anchor.of(text, new Span(start, start + words.length()));
    }

    private static Optional<Mention> at(Article article, String words) {
        return article.reading().mention(anchor(article.text(), words).span());
    }
}
