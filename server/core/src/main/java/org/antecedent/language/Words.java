package org.antecedent.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of one sentence with what is known of each. Offsets are relative to the paragraph that holds the sentence,
 * in UTF-16 code units. Immutable; one value serves every analysis in which the paragraph stands unchanged.
 */
public final class Words {
    private final String[] forms;
    private final String[] lowers;
    private final int[] starts;
    private final PartOfSpeech[] tags;
    private final String[] lemmas;

    /**
     * @param forms the tokens as written, in order
     * @param starts where each starts, relative to the paragraph
     * @param tags what each is
     * @param lemmas one a token
     */
    public Words(String[] forms, int[] starts, PartOfSpeech[] tags, String[] lemmas) {
        if (forms.length == 0
                || starts.length != forms.length
                || tags.length != forms.length
                || lemmas.length != forms.length) {
            throw new IllegalArgumentException("a sentence has at least one token, and one of each a token");
        }
        this.forms = forms.clone();
        this.starts = starts.clone();
        this.tags = tags.clone();
        this.lemmas = lemmas.clone();
        this.lowers = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            String lower = Letters.plain(forms[i]).toLowerCase(Locale.ROOT);
            lowers[i] = lower.equals(forms[i]) ? forms[i] : lower;
        }
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

    /** The tag of the Penn Treebank, as UD English writes them; empty where the tagger does not say. */
    public String penn(int i) {
        return tags[i].penn();
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
        return List.of(forms);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words
                && Arrays.equals(forms, words.forms)
                && Arrays.equals(starts, words.starts)
                && Arrays.equals(tags, words.tags)
                && Arrays.equals(lemmas, words.lemmas);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(forms) * 31 + Arrays.hashCode(starts);
    }

    /** Form, tag and lemma of each token, for logs and failing tests. */
    @Override
    public String toString() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            shown.add(forms[i] + "/" + tags[i].tag() + "/" + lemmas[i]);
        }
        return String.join(" ", shown);
    }
}
