package org.antecedent.language;

import java.util.Locale;

/**
 * What a tagger looks at: the word, its beginning, ending and shape, its neighbours, and the tags given to the two words
 * before. Each feature is a number that holds the kind of feature and a hash of its value.
 */
public final class TagFeatures {
    /** How many features a token has. */
    public static final int COUNT = 34;

    /** What stands before the first and after the last token. */
    private static final int EDGE = 2;

    /** Words that headlines leave in small letters are no longer than this. */
    private static final int SHORT = 3;

    /** Fewer longer words than this are no headline: “Tom Reed left.” */
    private static final int HEADLINE = 4;

    private static final int LONGEST_SUFFIX = 5;
    private static final int LONGEST_PREFIX = 4;

    private final int size;
    private final int[] words;
    private final int[] shapes;
    private final int[] suffixes;
    private final int[] prefixes;
    private final int[] lastParts;
    private final boolean[] capital;
    private final boolean headline;

    /** @param forms the tokens of a sentence as written */
    public TagFeatures(String[] forms) {
        size = forms.length;
        words = new int[size + 2 * EDGE];
        shapes = new int[size + 2 * EDGE];
        suffixes = new int[(size + 2 * EDGE) * LONGEST_SUFFIX];
        prefixes = new int[size * LONGEST_PREFIX];
        lastParts = new int[size];
        capital = new boolean[size];
        for (int i = 0; i < EDGE; i++) {
            words[i] = i + 1;
            words[size + 2 * EDGE - 1 - i] = i + 11;
        }
        for (int i = 0; i < size; i++) {
            look(i, Letters.plain(forms[i]));
        }
        headline = isHeadline(forms);
    }

    /** Whether capitals say nothing: all of its longer words, or nearly all, have one. */
    private boolean isHeadline(String[] forms) {
        int longer = 0;
        int capitals = 0;
        for (int i = 0; i < size; i++) {
            if (forms[i].length() > SHORT && Character.isLetter(forms[i].charAt(0))) {
                longer++;
                capitals += capital[i] ? 1 : 0;
            }
        }
        return longer >= HEADLINE && capitals * 10 >= longer * 9;
    }

    private void look(int i, String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        int length = lower.length();
        int hash = 7;
        for (int k = 0; k < length; k++) {
            hash = mix(hash, normal(lower.charAt(k)));
            if (k < LONGEST_PREFIX) {
                prefixes[i * LONGEST_PREFIX + k] = hash;
            }
        }
        words[i + EDGE] = hash;
        int suffix = 11;
        for (int k = 0; k < LONGEST_SUFFIX; k++) {
            int from = length - 1 - k;
            suffix = from >= 0 ? mix(suffix, normal(lower.charAt(from))) : suffix;
            suffixes[(i + EDGE) * LONGEST_SUFFIX + k] = suffix;
        }
        int hyphen = lower.lastIndexOf('-');
        lastParts[i] = hyphen < 0 ? 0 : lower.substring(hyphen + 1).hashCode();
        capital[i] = Character.isUpperCase(form.charAt(0));
        shapes[i + EDGE] = shape(form);
    }

    /** All digits are alike. */
    private static int normal(char c) {
        return Character.isDigit(c) ? '0' : c;
    }

    /** The kinds of characters in order, a run of one kind as one or, where there are more, two. */
    private static int shape(String form) {
        int hash = 3;
        int last = -1;
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 2) {
                hash = mix(hash, kind);
            }
        }
        return hash;
    }

    private static int mix(int hash, int value) {
        return (hash ^ value) * 0x01000193 + (hash >>> 17);
    }

    private static int feature(int kind, int a, int b) {
        int hash = kind * 0x9E3779B1 ^ a;
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B ^ b;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }

    /**
     * The features of token {@code i}.
     *
     * @param before the class given to the token before, -1 where there is none
     * @param beforeThat the class given to the token before that, -1 where there is none
     * @param features where they are put; {@link #COUNT} long
     */
    public void of(int i, int before, int beforeThat, int[] features) {
        int w = i + EDGE;
        int suffix = w * LONGEST_SUFFIX;
        // The ending of a name says little: “Reed” is no past tense.
        int cased = !capital[i] ? 0 : headline ? 1 : i == 0 ? 2 : 3;
        int n = 0;
        features[n++] = feature(1, 0, 0);
        features[n++] = feature(2, words[w], 0);
        features[n++] = feature(3, words[w], shapes[w]);
        features[n++] = feature(4, words[w - 1], 0);
        features[n++] = feature(5, words[w - 2], 0);
        features[n++] = feature(6, words[w + 1], 0);
        features[n++] = feature(7, words[w + 2], 0);
        for (int k = 0; k < LONGEST_SUFFIX; k++) {
            features[n++] = feature(8 + k, suffixes[suffix + k], cased);
        }
        for (int k = 0; k < LONGEST_PREFIX; k++) {
            features[n++] = feature(13 + k, prefixes[i * LONGEST_PREFIX + k], cased);
        }
        features[n++] = feature(17, shapes[w], headline ? 2 : i == 0 ? 1 : 0);
        features[n++] = feature(18, shapes[w], shapes[w + 1]);
        features[n++] = feature(19, shapes[w - 1], shapes[w]);
        features[n++] = feature(20, suffixes[suffix - LONGEST_SUFFIX + 2], 0);
        features[n++] = feature(21, suffixes[suffix + LONGEST_SUFFIX + 2], 0);
        features[n++] = feature(22, suffixes[suffix + LONGEST_SUFFIX + 1], suffixes[suffix + 1]);
        features[n++] = feature(23, before, 0);
        features[n++] = feature(24, before, beforeThat);
        features[n++] = feature(25, before, words[w]);
        features[n++] = feature(26, before, words[w + 1]);
        features[n++] = feature(27, before, suffixes[suffix + 2]);
        features[n++] = feature(28, words[w - 1], words[w]);
        features[n++] = feature(29, words[w], words[w + 1]);
        features[n++] = feature(30, lastParts[i], 0);
        features[n++] = feature(31, beforeThat, words[w]);
        features[n++] = feature(32, words[w - 1], words[w + 1]);
        features[n++] = feature(33, before, suffixes[suffix + LONGEST_SUFFIX + 2]);
        features[n] = feature(34, cased, before);
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }
}
