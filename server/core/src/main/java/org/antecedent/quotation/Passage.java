package org.antecedent.quotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.language.Dateline;
import org.antecedent.language.Penn;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.text.Span;

/**
 * The words of one paragraph in a row, each with the quotation that it stands in. Words are counted from 0 over all
 * sentences of the paragraph, ranges are half open. A quotation is known by its index among those of the paragraph; {@link
 * #NARRATION} is what stands in none.
 */
final class Passage {
    /** The quotation of words that stand in no quotation. */
    static final int NARRATION = -1;

    static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―");

    private static final Set<Penn> PRESENT = EnumSet.of(Penn.VBP, Penn.VBZ);

    private final Sentence[] sentences;
    private final int[] local;
    private final Tag[] tags;
    private final List<QuotedSpan> quoted;
    private final int[] sentenceFirst;
    private final int[] sentenceEnd;
    private final int[] quotation;
    private final int[] first;
    private final int[] end;
    private final int[] parent;
    /** One past the dash of a dateline that the paragraph starts with; 0 where it starts with none. */
    private final int datelineEnd;

    private final boolean headline;
    /** What is added to the places of the sentences. */
    private final int offset;

    /**
     * @param quoted what stands between marks in the paragraph, in text order
     * @param names words that are names in the article, whatever their tag says
     * @param headline whether every word may start with a capital, so that tags say little
     */
    Passage(List<Sentence> sentences, List<QuotedSpan> quoted, Set<String> names, boolean headline) {
        int size = sentences.stream().mapToInt(Sentence::size).sum();
        this.sentences = new Sentence[size];
        this.local = new int[size];
        this.tags = new Tag[size];
        this.sentenceFirst = new int[size];
        this.sentenceEnd = new int[size];
        this.quotation = new int[size];
        this.quoted = quoted;
        this.first = new int[quoted.size()];
        this.end = new int[quoted.size()];
        this.parent = new int[quoted.size()];
        int next = 0;
        for (Sentence sentence : sentences) {
            int from = next;
            for (int i = 0; i < sentence.size(); i++) {
                this.sentences[next] = sentence;
                this.local[next] = i;
                this.tags[next] = tag(sentence, i, names);
                this.sentenceFirst[next] = from;
                this.sentenceEnd[next] = from + sentence.size();
                next++;
            }
        }
        placeQuotations();
        this.datelineEnd = sentences.isEmpty() ? 0 : Dateline.end(sentences.get(0));
        this.headline = headline;
        this.offset = 0;
    }

    private Passage(Passage relative, int offset, List<QuotedSpan> quoted) {
        this.sentences = relative.sentences;
        this.local = relative.local;
        this.tags = relative.tags;
        this.quoted = quoted;
        this.sentenceFirst = relative.sentenceFirst;
        this.sentenceEnd = relative.sentenceEnd;
        this.quotation = relative.quotation;
        this.first = relative.first;
        this.end = relative.end;
        this.parent = relative.parent;
        this.datelineEnd = relative.datelineEnd;
        this.headline = relative.headline;
        this.offset = offset;
    }

    /**
     * The same words at their place in the article.
     *
     * @param offset of the paragraph
     * @param quoted the same quotations there
     */
    Passage at(int offset, List<QuotedSpan> quoted) {
        return new Passage(this, offset, quoted);
    }

    /** Whether these are its sentences: what was not read again is the same object. */
    @SuppressWarnings("ReferenceEquality")
    boolean has(List<Sentence> others) {
        int next = 0;
        for (Sentence sentence : others) {
            if (next >= size() || sentences[next].words() != sentence.words()) {
                return false;
            }
            next += sentence.size();
        }
        return next == size();
    }

    boolean hasQuoted(List<QuotedSpan> others) {
        return quoted.equals(others);
    }

    /** Whether the tags would be the same with these names. */
    boolean reads(Set<String> names) {
        for (int i = 0; i < size(); i++) {
            if (tag(sentences[i], local[i], names) != tags[i]) {
                return false;
            }
        }
        return true;
    }

    private void placeQuotations() {
        int open = NARRATION;
        int next = 0;
        for (int i = 0; i < size(); i++) {
            while (open != NARRATION && quoted.get(open).span().end() <= start(i)) {
                end[open] = i;
                open = parent[open];
            }
            while (next < quoted.size() && quoted.get(next).span().start() < end(i)) {
                parent[next] = open;
                first[next] = i;
                open = next;
                next++;
            }
            quotation[i] = open;
        }
        for (; open != NARRATION; open = parent[open]) {
            end[open] = size();
        }
        for (; next < quoted.size(); next++) {
            parent[next] = NARRATION;
            first[next] = size();
            end[next] = size();
        }
    }

    /** Whether it is read as a headline, where every word may start with a capital. */
    boolean isHeadline() {
        return headline;
    }

    int size() {
        return sentences.length;
    }

    Sentence sentence(int i) {
        return sentences[i];
    }

    /** The index of the sentence that the words stand in, where there are any. */
    OptionalInt sentenceOf(Optional<Range> words) {
        return words.isPresent() ? OptionalInt.of(sentence(words.get().first()).index()) : OptionalInt.empty();
    }

    private static Tag tag(Sentence sentence, int i, Set<String> names) {
        Tag tag = sentence.tag(i);
        return switch (tag) {
            case VERB, ADJ, ADV, NOUN, X, INTJ -> names.contains(sentence.form(i)) ? Tag.PROPN : tag;
            case PRON -> isAcronym(sentence.form(i)) && names.contains(sentence.form(i)) ? Tag.PROPN : tag;
            default -> tag;
        };
    }

    /** “WHO”, “US”. */
    private static boolean isAcronym(String form) {
        return form.length() > 1 && Character.isUpperCase(form.charAt(form.length() - 1));
    }

    Tag tag(int i) {
        return tags[i];
    }

    boolean is(int i, Tag tag) {
        return i >= 0 && i < size() && tag(i) == tag;
    }

    /** The word in small letters; an acronym as it stands: “WHO” is no “who”. */
    String lower(int i) {
        return tags[i] == Tag.PROPN && isAcronym(form(i)) ? form(i) : sentences[i].lower(local[i]);
    }

    boolean is(int i, String word) {
        return i >= 0 && i < size() && lower(i).equals(word);
    }

    boolean isOneOf(int i, Set<String> words) {
        return i >= 0 && i < size() && words.contains(lower(i));
    }

    /** Whether word {@code i} is a mark that may end a clause. */
    boolean isStop(int i) {
        return is(i, ".")
                || is(i, ",")
                || is(i, ";")
                || is(i, "?")
                || is(i, "!")
                || is(i, ":")
                || isOneOf(i, DASHES) && is(i, Tag.PUNCT);
    }

    String form(int i) {
        return sentences[i].form(local[i]);
    }

    String lemma(int i) {
        return sentences[i].lemma(local[i]);
    }

    /** “a stream called Miracle Run”, “the stuff, known as tar”: a participle behind the noun that it describes. */
    boolean isReducedRelative(int i) {
        Sentence sentence = sentences[i];
        return is(is(i - 1, ",") ? i - 2 : i - 1, Tag.NOUN)
                && sentence.penn(local[i]) == Penn.VBN
                && sentence.relation(local[i]) == Relation.ACL;
    }

    Relation relation(int i) {
        return sentences[i].relation(local[i]);
    }

    /** “asked” without a subject: a participle, whatever the tagger says. */
    boolean isPastParticiple(int i) {
        Penn penn = sentences[i].penn(local[i]);
        return penn == Penn.VBN || penn == Penn.VBD && !hasSubject(i);
    }

    /** Whether the verb has a subject of its own. */
    boolean hasSubject(int verb) {
        return subject(verb) >= 0;
    }

    /** The head of the verb's own subject; negative where it has none. */
    int subject(int verb) {
        int subject = sentences[verb].subject(local[verb]);
        return subject < 0 ? -1 : verb - local[verb] + subject;
    }

    /** The first word of all that hangs on word {@code i}. */
    int subtreeFirst(int i) {
        return i - local[i] + sentences[i].words().first(local[i]);
    }

    /** One past the last word of all that hangs on word {@code i}. */
    int subtreeEnd(int i) {
        return i - local[i] + sentences[i].words().last(local[i]) + 1;
    }

    /** “bring <em>in</em>”. */
    boolean isParticle(int i) {
        return relation(i) == Relation.COMPOUND_PARTICLE;
    }

    /** The word that word {@code i} is joined to by a conjunction, the first of the row; negative where it is joined to none. */
    int joinedTo(int i) {
        Sentence sentence = sentences[i];
        int at = local[i];
        while (sentence.relation(at) == Relation.CONJ) {
            at = sentence.head(at);
        }
        return at == local[i] ? -1 : i - local[i] + at;
    }

    /** The word that word {@code i} hangs on; negative where it hangs on none. */
    int head(int i) {
        int head = sentences[i].head(local[i]);
        return head < 0 ? -1 : i - local[i] + head;
    }

    /** Whether two verbs have the same form: “knew” and “discussed”, “is” and “fear”. */
    boolean isAlike(int i, int k) {
        Penn one = sentences[i].penn(local[i]);
        Penn other = sentences[k].penn(local[k]);
        return one == other || (PRESENT.contains(one) && PRESENT.contains(other));
    }

    int start(int i) {
        return offset + sentences[i].start(local[i]);
    }

    int end(int i) {
        return offset + sentences[i].end(local[i]);
    }

    Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    Span span(Range range) {
        return span(range.first(), range.end());
    }

    /** The first word of the sentence of word {@code i}. */
    int sentenceFirst(int i) {
        return sentenceFirst[i];
    }

    /** The first word of the sentence of word {@code i} that is no dateline: “MOSCOW, 3 March (Tass) — <em>Talks</em> ended.” */
    int clauseFirst(int i) {
        return i >= datelineEnd ? Math.max(sentenceFirst[i], datelineEnd) : sentenceFirst[i];
    }

    int sentenceEnd(int i) {
        return sentenceEnd[i];
    }

    /** The innermost quotation that word {@code i} stands in; a mark stands in the quotation that it opens or closes. */
    int quotation(int i) {
        return quotation[i];
    }

    int quotations() {
        return quoted.size();
    }

    QuotedSpan quoted(int quotation) {
        return quoted.get(quotation);
    }

    /** The outermost quotation that the paragraph leaves open; {@link #NARRATION} where it leaves none. */
    int openAtEnd() {
        int last = quoted.size() - 1;
        while (last >= 0 && parent[last] != NARRATION) {
            last--;
        }
        boolean open = last >= 0 && end[last] == size() && !quoted.get(last).closed();
        return open ? last : NARRATION;
    }

    /** The words of a quotation, marks included. */
    Range words(int quotation) {
        return new Range(first[quotation], end[quotation]);
    }

    /** The quotation that a quotation stands in. */
    int parent(int quotation) {
        return parent[quotation];
    }

    /** Whether a quotation is another or stands in it. */
    boolean isInside(int inner, int outer) {
        int up = inner;
        while (up != outer && up != NARRATION) {
            up = parent[up];
        }
        return up == outer;
    }

    /** The outermost quotation that word {@code i} stands in and that stands in {@code outer} itself. */
    int outermost(int i, int outer) {
        int inner = quotation[i];
        while (inner != NARRATION && inner != outer && parent[inner] != outer) {
            inner = parent[inner];
        }
        return inner;
    }

    /** Whether word {@code i} is the mark that opens the quotation it stands in. */
    boolean opens(int i) {
        return i >= 0
                && i < size()
                && quotation[i] != NARRATION
                && first[quotation[i]] == i
                && quoted.get(quotation[i]).opened();
    }

    /** Whether word {@code i} is the mark that closes the quotation it stands in, or its last word where the mark was forgotten. */
    boolean closes(int i) {
        if (i < 0 || i >= size() || quotation[i] == NARRATION || end[quotation[i]] != i + 1) {
            return false;
        }
        int own = quotation[i];
        return quoted.get(own).closed() || (parent[own] == NARRATION && i + 1 < size());
    }

    /** The first word of the clause's room: of its sentence, and inside its quotation behind the mark. */
    int roomFirst(int i) {
        int own = quotation[i];
        if (own == NARRATION) {
            return clauseFirst(i);
        }
        return Math.max(clauseFirst(i), quoted.get(own).opened() ? first[own] + 1 : first[own]);
    }

    /** One past the last word of the clause's room. */
    int roomEnd(int i) {
        int own = quotation[i];
        if (own == NARRATION) {
            return sentenceEnd[i];
        }
        return Math.min(sentenceEnd[i], quoted.get(own).closed() ? end[own] - 1 : end[own]);
    }
}
