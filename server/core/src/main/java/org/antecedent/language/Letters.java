package org.antecedent.language;

import java.util.Arrays;

/** What single characters of news text are. */
final class Letters {
    private Letters() {}

    /** White space of any kind and control characters: what parts words. */
    static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Takes no room on the page: soft hyphen, zero-width space and joiners, direction marks, byte order mark. */
    static boolean isWidthless(char c) {
        return c >= '\u00AD' && Character.getType(c) == Character.FORMAT;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '\u02BC' || c == '\u2032' || c == '`' || c == '\u00B4';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»' || c == '\uFF02';
    }

    static boolean isSingleQuote(char c) {
        return isApostrophe(c) || c == '‘' || c == '‚' || c == '‛' || c == '‹' || c == '›';
    }

    static boolean isOpeningBracket(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    static boolean isClosingBracket(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    /** A dash that parts clauses or the ends of a range; the hyphen that joins words is none. */
    static boolean isDash(char c) {
        return c == '–' || c == '—' || c == '―' || c == '\u2012' || c == '⸺' || c == '\u2212';
    }

    static boolean isCurrency(char c) {
        return c == '$' || (c >= '\u00A2' && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    /**
     * The text for a trained detector: of the same length, with straight quotation marks and plain spaces, and with letters
     * for every stretch without white space that is too long for a model to look through.
     */
    static String flat(String text) {
        char[] flat = text.toCharArray();
        int word = 0;
        for (int i = 0; i <= flat.length; i++) {
            if (i < flat.length && !isBlank(flat[i])) {
                flat[i] = isSingleQuote(flat[i]) ? '\'' : isDoubleQuote(flat[i]) ? '"' : flat[i];
                continue;
            }
            if (i - word > NewsTokenizer.LONGEST) {
                Arrays.fill(flat, word, i, 'x');
            }
            if (i < flat.length) {
                flat[i] = ' ';
            }
            word = i + 1;
        }
        return new String(flat);
    }

    /** The word without characters of no width, with straight quotation marks; the word itself where it has none. */
    static String plain(String form) {
        StringBuilder plain = null;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c < '\u00AD') {
                if (plain != null) {
                    plain.append(c);
                }
                continue;
            }
            if (plain == null) {
                plain = new StringBuilder(form.length()).append(form, 0, i);
            }
            if (isWidthless(c)) {
                continue;
            }
            if (isSingleQuote(c)) {
                plain.append('\'');
            } else if (isDoubleQuote(c)) {
                plain.append('"');
            } else {
                plain.append(c);
            }
        }
        // A token of nothing but widthless characters stays what it is: a token has a form.
        return plain == null || plain.isEmpty() ? form : plain.toString();
    }
}
