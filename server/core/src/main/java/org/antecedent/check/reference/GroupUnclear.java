package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.analysis.ParagraphSearch.Place;
import org.antecedent.analysis.Token;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Actor;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.Words;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** “The two sides”, and no two are named. */
public final class GroupUnclear implements Check {
    private static final About ABOUT = new About(
                    "group-unclear",
                    "Two of whom it is not said who they are",
                    Severity.INFORMATION,
                    Profile.DEFAULT,
                    "Fires on “the two sides”, “both countries”, “the parties” and the like where no two are paired in the same"
                            + " paragraph or the one before. Keeps quiet where a pair stands there, where exactly two of the kind are"
                            + " spoken of, where the phrase says whose sides they are, and where it is repeated.",
                    "A reader has to guess the pair, and where a third actor stands between guesses wrong.",
                    "Moscow and Ankara signed the paper on Monday.\n\nThe war is in its ninth year, and many have left the north.\n\n"
                            + "The roads are closed.\n\n**The two sides** agreed to talk again.",
                    "Moscow and Ankara signed the paper on Monday. The two sides agreed to talk again.",
                    "our own judgement; error reports of quotation attribution systems")
            .insideQuotations()
            .asking(OpenQuestion.WHO_IS_MEANT);

    private static final Set<ActorType> ANY =
            Set.of(ActorType.PERSON, ActorType.ORGANIZATION, ActorType.GEOPOLITICAL, ActorType.GROUP);
    private static final Set<ActorType> BODIES =
            Set.of(ActorType.ORGANIZATION, ActorType.GEOPOLITICAL, ActorType.GROUP);
    private static final Set<ActorType> STATE = Set.of(ActorType.GEOPOLITICAL);
    private static final Set<ActorType> INSTITUTION = Set.of(ActorType.ORGANIZATION);
    private static final Set<ActorType> PERSON = Set.of(ActorType.PERSON);

    /** Who can be meant by the noun. Nouns that are not here name things rather than parties. */
    private static final Map<String, Set<ActorType>> WHO = Map.ofEntries(
            Map.entry("sides", ANY),
            Map.entry("parties", ANY),
            Map.entry("camps", ANY),
            Map.entry("groups", BODIES),
            Map.entry("factions", ANY),
            Map.entry("rivals", ANY),
            Map.entry("allies", ANY),
            Map.entry("countries", STATE),
            Map.entry("nations", STATE),
            Map.entry("governments", STATE),
            Map.entry("neighbors", STATE),
            Map.entry("neighbours", STATE),
            Map.entry("companies", INSTITUTION),
            Map.entry("firms", INSTITUTION),
            Map.entry("clubs", INSTITUTION),
            Map.entry("banks", INSTITUTION),
            Map.entry("men", PERSON),
            Map.entry("women", PERSON),
            Map.entry("leaders", PERSON),
            Map.entry("presidents", PERSON),
            Map.entry("ministers", PERSON));

    /** Nouns that mean a pair without a number before them. */
    private static final Set<String> PAIR_OF_ITSELF = Set.of("sides", "parties");

    /** Before somebody who is dealt with. */
    private static final Set<String> PARTNER = Set.of("and", "between", "from", "with");

    private static final Set<String> DETERMINERS = Set.of("the", "these", "those");
    private static final Set<String> OPENING = Set.of("the", "these", "those", "both");
    /** After these the phrase says whose sides they are: “both sides of the border”. */
    private static final Set<String> TIES = Set.of("of", "to");

    /** Where such a phrase begins. */
    private static final ParagraphSearch<Place> PHRASES = ParagraphSearch.forTokens(
            (words, i) -> OPENING.contains(words.lower(i)) && phrase(words, i).isPresent());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> lastParagraph = new HashMap<>();
        for (Token first : article.tokens(PHRASES)) {
            Sentence sentence = first.sentence();
            if (!Narration.isProse(article, sentence)) {
                continue; // A headline leans on the article below it.
            }
            Phrase phrase = phrase(sentence.words(), first.index()).orElseThrow();
            Integer last = lastParagraph.put(phrase.noun(), sentence.paragraph());
            boolean repeated = last != null && sentence.paragraph() - last <= 1;
            if (!repeated) {
                judge(article, sentence, phrase).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** @param end one past its last token */
    private record Phrase(int first, int end, String noun) {}

    /** “both sides”, “the two warring sides”, “the parties”, starting at the token. */
    private static Optional<Phrase> phrase(Words sentence, int first) {
        String word = sentence.lower(first);
        int next = first + 1;
        boolean counted = word.equals("both");
        if (counted && is(sentence, next, "the")) {
            next++;
        }
        if (DETERMINERS.contains(word) && is(sentence, next, "two")) {
            counted = true;
            next++;
        }
        boolean bare = !counted && word.equals("the");
        if (counted && next + 1 < sentence.size() && WHO.containsKey(sentence.lower(next + 1))) {
            next++; // “both warring sides”
        }
        if ((!counted && !bare) || next >= sentence.size()) {
            return Optional.empty();
        }
        String noun = sentence.lower(next);
        boolean known = counted ? WHO.containsKey(noun) : PAIR_OF_ITSELF.contains(noun);
        return known ? Optional.of(new Phrase(first, next + 1, noun)) : Optional.empty();
    }

    private static boolean is(Words sentence, int token, String word) {
        return token < sentence.size() && sentence.lower(token).equals(word);
    }

    private static Optional<Finding> judge(Article article, Sentence sentence, Phrase phrase) {
        Span span = sentence.span(phrase.first(), phrase.end());
        if (isAround(sentence, phrase)) {
            return Optional.empty(); // “laughter on both sides”: all round, and nobody's sides.
        }
        if (isTiedByWhatFollows(sentence, phrase.end())) {
            return Optional.empty(); // “both sides of the border”: it says which.
        }
        Set<ActorType> who = WHO.get(phrase.noun());
        List<Mention> pairs = Pair.in(article).stream()
                .filter(pair -> pair.parts().stream().allMatch(part -> isOne(article, part, who)))
                .map(Pair::whole)
                .toList();
        if (pairs.stream().anyMatch(pair -> pair.sentence() == sentence.index() && pair.first() >= phrase.end())) {
            return Optional.empty(); // “both companies, Norvik and Salcedo”: named right after.
        }
        List<Mention> above =
                pairs.stream().filter(pair -> pair.span().end() <= span.start()).toList();
        Optional<Mention> pair = above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1));
        int before = paragraphBefore(article, sentence.paragraph());
        if (pair.isPresent() && isTied(article, pair.get(), sentence, before, span, who)) {
            return Optional.empty(); // The pair stands close by, and nobody has come between.
        }
        if (areTwo(article, who, sentence.span().start(), span)
                || areTwo(article, who, start(article, sentence.paragraph()), span)
                || areTwo(article, who, start(article, before), span)) {
            return Optional.empty(); // Two of the kind are spoken of, no more: it can only be these.
        }
        return Optional.of(finding(article, span, pair));
    }

    /** “There was laughter <em>on</em> both sides”. */
    private static boolean isAround(Sentence sentence, Phrase phrase) {
        return phrase.noun().equals("sides")
                && phrase.first() > 0
                && sentence.lower(phrase.first() - 1).equals("on")
                && (phrase.end() >= sentence.size() || sentence.tag(phrase.end()) == Tag.PUNCT);
    }

    private static boolean isTiedByWhatFollows(Sentence sentence, int next) {
        if (next + 1 >= sentence.size() || !TIES.contains(sentence.lower(next))) {
            return false;
        }
        Tag tag = sentence.tag(next + 1);
        return !sentence.lower(next).equals("to") || tag == Tag.DET || tag == Tag.PROPN; // not “urged both to agree”
    }

    /** A coordination of exactly two. */
    private record Pair(Mention whole, List<Mention> parts) {
        /** In text order. */
        static List<Pair> in(Article article) {
            return article.readOut(Pair.class, Pair::read);
        }

        private static List<Pair> read(Article article) {
            List<Pair> pairs = new ArrayList<>();
            for (Mention mention : article.mentions()) {
                List<Mention> parts = article.reading().parts(mention);
                if (parts.size() == 2) {
                    pairs.add(new Pair(mention, parts));
                }
            }
            return pairs;
        }
    }

    private static boolean isOne(Article article, Mention mention, Set<ActorType> who) {
        ActorType type = article.actorOf(mention).map(Actor::type).orElse(mention.type());
        // A capital among parties is its government.
        return who.contains(type) || (type == ActorType.PLACE && who.contains(ActorType.GEOPOLITICAL));
    }

    private static int paragraphBefore(Article article, int paragraph) {
        for (int i = paragraph - 1; i >= 0; i--) {
            if (article.paragraphs().get(i).role() == Paragraph.Role.BODY) {
                return i;
            }
        }
        return paragraph;
    }

    private static boolean isTied(
            Article article, Mention pair, Sentence sentence, int paragraphBefore, Span phrase, Set<ActorType> who) {
        if (sentence.index() - pair.sentence() <= 1) {
            return true;
        }
        if (article.reading().paragraph(pair).index() < paragraphBefore) {
            return false;
        }
        List<Actor> two = article.reading().parts(pair).stream()
                .flatMap(part -> article.actorOf(part).stream())
                .toList();
        return article.reading().mentionsFrom(pair.span().end()).stream()
                .takeWhile(mention -> mention.span().start() < phrase.start())
                .filter(mention -> mention.span().end() <= phrase.start())
                .filter(mention -> mention.role() == Mention.Role.SUBJECT && isOne(article, mention, who))
                .flatMap(mention -> article.actorOf(mention).stream())
                .allMatch(two::contains);
    }

    private static int start(Article article, int paragraph) {
        return article.paragraphs().get(paragraph).span().start();
    }

    /** Whether, from the offset to the phrase, exactly two of one type are spoken of. */
    private static boolean areTwo(Article article, Set<ActorType> who, int start, Span phrase) {
        // Any two people who happen to be named are not two sides.
        Set<ActorType> kind = who.equals(ANY) ? BODIES : who;
        Map<Integer, ActorType> found = new HashMap<>();
        for (Mention mention : article.reading().mentionsFrom(start)) {
            if (mention.span().start() >= phrase.start()) {
                break;
            }
            if (mention.span().end() <= phrase.start()
                    && isActing(article.reading().sentence(mention), mention, who)
                    && !article.isQuoted(mention.span())) {
                article.actorOf(mention)
                        .filter(actor -> actor.members().isEmpty())
                        .flatMap(actor -> kind(article, mention, actor, kind))
                        .ifPresent(
                                type -> found.put(article.actorOf(mention).get().id(), type));
            }
        }
        return found.size() == 2 && Set.copyOf(found.values()).size() == 1;
    }

    /** As what of these an actor counts, if any; where states are meant, a country whatever it was taken for, and no city. */
    private static Optional<ActorType> kind(Article article, Mention mention, Actor actor, Set<ActorType> kind) {
        if (kind.equals(STATE) && mention.kind() == Mention.Kind.NAME) {
            boolean city = article.knowledge()
                    .place(Naming.bare(article, mention))
                    .filter(place -> place.kind() == org.antecedent.knowledge.Place.Kind.CITY)
                    .isPresent();
            boolean country =
                    article.knowledge().country(Naming.bare(article, mention)).isPresent();
            return country || actor.type() == ActorType.GEOPOLITICAL && !city
                    ? Optional.of(ActorType.GEOPOLITICAL)
                    : Optional.empty();
        }
        return Optional.of(actor.type()).filter(kind::contains);
    }

    /**
     * Whether the words can stand for a side: what acts, is acted on, or is dealt with. Where countries are meant, “Turkish”
     * names one, and so does a place.
     */
    private static boolean isActing(Sentence sentence, Mention mention, Set<ActorType> who) {
        if (mention.kind() == Mention.Kind.NAME && who.equals(STATE)) {
            return true;
        }
        String before = mention.first() > 0 ? sentence.lower(mention.first() - 1) : "";
        if (before.equals(",") && mention.role() != Mention.Role.SUBJECT) {
            return false; // “the Turkish capital, Ankara”: an apposition acts as little as what it explains.
        }
        return switch (mention.role()) {
            case SUBJECT, OBJECT -> mention.kind() != Mention.Kind.PRONOUN;
            case POSSESSIVE -> mention.kind() == Mention.Kind.NAME;
            case OBLIQUE, OTHER -> PARTNER.contains(before);
            case MODIFIER -> false;
        };
    }

    private static Finding finding(Article article, Span span, Optional<Mention> pair) {
        String words = article.text().words(span);
        String names = pair.map(mention -> Naming.of(article, mention)).orElse("");
        String message = Naming.quoted(words)
                + (pair.isPresent()
                        ? " may be " + names + " or another pair: no two are named together here or just above"
                        : " may be any two: no two are named together here or just above");
        List<Related> related =
                pair.map(mention -> List.of(new Related(mention.span(), names))).orElse(List.of());
        boolean capital = Character.isUpperCase(words.codePointAt(0));
        List<Fix> fixes = pair.map(mention -> capital ? Naming.upperFirst(names) : names)
                .map(name -> List.of(new Fix(
                        "Replace " + Naming.quoted(words) + " with " + Naming.quoted(name),
                        List.of(new Edit(span, name)))))
                .orElse(List.of());
        return ABOUT.finding(span, message, related, fixes);
    }
}
