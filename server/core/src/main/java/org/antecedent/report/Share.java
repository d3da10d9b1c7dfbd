package org.antecedent.report;

import java.util.Locale;

/** A part of a whole, as pages write it. */
final class Share {
    private Share() {}

    /** “34 %”; “–” where there is no whole. */
    static String words(int part, int whole) {
        if (whole == 0) {
            return "–";
        }
        long percent = Math.round(100.0 * part / whole);
        return percent == 0 && part > 0 ? "< 1 %" : percent + " %";
    }

    /** “34.12%”, for a length or a place in a drawing. */
    static String length(double part, double whole) {
        return String.format(Locale.ROOT, "%.2f%%", whole == 0 ? 0 : 100 * part / whole);
    }
}
