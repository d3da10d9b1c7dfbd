package org.antecedent.language;

import java.util.Locale;
import java.util.Set;

/** Corrects what a tagger cannot know from single words: pronouns are a closed class, and an apostrophe has two uses. */
final class TagRepair {
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

    /** What stands at the start of a sentence for itself. */
    private static final Set<String> ANSWERS =
            Set.of("yes", "no", "oh", "ah", "well", "please", "okay", "ok", "look", "listen", "see", "say", "sorry");

    /** “Unite, the union, said” has this many tokens with its stop; one more at least can tell. */
    private static final int SHORTEST_APPOSITION = 5;

    private static final PartOfSpeech ADJECTIVE = new PartOfSpeech(Tag.ADJ, Penn.JJR);
    private static final PartOfSpeech NOUN = new PartOfSpeech(Tag.NOUN, Penn.NN);
    private static final PartOfSpeech PRONOUN = new PartOfSpeech(Tag.PRON, Penn.PRP);
    private static final PartOfSpeech POSSESSIVE = new PartOfSpeech(Tag.PART, Penn.POS);
    private static final PartOfSpeech PLURAL = new PartOfSpeech(Tag.NOUN, Penn.NNS);
    private static final PartOfSpeech PREPOSITION = new PartOfSpeech(Tag.ADP, Penn.IN);
    private static final PartOfSpeech NAME = new PartOfSpeech(Tag.PROPN, Penn.NNP);
    private static final PartOfSpeech INFINITIVE = new PartOfSpeech(Tag.PART, Penn.TO);

    private TagRepair() {}

    /** Corrects the tags of a sentence in place. */
    static void repair(String[] forms, PartOfSpeech[] tags) {
        if (isSaidToBe(forms, tags)) {
            tags[0] = NAME;
        }
        for (int i = 0; i < forms.length; i++) {
            tags[i] = corrected(forms, tags, i);
        }
    }

    /** “Unite, the union that speaks for them, said”: what is said to be something, and does something, is no verb. */
    private static boolean isSaidToBe(String[] forms, PartOfSpeech[] tags) {
        boolean verb = tags.length > SHORTEST_APPOSITION && (tags[0].tag() == Tag.VERB || tags[0].tag() == Tag.INTJ);
        if (!verb
                || !Character.isUpperCase(forms[0].charAt(0))
                || !forms[1].equals(",")
                || tags[2].tag() != Tag.DET
                || ANSWERS.contains(forms[0].toLowerCase(Locale.ROOT))) {
            return false;
        }
        int end = 3;
        while (end < forms.length - 1 && !forms[end].equals(",")) {
            end++;
        }
        return isFinite(tags[end + 1 < forms.length ? end + 1 : end]) && forms[end].equals(",");
    }

    private static PartOfSpeech corrected(String[] forms, PartOfSpeech[] tags, int i) {
        String form = Letters.plain(forms[i]);
        Tag tag = tags[i].tag();
        if (tag == Tag.PRON && isNoPronoun(form)) {
            return form.endsWith("er") || form.endsWith("est") ? ADJECTIVE : NOUN;
        }
        if (form.equalsIgnoreCase("to") && (tag == Tag.PART || tag == Tag.ADP)) {
            return to(forms, tags, i);
        }
        if (i > 0 && isFinite(tags[i]) && form.endsWith("s") && isFinite(tags[i - 1])) {
            return PLURAL;
        }
        if (tag != Tag.PRON && PERSONAL.contains(form)) {
            return PRONOUN;
        }
        boolean ending = form.equals("'")
                && i > 0
                && forms[i - 1].endsWith("s")
                && tags[i - 1].tag().isNominal();
        return ending && i + 1 < forms.length && !isMark(forms[i + 1]) ? POSSESSIVE : tags[i];
    }

    /** “to leave” or “to the north”: the tag of the word after it is surer than its own. */
    private static PartOfSpeech to(String[] forms, PartOfSpeech[] tags, int i) {
        int next = i + 1;
        while (next < forms.length && tags[next].tag() == Tag.PUNCT && isQuote(forms[next])) {
            next++;
        }
        if (next == forms.length) {
            return tags[i];
        }
        return switch (tags[next].tag()) {
            case DET, PRON, PROPN, NUM, ADJ -> PREPOSITION;
            case VERB, AUX -> tags[next].penn() == Penn.VB ? INFINITIVE : tags[i];
            default -> tags[i];
        };
    }

    /** A full verb in the present or past; two never meet: in “told analysts” the second is a noun. */
    private static boolean isFinite(PartOfSpeech word) {
        return word.tag() == Tag.VERB && (word.penn() == Penn.VBZ || word.penn() == Penn.VBD);
    }

    private static boolean isNoPronoun(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return form.length() > 2 && !PERSONAL.contains(lower) && !OTHER_PRONOUNS.contains(lower);
    }

    private static boolean isQuote(String form) {
        return Letters.isDoubleQuote(form.charAt(0)) || Letters.isSingleQuote(form.charAt(0));
    }

    private static boolean isMark(String form) {
        return form.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
