package org.antecedent.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Penn;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Features.Animacy;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;
import org.antecedent.mention.Pronouns.Pronoun;
import org.antecedent.text.Span;

/** Finds mentions by noun phrases, names and pronouns. */
public final class PhraseDetector implements MentionDetector {
    /** Nouns that stand after a preposition for an adverb: “in fact”. */
    private static final Set<String> ADVERBIAL = WordList.of("""
            example instance fact course addition order terms particular general part contrast turn least all
            far now long once accordance behalf spite favor favour regard case response light front place lieu
            """);

    private final NounPhrases phrases;
    private final PhraseFeatures features;
    private final Pleonastic pleonastic;

    public PhraseDetector(Knowledge knowledge) {
        this.phrases = new NounPhrases(knowledge);
        this.features = new PhraseFeatures(knowledge);
        this.pleonastic = new Pleonastic(knowledge);
    }

    @Override
    public List<Mention> detect(List<Sentence> sentences, List<List<Name>> names) {
        List<Mention> mentions = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (Draft draft : read(sentence, names.get(s))) {
                mentions.add(mention(mentions.size(), sentence, draft));
            }
        }
        return List.copyOf(mentions);
    }

    private static Mention mention(int id, Sentence sentence, Draft draft) {
        return new Mention(
                id,
                sentence.span(draft.first(), draft.end()),
                sentence.span(draft.headFirst(), draft.headEnd()),
                draft.kind(),
                draft.type(),
                draft.features(),
                draft.role(),
                sentence.index(),
                draft.first(),
                draft.end());
    }

    /**
     * The words as a mention, because somebody says that they are one.
     *
     * @param sentence where they stand
     * @param words some or all of its text; not empty
     * @param type what they refer to; empty where the words are to tell
     * @return a mention whose span is the words, with id 0
     */
    public Mention mention(Sentence sentence, Span words, Optional<ActorType> type) {
        int first = 0;
        while (first < sentence.size() - 1 && sentence.end(first) <= words.start()) {
            first++;
        }
        int end = first + 1;
        while (end < sentence.size() && sentence.start(end) < words.end()) {
            end++;
        }
        Optional<Pronoun> pronoun = end == first + 1 ? Pronouns.at(sentence, first) : Optional.empty();
        int start = first;
        NounPhrase phrase = phrase(sentence, first, end, type);
        Draft draft = pronoun.map(one -> pronoun(sentence, start, one))
                .orElseGet(() -> draft(
                        sentence, phrase, Roles.of(sentence, phrase.first(), phrase.end(), phrase.headEnd() - 1)));
        Mention whole = mention(0, sentence, draft);
        // The words may be part of a token.
        Span head = whole.head().overlaps(words) ? whole.head().within(words) : words;
        Mention exact = new Mention(
                0,
                words,
                head,
                whole.kind(),
                whole.type(),
                whole.features(),
                whole.role(),
                whole.sentence(),
                whole.first(),
                whole.end());
        return type.isPresent() ? typed(sentence, exact, type.get()) : exact;
    }

    /** The noun, or the run of proper nouns, on which the rest of the words hangs. */
    private static NounPhrase phrase(Sentence sentence, int first, int end, Optional<ActorType> type) {
        int head = end - 1;
        while (head > first && isInside(sentence.head(head), first, end)) {
            head--;
        }
        if (isInside(sentence.head(head), first, end)) {
            head = end - 1;
        }
        int headFirst = head;
        int headEnd = head + 1;
        boolean named = sentence.tag(head) == Tag.PROPN;
        while (named && headFirst > first && sentence.tag(headFirst - 1) == Tag.PROPN) {
            headFirst--;
        }
        while (named && headEnd < end && sentence.tag(headEnd) == Tag.PROPN) {
            headEnd++;
        }
        Optional<Name> name =
                named ? Optional.of(new Name(headFirst, headEnd, type.orElse(ActorType.OTHER))) : Optional.empty();
        boolean possessive = end < sentence.size() && sentence.penn(end) == Penn.POS;
        return new NounPhrase(first, end, headFirst, headEnd, name, possessive);
    }

    private static boolean isInside(int token, int first, int end) {
        return token >= first && token < end;
    }

    /** The same mention with the type that somebody says it has, and what follows from that. */
    public Mention typed(Sentence sentence, Mention mention, ActorType type) {
        if (mention.type() == type) {
            return mention;
        }
        if (mention.kind() == Kind.PRONOUN) {
            return mention.withType(type, mention.features());
        }
        NounPhrase phrase = phrase(sentence, mention.first(), mention.end(), Optional.of(type));
        return mention.withType(type, features.of(sentence, phrase, type));
    }

    private record Draft(
            int first, int end, int headFirst, int headEnd, Kind kind, ActorType type, Features features, Role role) {}

    private List<Draft> read(Sentence sentence, List<Name> found) {
        List<NounPhrase> bare = phrases.of(sentence, found);
        List<NounPhrase> joins = new ArrayList<>(coordinations(sentence, outermost(bare)));
        int[] joined = new int[sentence.size()];
        Set<Integer> ends = new HashSet<>();
        for (NounPhrase join : joins) {
            joined[join.first()] = join.end();
            ends.add(join.end());
        }
        List<NounPhrase> whole = phrases.attach(sentence, bare, joined);
        for (NounPhrase join : coordinations(sentence, outermost(whole))) {
            if (ends.add(join.end())) {
                joins.add(join);
            }
        }
        Role[] shared = new Role[sentence.size()];
        List<Draft> drafts = new ArrayList<>();
        for (NounPhrase join : joins) {
            Role role =
                    join.possessive() ? Role.POSSESSIVE : Roles.of(sentence, join.first(), join.end(), join.first());
            Arrays.fill(shared, join.first(), join.end(), role);
            drafts.add(coordination(join, role));
        }
        Deque<NounPhrase> open = new ArrayDeque<>();
        boolean[] named = new boolean[sentence.size()];
        for (NounPhrase phrase : whole) {
            while (!open.isEmpty() && open.peek().end() <= phrase.first()) {
                open.pop();
            }
            boolean nested = !open.isEmpty();
            NounPhrase enclosing = nested ? open.peek() : phrase;
            open.push(phrase);
            phrase.name().ifPresent(name -> named[name.first()] = true);
            if (isMention(sentence, phrase)) {
                Role role = role(sentence, phrase, enclosing);
                Role coordinated = nested ? null : shared[phrase.first()];
                drafts.add(
                        draft(sentence, phrase, coordinated == null || role == Role.POSSESSIVE ? role : coordinated));
            }
        }
        for (Name name : found) {
            if (!named[name.first()]) {
                NounPhrase phrase =
                        new NounPhrase(name.first(), name.end(), name.first(), name.end(), Optional.of(name), false);
                drafts.add(draft(sentence, phrase, Role.MODIFIER));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Pronoun> pronoun = Pronouns.at(sentence, i);
            if (pronoun.isPresent()) {
                drafts.add(pronoun(sentence, i, pronoun.get()));
            }
        }
        drafts.sort(Comparator.comparingInt(Draft::first).thenComparing(Draft::end, Comparator.reverseOrder()));
        return drafts;
    }

    /** The phrases that no other holds, in text order. */
    private static List<NounPhrase> outermost(List<NounPhrase> phrases) {
        List<NounPhrase> sorted = new ArrayList<>(phrases);
        sorted.sort(NounPhrase.OUTER_FIRST);
        List<NounPhrase> outermost = new ArrayList<>();
        int end = 0;
        for (NounPhrase phrase : sorted) {
            if (phrase.first() >= end) {
                outermost.add(phrase);
                end = phrase.end();
            }
        }
        return outermost;
    }

    private List<NounPhrase> coordinations(Sentence sentence, List<NounPhrase> phrases) {
        List<ActorType> types =
                phrases.stream().map(phrase -> features.type(sentence, phrase)).toList();
        return Coordinations.of(sentence, phrases, types);
    }

    private static boolean isMention(Sentence sentence, NounPhrase phrase) {
        if (phrase.name().isPresent()) {
            return true;
        }
        int head = phrase.headFirst();
        boolean bare = phrase.first() == head && head > 0 && sentence.tag(head - 1) == Tag.ADP;
        return !Temporal.isMeasure(sentence, phrase.first(), head)
                && !(bare && ADVERBIAL.contains(sentence.lower(head)));
    }

    private static Role role(Sentence sentence, NounPhrase phrase, NounPhrase enclosing) {
        if (phrase.possessive()) {
            return Role.POSSESSIVE;
        }
        if (!phrase.equals(enclosing) && phrase.first() < enclosing.headFirst()) {
            return Role.MODIFIER;
        }
        return Roles.of(sentence, phrase.first(), phrase.end(), phrase.headEnd() - 1);
    }

    private Draft draft(Sentence sentence, NounPhrase phrase, Role role) {
        boolean citizen = features.isCitizen(sentence, phrase);
        ActorType type = citizen ? ActorType.PERSON : features.type(sentence, phrase);
        return new Draft(
                phrase.first(),
                phrase.end(),
                phrase.headFirst(),
                phrase.headEnd(),
                phrase.name().isPresent() && !citizen ? Kind.NAME : Kind.NOMINAL,
                type,
                features.of(sentence, phrase, type),
                type == ActorType.NATIONALITY ? Role.MODIFIER : role);
    }

    private static Draft coordination(NounPhrase join, Role role) {
        Features joined = new Features(3, Plurality.PLURAL, Gender.UNKNOWN, 0, Animacy.UNKNOWN, Determiner.NONE, true);
        return new Draft(
                join.first(),
                join.end(),
                join.first(),
                join.end(),
                Kind.NOMINAL,
                ActorType.GROUP,
                joined.shared(),
                role);
    }

    private Draft pronoun(Sentence sentence, int i, Pronoun pronoun) {
        Features agreement = new Features(
                pronoun.person(),
                pronoun.number(),
                pronoun.gender(),
                pronoun.gender() == Gender.UNKNOWN ? 0 : 1,
                pronoun.animacy(),
                Determiner.NONE,
                !pleonastic.is(sentence, i));
        ActorType type = switch (pronoun.use()) {
            case LOCATIVE -> ActorType.PLACE;
            default -> pronoun.animacy() == Animacy.ANIMATE ? ActorType.PERSON : ActorType.OTHER;
        };
        Role role =
                pronoun.use() == Pronouns.Use.POSSESSIVE || sentence.lower(i).equals("whose")
                        ? Role.POSSESSIVE
                        : Roles.of(sentence, i, i + 1, i);
        return new Draft(i, i + 1, i, i + 1, Kind.PRONOUN, type, agreement.shared(), role);
    }
}
