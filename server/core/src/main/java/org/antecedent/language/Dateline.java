package org.antecedent.language;

import java.util.Set;

/** Where an article was written, when, and by which agency, before its first words: “MOSCOW, 3 March (Tass) —”, “(Reuters):”. */
public final class Dateline {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―");
    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "''", "``", "«", "»");
    /** Two places, a date and an agency, with their commas and brackets. */
    private static final int LONGEST = 14;

    private Dateline() {}

    /** One past the dash of the dateline, or the colon behind its agency, that the sentence starts with; 0 where it starts with none. */
    public static int end(Sentence sentence) {
        int end = isName(sentence, 0) ? Math.min(sentence.size(), LONGEST) : 0;
        boolean marked = false;
        for (int i = 0; i < end; i++) {
            String form = sentence.form(i);
            if (i > 0 && DASHES.contains(form)) {
                return marked && !isPaired(sentence, i) ? i + 1 : 0;
            }
            if (form.equals(":")) {
                return marked
                                && isCapitals(sentence.form(0))
                                && sentence.form(i - 1).equals(")")
                        ? i + 1
                        : 0;
            }
            boolean fits = switch (sentence.tag(i)) {
                case PROPN, NOUN, NUM, PUNCT, ADP, SYM, X -> true;
                default -> sentence.isName(i);
            };
            if (!fits || QUOTATION_MARKS.contains(form)) {
                return 0;
            }
            marked |= i == 0 ? isCapitals(form) : Character.isDigit(form.charAt(0)) || form.equals("(");
        }
        return 0;
    }

    private static boolean isName(Sentence sentence, int i) {
        return sentence.tag(i) == Tag.PROPN || sentence.isName(i);
    }

    /** Whether another dash of the sentence closes what the dash opens. */
    private static boolean isPaired(Sentence sentence, int dash) {
        for (int i = dash + 1; i < sentence.size(); i++) {
            // The hyphen of “battery-grade” closes no dash.
            boolean hyphen =
                    sentence.form(i).equals("-") && !sentence.form(dash).equals("-");
            if (!hyphen && DASHES.contains(sentence.form(i)) && sentence.tag(i) == Tag.PUNCT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String form) {
        return form.length() > 1
                && form.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(form.charAt(0));
    }
}
