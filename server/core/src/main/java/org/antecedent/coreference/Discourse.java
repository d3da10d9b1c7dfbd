package org.antecedent.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Role;
import org.antecedent.mention.Reading;

/**
 * How the mentions of an article lie to each other: which phrase holds which, in which clause each stands and whose
 * words it is part of. Computed once, linear in the text.
 */
final class Discourse {
    private static final int NONE = -1;

    private final Reading reading;
    private final List<Speech> speech;
    private final int[] enclosing;
    private final int[] quotation;
    private final int[] clause;
    private final List<List<Integer>> children;
    private final Pronoun[] pronouns;
    /** The subject of each clause, or -1. */
    private final List<Integer> subjects = new ArrayList<>();

    Discourse(Reading reading, List<Speech> speech) {
        this.reading = reading;
        this.speech = speech;
        int count = reading.mentions().size();
        this.enclosing = new int[count];
        this.quotation = new int[count];
        this.clause = new int[count];
        this.pronouns = new Pronoun[count];
        this.children = new ArrayList<>(count);
        for (Mention mention : reading.mentions()) {
            children.add(new ArrayList<>(0));
            pronouns[mention.id()] =
                    Pronoun.of(mention, reading.sentence(mention)).orElse(null);
        }
        nest();
        quote();
        reading.sentences().forEach(this::divide);
    }

    Reading reading() {
        return reading;
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
        return Optional.ofNullable(pronouns[mention.id()]);
    }

    /** The smallest mention that holds it. */
    Optional<Mention> enclosing(Mention mention) {
        int id = enclosing[mention.id()];
        return id == NONE ? Optional.empty() : Optional.of(mention(id));
    }

    /** The mentions directly inside it, in text order. */
    List<Mention> inside(Mention mention) {
        List<Integer> ids = children.get(mention.id());
        // Most hold nothing, and long texts ask often.
        return ids.isEmpty() ? List.of() : ids.stream().map(this::mention).toList();
    }

    /** The innermost quotation that it stands in. */
    Optional<Speech> quotation(Mention mention) {
        int id = quotation[mention.id()];
        return id == NONE ? Optional.empty() : Optional.of(speech.get(id));
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
        return clause[mention.id()];
    }

    /** The subject of the clause that the mention stands in; the mention itself where it is the subject. */
    Optional<Mention> subject(Mention mention) {
        int subject = subjects.get(clause[mention.id()]);
        return subject == NONE ? Optional.empty() : Optional.of(mention(subject));
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
        return sentence(mention).lemma(headToken(mention)).toLowerCase(Locale.ROOT);
    }

    /** The last token of the head. */
    int headToken(Mention mention) {
        Sentence sentence = sentence(mention);
        int token = mention.first();
        while (token + 1 < mention.end()
                && sentence.start(token + 1) < mention.head().end()) {
            token++;
        }
        return token;
    }

    /** The first token of the head. */
    int firstHeadToken(Mention mention) {
        Sentence sentence = sentence(mention);
        int token = mention.first();
        while (token + 1 < mention.end()
                && sentence.end(token) <= mention.head().start()) {
            token++;
        }
        return token;
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

    private void nest() {
        Arrays.fill(enclosing, NONE);
        Deque<Mention> open = new ArrayDeque<>();
        for (Mention mention : reading.mentions()) {
            while (!open.isEmpty() && !open.peek().span().contains(mention.span())) {
                open.pop();
            }
            if (!open.isEmpty()) {
                enclosing[mention.id()] = open.peek().id();
                children.get(open.peek().id()).add(mention.id());
            }
            open.push(mention);
        }
    }

    private void quote() {
        Arrays.fill(quotation, NONE);
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

    /** Divides a sentence into clauses: each has at most one subject, and no clause crosses the edge of a spoken sentence. */
    private void divide(Sentence sentence) {
        int[] clauseOf = new int[sentence.size()];
        int current = open();
        boolean verb = false;
        List<Mention> mentions = reading.mentionsIn(sentence);
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (endsClause(sentence, i)) {
                current = open();
                verb = false;
            }
            clauseOf[i] = current;
            verb |= sentence.tag(i).isVerbal();
            for (; next < mentions.size() && mentions.get(next).first() <= i; next++) {
                Mention mention = mentions.get(next);
                if (mention.role() != Role.SUBJECT || enclosedSubject(mention)) {
                    continue;
                }
                boolean taken = subjects.get(current) != NONE;
                if (taken && !verb && isCoordinated(sentence, mention)) {
                    continue;
                }
                if (taken || verb) {
                    current = open();
                    for (int j = marker(sentence, mention.first()); j <= i; j++) {
                        clauseOf[j] = current;
                    }
                }
                verb = false;
                subjects.set(current, mention.id());
            }
        }
        for (Mention mention : mentions) {
            clause[mention.id()] = clauseOf[mention.first()];
        }
    }

    private int open() {
        subjects.add(NONE);
        return subjects.size() - 1;
    }

    private boolean enclosedSubject(Mention mention) {
        return enclosing(mention)
                .filter(outer -> outer.role() == Role.SUBJECT && outer.kind() != Mention.Kind.PRONOUN)
                .isPresent();
    }

    private static boolean isCoordinated(Sentence sentence, Mention mention) {
        int before = mention.first() - 1;
        return before >= 0
                && (sentence.tag(before) == Tag.CCONJ || sentence.lower(before).equals(","));
    }

    /** Where the clause begins whose subject starts at the token: at the conjunction or adverbs before it. */
    private static int marker(Sentence sentence, int subject) {
        int start = subject;
        while (start > 0) {
            Tag tag = sentence.tag(start - 1);
            if (tag != Tag.SCONJ && tag != Tag.CCONJ && tag != Tag.ADV) {
                return start;
            }
            start--;
        }
        return start;
    }

    /** Semicolons, colons and dashes end a clause, and quotation marks beside other punctuation do. */
    private static boolean endsClause(Sentence sentence, int token) {
        String form = sentence.form(token);
        return switch (form) {
            case ";", ":", "—", "–", "--" -> true;
            case "\"", "“", "”", "''", "``" -> {
                boolean afterPoint = token > 0 && sentence.tag(token - 1) == Tag.PUNCT;
                yield token > 0 && afterPoint;
            }
            default -> false;
        };
    }
}
