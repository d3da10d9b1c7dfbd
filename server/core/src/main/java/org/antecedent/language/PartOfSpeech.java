package org.antecedent.language;

/**
 * What a token is.
 *
 * @param tag its universal part of speech
 * @param penn its tag of the Penn Treebank as UD English writes them, which holds number and tense; empty where the tagger
 *     does not say
 */
public record PartOfSpeech(Tag tag, String penn) {
    /** Of “NOUN NNS”, or of “NOUN” alone; {@link Tag#X} where the name is none. */
    public static PartOfSpeech of(String name) {
        int blank = name.indexOf(' ');
        return blank < 0
                ? new PartOfSpeech(Tag.of(name), "")
                : new PartOfSpeech(Tag.of(name.substring(0, blank)), name.substring(blank + 1));
    }

    /** Whether it is part of a name, be it an adjective there: “Foreign” in “the Russian Foreign Ministry”. */
    public boolean isName() {
        return tag == Tag.PROPN || penn.startsWith("NNP");
    }

    /** Whether it is a noun or name in the plural, as far as the Penn tag says. */
    public boolean isPlural() {
        return penn.equals("NNS") || penn.equals("NNPS");
    }
}
