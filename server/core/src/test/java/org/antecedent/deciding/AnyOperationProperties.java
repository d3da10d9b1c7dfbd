package org.antecedent.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.Obeyed;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decisions;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.deciding.Operation.Outcome.Done;
import org.antecedent.fixture.Repository;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** Whatever is done to whatever article, in whatever order. */
class AnyOperationProperties {
    private static final Analyzer ANALYZER = Analyzer.standard();
    private static final List<String> PARAGRAPHS = paragraphs();
    private static final int OPERATIONS = 12;

    /**
     * Nothing throws; what comes of it is the same after it was written and read; all that is decided holds in the article read
     * anew, but for what could not be obeyed before; and so does what the operation says of itself.
     */
    @Property(tries = 60, seed = "20")
    void whatIsDoneHolds(@ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Text text = article(random);
        Article article = ANALYZER.analyze(text);
        for (int i = 0; i < OPERATIONS; i++) {
            Operation operation = operation(article, random);
            if (!(operation.on(article, Signature.NONE) instanceof Done done)) {
                continue;
            }
            Decisions decisions = again(done.decisions(), text);
            Article next = ANALYZER.analyze(text, decisions);
            Set<String> unplaced = ids(article.unplaced());
            assertThat(unplaced).as("%s", operation).containsAll(ids(next.unplaced()));
            for (Annotation annotation : decisions.placed()) {
                if (!next.unplaced().contains(annotation)) {
                    assertThat(Obeyed.holds(next, annotation.decision()))
                            .as("%s after %s", annotation.decision(), operation)
                            .isTrue();
                }
            }
            assertThat(holds(operation, article, next)).as("%s", operation).isTrue();
            article = next;
        }
    }

    private static Decisions again(Decisions decisions, Text text) {
        String file = AnnotationFile.write(decisions, "a.txt", text);
        AnnotationFile.Contents contents = AnnotationFile.read(file, text);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.decisions()).isEqualTo(decisions);
        return contents.decisions();
    }

    private static Set<String> ids(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::id).collect(Collectors.toSet());
    }

    /** Whether what the operation is for is so. */
    private static boolean holds(Operation operation, Article before, Article after) {
        if (operation instanceof Mark mark) {
            return mention(after, before, mark.at())
                    .filter(mention -> mark.type().isEmpty() || mark.type().get() == mention.type())
                    .isPresent();
        }
        if (operation instanceof Unmark unmark) {
            Span words = Selected.mention(before, unmark.at()).orElseThrow().span();
            return after.reading().mention(words).isEmpty();
        }
        if (operation instanceof CorrectSpan correct) {
            return after.reading()
                    .mention(Selected.words(before, correct.words()))
                    .isPresent();
        }
        if (operation instanceof Refer refer) {
            Optional<Actor> actor = mention(after, before, refer.at()).flatMap(after::actorOf);
            if (refer.whom() instanceof Whom.Known known) {
                return actor.flatMap(Actor::known).equals(Optional.of(known.actor()));
            }
            return refer.whom() instanceof Whom.New somebody
                    ? actor.map(Actor::name).equals(Optional.of(somebody.name()))
                    : actor.isEmpty();
        }
        if (operation instanceof Merge merge) {
            return member(before, merge.actor()).actor().stream()
                    .flatMap(actor -> before.mentionsOf(actor).stream())
                    .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                    .allMatch(mention -> known(after, mention).equals(Optional.of(merge.into())));
        }
        if (operation instanceof Split split) {
            Mention mention = Selected.mention(before, split.at()).orElseThrow();
            Optional<String> now = known(after, mention);
            return now.isPresent()
                    && after.decisions().actor(now.get()).isPresent()
                    && before.decisions().actor(now.get()).isEmpty()
                    && before.mentionsOf(before.actorOf(mention).orElseThrow()).stream()
                            .anyMatch(other -> !known(after, other).equals(now));
        }
        if (operation instanceof Describe describe) {
            CastMember member = member(after, describe.actor());
            return member.isDecided()
                    && (describe.detail() != Describe.Detail.NAME
                            || member.name().equals(describe.value()));
        }
        if (operation instanceof Confirm confirm) {
            Mention mention = Selected.mention(before, confirm.at()).orElseThrow();
            Optional<String> introduced =
                    before.actorOf(mention).map(before::introducing).flatMap(introducing -> known(after, introducing));
            return isSame(before, after, mention)
                    && (before.actorOf(mention).isEmpty()
                            || known(after, mention).equals(introduced));
        }
        if (operation instanceof ConfirmActor confirm) {
            return before.mentionsOf(member(before, confirm.actor()).actor().orElseThrow()).stream()
                    .filter(mention ->
                            !before.resolutionOf(mention).candidates().isEmpty())
                    .filter(mention -> before.resolutionOf(mention).status() == Status.RESOLVED)
                    .allMatch(mention -> known(after, mention).equals(Optional.of(confirm.actor())));
        }
        if (operation instanceof ConfirmAll) {
            return before.mentions().stream()
                    .filter(mention -> before.resolutionOf(mention).status() == Status.RESOLVED)
                    .allMatch(mention -> isSame(before, after, mention));
        }
        if (operation instanceof Reject reject) {
            Mention mention = Selected.mention(before, reject.at()).orElseThrow();
            String id =
                    CastMember.of(before, before.actorOf(mention).orElseThrow()).id();
            return !known(after, mention).equals(Optional.of(id));
        }
        if (operation instanceof SetSource set) {
            return said(before, after, set.at()).source().isPresent()
                    == set.source().isPresent();
        }
        if (operation instanceof SetCue set) {
            return said(before, after, set.at()).cue().isPresent() == set.cue().isPresent();
        }
        if (operation instanceof SetKind set) {
            return said(before, after, set.at()).kind() == set.kind();
        }
        if (operation instanceof ConfirmStatement confirm) {
            return said(before, after, confirm.at()).isDecided();
        }
        if (operation instanceof RejectStatement reject) {
            List<Span> content =
                    Selected.statement(before, reject.at()).orElseThrow().content();
            return after.statements().stream().noneMatch(one -> one.content().equals(content));
        }
        if (operation instanceof Dismiss dismiss) {
            return after.decisions().all(Dismissed.class).stream()
                    .anyMatch(one -> one.code().equals(dismiss.code()));
        }
        if (operation instanceof Comment comment) {
            return after.decisions().all(Remark.class).stream()
                    .anyMatch(one -> one.text().equals(comment.text()));
        }
        if (operation instanceof Drop drop) {
            return after.decisions().placed().stream().map(Annotation::id).noneMatch(drop.ids()::contains);
        }
        if (operation instanceof TakeBack back) {
            List<String> ids = TakeBack.decided(before, back.at());
            return after.decisions().placed().stream().map(Annotation::id).noneMatch(ids::contains);
        }
        if (operation instanceof Place place) {
            return after.unplaced().stream().map(Annotation::id).noneMatch(place.id()::equals);
        }
        return after.statements().stream().anyMatch(Statement::isDecided); // A statement is marked, or its content set.
    }

    /** The mention that was there before, or that was made of the selected words. */
    private static Optional<Mention> mention(Article after, Article before, Span at) {
        return Selected.mention(before, at)
                .map(Mention::span)
                .or(() -> Optional.of(Selected.words(before, at)))
                .flatMap(words -> Selected.mention(after, words));
    }

    private static Optional<String> known(Article after, Mention mention) {
        return after.reading().mention(mention.span()).flatMap(after::actorOf).flatMap(Actor::known);
    }

    private static boolean isSame(Article before, Article after, Mention mention) {
        Optional<String> id = before.actorOf(mention)
                .map(actor -> CastMember.of(before, actor).id());
        return known(after, mention).equals(id)
                && after.isDecided(after.reading().mention(mention.span()).orElseThrow());
    }

    private static CastMember member(Article article, String id) {
        return CastMember.of(article).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Statement said(Article before, Article after, Span at) {
        List<Span> content = Selected.statement(before, at).orElseThrow().content();
        return after.statements().stream()
                .filter(one -> one.content().equals(content) && one.isDecided())
                .findFirst()
                .orElseThrow();
    }

    private static Operation operation(Article article, RandomGenerator random) {
        Span at = place(article, random);
        Occurrences which = random.nextInt(4) == 0 ? Occurrences.ALL : Occurrences.THIS;
        String actor = actor(article, random);
        Optional<Span> other = random.nextBoolean() ? Optional.of(place(article, random)) : Optional.empty();
        return switch (random.nextInt(22)) {
            case 0 -> new Mark(at, any(random, ActorType.values()), which);
            case 1 -> new Unmark(at, which);
            case 2 -> new CorrectSpan(at, around(at, random));
            case 3, 4 -> new Refer(at, new Whom.Known(actor), which);
            case 5 -> new Refer(at, new Whom.New("Eva Braun"), which);
            case 6 -> new Refer(at, new Whom.Nobody(), which);
            case 7 -> new Merge(actor, actor(article, random));
            case 8 ->
                new Split(
                        at,
                        any(random, Split.Extent.values()).orElse(Split.Extent.THIS),
                        random.nextBoolean() ? Optional.of("Smith") : Optional.empty());
            case 9 -> describe(actor, random);
            case 10 -> new Confirm(at);
            case 11 -> random.nextInt(3) == 0 ? new ConfirmAll() : new ConfirmActor(actor);
            case 12 -> new Reject(at);
            case 13 -> new SetSource(at, other);
            case 14 -> new SetCue(at, other);
            case 15 -> new SetKind(at, any(random, Statement.Kind.values()).orElse(Statement.Kind.DIRECT));
            case 16 ->
                new SetContent(
                        at, random.nextBoolean() ? List.of(around(at, random)) : List.of(at, place(article, random)));
            case 17 -> new MarkStatement(at, other, Optional.empty(), any(random, Statement.Kind.values()));
            case 18 -> random.nextBoolean() ? new ConfirmStatement(at) : new RejectStatement(at);
            case 19 -> new Dismiss("relative-date", other);
            case 20 -> new Comment(at, Remark.Purpose.NOTE, "see \\ \"there\"\u2028now 🙂");
            default -> ofADecision(article, at, random);
        };
    }

    private static Operation describe(String actor, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Describe(actor, Describe.Detail.TYPE, random.nextBoolean() ? "organization" : " ");
            case 1 -> new Describe(actor, Describe.Detail.PRONOUNS, "she/they");
            case 2 -> new Describe(actor, Describe.Detail.NOTE, "\uD83D half");
            default -> new Describe(actor, Describe.Detail.NAME, "Ada");
        };
    }

    private static Operation ofADecision(Article article, Span at, RandomGenerator random) {
        List<String> ids = new ArrayList<>(ids(article.decisions().placed()));
        ids.addAll(ids(article.unplaced()));
        String id = ids.isEmpty() ? "urn:none" : ids.stream().sorted().toList().get(random.nextInt(ids.size()));
        return switch (random.nextInt(3)) {
            case 0 -> new Drop(List.of(id));
            case 1 -> new Place(id, at);
            default -> new TakeBack(at);
        };
    }

    /** Nothing, or any of them. */
    private static <E> Optional<E> any(RandomGenerator random, E[] values) {
        int index = random.nextInt(values.length + 1);
        return index == values.length ? Optional.empty() : Optional.of(values[index]);
    }

    private static String actor(Article article, RandomGenerator random) {
        List<CastMember> cast = CastMember.of(article);
        int index = random.nextInt(cast.size() + 1);
        return index == cast.size() ? "nobody" : cast.get(index).id();
    }

    /** A cursor, a mention, its head, a stretch of words, a statement, or what lies outside the text. */
    private static Span place(Article article, RandomGenerator random) {
        int length = article.text().length();
        int start = random.nextInt(length);
        Optional<Mention> mention = any(random, article.mentions().toArray(Mention[]::new));
        Optional<Statement> statement = any(random, article.statements().toArray(Statement[]::new));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> mention.map(Mention::span).orElse(new Span(length, length));
            case 3 -> mention.map(Mention::head).orElse(new Span(length, length + 9));
            case 4 -> new Span(start, start);
            case 5, 6 -> statement.map(Statement::span).orElse(new Span(start, start));
            default -> new Span(start, start + random.nextInt(30));
        };
    }

    private static Span around(Span at, RandomGenerator random) {
        int start = Math.max(0, at.start() - random.nextInt(12) + 3);
        return new Span(start, Math.max(start, at.end() + random.nextInt(12) - 3));
    }

    private static Text article(RandomGenerator random) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            some.add(PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())));
        }
        return Text.of(String.join(random.nextBoolean() ? "\n\n" : "\r\n\r\n🙂 ", some));
    }

    private static List<String> paragraphs() {
        try (Stream<Path> files = Files.list(Repository.root().resolve("seeds"))) {
            Function<Path, Stream<String>> paragraphs = file -> {
                try {
                    return Arrays.stream(Files.readString(file).split("\n\n+"));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            };
            return files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(paragraphs)
                    .filter(paragraph -> !paragraph.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
