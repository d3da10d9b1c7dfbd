package org.antecedent.language;

import java.util.Set;

/** Corrects what the official tagger gets wrong on news, word by word. */
final class TagRepair implements Tagger {
    private static final Set<String> PERSONAL = Set.of(
            "his", "her", "its", "their", "our", "my", "your", "hers", "theirs", "ours", "mine", "yours", "he", "she",
            "it", "they", "we", "i", "you", "him", "them", "us", "me");

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
        boolean possessive = form.equals("'") && i > 0 && forms[i - 1].endsWith("s") && tags[i - 1].isNominal();
        return possessive && i + 1 < forms.length && !isMark(forms[i + 1]) ? Tag.PART : tags[i];
    }

    private static boolean isMark(String form) {
        return form.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
