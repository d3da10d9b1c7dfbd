package org.antecedent.coreference;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Mention;

/**
 * How the mentions of one sentence lie to each other: which phrase holds which, and in which clause each stands. Each clause hangs
 * on its predicate, and has the subject of the clause above where it has none. Mentions and clauses are counted from 0 in the
 * sentence. Linear in it; it depends on the sentence and its mentions alone.
 */
final class Clauses {
    static final int NONE = -1;

    private static final int[] NOTHING = {};

    /** By mention, the smallest one that holds it. */
    private final int[] enclosing;
    /** By mention, those directly inside it. */
    private final int[][] inside;

    private final int[] clause;
    private final int[] governor;
    private final Relation[] relation;
    private int count;
    /** By clause, as the three below: its subject. */
    private final int[] subjects;
    /** The clause above it. */
    private final int[] governing;
    /** Whether it is what the clause above it says, thinks or knows. */
    private final boolean[] reported;
    /** What it is said to be. */
    private final int[] told;

    /** @param phrases by the id of the mention */
    Clauses(Sentence sentence, List<Mention> mentions, Phrase[] phrases) {
        int size = mentions.size();
        this.enclosing = new int[size];
        this.inside = new int[size][];
        this.clause = new int[size];
        this.governor = new int[size];
        this.relation = new Relation[size];
        nest(mentions);
        int[] predicates = predicates(sentence);
        int[] clauseOf = new int[sentence.size()];
        Arrays.fill(clauseOf, NONE);
        for (int i = 0; i < predicates.length; i++) {
            if (predicates[i] == i) {
                clauseOf[i] = count++;
            }
        }
        this.subjects = new int[count];
        this.governing = new int[count];
        this.reported = new boolean[count];
        this.told = new int[count];
        Arrays.fill(subjects, NONE);
        Arrays.fill(governing, NONE);
        Arrays.fill(told, NONE);
        divide(sentence, mentions, phrases, predicates, clauseOf);
    }

    /** How many clauses there are. */
    int count() {
        return count;
    }

    /** The smallest mention that holds the mention, or {@link #NONE}. */
    int enclosing(int mention) {
        return enclosing[mention];
    }

    /** The mentions directly inside the mention, in text order; not to be changed. */
    int[] inside(int mention) {
        return inside[mention];
    }

    /** The clause that the mention stands in. */
    int clause(int mention) {
        return clause[mention];
    }

    /** The token that the mention hangs on; {@link #NONE} for the root of the sentence. */
    int governor(int mention) {
        return governor[mention];
    }

    /** How the mention hangs on it. */
    Relation relation(int mention) {
        return relation[mention];
    }

    /** The subject of the clause that the mention stands in, or {@link #NONE}. */
    int subject(int mention) {
        return subjects[clause[mention]];
    }

    /** The subject of the clause above that of the mention, where that clause does not report it, or {@link #NONE}. */
    int subjectAbove(int mention) {
        int own = clause[mention];
        return reported[own] || governing[own] == NONE ? NONE : subjects[governing[own]];
    }

    /** Who says, thinks or knows what the mention stands in, or {@link #NONE}. */
    int sayer(int mention) {
        for (int at = clause[mention]; at != NONE; at = governing[at]) {
            if (reported[at]) {
                return governing[at] == NONE ? NONE : subjects[governing[at]];
            }
        }
        return NONE;
    }

    /** What the words around the mention tell in full, or {@link #NONE}. */
    int told(int mention) {
        for (int at = clause[mention]; at != NONE; at = governing[at]) {
            if (told[at] != NONE) {
                return told[at];
            }
        }
        return NONE;
    }

    private void nest(List<Mention> mentions) {
        int[] count = new int[enclosing.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < enclosing.length; i++) {
            Mention mention = mentions.get(i);
            while (!open.isEmpty() && !mentions.get(open.peek()).span().contains(mention.span())) {
                open.pop();
            }
            enclosing[i] = open.isEmpty() ? NONE : open.peek();
            if (enclosing[i] != NONE) {
                count[enclosing[i]]++;
            }
            open.push(i);
        }
        for (int i = 0; i < inside.length; i++) {
            inside[i] = count[i] == 0 ? NOTHING : new int[count[i]];
        }
        for (int i = inside.length - 1; i >= 0; i--) {
            if (enclosing[i] != NONE) {
                inside[enclosing[i]][--count[enclosing[i]]] = i;
            }
        }
    }

    private void divide(Sentence sentence, List<Mention> mentions, Phrase[] phrases, int[] predicates, int[] clauseOf) {
        int[] objects = new int[sentence.size()];
        Arrays.fill(objects, NONE);
        for (int i = 0; i < clause.length; i++) {
            Mention mention = mentions.get(i);
            int top = top(sentence, mention, phrases[mention.id()].headToken());
            int up = sentence.head(top);
            clause[i] = clauseOf[predicates[top]];
            governor[i] = up;
            relation[i] = sentence.relation(top);
            if (up < 0) {
                continue;
            }
            int own = clauseOf[predicates[up]];
            switch (sentence.relation(top)) {
                case NSUBJ, NSUBJ_PASSIVE, NSUBJ_OUTER -> {
                    if (subjects[own] == NONE) {
                        subjects[own] = i;
                    } else if (isTold(sentence, mention)) {
                        told[own] = subjects[own];
                        subjects[own] = i;
                    }
                }
                case OBJ, IOBJ -> objects[up] = objects[up] == NONE ? i : objects[up];
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
            reported[own] = relation == Relation.CCOMP || beside && reported[above] || isToldTo(sentence, predicate);
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

    /** “Reed told Hayes that <em>he</em> would go”, read as if the clause told which Hayes is meant. */
    private static boolean isToldTo(Sentence sentence, int predicate) {
        int name = sentence.head(predicate);
        if (sentence.relation(predicate) != Relation.ACL_RELATIVE || sentence.tag(name) != Tag.PROPN) {
            return false;
        }
        boolean told = sentence.relation(name) == Relation.OBJ || sentence.relation(name) == Relation.IOBJ;
        int that = name + 1;
        while (told && that < predicate && sentence.tag(that) == Tag.PROPN) {
            that++;
        }
        // “The firm that bought it” has no subject but “that”.
        return told && sentence.lower(that).equals("that") && sentence.subject(predicate) > that;
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
    private static int top(Sentence sentence, Mention mention, int headToken) {
        int top = headToken;
        int up = sentence.head(top);
        while (up >= mention.first() && up < mention.end()) {
            top = up;
            up = sentence.head(top);
        }
        return top;
    }
}
