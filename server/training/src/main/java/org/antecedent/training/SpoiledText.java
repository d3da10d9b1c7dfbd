package org.antecedent.training;

import java.util.Set;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/**
 * An article that was made unclear on purpose, in one place.
 *
 * @param document the id of the article
 * @param edit what was changed, in the text before
 * @param shown where the checks should see it, in the text after
 */
record SpoiledText(Kind kind, String document, String text, Edit edit, Span shown) {
    /** What was done. */
    enum Kind {
        /** The name of a person became a pronoun where somebody else may be meant. */
        NAME_TO_PRONOUN,
        /** “He” became “she”, where no woman is spoken of. */
        GENDER_SWAPPED,
        /** “X said” was taken out behind a quotation. */
        SPEAKER_DROPPED,
        /** A quotation mark was taken out. */
        MARK_DROPPED,
        /** What an abbreviation stands for was taken out. */
        EXPANSION_DROPPED;

        /** The codes of the checks any of which sees it. */
        Set<String> codes() {
            return switch (this) {
                case NAME_TO_PRONOUN ->
                    Set.of("pronoun-ambiguous", "pronoun-without-antecedent", "speaker-pronoun-across-paragraph");
                case GENDER_SWAPPED -> Set.of("pronoun-agreement", "pronoun-without-antecedent", "pronoun-ambiguous");
                case SPEAKER_DROPPED -> Set.of("quote-without-speaker", "speaker-switch");
                case MARK_DROPPED -> Set.of("quote-unbalanced", "continuation-without-opening-mark");
                case EXPANSION_DROPPED -> Set.of("acronym-before-expansion", "acronym-never-expanded");
            };
        }
    }
}
