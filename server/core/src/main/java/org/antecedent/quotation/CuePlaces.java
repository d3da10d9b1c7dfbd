package org.antecedent.quotation;

import java.util.List;

/** Where verbs and nouns that report stand in a passage. */
final class CuePlaces {
    private final boolean[] verbs;
    private final boolean[] nouns;

    CuePlaces(Passage passage, List<Cue> cues) {
        this.verbs = new boolean[passage.size()];
        this.nouns = new boolean[passage.size()];
        for (Cue cue : cues) {
            switch (cue.kind()) {
                case VERB -> verbs[cue.words().first()] = true;
                case QUOTATIVE -> verbs[cue.end() - 1] = true;
                case NOUN -> nouns[cue.words().first()] = true;
                case ACCORDING, ADVERB -> {}
            }
        }
    }

    /** Whether word {@code i} is a verb that reports. */
    boolean isVerb(int i) {
        return verbs[i];
    }

    /** Whether word {@code i} is a noun that reports. */
    boolean isNoun(int i) {
        return nouns[i];
    }
}
