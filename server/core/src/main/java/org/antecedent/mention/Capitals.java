package org.antecedent.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;

/** Which capitals of a paragraph mark a name: not those that start a sentence, and not those of a headline. */
final class Capitals {
    /** From this share of capitalised words on, capitals tell nothing: a headline. News prose stays below 0.5. */
    private static final double HEADLINE_SHARE = 0.65;
    /** A sentence of fewer words may well be one name. */
    private static final int HEADLINE_WORDS = 4;
    /** Shorter words stay small in headlines. */
    private static final int SMALL_WORD = 3;
    /** The most tokens of an agency, a date or a speaker in brackets before a sentence. */
    private static final int LONGEST_BRACKETS = 12;

    private final Knowledge knowledge;
    private final CommonNouns nouns;
    private final Set<String> repeated = new HashSet<>();

    Capitals(List<Sentence> paragraph, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.nouns = new CommonNouns(knowledge);
        for (Sentence sentence : paragraph) {
            if (isHeadline(sentence)) {
                continue;
            }
            for (int i = 1; i < sentence.size(); i++) {
                if (isCapital(sentence.form(i)) && !isInitial(sentence, i)) {
                    repeated.add(sentence.form(i));
                }
            }
        }
    }

    /** Whether most words are capitalised, verbs and common nouns too, so that capitals tell nothing. */
    static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.form(i);
            boolean capital = isCapital(form);
            if (!capital && isPredicate(sentence.tag(i))) {
                return false;
            }
            if (form.length() > SMALL_WORD && Character.isLetter(form.charAt(0))) {
                words++;
                capitals += capital ? 1 : 0;
            }
        }
        return words >= HEADLINE_WORDS && capitals >= HEADLINE_SHARE * words;
    }

    /** Headlines write these with a capital. */
    private static boolean isPredicate(Tag tag) {
        return tag == Tag.VERB || tag == Tag.AUX || tag == Tag.NOUN;
    }

    /** Which tokens may be part of a name by their capital. */
    boolean[] marks(Sentence sentence) {
        boolean headline = isHeadline(sentence);
        boolean[] marks = new boolean[sentence.size()];
        for (int i = sentence.size() - 1; i >= 0; i--) {
            boolean next = i + 1 < sentence.size() && marks[i + 1];
            marks[i] = isMark(sentence, i, next, headline);
        }
        return marks;
    }

    private boolean isMark(Sentence sentence, int i, boolean next, boolean headline) {
        String form = sentence.form(i);
        String lower = sentence.lower(i);
        if (!isCapital(form)
                || isCompound(form)
                || NameWords.NO_NAMES.contains(lower)
                || isFunctionWord(sentence.tag(i))) {
            return false;
        }
        if (headline) {
            return sentence.tag(i) == Tag.PROPN || isKnown(form);
        }
        if (!isInitial(sentence, i)) {
            return true;
        }
        if (NameWords.OPENERS.contains(lower)) {
            return false;
        }
        boolean noun = nouns.has(lower);
        if (isAcronym(form) || (next || !noun) && (isKnown(form) || repeated.contains(form))) {
            return true;
        }
        return switch (sentence.tag(i)) {
            case PROPN -> next || !noun && !isBeforeNoun(sentence, i);
            case NOUN, ADJ, X, VERB -> next || !noun && knowledge.isSurname(form) && isBeforeVerb(sentence, i);
            default -> false;
        };
    }

    private static boolean isBeforeNoun(Sentence sentence, int i) {
        return i + 1 < sentence.size() && sentence.tag(i + 1) == Tag.NOUN;
    }

    private static boolean isBeforeVerb(Sentence sentence, int i) {
        return i + 1 < sentence.size() && sentence.tag(i + 1).isVerbal();
    }

    private boolean isKnown(String form) {
        return knowledge.country(form).isPresent()
                || knowledge.countryOfDemonym(form).isPresent()
                || knowledge.organization(form).isPresent()
                || knowledge.givenName(form).isPresent();
    }

    private static boolean isFunctionWord(Tag tag) {
        return switch (tag) {
            case DET, PRON, AUX, CCONJ, SCONJ, PART, PUNCT, SYM -> true;
            default -> false;
        };
    }

    /** Two or more capitals, digits and stops, and nothing else: “NATO”, “U.S.”, “G7”. */
    static boolean isAcronym(String form) {
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (c != '.' && c != '-' && c != '&' && !Character.isDigit(c)) {
                return false;
            }
        }
        return capitals >= 2;
    }

    /** Starts with a capital, or has one after “al-”, “d'” or a first small letter (“iPhone”). */
    static boolean isCapital(String form) {
        int first = form.codePointAt(0);
        if (Character.isUpperCase(first)) {
            return true;
        }
        if (!Character.isLetter(first) || form.length() < SMALL_WORD) {
            return false;
        }
        if (Character.isUpperCase(form.charAt(1))) {
            return true;
        }
        int hyphen = form.indexOf('-');
        int mark = Math.max(form.indexOf('\''), form.indexOf('’'));
        boolean particle = hyphen > 0 && NameWords.PARTICLES.contains(form.substring(0, hyphen));
        int after = particle ? hyphen + 1 : mark > 0 && mark < SMALL_WORD ? mark + 1 : form.length();
        return after < form.length() && Character.isUpperCase(form.codePointAt(after));
    }

    /** “US-led”, “Iran-backed”: the capital belongs to a part of the word. Not “Ka-wai”. */
    private static boolean isCompound(String form) {
        int hyphen = form.lastIndexOf('-');
        if (hyphen < 0 || hyphen + SMALL_WORD > form.length()) {
            return false;
        }
        String tail = form.substring(hyphen + 1);
        return NameWords.COMPOUND_TAILS.contains(tail)
                || tail.endsWith("ed") && tail.equals(tail.toLowerCase(Locale.ROOT));
    }

    /** Whether a capital is owed to the place: the first word, or the first after a mark or brackets that open a sentence. */
    static boolean isInitial(Sentence sentence, int i) {
        for (int before = i - 1; before >= 0; before--) {
            String form = sentence.form(before);
            if (form.equals(")")) {
                return opening(sentence, before) == 0;
            }
            if (form.length() == 1 && "\"“‘'([–—-•*".indexOf(form.charAt(0)) >= 0) {
                continue;
            }
            boolean opens = form.length() == 1 && ":;?!.…|".indexOf(form.charAt(0)) >= 0;
            return opens || (before + 1 < i && !Character.isLetterOrDigit(form.charAt(form.length() - 1)));
        }
        return true;
    }

    /** The bracket that opens what token {@code closing} closes; -1 where none does nearby. */
    private static int opening(Sentence sentence, int closing) {
        int open = 0;
        for (int i = closing; i >= Math.max(0, closing - LONGEST_BRACKETS); i--) {
            String form = sentence.form(i);
            open += form.equals(")") ? 1 : form.equals("(") ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return -1;
    }
}
