package org.antecedent.check.reference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.antecedent.analysis.Article;
import org.antecedent.check.Narration;
import org.antecedent.check.PersonalPronoun;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** Whom a reader may take an ambiguous pronoun for: of all that agree with it, those that anybody would think of. */
public final class Antecedents {
    /** More than three names make no sentence. */
    private static final int NAMED = 3;
    /** A candidate less likely than this nobody thinks of. Tuned on the seeds and the news of GUM's training part. */
    static final double OFFERED = 0.14;
    /** One less likely than this is no reason to warn: a wrong warning costs more than one place more to go to. Tuned likewise. */
    private static final double WARNED_OF = 0.17;
    /** The same for “they”, which has more to choose from that no reader thinks of. Tuned likewise. */
    private static final double SEVERAL_WARNED_OF = 0.3;
    /** What those whom “he” or “she” may mean have together, at the least. Tuned likewise, and on world newswire. */
    private static final double BETWEEN_THEM = 0.8;

    private static final Pattern BEING = Pattern.compile(",? (?:who|which|that) (?:is|are|was|were) ");

    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself");

    private Antecedents() {}

    /**
     * One mention an actor, best first; at most three. All that the resolution has where the mention is no “he”, “she”, “it”
     * or “they”.
     */
    public static Map<Mention, Candidate> of(Article article, Mention mention) {
        return ReadPronoun.of(article, mention)
                .map(pronoun -> likely(article, pronoun, OFFERED))
                .orElseGet(() -> ReadPronoun.candidates(article, article.resolutionOf(mention)));
    }

    /**
     * Those of a pronoun that are worth a warning: likely enough, and somebody definite, whom the text names or tells the gender of.
     * None where others take so much that it is the reading that is at a loss, and not the reader.
     */
    static Map<Mention, Candidate> likely(Article article, ReadPronoun pronoun) {
        double least = pronoun.pronoun() == PersonalPronoun.THEY ? SEVERAL_WARNED_OF : WARNED_OF;
        Map<Mention, Candidate> likely = likely(article, pronoun, least);
        likely.keySet().removeIf(mention -> !isDefinite(article, mention, pronoun.pronoun()));
        double together =
                likely.values().stream().mapToDouble(Candidate::probability).sum();
        return pronoun.pronoun().isOfPerson() && together < BETWEEN_THEM ? Map.of() : likely;
    }

    private static boolean isDefinite(Article article, Mention mention, PersonalPronoun pronoun) {
        return switch (pronoun) {
            case HE, SHE -> gender(article, mention) != Gender.UNKNOWN;
            case IT -> mention.kind() == Mention.Kind.NAME;
            case THEY ->
                mention.kind() == Mention.Kind.NAME
                        || switch (mention.features().determiner()) {
                            case DEFINITE, DEMONSTRATIVE, POSSESSIVE -> true;
                            case INDEFINITE, QUANTIFIER, NONE -> false;
                        };
        };
    }

    private static Map<Mention, Candidate> likely(Article article, ReadPronoun pronoun, double least) {
        PronounGrammar grammar = new PronounGrammar(article, pronoun.mention());
        Map<Mention, Candidate> likely = new LinkedHashMap<>();
        Set<Integer> actors = new HashSet<>();
        for (Candidate candidate : article.resolutionOf(pronoun.mention()).candidates()) {
            if (candidate.probability() < least || likely.size() == NAMED) {
                break; // The best come first.
            }
            Mention best = article.mention(candidate.antecedent());
            if (!actors.add(ReadPronoun.who(article, best)) || !isParty(article, best, pronoun.pronoun())) {
                continue; // One mention an actor; the cheapest questions first: few get past them.
            }
            Mention mention = grammar.last(best);
            if (grammar.rulesOut(mention)
                    || !isProse(article, mention)
                    || isHeardOtherwise(article, mention, pronoun)
                    || isWhoSaysI(article, mention, pronoun)) {
                continue; // Somebody else by grammar or by who speaks, or named in a heading alone.
            }
            boolean outdone = likely.keySet().stream()
                    .anyMatch(better -> isOnePhrase(article, better, mention)
                            || pronoun.pronoun() == PersonalPronoun.THEY && grammar.areJoined(better, mention)
                            || isBetterKnown(article, better, mention)
                            || isFromOutside(article, pronoun, better, mention));
            if (!outdone) {
                likely.put(mention, candidate);
            }
        }
        List<Mention> all = List.copyOf(likely.keySet());
        likely.keySet()
                .removeIf(mention -> all.stream()
                        .anyMatch(other -> grammar.isInside(mention, other)
                                || isFewer(pronoun, mention, other)
                                || isExample(article, mention, other)
                                || isInQuotation(article, pronoun, mention, other)));
        return likely;
    }

    private static boolean isProse(Article article, Mention mention) {
        return Narration.isProse(article, article.reading().sentence(mention));
    }

    /** Whether a body is taken for its people only where no people are named: “the union and its members… they”. */
    private static boolean isFewer(ReadPronoun pronoun, Mention mention, Mention other) {
        return pronoun.pronoun() == PersonalPronoun.THEY
                && mention.features().number() != Plurality.PLURAL
                && other.features().number() == Plurality.PLURAL;
    }

    /** Whether the pronoun stands in that person's own quoted words, or is whoever speaks of them: “‘I met Novak,’ he said”. */
    private static boolean isHeardOtherwise(Article article, Mention mention, ReadPronoun pronoun) {
        Span words = pronoun.mention().span();
        for (Statement statement : article.statementsAround(words)) {
            if (isQuotedIn(statement, words)
                    && source(article, statement)
                            .filter(source -> article.isOneActor(source, mention))
                            .isPresent()) {
                return true;
            }
        }
        for (Statement statement : article.statementsAround(mention.span())) {
            if (isQuotedIn(statement, mention.span())
                    && source(article, statement)
                            .filter(pronoun.mention()::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether that person says “I” in the paragraph of “he” or “she”: nobody who speaks is both. */
    private static boolean isWhoSaysI(Article article, Mention mention, ReadPronoun pronoun) {
        if (!pronoun.pronoun().isOfPerson()) {
            return false;
        }
        Sentence sentence = article.reading().sentence(pronoun.mention());
        return article.actorOf(mention).map(article::mentionsOf).orElse(List.of()).stream()
                .filter(one -> article.reading().sentence(one).paragraph() == sentence.paragraph())
                .anyMatch(one -> one.kind() == Mention.Kind.PRONOUN
                        && FIRST_PERSON.contains(article.words(one).toLowerCase(Locale.ROOT))
                        && article.quotationsAround(one.span())
                                .equals(article.quotationsAround(
                                        pronoun.mention().span())));
    }

    private static Optional<Mention> source(Article article, Statement statement) {
        return statement.sourceMention().isEmpty()
                ? Optional.empty()
                : Optional.of(article.mention(statement.sourceMention().getAsInt()));
    }

    private static boolean isQuotedIn(Statement statement, Span words) {
        return statement.quoted().stream().anyMatch(quotation -> quotation.contains(words));
    }

    /** “Parties, including smaller forces”: these are some of those. */
    private static boolean isExample(Article article, Mention mention, Mention other) {
        Sentence sentence = article.reading().sentence(mention);
        if (other.sentence() != mention.sentence() || other.end() > mention.first()) {
            return false;
        }
        return sentence.forms().subList(other.end(), mention.first()).contains("including");
    }

    /** Whether one is only spoken of by somebody, and the pronoun and the other stand in the article's own words. */
    private static boolean isInQuotation(Article article, ReadPronoun pronoun, Mention mention, Mention other) {
        return article.isQuoted(mention.span())
                && !article.isQuoted(other.span())
                && !article.isQuoted(pronoun.mention().span());
    }

    /**
     * Somebody whom a text can come back to: not an adjective, which only says whose (“the <em>Israeli</em> government”),
     * nor somebody brought in for one sentence (“a rapper”, “seven of them”), nor what somebody is said to be (“was the victim
     * of a hoax”).
     */
    private static boolean isParty(Article article, Mention mention, PersonalPronoun pronoun) {
        Determiner determiner = mention.features().determiner();
        boolean passing = mention.kind() == Mention.Kind.NOMINAL
                && (determiner == Determiner.INDEFINITE || determiner == Determiner.QUANTIFIER);
        boolean predicate = mention.kind() == Mention.Kind.NOMINAL && mention.role() == Mention.Role.OTHER;
        if (mention.role() == Mention.Role.MODIFIER || passing || predicate) {
            return false;
        }
        ActorType type = article.actorOf(mention).map(Actor::type).orElse(mention.type());
        if (pronoun.isOfPerson()) {
            return type == ActorType.PERSON && pronoun.mayMean(gender(article, mention)) && isShown(article, mention);
        }
        return switch (type) {
            case PERSON -> pronoun == PersonalPronoun.THEY && mention.features().number() == Plurality.PLURAL;
            case ORGANIZATION, GEOPOLITICAL, GROUP -> true;
            case EVENT, DATE, TITLE, NATIONALITY -> false;
            case PLACE -> mention.kind() == Mention.Kind.NAME && mention.role() != Mention.Role.OBLIQUE;
            case OTHER -> mention.kind() == Mention.Kind.NAME && !isSeveral(article, mention, pronoun);
        };
    }

    /** Whether more than one word of a name shows a person: the text says what somebody is or does, or how both names are. */
    private static boolean isShown(Article article, Mention mention) {
        return gender(article, mention) != Gender.UNKNOWN
                || article.actorOf(mention).map(article::mentionsOf).orElse(List.of()).stream()
                        .anyMatch(one -> one.kind() == Mention.Kind.NOMINAL
                                || one.role() == Mention.Role.SUBJECT
                                || one.end() - one.first() > 1);
    }

    /** “Polaroids”, and “it”. */
    private static boolean isSeveral(Article article, Mention name, PersonalPronoun pronoun) {
        return pronoun == PersonalPronoun.IT && article.reading().sentence(name).isPlural(name.end() - 1);
    }

    /** Whether of one the gender is known to fit, and the other may be anything: a bare name, or somebody described further off. */
    private static boolean isBetterKnown(Article article, Mention better, Mention other) {
        boolean nearer = better.kind() == Mention.Kind.NAME
                && better.span().start() > other.span().start();
        return (other.kind() == Mention.Kind.NAME || nearer)
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

    /**
     * Whether one lies in the other, or stands beside it as an apposition, “Steve Jobs, the chief executive”, or a relative says
     * that they are one: “children who are students”.
     */
    private static boolean isOnePhrase(Article article, Mention one, Mention other) {
        if (one.span().overlaps(other.span())) {
            return true;
        }
        boolean isFirst = one.span().compareTo(other.span()) < 0;
        int from = (isFirst ? one : other).span().end();
        int to = (isFirst ? other : one).span().start();
        String text = article.text().string();
        return isMarksAlone(text, from, to)
                || BEING.matcher(text).region(from, to).matches();
    }

    /** A comma, a dash or brackets, and nothing else: “the carrier – Norvik Air (NA) –”. */
    private static boolean isMarksAlone(String text, int from, int to) {
        boolean marked = false;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            marked |= !Character.isWhitespace(letter);
            if (",-–—()".indexOf(letter) < 0 && !Character.isWhitespace(letter)) {
                return false;
            }
        }
        return marked;
    }
}
