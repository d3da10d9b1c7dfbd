package org.antecedent.mention;

import java.util.Optional;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Title;
import org.antecedent.language.Sentence;

/** Finds the title that stands before a name: “<em>Secretary of State</em> Mike Pompeo”. */
final class Titles {
    /** “deputy assistant secretary of state for …”: the longest titles of the list have six words. */
    private static final int LONGEST = 6;

    private final Knowledge knowledge;

    Titles(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Where the title starts that ends before token {@code end}, its portfolio included; {@code end} where there is none. */
    int start(Sentence sentence, int end, int floor) {
        int start = end;
        // Two in a row: “former Secretary of State Gen. Powell”.
        for (int before = single(sentence, end, floor); before < start; before = single(sentence, start, floor)) {
            start = before;
        }
        if (start == end) {
            return end;
        }
        while (start > floor && isPortfolio(sentence, start - 1, floor)) {
            start--;
        }
        return start;
    }

    /** The title that ends before token {@code end}, the longest that is known. */
    Optional<Title> title(Sentence sentence, int end, int floor) {
        int start = single(sentence, end, floor);
        return start == end ? Optional.empty() : knowledge.title(sentence.phrase(start, end));
    }

    private boolean isTitle(String words) {
        String bare = words.regionMatches(true, 0, "ex-", 0, 3) ? words.substring(3) : words;
        return knowledge.title(bare).isPresent();
    }

    private int single(Sentence sentence, int end, int floor) {
        int limit = end;
        while (limit > Math.max(floor, end - LONGEST)
                && Character.isLetter(sentence.form(limit - 1).codePointAt(0))) {
            limit--;
        }
        for (int start = limit; start < end; start++) {
            if (isTitle(sentence.phrase(start, end))) {
                return start;
            }
        }
        return end;
    }

    private static boolean isPortfolio(Sentence sentence, int i, int floor) {
        String word = sentence.lower(i);
        if (word.equals("and")) {
            return i > floor && NameWords.PORTFOLIOS.contains(sentence.lower(i - 1));
        }
        return NameWords.PORTFOLIOS.contains(word);
    }
}
