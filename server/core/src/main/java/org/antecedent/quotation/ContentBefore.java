package org.antecedent.quotation;

import java.util.Optional;
import org.antecedent.language.Tag;

/** Finds what is said before its attribution: “‘C,’ S said”, “C, S said”. */
final class ContentBefore {
    private final Passage passage;

    ContentBefore(Passage passage) {
        this.passage = passage;
    }

    /**
     * @param from the first word of the attribution
     * @param floor the first word that no other statement of the sentence has taken
     */
    Optional<Content> find(int from, int floor) {
        int attribution = from;
        int own = passage.quotation(attribution);
        int last = attribution - 1;
        if (last > floor && passage.is(last, "as") && passage.is(last - 1, ",")) {
            // “C, as S put it”
            last--;
            attribution--;
        }
        if (last >= floor
                && (passage.is(last, ",") || passage.isOneOf(last, Passage.DASHES))
                && passage.quotation(last) == own) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        if (passage.closes(last) && passage.parent(passage.quotation(last)) == own) {
            if (startsAnother(attribution, last - 1)) {
                return Optional.empty();
            }
            return Optional.of(withQuotation(last, floor));
        }
        int first = Math.max(floor, passage.roomFirst(attribution));
        boolean comma = last == attribution - 2;
        if (!comma || last < first) {
            return Optional.empty();
        }
        Range words = new Range(first, last + 1);
        return Optional.of(Content.of(words, "clause-attribution"));
    }

    /**
     * “‘We go.’ <em>She</em> said no.”, “‘We go!’ <em>The</em> crowd laughed.”: whether a capital starts another sentence
     * behind a quotation that ends with this stop.
     */
    private boolean startsAnother(int first, int stop) {
        if (passage.is(stop, ".")) {
            return passage.sentenceFirst(first) == first;
        }
        boolean mayEnd = passage.is(stop, "?") || passage.is(stop, "!");
        boolean capital = Character.isUpperCase(passage.form(first).charAt(0)) && !passage.is(first, "i");
        return mayEnd
                && capital
                && (passage.is(first, Tag.DET) || passage.is(first, Tag.PRON) || passage.is(first, "the"));
    }

    private Content withQuotation(int closing, int floor) {
        Range quotation = passage.words(passage.quotation(closing));
        int opening = quotation.first();
        int first = Math.max(passage.clauseFirst(opening), Math.min(floor, opening));
        int outer = passage.parent(passage.quotation(closing));
        if (outer != Passage.NARRATION) {
            first = Math.max(first, passage.words(outer).first() + 1);
        }
        while (first < opening
                && (passage.is(first, Tag.CCONJ) || passage.is(first, Tag.PUNCT) && !passage.opens(first))) {
            first++;
        }
        boolean introduced = passage.is(opening - 1, ":");
        if (first >= opening || introduced) {
            return Content.of(quotation, "quotation-attribution");
        }
        return Content.of(new Range(first, quotation.end()), "mixed-attribution");
    }
}
