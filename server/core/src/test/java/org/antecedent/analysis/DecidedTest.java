package org.antecedent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.coreference.Actor;
import org.antecedent.editor.Hover;
import org.antecedent.exchange.AnnotationJson;
import org.antecedent.fixture.Repository;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** What people decided, and what the machine makes of it. */
class DecidedTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private static final Text TWO_WOMEN = Text.of(
            "Anna Smith met Mary Jones in Berlin. She said that the talks had failed. Her adviser said nothing.");

    @Test
    void aPronounGoesWhereAPersonSays() {
        for (String name : List.of("Anna Smith", "Mary Jones")) {
            Decisions decisions = Decisions.NONE
                    .with(new Named("her", name))
                    .with(refers(TWO_WOMEN, name, "her"))
                    .with(refers(TWO_WOMEN, "She", "her"));
            Article article = ANALYZER.analyze(TWO_WOMEN, decisions);
            assertThat(actor(article, "She").name()).isEqualTo(name);
            assertThat(actor(article, name)).isEqualTo(actor(article, "She"));
            assertThat(article.resolutionOf(mention(article, "She")).isDecided())
                    .isTrue();
            assertThat(article.resolutionOf(mention(article, "Her")).isDecided())
                    .isFalse();
            // The next one profits.
            assertThat(actor(article, "Her")).isEqualTo(actor(article, "She"));
            assertThat(codes(article)).doesNotContain("pronoun-ambiguous");
            assertThat(Hover.at(article, TWO_WOMEN.string().indexOf("She"))
                            .orElseThrow()
                            .markdown())
                    .contains(name)
                    .contains("Decided by a person");
            assertThat(AnnotationJson.write("a", article, List.of())).contains("\"known\":\"her\"");
        }
    }

    @Test
    void aCanonicalNameIsEnoughToBeFound() {
        Decisions decisions =
                Decisions.NONE.with(new Named("mary", "Mary Jones")).with(refers(TWO_WOMEN, "She", "mary"));
        Article article = ANALYZER.analyze(TWO_WOMEN, decisions);
        assertThat(actor(article, "Mary Jones")).isEqualTo(actor(article, "She"));
    }

    @Test
    void whoIsDescribedIsNotCalledByAPartOfThat() {
        Text text = Text.of("The head of the Norwegian Refugee Fund spoke. Norwegian Refugee Fund doctors left.");
        Decisions decisions = Decisions.NONE
                .with(new Named("head", "the head of the Norwegian Refugee Fund"))
                .with(refers(text, "The head of the Norwegian Refugee Fund", "head"));
        Article article = ANALYZER.analyze(text, decisions);
        assertThat(article.mentionsOf(actor(article, "The head of the Norwegian Refugee Fund")))
                .hasSize(1);
    }

    @Test
    void whoIsNamedIsCalledByAPartOfThat() {
        Text text = Text.of("It was late. Refugee Fund doctors left.");
        Decisions decisions = Decisions.NONE
                .with(new Named("fund", "the Norwegian Refugee Fund"))
                .with(refers(text, "It", "fund"));
        Article article = ANALYZER.analyze(text, decisions);
        assertThat(article.mentionsOf(actor(article, "It"))).hasSize(2);
    }

    @Test
    void twoActorsMadeOne() {
        Text text = Text.of("Jim Mattis spoke. The old warrior was tired. Ann Smith spoke, too.");
        Decisions decisions = Decisions.NONE
                .with(new Named("mattis", "James Mattis"))
                .with(refers(text, "Jim Mattis", "mattis"))
                .with(refers(text, "The old warrior", "mattis"));
        Article article = ANALYZER.analyze(text, decisions);
        assertThat(actor(article, "The old warrior")).isEqualTo(actor(article, "Jim Mattis"));
        assertThat(actor(article, "Jim Mattis").name()).isEqualTo("James Mattis");
        assertThat(actor(article, "Ann Smith")).isNotEqualTo(actor(article, "Jim Mattis"));
    }

    @Test
    void oneActorSplitInTwo() {
        Text text = Text.of("John Smith won. The older Smith cheered. Smith went home.");
        int last = text.string().lastIndexOf("Smith");
        Decisions decisions = Decisions.NONE
                .with(new Named("senior", "John Smith senior"))
                .with(new Refers(Anchor.of(text, new Span(last, last + 5)), Optional.of("senior")));
        Article article = ANALYZER.analyze(text, decisions);
        Mention moved = article.mentionAt(last + 1).orElseThrow();
        assertThat(article.actorOf(moved).orElseThrow().known()).contains("senior");
        assertThat(actor(article, "John Smith").known()).isEmpty();
    }

    @Test
    void whomItDoesNotMean() {
        Decisions decisions = Decisions.NONE
                .with(new Named("anna", "Anna Smith"))
                .with(new Named("mary", "Mary Jones"))
                .with(new RefersNot(anchor(TWO_WOMEN, "She"), "anna"));
        Article article = ANALYZER.analyze(TWO_WOMEN, decisions);
        assertThat(actor(article, "She").known()).contains("mary");
        Article other = ANALYZER.analyze(TWO_WOMEN, decisions.with(new RefersNot(anchor(TWO_WOMEN, "She"), "mary")));
        assertThat(other.actorOf(mention(other, "She")).flatMap(Actor::known)).isEmpty();
    }

    @Test
    void nobody() {
        Decisions decisions = Decisions.NONE.with(new Refers(anchor(TWO_WOMEN, "She"), Optional.empty()));
        Article article = ANALYZER.analyze(TWO_WOMEN, decisions);
        assertThat(article.actorOf(mention(article, "She"))).isEmpty();
        assertThat(Checks.all().run(article))
                .noneMatch(finding ->
                        finding.span().equals(anchor(TWO_WOMEN, "She").span()));
    }

    @Test
    void mentionsMarkedAndUnmarked() {
        Text text = Text.of("The blue helmets left Freetown on Monday. Nobody saw them go.");
        Span helmets = new Span(4, 16);
        Decisions decisions = Decisions.NONE
                .with(new Marked(Anchor.of(text, helmets), Optional.of(ActorType.ORGANIZATION)))
                .with(new Unmarked(anchor(text, "Freetown")));
        Article article = ANALYZER.analyze(text, decisions);
        Mention mention = article.reading().mention(helmets).orElseThrow();
        assertThat(mention.type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(article.isDecided(mention)).isTrue();
        assertThat(article.reading().mention(anchor(text, "Freetown").span())).isEmpty();
        assertThat(AnnotationJson.write("a", article, List.of())).contains("\"decided\":true");
    }

    @Test
    void whoSaysWhat() {
        Text text = Text.of("“We agree.” The room went quiet. Bob Hill left, Ann Smith stayed.");
        Said said = new Said(
                List.of(anchor(text, "“We agree.”")),
                Optional.of(anchor(text, "Ann Smith")),
                Optional.empty(),
                Statement.Kind.DIRECT);
        Article article = ANALYZER.analyze(text, Decisions.NONE.with(said));
        assertThat(article.statements()).hasSize(1);
        Statement statement = article.statements().get(0);
        assertThat(statement.isDecided()).isTrue();
        assertThat(article.actorOf(statement).orElseThrow().name()).isEqualTo("Ann Smith");
        assertThat(article.actorOf(article.mentionAt(2).orElseThrow())).isEqualTo(article.actorOf(statement));
        assertThat(codes(article)).doesNotContain("quote-without-speaker");
        Article none = ANALYZER.analyze(text, Decisions.NONE.with(new NotSaid(said.content())));
        assertThat(none.statements()).isEmpty();
    }

    @Test
    void otherContentForTheSameCue() {
        Text text = Text.of("Ann Smith said that the talks had failed and that she would leave.");
        Said said = new Said(
                List.of(anchor(text, "the talks had failed")),
                Optional.of(anchor(text, "Ann Smith")),
                Optional.of(anchor(text, "said")),
                Statement.Kind.INDIRECT);
        Article article = ANALYZER.analyze(text, Decisions.NONE.with(said));
        assertThat(article.statements().stream().filter(one -> one.cue().equals(Optional.of(new Span(10, 14)))))
                .hasSize(1)
                .allMatch(one -> one.content()
                        .equals(List.of(anchor(text, "the talks had failed").span())));
    }

    @Test
    void dismissedHereAndEverywhere() {
        Text text = Text.of(
                "A bridge fell early this morning. The river rose last night.\n\nThe trial was adjourned until tomorrow.");
        List<Finding> all = Checks.all().run(ANALYZER.analyze(text)).stream()
                .filter(finding -> finding.code().equals("relative-date"))
                .toList();
        assertThat(all).hasSizeGreaterThan(1);
        Span first = all.get(0).span();
        Decisions here = Decisions.NONE.with(new Dismissed("relative-date", Optional.of(Anchor.of(text, first))));
        assertThat(Checks.all().run(ANALYZER.analyze(text, here)))
                .noneMatch(finding -> finding.span().equals(first))
                .anyMatch(finding -> finding.code().equals("relative-date"));
        Decisions everywhere = Decisions.NONE.with(new Dismissed("relative-date", Optional.empty()));
        assertThat(codes(ANALYZER.analyze(text, everywhere))).doesNotContain("relative-date");
    }

    @Test
    void wordsThatCannotBeAMention() {
        Text text = Text.of("Ann left. Bob stayed.");
        Decisions decisions = Decisions.NONE.with(new Marked(Anchor.of(text, new Span(4, 13)), Optional.empty()));
        assertThat(ANALYZER.analyze(text, decisions).unplaced()).hasSize(1);
    }

    /** Decides at random, and asks of each decision whether it holds. */
    @Test
    void nothingAPersonDecidedIsOverruled() throws IOException {
        for (Text text : seeds()) {
            Article machine = ANALYZER.analyze(text);
            for (int seed = 0; seed < 12; seed++) {
                RandomGenerator random = new SplittableRandom(seed);
                Decisions decisions = Decisions.NONE;
                for (int i = 0; i < 5 + 10 * seed; i++) {
                    decisions = decisions.with(decision(machine, random));
                }
                decisions = AnnotationFile.read(AnnotationFile.write(decisions, "a.txt", text), text)
                        .decisions();
                Article article = ANALYZER.analyze(text, decisions, Optional.of(machine), Cancellation.NEVER);
                for (var annotation : decisions.placed()) {
                    if (!article.unplaced().contains(annotation)) {
                        assertThat(Obeyed.holds(article, annotation.decision()))
                                .as("%s", annotation.decision())
                                .isTrue();
                    }
                }
                assertThat(AnnotationJson.write("a", ANALYZER.analyze(text, decisions), List.of()))
                        .isEqualTo(AnnotationJson.write("a", article, List.of()));
                Checks.all().run(article);
                article.mentions()
                        .forEach(mention -> Hover.at(article, mention.span().start()));
            }
        }
    }

    private static List<Text> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Repository.root().resolve("seeds"))) {
            List<Text> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().matches(".*(\\.txt|(?<!README)\\.md)"))
                    .sorted()
                    .toList()) {
                texts.add(Text.of(Files.readString(file)));
            }
            return texts;
        }
    }

    private static Decision decision(Article article, RandomGenerator random) {
        Anchor words = random.nextInt(4) == 0 ? anyWords(article, random) : ofAMention(article, random);
        String actor = List.of("a", "b", "c", "d").get(random.nextInt(4));
        ActorType type = ActorType.values()[random.nextInt(ActorType.values().length)];
        return switch (random.nextInt(9)) {
            case 0 -> new Marked(words, random.nextBoolean() ? Optional.of(type) : Optional.empty());
            case 1 -> new Unmarked(words);
            case 2, 3 -> new Refers(words, Optional.of(actor));
            case 4 -> new Refers(words, Optional.empty());
            case 5 -> new RefersNot(words, actor);
            case 6 -> {
                List<Anchor> content = new ArrayList<>();
                if (article.statements().isEmpty() || random.nextBoolean()) {
                    content.add(anyWords(article, random));
                } else {
                    int index = random.nextInt(article.statements().size());
                    article.statements()
                            .get(index)
                            .content()
                            .forEach(span -> content.add(Anchor.of(article.text(), span)));
                }
                yield random.nextInt(3) == 0
                        ? new NotSaid(content)
                        : new Said(
                                content,
                                random.nextBoolean() ? Optional.of(words) : Optional.empty(),
                                random.nextBoolean() ? Optional.of(anyWords(article, random)) : Optional.empty(),
                                Statement.Kind.values()[random.nextInt(3)]);
            }
            case 7 ->
                new Named(
                        actor,
                        random.nextBoolean() ? words.exact().strip() + "." : "Turkey",
                        random.nextBoolean() ? Optional.of(type) : Optional.empty(),
                        Optional.of("she"),
                        Optional.empty(),
                        Optional.empty());
            default -> new Dismissed("pronoun-ambiguous", Optional.of(words));
        };
    }

    private static Anchor ofAMention(Article article, RandomGenerator random) {
        Mention mention = article.mention(random.nextInt(article.mentions().size()));
        return Anchor.of(article.text(), random.nextInt(5) == 0 ? mention.head() : mention.span());
    }

    private static Anchor anyWords(Article article, RandomGenerator random) {
        int start = random.nextInt(article.text().length() - 30);
        return Anchor.of(article.text(), new Span(start, start + 1 + random.nextInt(25)));
    }

    private static List<String> codes(Article article) {
        return Checks.all().run(article).stream().map(Finding::code).toList();
    }

    private static Mention mention(Article article, String words) {
        return Obeyed.meant(article, anchor(article.text(), words).span());
    }

    private static Actor actor(Article article, String words) {
        return article.actorOf(mention(article, words)).orElseThrow();
    }

    private static Refers refers(Text text, String words, String actor) {
        return new Refers(anchor(text, words), Optional.of(actor));
    }

    private static Anchor anchor(Text text, String words) {
        int start = text.string().indexOf(words);
        return Anchor.of(text, new Span(start, start + words.length()));
    }
}
