package org.antecedent.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Reading;

/**
 * How the mentions of an article lie to each other: which phrase holds which, in which clause each stands and whose
 * words it is part of. Computed once, linear in the text.
 */
final class Discourse {
    private static final int NONE = -1;

    private static final Set<String> RELATIVES = Set.of("that", "who", "whom", "whose", "which", "where", "when");

    private final Reading reading;
    private final List<Speech> speech;
    /** By mention id. */
    private final Phrase[] phrases;
    /** By sentence, as the two below. */
    private final Clauses[] clauses;
    /** The id of its first mention. */
    private final int[] firstMention;
    /** How many clauses stand before it. */
    private final int[] firstClause;

    private final int[] quotation;
    /** By mention id, the last quotation that it is the source of; by quotation, the one before it with the same source. */
    private final int[] lastSaid;

    private final int[] saidBefore;

    Discourse(Reading reading, List<Speech> speech) {
        this(reading, speech, SameSentences.NONE, Optional.empty());
    }

    /**
     * @param same the sentences that the article has in common with another one
     * @param before how the mentions lie to each other there
     */
    Discourse(Reading reading, List<Speech> speech, SameSentences same, Optional<Discourse> before) {
        this.reading = reading;
        this.speech = speech;
        this.phrases = new Phrase[reading.mentions().size()];
        this.clauses = new Clauses[reading.sentences().size()];
        this.firstMention = new int[clauses.length];
        this.firstClause = new int[clauses.length];
        this.quotation = new int[phrases.length];
        this.lastSaid = new int[phrases.length];
        this.saidBefore = new int[speech.size()];
        before.ifPresent(known -> {
            same.copyMentions(known.phrases, phrases);
            same.copySentences(known.clauses, clauses);
        });
        int mentions = 0;
        int count = 0;
        for (Sentence sentence : reading.sentences()) {
            int index = sentence.index();
            List<Mention> inside = reading.mentionsIn(sentence);
            firstMention[index] = mentions;
            firstClause[index] = count;
            if (clauses[index] == null) {
                inside.forEach(mention -> phrases[mention.id()] = new Phrase(sentence, mention));
                clauses[index] = new Clauses(sentence, inside, phrases);
            }
            mentions += inside.size();
            count += clauses[index].count();
        }
        quote();
    }

    Reading reading() {
        return reading;
    }

    List<Speech> speech() {
        return speech;
    }

    Mention mention(int id) {
        return reading.mentions().get(id);
    }

    int size() {
        return reading.mentions().size();
    }

    Sentence sentence(Mention mention) {
        return reading.sentence(mention);
    }

    Optional<Pronoun> pronoun(Mention mention) {
        return phrase(mention).pronoun();
    }

    /** The smallest mention that holds it. */
    Optional<Mention> enclosing(Mention mention) {
        return in(mention, clauses(mention).enclosing(place(mention)));
    }

    /** The mentions directly inside it, in text order. */
    List<Mention> inside(Mention mention) {
        int[] inside = clauses(mention).inside(place(mention));
        if (inside.length == 0) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>(inside.length);
        for (int one : inside) {
            mentions.add(mention(firstMention[mention.sentence()] + one));
        }
        return mentions;
    }

    /** The innermost quotation that it stands in. */
    Optional<Speech> quotation(Mention mention) {
        int id = quotation[mention.id()];
        return id == NONE ? Optional.empty() : Optional.of(speech.get(id));
    }

    /** “He left,” <em>she</em> said: the pronoun behind the quotation that tells who says what a pronoun of a person stands in. */
    Optional<Mention> laterSource(Mention mention) {
        int id = quotation[mention.id()];
        if (id == NONE
                || pronoun(mention)
                        .filter(one -> one.isOfPerson() || one.isThey())
                        .isEmpty()) {
            return Optional.empty();
        }
        OptionalInt source = speech.get(id).source();
        return source.isPresent() && source.getAsInt() > mention.id()
                ? Optional.of(mention(source.getAsInt())).filter(one -> one.kind() == Mention.Kind.PRONOUN)
                : Optional.empty();
    }

    /** The mentions in what somebody is the source of, from {@code sentence} to the one that names the source. */
    List<Mention> said(Mention source, int sentence) {
        List<Mention> said = new ArrayList<>();
        for (int id = lastSaid[source.id()]; id != NONE; id = saidBefore[id]) {
            for (int index = sentence; index <= source.sentence(); index++) {
                for (Mention mention : reading.mentionsIn(reading.sentences().get(index))) {
                    if (quotation[mention.id()] == id) {
                        said.add(mention);
                    }
                }
            }
        }
        return said;
    }

    /**
     * “<em>Reed</em> said it was late. ‘I am tired,’ he said”, “‘I am tired,’ <em>Reed</em> said. Still, he says …”, “… His colleague
     * wept”: who spoke right before somebody speaks whom a pronoun means, or who is theirs.
     */
    Optional<Mention> spokeBefore(Mention source) {
        int id = lastSaid[source.id()];
        while (id != NONE && saidBefore[id] != NONE) {
            id = saidBefore[id];
        }
        if (id != NONE) {
            int start = speech.get(id).span().start();
            int index = source.sentence();
            while (index > 0 && reading.sentences().get(index).start(0) > start) {
                index--;
            }
            return index > 0 && isSameParagraph(index - 1, source)
                    ? reporter(reading.sentences().get(index - 1))
                    : Optional.empty();
        }
        int verb = governor(source);
        boolean says = source.role() == Mention.Role.POSSESSIVE
                || verb >= 0 && sentence(source).relation(verb) == Relation.PARATAXIS
                || reporter(sentence(source)).filter(source::equals).isPresent();
        Optional<Speech> before = says ? speechBefore(source) : Optional.empty();
        OptionalInt speaker = before.map(Speech::source).orElse(OptionalInt.empty());
        boolean right = speaker.isPresent()
                && source.sentence() > 0
                && isSameParagraph(source.sentence() - 1, source)
                && before.get().span().end()
                        > reading.sentences().get(source.sentence() - 1).start(0);
        return right ? Optional.of(mention(speaker.getAsInt())) : Optional.empty();
    }

    private boolean isSameParagraph(int sentence, Mention mention) {
        return reading.sentences().get(sentence).paragraph() == paragraph(mention);
    }

    /** Who says, thinks or knows what the sentence tells, where its main clause does so. */
    private Optional<Mention> reporter(Sentence sentence) {
        for (Mention one : reading.mentionsIn(sentence)) {
            Optional<Mention> sayer = sayer(one).filter(this::isMainSubject);
            if (sayer.isPresent()) {
                return sayer;
            }
        }
        return Optional.empty();
    }

    /** Whether both stand in the same voice: both outside quotations, or in quotations of one source. */
    boolean isSameVoice(Mention one, Mention other) {
        int first = quotation[one.id()];
        int second = quotation[other.id()];
        if (first == second) {
            return true;
        }
        if (first == NONE || second == NONE) {
            return false;
        }
        OptionalInt source = speech.get(first).source();
        return source.isPresent() && source.equals(speech.get(second).source());
    }

    /** Clauses are numbered in text order over the article. */
    int clause(Mention mention) {
        return firstClause[mention.sentence()] + clauses(mention).clause(place(mention));
    }

    /** The subject of the clause that the mention stands in; the mention itself where it is the subject. */
    Optional<Mention> subject(Mention mention) {
        return in(mention, clauses(mention).subject(place(mention)));
    }

    /** Who says, thinks or knows what the mention stands in, outside quotations: “S said that <em>she</em> …”. */
    Optional<Mention> sayer(Mention mention) {
        return in(mention, clauses(mention).sayer(place(mention)));
    }

    /** What the words around the mention tell in full, and are no part of: “the point is that <em>it</em> failed”. */
    Optional<Mention> told(Mention mention) {
        return in(mention, clauses(mention).told(place(mention)));
    }

    /** The subject of the clause above that of the mention, where that clause does not report it. */
    Optional<Mention> subjectAbove(Mention mention) {
        return in(mention, clauses(mention).subjectAbove(place(mention)));
    }

    private Clauses clauses(Mention mention) {
        return clauses[mention.sentence()];
    }

    /** The place of the mention among those of its sentence. */
    private int place(Mention mention) {
        return mention.id() - firstMention[mention.sentence()];
    }

    /** The mention at that place of the same sentence; empty for {@link Clauses#NONE}. */
    private Optional<Mention> in(Mention mention, int place) {
        return place == Clauses.NONE ? Optional.empty() : Optional.of(beside(mention, place));
    }

    /** The mention at that place of the same sentence. */
    Mention beside(Mention mention, int place) {
        return mention(firstMention[mention.sentence()] + place);
    }

    /** Beside whom the description stands. */
    Beside beside(Mention description) {
        return phrase(description).beside(this, description);
    }

    /** What the words of the mention tell by themselves. */
    Phrase phrase(Mention mention) {
        return phrases[mention.id()];
    }

    /** The token that the mention hangs on: its verb, or the noun that it owns; -1 for the root of the sentence. */
    int governor(Mention mention) {
        return clauses(mention).governor(place(mention));
    }

    /**
     * The noun that a relative clause without its pronoun is about, for what such a clause says of others: “the reason I wish
     * to explain <em>it</em>”. Nobody is left out of the clause and in it, too. -1 where the mention stands in none.
     */
    int relativized(Mention mention) {
        Sentence sentence = sentence(mention);
        int verb = governor(mention);
        while (verb >= 0 && sentence.relation(verb) == Relation.XCOMP) {
            verb = sentence.head(verb);
        }
        if (verb < 0 || sentence.relation(verb) != Relation.ACL_RELATIVE) {
            return NONE;
        }
        int noun = sentence.head(verb);
        int subject = sentence.subject(verb);
        // “The company that bought it”: the pronoun of the clause is its subject, and stands next to the noun.
        return subject > noun && !RELATIVES.contains(sentence.lower(noun + 1)) ? noun : NONE;
    }

    /** Who does what the relative clause around the mention tells: “<em>Norvik</em>, which owns a tenth of the company”. */
    Optional<Mention> relativeDoer(Mention mention) {
        Sentence sentence = sentence(mention);
        int at = governor(mention);
        while (at >= 0 && sentence.relation(at) != Relation.ACL_RELATIVE) {
            at = sentence.head(at);
        }
        int subject = at < 0 ? NONE : sentence.subject(at);
        if (subject < 0 || !RELATIVES.contains(sentence.lower(subject))) {
            return Optional.empty();
        }
        int noun = sentence.head(at);
        return reading.mentionsIn(sentence).stream()
                .filter(one -> noun >= firstHeadToken(one) && noun <= headToken(one))
                .findFirst();
    }

    /** How the mention hangs on it. */
    Relation relation(Mention mention) {
        return clauses(mention).relation(place(mention));
    }

    /** Whether the mention is the subject of the main clause of its sentence. */
    boolean isMainSubject(Mention mention) {
        int up = governor(mention);
        return up >= 0 && sentence(mention).head(up) < 0 && mention.role() == Mention.Role.SUBJECT;
    }

    /** The quotation that ended last before the mention, where there is one. */
    Optional<Speech> speechBefore(Mention mention) {
        int low = 0;
        int high = speech.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (speech.get(middle).span().start() < mention.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean ended =
                low > 0 && speech.get(low - 1).span().end() <= mention.span().start();
        return ended ? Optional.of(speech.get(low - 1)) : Optional.empty();
    }

    int paragraph(Mention mention) {
        return sentence(mention).paragraph();
    }

    /** The last word of the head, in lower case. */
    String headWord(Mention mention) {
        Sentence sentence = sentence(mention);
        return sentence.lower(headToken(mention));
    }

    String headLemma(Mention mention) {
        return phrase(mention).headLemma();
    }

    /** The last token of the head. */
    int headToken(Mention mention) {
        return phrase(mention).headToken();
    }

    /** The first token of the head. */
    int firstHeadToken(Mention mention) {
        return phrase(mention).firstHeadToken();
    }

    /** The first token of the mention behind its determiner. */
    int withoutDeterminer(Mention mention) {
        Sentence sentence = sentence(mention);
        int first = mention.first();
        boolean determined = sentence.tag(first) == Tag.DET || sentence.tag(first) == Tag.PRON;
        return determined && first + 1 < mention.end() ? first + 1 : first;
    }

    /** Its words as they stand in the text, without the determiner. */
    String wordsWithoutDeterminer(Mention mention) {
        return reading.text().words(sentence(mention).span(withoutDeterminer(mention), mention.end()));
    }

    /** The token before the mention in lower case; empty at the start of the sentence. */
    String before(Mention mention) {
        return mention.first() == 0 ? "" : sentence(mention).lower(mention.first() - 1);
    }

    /** The token after the mention in lower case; empty at the end of the sentence. */
    String after(Mention mention) {
        Sentence sentence = sentence(mention);
        return mention.end() >= sentence.size() ? "" : sentence.lower(mention.end());
    }

    /** The number of verbs between the two places of one sentence, auxiliaries left out. */
    int verbsBetween(Sentence sentence, int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            if (sentence.tag(i) == Tag.VERB) {
                verbs++;
            }
        }
        return verbs;
    }

    private void quote() {
        Arrays.fill(quotation, NONE);
        Arrays.fill(lastSaid, NONE);
        for (int id = 0; id < speech.size(); id++) {
            OptionalInt source = speech.get(id).source();
            if (source.isPresent()) {
                saidBefore[id] = lastSaid[source.getAsInt()];
                lastSaid[source.getAsInt()] = id;
            }
        }
        Deque<Integer> open = new ArrayDeque<>();
        int next = 0;
        for (Mention mention : reading.mentions()) {
            int start = mention.span().start();
            while (next < speech.size() && speech.get(next).span().start() <= start) {
                open.push(next++);
            }
            while (!open.isEmpty() && speech.get(open.peek()).span().end() <= start) {
                open.pop();
            }
            if (!open.isEmpty()) {
                quotation[mention.id()] = open.peek();
            }
        }
    }
}
