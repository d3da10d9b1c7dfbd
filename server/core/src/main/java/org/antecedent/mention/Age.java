package org.antecedent.mention;

import java.util.OptionalInt;

/** The age that one word tells: “53-year-old”. With an article and no noun behind it, it is the news' way to speak of a person. */
public final class Age {
    private static final String ONE = "-year-old";
    private static final String SEVERAL = "-year-olds";

    private Age() {}

    /** @param word in lower case */
    public static boolean isTold(String word) {
        return word.endsWith(ONE) || word.endsWith(SEVERAL);
    }

    /**
     * How many years the word tells; empty where it tells no age, or not in figures.
     *
     * @param word in lower case
     */
    public static OptionalInt years(String word) {
        return isTold(word) ? figures(word, word.lastIndexOf("-year-old")) : OptionalInt.empty();
    }

    /** The years that a number tells that stands by itself, as in “Lutz, 59, said”; empty for what is no age of anybody. */
    public static OptionalInt alone(String number) {
        return figures(number, number.length());
    }

    private static OptionalInt figures(String word, int end) {
        if (end < 1 || end > 3) {
            return OptionalInt.empty();
        }
        int years = 0;
        for (int i = 0; i < end; i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            years = years * 10 + digit;
        }
        return years > OLDEST ? OptionalInt.empty() : OptionalInt.of(years);
    }

    private static final int OLDEST = 119;
}
