package org.antecedent.mention;

import org.antecedent.knowledge.Knowledge;

/** Tells a common noun by its form alone, where a capital hides its tag and lemma. */
final class CommonNouns {
    private final Knowledge knowledge;

    CommonNouns(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether the word, in lower case, is a known noun or title, in the singular or plural. */
    boolean has(String word) {
        return isNoun(word)
                || word.endsWith("s") && isNoun(word.substring(0, word.length() - 1))
                || word.endsWith("ies") && isNoun(word.substring(0, word.length() - 3) + "y")
                || word.endsWith("men") && isNoun(word.substring(0, word.length() - 3) + "man");
    }

    private boolean isNoun(String word) {
        return knowledge.noun(word).isPresent() || knowledge.title(word).isPresent();
    }
}
