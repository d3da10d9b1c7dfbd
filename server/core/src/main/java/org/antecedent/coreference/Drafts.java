package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Reading;

/** The actors on the way, in the order in which they were opened. */
final class Drafts {
    private final List<Draft> all;
    private final Draft[] byMention;
    private final Map<Gender, Draft> protagonists = new EnumMap<>(Gender.class);
    private final Reading reading;
    /** Which watch last saw each mention asked for. */
    private final int[] watchedBy;

    private int[] watched = new int[64];
    private int watchedCount;
    private int watches;
    private boolean watching;

    Drafts(Reading reading) {
        this.reading = reading;
        this.all = new ArrayList<>(reading.mentions().size());
        this.byMention = new Draft[reading.mentions().size()];
        this.watchedBy = new int[byMention.length];
    }

    /** How many mentions there are. */
    int mentions() {
        return byMention.length;
    }

    /** Notes from now on which mentions are asked for. */
    void watch() {
        watches++;
        watchedCount = 0;
        watching = true;
    }

    /** The ids of those that were asked for since, each once; nothing is noted any more. */
    int[] watched() {
        watching = false;
        return Arrays.copyOf(watched, watchedCount);
    }

    /** Marks the mention as read: the text has come that far. */
    void read(Mention mention, Draft draft) {
        // “Turkish air strikes” speak of Turkey only by the way.
        if (mention.type() == ActorType.NATIONALITY) {
            return;
        }
        draft.read(mention);
        if (draft.type() == ActorType.PERSON && draft.number() != Plurality.PLURAL) {
            Gender gender = draft.gender();
            Draft leading = protagonists.get(gender);
            if (leading == null || leading.gender() != gender || draft.timesRead() >= leading.timesRead()) {
                protagonists.put(gender, draft);
            }
        }
    }

    /** The person mentioned most often so far of those that may have the gender. */
    Optional<Draft> protagonist(Gender gender) {
        return Stream.of(gender, Gender.UNKNOWN)
                .map(protagonists::get)
                .filter(Objects::nonNull)
                .filter(draft -> draft.gender() == gender || draft.gender() == Gender.UNKNOWN)
                .max(Comparator.comparingInt(Draft::timesRead));
    }

    Draft open() {
        Draft draft = new Draft(all.size());
        all.add(draft);
        return draft;
    }

    List<Draft> all() {
        return all;
    }

    /** Says that the mention refers to the draft. */
    void attach(int mention, Draft draft) {
        byMention[mention] = draft;
        draft.attach(mention, reading.mentions().get(mention).sentence() <= 1);
    }

    /** What the mention refers to as far as read, or null. */
    Draft of(int mention) {
        if (watching && watchedBy[mention] != watches) {
            watchedBy[mention] = watches;
            if (watchedCount == watched.length) {
                watched = Arrays.copyOf(watched, watchedCount * 2);
            }
            watched[watchedCount++] = mention;
        }
        return byMention[mention];
    }
}
