package org.antecedent.coreference;

import java.util.Locale;
import java.util.Optional;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.language.linear.WordTable;
import org.antecedent.mention.Mention;

/**
 * What the words of a mention tell by themselves, whomever it means. It depends on its sentence and the mentions in it alone, and is
 * kept from one article to the next as long as these are the same: its places are tokens and mentions counted from 0 in the
 * sentence. What is costly is worked out when it is asked for, once.
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

    /** The words of a name or description, which is the one that this was made of, as below. */
    Wording wording(Discourse discourse, Mention mention, WordTable clusters) {
        if (wording == null) {
            wording = new Wording(discourse, mention, clusters);
        }
        return wording;
    }

    NamedPhrase name(Discourse discourse, Mention mention, Knowledge knowledge) {
        if (name == null) {
            name = NamedPhrase.of(discourse, mention, knowledge);
        }
        return name;
    }

    Beside beside(Discourse discourse, Mention mention) {
        if (beside == null) {
            beside = Beside.of(discourse, mention);
        }
        return beside;
    }
}
