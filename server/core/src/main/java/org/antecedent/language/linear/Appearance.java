package org.antecedent.language.linear;

import java.util.Arrays;

/**
 * What the tokens of one sentence look like: hashes of their forms, beginnings, endings and shapes, with what word tables
 * say of them. Computed once a sentence and read by tagger, parser and name model. Reused from one sentence to the next;
 * not safe to share between threads.
 *
 * <p>Forms are compared with digits as 0, apostrophes straight, characters of no width left out. Each question takes a
 * token's index; {@code -1} and below, and the number of tokens and above, are places outside the sentence and have
 * values of their own.
 */
public final class Appearance {
    /** The longest beginning and ending that are hashed. */
    public static final int AFFIX = 5;

    /** How far outside the sentence may be asked. */
    private static final int MARGIN = 3;

    private static final int OUTSIDE = 0x5EED;

    private final WordTable clusters;
    private int size;
    private int[] forms = new int[0];
    private int[] lowers;
    private int[] shapes;
    private int[] flags;
    private int[] rows;
    private final int[][] prefixes = new int[AFFIX][];
    private final int[][] suffixes = new int[AFFIX][];
    private char[] plain = new char[64];
    private boolean shouted;

    /** What is true of a token, as bits of {@link #flags}. */
    public static final int CAPITAL = 1;

    public static final int ALL_CAPITALS = 2;
    public static final int DIGIT = 4;
    public static final int HYPHEN = 8;
    public static final int LETTER = 16;
    public static final int STOP = 32;

    /** First in the sentence but for marks: its capital says little. */
    public static final int FIRST = 64;

    /** In a sentence all in capitals: its capitals say nothing. */
    public static final int SHOUTED = 128;

    /** In a sentence in which most words have a capital, a headline: its capital says little. */
    public static final int TITLED = 256;

    private static final int ALL_FLAGS = 511;

    /** @param clusters the columns {@link Column}, by lower form */
    public Appearance(WordTable clusters) {
        this.clusters = clusters;
    }

    /** The columns of the cluster table. */
    public enum Column {
        /** About a thousand clusters of words that stand in like contexts. */
        FINE,
        /** About a hundred. */
        COARSE,
        /** How the word is written inside sentences of news: 1 never with a capital, to 4 always; 0 unknown. */
        CASING
    }

    /** Looks at a sentence. */
    public void of(String[] tokens) {
        size = tokens.length;
        grow(size + 2 * MARGIN);
        for (int i = 0; i < MARGIN; i++) {
            outside(i, i - MARGIN);
            outside(MARGIN + size + i, i + 1);
        }
        boolean first = true;
        int capitals = 0;
        int lowerCase = 0;
        int small = 0;
        int initials = 0;
        for (int i = 0; i < size; i++) {
            int at = i + MARGIN;
            look(tokens[i], at);
            int flag = flags[at];
            if ((flag & LETTER) != 0) {
                if ((flag & CAPITAL) != 0) {
                    initials++;
                } else if (tokens[i].length() > 3) {
                    small++;
                }
                if ((flag & ALL_CAPITALS) != 0) {
                    capitals++;
                } else if ((flag & CAPITAL) == 0 || tokens[i].length() > 1) {
                    lowerCase++;
                }
            }
            if (first) {
                flags[at] |= FIRST;
                first = (flag & (LETTER | DIGIT)) == 0;
            }
        }
        shouted = capitals >= 3 && lowerCase * 5 <= capitals;
        boolean titled = initials >= 4 && small * 4 <= initials;
        int all = (shouted ? SHOUTED : 0) | (titled ? TITLED : 0);
        for (int i = MARGIN; i < MARGIN + size; i++) {
            flags[i] |= all;
        }
    }

    private void outside(int at, int which) {
        int value = Hash.of(OUTSIDE, which);
        forms[at] = value;
        lowers[at] = value;
        shapes[at] = value;
        flags[at] = value & ~ALL_FLAGS;
        rows[at] = -1;
        for (int n = 0; n < AFFIX; n++) {
            prefixes[n][at] = value;
            suffixes[n][at] = value;
        }
    }

    private void look(String token, int at) {
        int length = plain(token);
        int form = 0;
        int lower = 0;
        int shape = 0;
        int flag = 0;
        int before = 0;
        int run = 0;
        int upper = 0;
        int small = 0;
        for (int i = 0; i < length; i++) {
            char c = plain[i];
            char low = c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
            int kind;
            if (c == '0') {
                kind = 'd';
                flag |= DIGIT;
            } else if (low != c) {
                kind = 'X';
                upper++;
                if (i == 0) {
                    flag |= CAPITAL;
                }
            } else if (c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLetter(c)) {
                kind = 'x';
                small++;
            } else {
                kind = c;
                flag |= c == '-' ? HYPHEN : c == '.' ? STOP : 0;
            }
            run = kind == before ? run + 1 : 1;
            before = kind;
            // Runs count to two: “Xx” for a name, “XX” for an abbreviation, “d” and “dd” for years.
            if (run <= 2 || (kind == 'd' && run <= 4)) {
                shape = Hash.next(shape, kind);
            }
            form = Hash.next(form, c);
            lower = Hash.next(lower, low);
            plain[i] = low;
            if (i < AFFIX) {
                prefixes[i][at] = Hash.finished(lower);
            }
        }
        int whole = Hash.finished(lower);
        for (int n = length; n < AFFIX; n++) {
            prefixes[n][at] = whole;
        }
        int ending = 0;
        for (int n = 0; n < AFFIX; n++) {
            if (n < length) {
                ending = Hash.next(ending, plain[length - 1 - n]);
            }
            suffixes[n][at] = Hash.finished(n < length ? ending : ending + 1);
        }
        if (upper + small > 0) {
            flag |= LETTER;
            if (small == 0) {
                flag |= ALL_CAPITALS;
            }
        }
        forms[at] = Hash.finished(form);
        lowers[at] = whole;
        shapes[at] = Hash.finished(shape);
        flags[at] = flag;
        rows[at] = clusters.row(whole);
    }

    /** Copies the token as it is compared; returns its length, at least 1. */
    private int plain(String token) {
        if (plain.length < token.length()) {
            plain = new char[token.length() * 2];
        }
        int length = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c >= '0' && c <= '9') {
                c = '0';
            } else if (c >= 0x80) {
                if (Character.getType(c) == Character.FORMAT) {
                    continue;
                }
                c = switch (c) {
                    case '’', 'ʼ', '′', '´' -> '\'';
                    case '‘', '‛' -> token.length() > 1 ? '\'' : '‘';
                    case '„', '‟', '«' -> '“';
                    case '»', '＂' -> '”';
                    case '‐', '‑' -> '-';
                    case '―', '⸺' -> '—';
                    default -> Character.isDigit(c) ? '0' : c;
                };
            }
            plain[length++] = c;
        }
        if (length == 0) {
            plain[length++] = '\uFFFD';
        }
        return length;
    }

    private void grow(int needed) {
        if (forms.length >= needed) {
            return;
        }
        int capacity = Math.max(64, needed * 2);
        forms = new int[capacity];
        lowers = new int[capacity];
        shapes = new int[capacity];
        flags = new int[capacity];
        rows = new int[capacity];
        for (int n = 0; n < AFFIX; n++) {
            prefixes[n] = new int[capacity];
            suffixes[n] = new int[capacity];
        }
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    /** Whether the sentence is in capitals. */
    public boolean isShouted() {
        return shouted;
    }

    /** The hash of the form as written. */
    public int form(int i) {
        return forms[i + MARGIN];
    }

    /** The hash of the form in lower case: the key of word tables. */
    public int lower(int i) {
        return lowers[i + MARGIN];
    }

    /** The hash of the first {@code length} letters in lower case, 1 to {@value #AFFIX}; of all where there are fewer. */
    public int prefix(int i, int length) {
        return prefixes[length - 1][i + MARGIN];
    }

    /** The hash of the last {@code length} letters in lower case, 1 to {@value #AFFIX}. */
    public int suffix(int i, int length) {
        return suffixes[length - 1][i + MARGIN];
    }

    /** The hash of the shape: capitals, small letters, digits, marks, with long runs cut short. */
    public int shape(int i) {
        return shapes[i + MARGIN];
    }

    /** What holds of the token, as bits; outside the sentence none of them is set and others are. */
    public int flags(int i) {
        return flags[i + MARGIN];
    }

    public boolean is(int i, int flag) {
        return (flags[i + MARGIN] & flag) != 0;
    }

    /** What the cluster table says of the word; 0 for words that it does not know. */
    public int cluster(int i, Column column) {
        return clusters.value(rows[i + MARGIN], column.ordinal());
    }

    /** Hashes of a token alone, for who makes word tables. */
    public static int key(String token) {
        Appearance appearance = new Appearance(new WordTable(new int[0], new short[Column.values().length][0]));
        appearance.of(new String[] {token});
        return appearance.lower(0);
    }

    /** Hashes of tokens, for who makes word tables: the lower form of each. */
    public static int[] keys(String[] tokens) {
        Appearance appearance = new Appearance(new WordTable(new int[0], new short[Column.values().length][0]));
        appearance.of(tokens);
        return Arrays.copyOfRange(appearance.lowers, MARGIN, MARGIN + tokens.length);
    }
}
