package org.antecedent.language;

import java.util.Locale;
import java.util.Set;

/** Corrects what the official tagger gets wrong on news, word by word. */
final class TagRepair implements Tagger {
    private static final Set<String> PERSONAL = Set.of(
            "his", "her", "its", "their", "our", "my", "your", "hers", "theirs", "ours", "mine", "yours", "he", "she",
            "it", "they", "we", "i", "you", "him", "them", "us", "me");

    /** Pronouns are a closed class: what the tagger calls one and is not here is something else. */
    private static final Set<String> OTHER_PRONOUNS = Set.of(
            "this",
            "that",
            "these",
            "those",
            "there",
            "who",
            "whom",
            "whose",
            "which",
            "what",
            "whoever",
            "whomever",
            "whichever",
            "whatever",
            "one",
            "ones",
            "one's",
            "each",
            "other",
            "others",
            "another",
            "some",
            "somebody",
            "someone",
            "something",
            "any",
            "anybody",
            "anyone",
            "anything",
            "no",
            "nobody",
            "noone",
            "nothing",
            "none",
            "every",
            "everybody",
            "everyone",
            "everything",
            "all",
            "both",
            "either",
            "neither",
            "many",
            "much",
            "more",
            "most",
            "few",
            "several",
            "such",
            "same",
            "myself",
            "yourself",
            "himself",
            "herself",
            "itself",
            "ourselves",
            "yourselves",
            "themselves",
            "themself",
            "oneself",
            "thee",
            "thou",
            "thy",
            "ye",
            "'s",
            "'em",
            "em",
            "u",
            "ya",
            "y'all");

    private final Tagger tagger;

    TagRepair(Tagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public Tag[] tags(String[] forms) {
        Tag[] tags = tagger.tags(forms);
        for (int i = 0; i < forms.length; i++) {
            tags[i] = corrected(forms, tags, i);
        }
        return tags;
    }

    private static Tag corrected(String[] forms, Tag[] tags, int i) {
        String form = Letters.plain(forms[i]);
        if (tags[i] == Tag.PUNCT && form.codePoints().anyMatch(Character::isLetterOrDigit)) {
            if (form.equalsIgnoreCase("'s")) {
                return Tag.PART;
            }
            return Character.isUpperCase(form.charAt(0)) ? Tag.PROPN : form.startsWith("'") ? Tag.AUX : Tag.NOUN;
        }
        if (PERSONAL.contains(form) && tags[i] != Tag.PRON) {
            return Tag.PRON;
        }
        if (tags[i] == Tag.PRON && isNoPronoun(form.toLowerCase(Locale.ROOT))) {
            return form.endsWith("er") || form.endsWith("est") ? Tag.ADJ : Tag.NOUN;
        }
        boolean possessive = form.equals("'") && i > 0 && forms[i - 1].endsWith("s") && tags[i - 1].isNominal();
        return possessive && i + 1 < forms.length && !isMark(forms[i + 1]) ? Tag.PART : tags[i];
    }

    private static boolean isNoPronoun(String form) {
        return form.length() > 2 && !PERSONAL.contains(form) && !OTHER_PRONOUNS.contains(form);
    }

    private static boolean isMark(String form) {
        return form.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
