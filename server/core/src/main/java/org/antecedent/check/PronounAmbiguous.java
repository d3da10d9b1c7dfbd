package org.antecedent.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding.Fix;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** A pronoun that two antecedents fit. */
final class PronounAmbiguous implements Check {
    private static final About ABOUT = new About(
            "pronoun-ambiguous",
            "A pronoun that may mean two",
            Severity.WARNING,
            Profile.DEFAULT,
            "Fires where two or more antecedents agree with a pronoun and stand close enough, and the one that grammar prefers"
                    + " is not the one that stands nearest. Keeps quiet where subject and nearest coincide, where only one"
                    + " agrees, beside its noun (“the terrorists, who”), for “it” and “they” in quotations, and for a second"
                    + " pronoun with the same doubt in one paragraph.",
            "A reader takes one of them without noticing the other, and half of the readers take the wrong one.",
            "NATO expressed solidarity with Turkey and offered condolences to **its** soldiers.",
            "Turkey continues its strikes in Syria.",
            "AP Stylebook; NPR; Gowers, Plain Words; error reports of quotation attribution systems");

    /** More than three names make no sentence. */
    private static final int NAMED = 3;
    /** A candidate less likely than this nobody thinks of. Tuned on the seeds and the news of GUM's training part. */
    private static final double LIVE = 0.15;

    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        Set<ReadPronoun.Doubt> told = new HashSet<>();
        for (ReadPronoun pronoun : ReadPronoun.in(article, Status.AMBIGUOUS)) {
            judge(article, pronoun, told).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, ReadPronoun pronoun, Set<ReadPronoun.Doubt> told) {
        boolean aboutThings = pronoun.pronoun() == PersonalPronoun.IT || pronoun.pronoun() == PersonalPronoun.THEY;
        if (aboutThings && article.isQuoted(pronoun.mention().span())) {
            return Optional.empty(); // A speaker's “it” may be anything that both sides see.
        }
        List<Mention> candidates = live(article, pronoun);
        if (candidates.size() < 2) {
            return Optional.empty(); // Only one actor that a reader would think of.
        }
        Mention nearest =
                candidates.stream().max(Comparator.comparing(Mention::span)).orElseThrow();
        if (isSubjectRightAbove(article, nearest, pronoun.mention())) {
            return Optional.empty(); // Subject and nearest coincide.
        }
        if (!told.add(pronoun.doubt(article))) {
            return Optional.empty(); // The same doubt as a pronoun above: once it is mended, so is this.
        }
        List<String> names = candidates.stream()
                .map(candidate -> Naming.of(article, candidate) + place(candidate, nearest))
                .toList();
        List<Fix> fixes = candidates.stream()
                .map(candidate -> Naming.replacePronoun(article, pronoun.mention(), candidate))
                .toList();
        return Optional.of(ABOUT.finding(
                pronoun.mention().span(),
                Naming.quoted(article.words(pronoun.mention())) + " may be " + Naming.alternatives(names),
                Naming.related(article, pronoun.candidates()),
                fixes));
    }

    /** The actors that a reader may think of, best first. */
    private static List<Mention> live(Article article, ReadPronoun pronoun) {
        List<Mention> live = new ArrayList<>();
        pronoun.candidates().forEach((mention, candidate) -> {
            boolean likely = candidate.probability() >= LIVE;
            boolean alone = live.stream().noneMatch(other -> isOnePhrase(article, other, mention));
            boolean possible =
                    isParty(article, mention, pronoun.pronoun()) && !isDescribedBy(article, mention, pronoun.mention());
            if (likely && possible && alone && live.size() < NAMED) {
                live.add(mention);
            }
        });
        return live;
    }

    /**
     * Somebody whom a text can come back to: not an adjective, which only says whose (“the <em>Israeli</em> government”),
     * nor somebody brought in for one sentence (“a rapper”, “seven of them”).
     */
    private static boolean isParty(Article article, Mention mention, PersonalPronoun pronoun) {
        Determiner determiner = mention.features().determiner();
        boolean passing = mention.kind() == Mention.Kind.NOMINAL
                && (determiner == Determiner.INDEFINITE || determiner == Determiner.QUANTIFIER);
        if (mention.role() == Mention.Role.MODIFIER || passing) {
            return false;
        }
        ActorType type = article.actorOf(mention).map(Actor::type).orElse(mention.type());
        if (pronoun == PersonalPronoun.HE || pronoun == PersonalPronoun.SHE) {
            return type == ActorType.PERSON;
        }
        return switch (type) {
            case PERSON, ORGANIZATION, GEOPOLITICAL, GROUP -> true;
            case EVENT, DATE, TITLE, NATIONALITY -> false;
            case PLACE, OTHER -> mention.kind() == Mention.Kind.NAME;
        };
    }

    /** Whether the pronoun stands in a relative clause of the mention, “the poet, whom she called”: it is somebody else. */
    private static boolean isDescribedBy(Article article, Mention mention, Mention pronoun) {
        Sentence sentence = article.reading().sentence(pronoun);
        int before = pronoun.first() - 1;
        if (mention.sentence() != pronoun.sentence() || before < 1 || !RELATIVES.contains(sentence.lower(before))) {
            return false;
        }
        int end = sentence.form(before - 1).equals(",") ? before - 1 : before;
        return mention.end() == end;
    }

    /** Whether the nearest is the subject of the clause, or of the one right above: “Jafari said she felt”. */
    private static boolean isSubjectRightAbove(Article article, Mention nearest, Mention pronoun) {
        if (nearest.role() != Mention.Role.SUBJECT
                || nearest.sentence() != pronoun.sentence()
                || nearest.end() > pronoun.first()) {
            return false;
        }
        return article.reading().sentence(pronoun).forms().subList(nearest.end(), pronoun.first()).stream()
                .noneMatch(","::equals);
    }

    /** Whether one lies in the other, or stands beside it as an apposition: “Steve Jobs, the chief executive”. */
    private static boolean isOnePhrase(Article article, Mention one, Mention other) {
        if (one.span().overlaps(other.span())) {
            return true;
        }
        Span first = one.span().compareTo(other.span()) < 0 ? one.span() : other.span();
        Span second = first.equals(one.span()) ? other.span() : one.span();
        int from = first.end();
        int to = second.start();
        return article.text().words(new Span(from, to)).strip().equals(",");
    }

    private static String place(Mention candidate, Mention nearest) {
        boolean subject = candidate.role() == Mention.Role.SUBJECT;
        if (candidate.equals(nearest)) {
            return subject ? " (nearest, subject)" : " (nearest)";
        }
        return subject ? " (subject)" : "";
    }
}
