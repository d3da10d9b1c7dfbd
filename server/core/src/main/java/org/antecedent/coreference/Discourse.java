package org.antecedent.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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
    private final int[] enclosing;
    private final int[] quotation;
    private final int[] clause;
    private final int[] governor;
    private final Relation[] relation;
    private final List<List<Mention>> children;
    private final Pronoun[] pronouns;
    private final int[] firstHeadToken;
    private final int[] headToken;
    private final String[] headLemma;
    private int clauses;
    /** The subject of each clause, or -1. */
    private final int[] subjects;
    /** The clause above each clause, or -1. */
    private final int[] governing;
    /** Whether the clause is what the clause above it says, thinks or knows. */
    private final boolean[] reported;
    /** What each clause is said to be, or -1. */
    private final int[] told;

    Discourse(Reading reading, List<Speech> speech) {
        this.reading = reading;
        this.speech = speech;
        int count = reading.mentions().size();
        this.enclosing = new int[count];
        this.quotation = new int[count];
        this.clause = new int[count];
        this.governor = new int[count];
        this.relation = new Relation[count];
        this.pronouns = new Pronoun[count];
        this.children = new ArrayList<>(Collections.nCopies(count, List.of()));
        this.firstHeadToken = new int[count];
        this.headToken = new int[count];
        this.headLemma = new String[count];
        for (Mention mention : reading.mentions()) {
            Sentence sentence = reading.sentence(mention);
            pronouns[mention.id()] = Pronoun.of(mention, sentence).orElse(null);
            findHead(sentence, mention);
            headLemma[mention.id()] = sentence.lemma(headToken(mention)).toLowerCase(Locale.ROOT);
        }
        int tokens = 0;
        for (Sentence sentence : reading.sentences()) {
            tokens += sentence.size();
        }
        this.subjects = new int[tokens];
        this.governing = new int[tokens];
        this.reported = new boolean[tokens];
        this.told = new int[tokens];
        nest();
        quote();
        reading.sentences().forEach(this::divide);
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
        return Optional.ofNullable(pronouns[mention.id()]);
    }

    /** The smallest mention that holds it. */
    Optional<Mention> enclosing(Mention mention) {
        int id = enclosing[mention.id()];
        return id == NONE ? Optional.empty() : Optional.of(mention(id));
    }

    /** The mentions directly inside it, in text order. */
    List<Mention> inside(Mention mention) {
        return children.get(mention.id());
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
        return subjectOf(clause[mention.id()]);
    }

    /** Who says, thinks or knows what the mention stands in, outside quotations: “S said that <em>she</em> …”. */
    Optional<Mention> sayer(Mention mention) {
        for (int at = clause[mention.id()]; at != NONE; at = governing[at]) {
            if (reported[at]) {
                return subjectOf(governing[at]);
            }
        }
        return Optional.empty();
    }

    /** What the words around the mention tell in full, and are no part of: “the point is that <em>it</em> failed”. */
    Optional<Mention> told(Mention mention) {
        for (int at = clause[mention.id()]; at != NONE; at = governing[at]) {
            if (told[at] != NONE) {
                return Optional.of(mention(told[at]));
            }
        }
        return Optional.empty();
    }

    /** The subject of the clause above that of the mention, where that clause does not report it. */
    Optional<Mention> subjectAbove(Mention mention) {
        int own = clause[mention.id()];
        return reported[own] || governing[own] == NONE ? Optional.empty() : subjectOf(governing[own]);
    }

    private Optional<Mention> subjectOf(int clauseNumber) {
        int subject = subjects[clauseNumber];
        return subject == NONE ? Optional.empty() : Optional.of(mention(subject));
    }

    /** The token that the mention hangs on: its verb, or the noun that it owns; -1 for the root of the sentence. */
    int governor(Mention mention) {
        return governor[mention.id()];
    }

    /**
     * The noun that a relative clause without its pronoun is about, for what such a clause says of others: “the reason I wish
     * to explain <em>it</em>”. Nobody is left out of the clause and in it, too. -1 where the mention stands in none.
     */
    int relativized(Mention mention) {
        Sentence sentence = sentence(mention);
        int verb = governor[mention.id()];
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

    /** How the mention hangs on it. */
    Relation relation(Mention mention) {
        return relation[mention.id()];
    }

    /** Whether the mention is the subject of the main clause of its sentence. */
    boolean isMainSubject(Mention mention) {
        int up = governor[mention.id()];
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
        return headLemma[mention.id()];
    }

    /** The last token of the head. */
    int headToken(Mention mention) {
        return headToken[mention.id()];
    }

    /** The first token of the head. */
    int firstHeadToken(Mention mention) {
        return firstHeadToken[mention.id()];
    }

    private void findHead(Sentence sentence, Mention mention) {
        int first = mention.first();
        while (first + 1 < mention.end()
                && sentence.end(first) <= mention.head().start()) {
            first++;
        }
        int last = first;
        while (last + 1 < mention.end()
                && sentence.start(last + 1) < mention.head().end()) {
            last++;
        }
        firstHeadToken[mention.id()] = first;
        headToken[mention.id()] = last;
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
                int outer = open.peek().id();
                if (children.get(outer).isEmpty()) {
                    children.set(outer, new ArrayList<>());
                }
                children.get(outer).add(mention);
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

    /** Divides a sentence into clauses: each hangs on its predicate, and has the subject of the clause above where it has none. */
    private void divide(Sentence sentence) {
        int[] predicates = predicates(sentence);
        int[] clauseOf = new int[sentence.size()];
        Arrays.fill(clauseOf, NONE);
        List<Mention> mentions = reading.mentionsIn(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (predicates[i] == i) {
                clauseOf[i] = clauses;
                subjects[clauses] = NONE;
                governing[clauses] = NONE;
                told[clauses] = NONE;
                clauses++;
            }
        }
        int[] objects = new int[sentence.size()];
        Arrays.fill(objects, NONE);
        for (Mention mention : mentions) {
            int top = top(sentence, mention);
            int up = sentence.head(top);
            clause[mention.id()] = clauseOf[predicates[top]];
            governor[mention.id()] = up;
            relation[mention.id()] = sentence.relation(top);
            if (up < 0) {
                continue;
            }
            int own = clauseOf[predicates[up]];
            switch (sentence.relation(top)) {
                case NSUBJ, NSUBJ_PASSIVE, NSUBJ_OUTER -> {
                    if (subjects[own] == NONE) {
                        subjects[own] = mention.id();
                    } else if (isTold(sentence, mention)) {
                        told[own] = subjects[own];
                        subjects[own] = mention.id();
                    }
                }
                case OBJ, IOBJ -> objects[up] = objects[up] == NONE ? mention.id() : objects[up];
                default -> {}
            }
        }
        govern(sentence, predicates, clauseOf, objects);
    }

    /** “The point is that <em>it</em> failed”, “the point is, <em>it</em> failed”, read as one clause with two subjects. */
    private static boolean isTold(Sentence sentence, Mention second) {
        int mark = second.first() - 1;
        return mark > 0
                && (sentence.relation(mark) == Relation.MARK
                        || sentence.lower(mark).equals(","))
                && sentence.lemma(mark - 1).equals("be");
    }

    /** Which clause stands above which; from the top down, so that a subject can be handed on. */
    private void govern(Sentence sentence, int[] predicates, int[] clauseOf, int[] objects) {
        for (int predicate : downwards(sentence, predicates)) {
            int up = sentence.head(predicate);
            if (up < 0) {
                continue;
            }
            int own = clauseOf[predicate];
            int above = clauseOf[predicates[up]];
            Relation relation = sentence.relation(predicate);
            boolean beside = relation == Relation.CONJ;
            governing[own] = beside ? governing[above] : above;
            reported[own] = relation == Relation.CCOMP || beside && reported[above];
            if (relation == Relation.CCOMP && sentence.lemma(up).equals("be")) {
                told[own] = subjects[above];
            } else if (beside && told[own] == NONE) {
                told[own] = told[above];
            }
            if (subjects[own] != NONE) {
                continue;
            }
            switch (relation) {
                case CONJ, ADVCL -> subjects[own] = subjects[above];
                // “He asked her to help him”: she helps.
                case XCOMP -> subjects[own] = objects[up] != NONE ? objects[up] : subjects[above];
                default -> {}
            }
        }
    }

    /** The predicates of a sentence, each behind the one above it. */
    private static int[] downwards(Sentence sentence, int[] predicates) {
        int size = sentence.size();
        int[] depth = new int[size];
        Arrays.fill(depth, NONE);
        int[] path = new int[size];
        for (int i = 0; i < size; i++) {
            int length = 0;
            int at = i;
            while (at >= 0 && depth[at] == NONE) {
                path[length++] = at;
                at = sentence.head(at);
            }
            int above = at < 0 ? NONE : depth[at];
            while (length > 0) {
                above++;
                depth[path[--length]] = above;
            }
        }
        // How many stand higher than each depth.
        int[] before = new int[size + 1];
        for (int i = 0; i < size; i++) {
            before[depth[i] + 1] += predicates[i] == i ? 1 : 0;
        }
        for (int d = 0; d < size; d++) {
            before[d + 1] += before[d];
        }
        int[] ordered = new int[before[size]];
        for (int i = 0; i < size; i++) {
            if (predicates[i] == i) {
                ordered[before[depth[i]]++] = i;
            }
        }
        return ordered;
    }

    /** For each token the predicate of its clause. Linear: no path up is walked twice. */
    private static int[] predicates(Sentence sentence) {
        int size = sentence.size();
        int[] predicates = new int[size];
        Arrays.fill(predicates, NONE);
        int[] path = new int[size];
        for (int i = 0; i < size; i++) {
            int length = 0;
            int at = i;
            while (predicates[at] == NONE && !isPredicate(sentence, at)) {
                path[length++] = at;
                at = sentence.head(at);
            }
            predicates[at] = predicates[at] == NONE ? at : predicates[at];
            while (length > 0) {
                predicates[path[--length]] = predicates[at];
            }
        }
        return predicates;
    }

    private static boolean isPredicate(Sentence sentence, int i) {
        return sentence.head(i) < 0
                || switch (sentence.relation(i)) {
                    case CCOMP,
                            XCOMP,
                            ADVCL,
                            ADVCL_RELATIVE,
                            ACL,
                            ACL_RELATIVE,
                            CSUBJ,
                            CSUBJ_PASSIVE,
                            CSUBJ_OUTER,
                            PARATAXIS -> true;
                    case CONJ -> sentence.tag(i).isVerbal();
                    default -> false;
                };
    }

    /** The token of a mention that hangs on something outside it. */
    private int top(Sentence sentence, Mention mention) {
        int top = headToken(mention);
        int up = sentence.head(top);
        while (up >= mention.first() && up < mention.end()) {
            top = up;
            up = sentence.head(top);
        }
        return top;
    }
}
