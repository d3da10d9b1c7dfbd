package org.antecedent.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is said: a quotation, a clause to its end, an infinitive or a noun phrase, behind the cue or before it. What the
 * words show ({@link Extent}) is cut where the dependencies say more ({@link ClauseBounds}).
 */
final class Contents {
    /** What tells whom a newspaper quotes. */
    private static final Set<String> RELAYS = Set.of("quote", "cite");

    private final Passage passage;
    private final Phrases phrases;
    private final CuePlaces places;
    private final Extent extent;
    private final ClauseBounds bounds;
    private final ContentBefore before;

    Contents(Passage passage, Phrases phrases, List<Cue> cues) {
        this.passage = passage;
        this.phrases = phrases;
        this.places = new CuePlaces(passage, cues);
        this.extent = new Extent(passage, phrases, places);
        this.bounds = new ClauseBounds(passage);
        this.before = new ContentBefore(passage);
    }

    /** What stands behind a verb. */
    Optional<Content> behind(Cue verb) {
        return new ContentBehind(passage, phrases, places, extent, verb).find().map(content -> {
            Range words = bounds.withinRelative(bounds.withinClause(content.words(), verb), verb);
            Range core = content.rule().equals(Content.OBJECT)
                    ? extent.beforeMainClause(bounds.withoutAdjuncts(words, verb), verb)
                    : words;
            return content.cutTo(core);
        });
    }

    /** What is said behind a noun: its clause. */
    Range behindNoun(Cue noun) {
        int limit = passage.roomEnd(noun.words().first());
        return extent.beforeMainClause(bounds.withinClause(extent.clause(noun.end(), limit), noun), noun);
    }

    /**
     * What stands before an attribution that starts at {@code from}.
     *
     * @param cue its verb
     * @param floor the first word that no other statement of the sentence has taken
     */
    Optional<Content> before(int from, Cue cue, int floor) {
        return before.find(from, Math.min(floor, bounds.clauseBefore(from, cue, floor)));
    }

    /** A clause from {@code first} to its end. */
    Range clause(int first, int limit) {
        return extent.clause(first, limit);
    }

    /** Whether only when, where or to whom it was said stands between the cue and a stop. */
    boolean nothingBehind(Cue cue, int limit) {
        return extent.nothingBehind(cue.end(), limit);
    }

    /** “quoted the mayor <em>as saying</em> that”: the verb behind says who says what. */
    boolean isRelayed(Cue cue) {
        if (!relays(cue.lemma())) {
            return false;
        }
        int limit = passage.roomEnd(cue.words().first());
        for (int k = cue.end(); k + 1 < limit; k++) {
            if (passage.is(k, "as")
                    && places.isVerb(k + 1)
                    && passage.lower(k + 1).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells what somebody else has printed: “quote”. */
    static boolean relays(String lemma) {
        return RELAYS.contains(lemma);
    }
}
