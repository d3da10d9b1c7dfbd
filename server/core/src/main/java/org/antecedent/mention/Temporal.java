package org.antecedent.mention;

import java.util.Set;
import org.antecedent.knowledge.Calendar;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;

/** Words for times and measures, which no pronoun stands for. */
final class Temporal {
    private static final Set<String> TIMES =
            WordList.of("""
            today yesterday tomorrow tonight second minute hour day night morning afternoon evening noon midnight
            week weekend month quarter year decade century season summer winter autumn moment time period past
            future date fortnight midday dawn dusk millennium era
            """, Calendar.WEEKDAYS, Calendar.MONTHS, Calendar.SHORT_MONTHS);
    private static final Set<String> DEICTIC = WordList.of("""
            today yesterday tomorrow tonight
            """, Calendar.WEEKDAYS);
    private static final Set<String> SHIFTS = WordList.of("""
            last next this every each that
            """);
    private static final Set<String> MEASURES = WordList.of("""
            percent cent % kilometer kilometre km mile meter metre ton tonne kilogram kg pound dollar euro foot
            inch acre hectare degree gallon litre liter barrel yard million billion trillion
            """);

    private Temporal() {}

    /** Whether the noun at token {@code i} names a time. */
    static boolean isTime(Sentence sentence, int i) {
        String lower = sentence.lower(i);
        boolean named = lower.equals("may") || lower.equals("march") || lower.equals("second");
        if (named && lower.equals(sentence.form(i)) && !lower.equals("second")) {
            return false;
        }
        return TIMES.contains(lower) || TIMES.contains(sentence.lemma(i)) || isYear(lower);
    }

    /** Four digits from 1000 to 2999, “1990s” included. */
    static boolean isYear(String word) {
        int length = word.endsWith("s") ? word.length() - 1 : word.length();
        if (length != 4 || word.charAt(0) != '1' && word.charAt(0) != '2') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun at token {@code i} is a unit after a number. */
    static boolean isMeasure(Sentence sentence, int first, int i) {
        boolean measure = MEASURES.contains(sentence.lower(i)) || MEASURES.contains(sentence.lemma(i));
        return measure
                && (sentence.tag(first) == Tag.NUM || sentence.tag(first) == Tag.SYM || sentence.tag(i) != Tag.NOUN);
    }

    /** Whether a phrase ends after the time at {@code time} although a noun follows: “last week officials said”. */
    static boolean isBoundary(Sentence sentence, int time, int next) {
        if (!isTime(sentence, time) || isTime(sentence, next)) {
            return false;
        }
        return DEICTIC.contains(sentence.lower(time)) && sentence.tag(next) == Tag.PROPN
                || sentence.lower(time).equals("today")
                || sentence.lower(time).equals("yesterday")
                || time > 0 && SHIFTS.contains(sentence.lower(time - 1));
    }
}
