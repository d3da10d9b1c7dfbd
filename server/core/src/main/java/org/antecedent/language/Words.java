package org.antecedent.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of one sentence with what is known of each. Offsets are relative to the paragraph that holds the sentence,
 * in UTF-16 code units. Immutable; one value serves every analysis in which the paragraph stands unchanged.
 */
public final class Words {
    private static final Relation[] RELATIONS = Relation.values();

    private static final Interning<String> STRINGS = new Interning<>();

    private final String[] forms;
    private final String[] lowers;
    private final int[] starts;
    private final PartOfSpeech[] tags;
    private final String[] lemmas;
    private final int[] heads;
    private final byte[] relations;

    /**
     * @param forms the tokens as written, in order
     * @param starts where each starts, relative to the paragraph
     * @param tags what each is
     * @param lemmas one a token
     * @param heads the token that each hangs on, -1 for the root: a tree in which each token has all below it side by side
     * @param relations how each hangs on its head
     */
    public Words(
            String[] forms, int[] starts, PartOfSpeech[] tags, String[] lemmas, int[] heads, Relation[] relations) {
        int size = forms.length;
        if (size == 0
                || starts.length != size
                || tags.length != size
                || lemmas.length != size
                || heads.length != size
                || relations.length != size) {
            throw new IllegalArgumentException("a sentence has at least one token, and one of each a token");
        }
        this.forms = new String[size];
        this.starts = starts.clone();
        this.tags = tags.clone();
        this.lemmas = new String[size];
        this.heads = heads.clone();
        this.relations = new byte[size];
        this.lowers = new String[size];
        for (int i = 0; i < size; i++) {
            this.relations[i] = (byte) relations[i].ordinal();
            this.forms[i] = STRINGS.of(forms[i]);
            this.lemmas[i] = STRINGS.of(lemmas[i]);
            this.lowers[i] = STRINGS.of(Letters.plain(forms[i]).toLowerCase(Locale.ROOT));
        }
    }

    private Words(Words words, int[] starts) {
        this.forms = words.forms;
        this.lowers = words.lowers;
        this.starts = starts;
        this.tags = words.tags;
        this.lemmas = words.lemmas;
        this.heads = words.heads;
        this.relations = words.relations;
    }

    /** The same sentence with its tokens at these places; itself where they are there already. */
    Words at(int[] places) {
        return Arrays.equals(starts, places) ? this : new Words(this, places.clone());
    }

    public int size() {
        return forms.length;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return starts[i] + forms[i].length();
    }

    public String form(int i) {
        return forms[i];
    }

    /** The form in lower case, with straight quotation marks and without characters of no width. */
    public String lower(int i) {
        return lowers[i];
    }

    public Tag tag(int i) {
        return tags[i].tag();
    }

    /** The Penn Treebank's tag of token {@code i}. */
    public Penn penn(int i) {
        return tags[i].penn();
    }

    /** The token that token {@code i} hangs on; -1 for the root, which is one a sentence. */
    public int head(int i) {
        return heads[i];
    }

    /** How token {@code i} hangs on its head. */
    public Relation relation(int i) {
        return RELATIONS[relations[i]];
    }

    /** The first token that hangs on token {@code i} with that relation; -1 where none does. */
    public int dependent(int i, Relation relation) {
        for (int j = 0; j < heads.length; j++) {
            if (heads[j] == i && RELATIONS[relations[j]] == relation) {
                return j;
            }
        }
        return -1;
    }

    /** The head of the subject of token {@code i}, a verb or predicate; -1 where it has none of its own. */
    public int subject(int i) {
        for (int j = 0; j < heads.length; j++) {
            if (heads[j] == i && RELATIONS[relations[j]].isSubject()) {
                return j;
            }
        }
        return -1;
    }

    /** The first of the tokens that hang on token {@code i}, directly or not, and itself. */
    public int first(int i) {
        int first = i;
        while (first > 0 && isUnder(first - 1, i)) {
            first--;
        }
        return first;
    }

    /** The last of the tokens that hang on token {@code i}, directly or not, and itself. */
    public int last(int i) {
        int last = i;
        while (last + 1 < heads.length && isUnder(last + 1, i)) {
            last++;
        }
        return last;
    }

    /** Whether token {@code j} is token {@code i} or hangs on it, directly or not. */
    public boolean isUnder(int j, int i) {
        int above = j;
        while (above >= 0 && above != i) {
            above = heads[above];
        }
        return above == i;
    }

    public String lemma(int i) {
        return lemmas[i];
    }

    /** Whether it is part of a name, be it an adjective there: “Foreign” in “the Russian Foreign Ministry”. */
    public boolean isName(int i) {
        return tags[i].isName();
    }

    /** Whether it is a noun or a name in the plural: “talks”, “police”, “Americans”. */
    public boolean isPlural(int i) {
        return tags[i].isPlural() || (tag(i) == Tag.NOUN && Plurals.isPluralNoun(lowers[i]));
    }

    public List<String> forms() {
        return Collections.unmodifiableList(Arrays.asList(forms));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words
                && Arrays.equals(forms, words.forms)
                && Arrays.equals(starts, words.starts)
                && Arrays.equals(tags, words.tags)
                && Arrays.equals(lemmas, words.lemmas)
                && Arrays.equals(heads, words.heads)
                && Arrays.equals(relations, words.relations);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(forms) * 31 + Arrays.hashCode(starts);
    }

    /** Form, Penn tag, lemma, relation and head of each token, for logs and failing tests. */
    @Override
    public String toString() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            shown.add(forms[i] + "/" + penn(i).code() + "/" + lemmas[i] + "/"
                    + relation(i).code() + ":" + heads[i]);
        }
        return String.join(" ", shown);
    }
}
