package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.annotation.Decisions;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** Articles about which somebody has decided at random. */
final class AnyAnnotations {
    static final Analyzer ANALYZER = Analyzer.standard();

    private static final List<String> ACTORS = List.of("ann-smith", "the-ministry", "zoë");

    /** With what makes offsets go wrong: emoji, combining accents, CR LF, no-break spaces, wrapped lines. */
    private static final List<Article> ARTICLES = Stream.of(
                    "Ann Smith met Bob Lund. She said he was late.\n\n“We agree,” the minister said, “on all.” It ended.",
                    "\uD83D\uDE42\uD83D\uDE42 The Russian Foreign Ministry said on Monday that talks\r\nwent on. Its "
                            + "spokeswoman told Reuters: “No.\r\n\r\n“Never,” she added.",
                    "Rene\u0301 Dupont\u00A0left Paris \uD83D\uDE80. According to him, France’s president\nwould stay.\n"
                            + "He\u00A0denied that.")
            .map(text -> ANALYZER.analyze(Text.of(text)))
            .toList();

    private final RandomGenerator random;
    private final Article read;
    /** Whether there are decisions against something among them. */
    private final boolean against;

    private AnyAnnotations(RandomGenerator random) {
        this.random = random;
        this.read = ARTICLES.get(random.nextInt(ARTICLES.size()));
        this.against = random.nextInt(3) == 0;
    }

    static Article of(RandomGenerator random) {
        return new AnyAnnotations(random).decided();
    }

    private Article decided() {
        Decisions decisions = Decisions.NONE;
        for (int i = random.nextInt(8); i >= 0; i--) {
            for (Decision decision : some()) {
                decisions = decisions.with(decision);
            }
        }
        return ANALYZER.analyze(read.text(), decisions);
    }

    private List<Decision> some() {
        return switch (random.nextInt(against ? 9 : 5)) {
            case 0 -> List.of(new Marked(anchor(words()), maybe(type())));
            case 1, 2 -> {
                String actor = ACTORS.get(random.nextInt(ACTORS.size()));
                yield List.of(named(actor), new Refers(anchor(mention()), Optional.of(actor)));
            }
            case 3 -> List.of(said());
            case 4 ->
                random.nextBoolean()
                        ? List.of(new Refers(anchor(mention()), Optional.empty()))
                        : List.of(new Remark(
                                anchor(words()),
                                Remark.Purpose.values()[random.nextInt(2)],
                                "Is “this” he, \\ or not?"));
            case 5 -> List.of(new Unmarked(anchor(mention())));
            case 6 -> List.of(named("zoë"), new RefersNot(anchor(mention()), "zoë"));
            case 7 -> List.of(new NotSaid(List.of(anchor(words()))));
            default -> List.of(new Dismissed("quote-unbalanced", maybe(anchor(words()))));
        };
    }

    private Named named(String actor) {
        return new Named(
                actor,
                actor.equals("zoë") ? "Zoë" : "Ann Smith",
                maybe(type()),
                maybe(List.of("she", "he", "it", "they").get(random.nextInt(4))),
                maybe("a note; with “marks”"),
                maybe("https://www.wikidata.org/entity/Q1"));
    }

    private Said said() {
        List<Span> content = new ArrayList<>(List.of(words()));
        Span more = words();
        if (!content.get(0).overlaps(more) && random.nextBoolean()) {
            content.add(more);
            content.sort(null);
        }
        return new Said(
                content.stream().map(this::anchor).toList(),
                maybe(anchor(words())),
                maybe(anchor(words())).filter(cue -> content.stream().noneMatch(cue.span()::overlaps)),
                Statement.Kind.values()[random.nextInt(3)]);
    }

    private ActorType type() {
        return ActorType.values()[random.nextInt(ActorType.values().length)];
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private Anchor anchor(Span words) {
        return Anchor.of(read.text(), words);
    }

    /** Some words of a sentence. */
    private Span words() {
        Sentence sentence = read.sentences().get(random.nextInt(read.sentences().size()));
        int first = random.nextInt(sentence.size());
        int end = Math.min(sentence.size(), first + 1 + random.nextInt(5));
        return sentence.span(first, end);
    }

    /** A mention that the machine found. */
    private Span mention() {
        return read.mentions().get(random.nextInt(read.mentions().size())).span();
    }
}
