package org.antecedent.coreference;

import java.util.Locale;
import java.util.Optional;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;

/**
 * What the words of a mention tell by themselves, whomever it means. It depends on its sentence and the mentions in it alone, and is
 * kept from one article to the next as long as these are the same: its places are tokens and mentions counted from 0 in the
 * sentence. What is costly is worked out by those who ask for it, the first time.
 */
final class Phrase {
    private final Optional<Pronoun> pronoun;
    private final int firstHeadToken;
    private final int headToken;
    private final String headLemma;
    /** What has not been asked for yet is null. */
    private Wording wording;

    private NamedPhrase name;
    private Beside beside;

    Phrase(Sentence sentence, Mention mention) {
        this.pronoun = Pronoun.of(mention, sentence);
        int first = mention.first();
        while (first + 1 < mention.end()
                && sentence.end(first) <= mention.head().start()) {
            first++;
        }
        int last = first;
        while (last + 1 < mention.end()
                && sentence.start(last + 1) < mention.head().end()) {
            last++;
        }
        this.firstHeadToken = first;
        this.headToken = last;
        this.headLemma = sentence.lemma(last).toLowerCase(Locale.ROOT);
    }

    Optional<Pronoun> pronoun() {
        return pronoun;
    }

    /** The first token of the head. */
    int firstHeadToken() {
        return firstHeadToken;
    }

    /** The last token of the head. */
    int headToken() {
        return headToken;
    }

    /** The lemma of the last token of the head, in lower case. */
    String headLemma() {
        return headLemma;
    }

    /** The words of a name or description; null where nobody has kept them yet, as the two below. */
    Wording wording() {
        return wording;
    }

    Wording keep(Wording one) {
        wording = one;
        return one;
    }

    NamedPhrase name() {
        return name;
    }

    NamedPhrase keep(NamedPhrase one) {
        name = one;
        return one;
    }

    Beside beside() {
        return beside;
    }

    Beside keep(Beside one) {
        beside = one;
        return one;
    }
}
