package org.antecedent.quotation;

import java.util.Optional;

/**
 * What is said, as it was found beside a cue.
 *
 * @param words what is said
 * @param addressee whom it is said to
 * @param open whether it asks or leaves open: “whether”
 * @param rule how it was found
 */
record Content(Range words, Optional<Range> addressee, boolean open, String rule) {
    /** The rule of what a verb has as its object. */
    static final String OBJECT = "verb-noun-phrase";

    /** The rule of an infinitive behind a verb. */
    static final String INFINITIVE = "verb-to";

    /** What is said to nobody in particular, and not left open. */
    static Content of(Range words, String rule) {
        return new Content(words, Optional.empty(), false, rule);
    }

    /** The same, found by another rule. */
    Content by(String otherRule) {
        return new Content(words, addressee, open, otherRule);
    }

    /** The same with only these of its words. */
    Content cutTo(Range fewer) {
        return new Content(fewer, addressee, open, rule);
    }

    /** Whether it is less than a clause. */
    boolean isPhrase() {
        return rule.equals(OBJECT) || rule.equals(INFINITIVE);
    }
}
