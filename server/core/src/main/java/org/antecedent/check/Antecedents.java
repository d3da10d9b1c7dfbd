package org.antecedent.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.text.Span;

/** Whom a reader may take an ambiguous pronoun for: of all that agree with it, those that anybody would think of. */
public final class Antecedents {
    /** More than three names make no sentence. */
    private static final int NAMED = 3;
    /** A candidate less likely than this nobody thinks of. Tuned on the seeds and the news of GUM's training part. */
    private static final double LIVE = 0.14;

    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");

    private Antecedents() {}

    /**
     * One mention an actor, best first; at most three. All that the resolution has where the mention is no “he”, “she”, “it”
     * or “they”.
     */
    public static Map<Mention, Candidate> of(Article article, Mention mention) {
        return ReadPronoun.of(article, mention)
                .map(pronoun -> likely(article, pronoun))
                .orElseGet(() -> ReadPronoun.candidates(article, article.resolutionOf(mention)));
    }

    /** The same for a pronoun that has been read. */
    static Map<Mention, Candidate> likely(Article article, ReadPronoun pronoun) {
        Map<Mention, Candidate> likely = new LinkedHashMap<>();
        Set<Integer> actors = new HashSet<>();
        for (Candidate candidate : article.resolutionOf(pronoun.mention()).candidates()) {
            if (candidate.probability() < LIVE || likely.size() == NAMED) {
                break; // The best come first.
            }
            Mention mention = article.mention(candidate.antecedent());
            if (!actors.add(ReadPronoun.who(article, mention))
                    || !isParty(article, mention, pronoun.pronoun())
                    || isDescribedBy(article, mention, pronoun.mention())) {
                continue; // One mention an actor; the cheapest questions first: few get past them.
            }
            boolean outdone = likely.keySet().stream()
                    .anyMatch(better -> isOnePhrase(article, better, mention)
                            || isBetterKnown(article, better, mention)
                            || isFromOutside(article, pronoun, better, mention));
            if (!outdone) {
                likely.put(mention, candidate);
            }
        }
        return likely;
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
        if (pronoun.isOfPerson()) {
            return type == ActorType.PERSON;
        }
        return switch (type) {
            case PERSON, ORGANIZATION, GEOPOLITICAL, GROUP -> true;
            case EVENT, DATE, TITLE, NATIONALITY -> false;
            case PLACE, OTHER -> mention.kind() == Mention.Kind.NAME;
        };
    }

    /** Whether of one the gender is known to fit, and the other is a bare name that may be anything. */
    private static boolean isBetterKnown(Article article, Mention better, Mention other) {
        return other.kind() == Mention.Kind.NAME
                && gender(article, better) != Gender.UNKNOWN
                && gender(article, other) == Gender.UNKNOWN;
    }

    private static Gender gender(Article article, Mention mention) {
        return article.actorOf(mention).map(Actor::gender).orElse(Gender.UNKNOWN);
    }

    /** Whether the better one is spoken of in the quotation that the pronoun stands in, and the other is not. */
    private static boolean isFromOutside(Article article, ReadPronoun pronoun, Mention better, Mention other) {
        return article.quotationsAround(pronoun.mention().span()).stream()
                .map(QuotedSpan::span)
                .anyMatch(quotation -> quotation.contains(better.span()) && !quotation.contains(other.span()));
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

    /** Whether one lies in the other, or stands beside it as an apposition: “Steve Jobs, the chief executive”. */
    private static boolean isOnePhrase(Article article, Mention one, Mention other) {
        if (one.span().overlaps(other.span())) {
            return true;
        }
        Span first = one.span().compareTo(other.span()) < 0 ? one.span() : other.span();
        Span second = first.equals(one.span()) ? other.span() : one.span();
        return isCommaAlone(article.text().string(), first.end(), second.start());
    }

    private static boolean isCommaAlone(String text, int from, int to) {
        boolean comma = false;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter == ',' && !comma) {
                comma = true;
            } else if (!Character.isWhitespace(letter)) {
                return false;
            }
        }
        return comma;
    }
}
