package org.antecedent.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** When two spellings are the same name: “São Paulo” and “Sao Paulo”, “N’Djamena” and “N'Djamena”. */
public final class Spelling {
    /** Shorter words in capitals are abbreviations, not names in a headline: “US” is not “Us”. */
    private static final int LETTERS_OF_A_NAME_IN_CAPITALS = 3;

    private Spelling() {}

    /**
     * The name without diacritics, with straight apostrophes and single blanks: the same for all spellings of a name.
     * Letters that no mark explains (“ł”, “ø”, “ı”) become their plain forms; other scripts stay as they are.
     */
    public static String folded(String name) {
        if (isPlain(name)) {
            return name;
        }
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            append(folded, decomposed.charAt(i));
        }
        return folded.toString();
    }

    /** The key of a title, verb or noun: folded, in lower case, without full stops, hyphens as blanks. */
    static String ofWord(String words) {
        if (isKey(words)) {
            return words;
        }
        String folded = folded(words);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != '.') {
                key.append(c == '-' ? ' ' : c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the words are small letters with single blanks between: most are, and are their own key. */
    private static boolean isKey(String words) {
        char before = 'a';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Whether the name stands in capitals throughout, as in a headline. */
    static boolean isCapitals(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                letters++;
            }
        }
        return letters >= LETTERS_OF_A_NAME_IN_CAPITALS;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && i > 0 && name.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case '\u2018', '\u2019', '\u02BB', '\u02BC', '\u02B9', '\u02BE', '\u02BF' -> folded.append('\'');
            case '\u2010', '\u2011' -> folded.append('-');
            case 'ł' -> folded.append('l');
            case 'Ł' -> folded.append('L');
            case 'ø' -> folded.append('o');
            case 'Ø' -> folded.append('O');
            case 'đ', 'ð' -> folded.append('d');
            case 'Đ', 'Ð' -> folded.append('D');
            case 'ı' -> folded.append('i');
            case 'ə' -> folded.append('a');
            case 'Ə' -> folded.append('A');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'Æ' -> folded.append("Ae");
            case 'œ' -> folded.append("oe");
            case 'Œ' -> folded.append("Oe");
            case 'þ' -> folded.append("th");
            case 'Þ' -> folded.append("Th");
            default -> {
                if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
                    if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                        folded.append(' ');
                    }
                } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    folded.append(c);
                }
            }
        }
    }
}
