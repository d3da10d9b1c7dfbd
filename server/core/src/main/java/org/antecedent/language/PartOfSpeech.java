package org.antecedent.language;

/**
 * What a token is.
 *
 * @param tag its universal part of speech
 * @param penn its tag of the Penn Treebank, which holds number and tense; {@link Penn#XX} where nothing is known of it
 */
public record PartOfSpeech(Tag tag, Penn penn) {
    /** Whether it is part of a name, be it an adjective there: “Foreign” in “the Russian Foreign Ministry”. */
    public boolean isName() {
        return tag == Tag.PROPN || penn == Penn.NNP || penn == Penn.NNPS;
    }

    /** Whether it is a noun or name in the plural, as far as the Penn tag says. */
    public boolean isPlural() {
        return penn == Penn.NNS || penn == Penn.NNPS;
    }
}
