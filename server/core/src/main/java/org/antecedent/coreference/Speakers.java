package org.antecedent.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;

/**
 * Whom the first and second person mean: inside a quotation the one who speaks and the one spoken to, where they are known.
 * Elsewhere nobody that the text names; but all of one voice belong together: the writer, those whom the writer counts as
 * “we”, the reader.
 */
final class Speakers {
    private final Discourse discourse;
    private final Drafts drafts;
    private final Map<Draft, Draft> bodies = new HashMap<>();
    private final Map<Part, Draft> unnamed = new HashMap<>();

    /** What somebody may be in a voice: the voice is a quotation, or empty for the text's own. */
    private record Part(Optional<Speech> voice, int person, Plurality number) {
        String description() {
            if (person == 2) {
                return voice.isPresent() ? "the one spoken to" : "the reader";
            }
            String speaker = voice.isPresent() ? "the speaker" : "the writer";
            return number == Plurality.PLURAL ? speaker + " and others" : speaker;
        }
    }

    Speakers(Discourse discourse, Drafts drafts) {
        this.discourse = discourse;
        this.drafts = drafts;
    }

    /** Empty outside quotations, and where the speaker is not known. */
    Optional<Draft> meant(Mention mention, Pronoun pronoun) {
        Optional<Speech> speech = discourse.quotation(mention);
        OptionalInt meant = speech.map(pronoun.person() == 1 ? Speech::source : Speech::addressee)
                .orElse(OptionalInt.empty());
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Draft speaker = drafts.of(meant.getAsInt());
        if (speaker == null || pronoun.person() == 1 && pronoun.number() == Plurality.PLURAL) {
            return Optional.ofNullable(speaker).map(one -> bodies.computeIfAbsent(one, this::body));
        }
        return Optional.of(speaker);
    }

    /** Somebody without a name whom the same words mean everywhere in this voice. */
    Draft unnamed(Mention mention, Pronoun pronoun) {
        Part part = new Part(discourse.quotation(mention), pronoun.person(), pronoun.number());
        return unnamed.computeIfAbsent(part, any -> {
            Draft draft = drafts.open();
            draft.describe(mention, part.description());
            return draft;
        });
    }

    /** The mention that speaks or is spoken to. */
    int source(Mention mention) {
        return discourse
                .quotation(mention)
                .map(Speech::source)
                .orElse(OptionalInt.empty())
                .orElse(mention.id());
    }

    /** The organisation or country that a person speaks for: “NATO” in “NATO Secretary-General Jens Stoltenberg”; else the speaker. */
    private Draft body(Draft speaker) {
        if (speaker.type() != ActorType.PERSON) {
            return speaker;
        }
        for (int id : speaker.mentions()) {
            for (Mention inner : discourse.inside(discourse.mention(id))) {
                Draft draft = drafts.of(inner.id());
                if (draft != null
                        && draft.isNamed()
                        && (draft.type() == ActorType.ORGANIZATION || draft.type() == ActorType.GEOPOLITICAL)) {
                    return draft;
                }
            }
        }
        return speaker;
    }
}
