package org.antecedent.quotation;

import java.util.Set;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.knowledge.ReportingVerb.Stance;

/**
 * Words that report.
 *
 * @param kind how they report
 * @param words the reporting words: “said”, “called on”, “according to”
 * @param group the same with auxiliaries, negation and adverbs before them
 * @param lemma of the verb with its particle, or of the noun
 * @param frames what it takes; empty for what is no verb
 * @param form of the verb
 * @param negated whether a negation stands in the group
 */
record Cue(
        Kind kind,
        Range words,
        Range group,
        String lemma,
        Set<Frame> frames,
        Stance stance,
        Form form,
        boolean negated) {

    enum Kind {
        /** “said”. */
        VERB,
        /** “was like”, “goes”: what reports with a quotation alone. */
        QUOTATIVE,
        /** “claim that”. */
        NOUN,
        /** “according to”. */
        ACCORDING,
        /** “reportedly”. */
        ADVERB
    }

    /** The form of a verb, which tells where its subject is. */
    enum Form {
        FINITE,
        /** “adding”. */
        PARTICIPLE,
        /** “to say”. */
        INFINITIVE,
        /** “was told”. */
        PASSIVE,
        /** What is no verb. */
        NONE
    }

    /** Words that report and are no verb. */
    static Cue noVerb(Kind kind, Range words, String lemma) {
        return new Cue(kind, words, words, lemma, Set.of(), Stance.SPEECH, Form.NONE, false);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** One past the last reporting word: where what is said may start. */
    int end() {
        return words.end();
    }
}
