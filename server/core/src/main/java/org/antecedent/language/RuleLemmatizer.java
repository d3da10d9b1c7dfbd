package org.antecedent.language;

import java.util.Locale;

/** Lemmas by the regular endings of English alone. */
final class RuleLemmatizer implements Lemmatizer {
    @Override
    public String lemma(String form, Tag tag) {
        String plain = Letters.plain(form);
        if (tag == Tag.PROPN) {
            return plain;
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case NOUN -> noun(lower);
            case VERB, AUX -> verb(lower);
            default -> lower;
        };
    }

    private static String noun(String lower) {
        if (!lower.endsWith("s")
                || lower.length() < 4
                || lower.endsWith("ss")
                || lower.endsWith("us")
                || lower.endsWith("is")) {
            return lower;
        }
        return withoutS(lower);
    }

    private static String withoutS(String lower) {
        if (lower.endsWith("ies") && lower.length() > 4) {
            return cut(lower, 3) + "y";
        }
        boolean sibilant = lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")
                || lower.endsWith("zzes")
                || lower.endsWith("oes");
        return cut(lower, sibilant ? 2 : 1);
    }

    private static String verb(String lower) {
        if (lower.endsWith("ied") && lower.length() > 4) {
            return cut(lower, 3) + "y";
        }
        if (lower.endsWith("ing") && lower.length() > 5) {
            return stem(cut(lower, 3));
        }
        if (lower.endsWith("ed") && lower.length() > 4) {
            return stem(cut(lower, 2));
        }
        return lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3 ? withoutS(lower) : lower;
    }

    /** The verb that a stem without its ending belongs to: “stopp”, “mak”, “end”. */
    private static String stem(String stem) {
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        if (c == stem.charAt(last - 1) && "bdgmnprt".indexOf(c) >= 0) {
            return cut(stem, 1);
        }
        boolean shortVowel =
                "aeiou".indexOf(stem.charAt(last - 1)) >= 0 && (last < 2 || "aeiou".indexOf(stem.charAt(last - 2)) < 0);
        boolean silent = c == 'v'
                || c == 'c'
                || c == 'u'
                || c == 'z'
                || (c == 'g' && stem.charAt(last - 1) != 'n')
                || (c == 's' && stem.charAt(last - 1) != 's')
                || (shortVowel && "kt".indexOf(c) >= 0);
        return silent ? stem + "e" : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
