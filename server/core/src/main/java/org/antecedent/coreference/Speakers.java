package org.antecedent.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;

/**
 * Whom the first and second person mean: inside a quotation and in a turn of a transcript the one who speaks and the one
 * spoken to, where they are known. Elsewhere nobody that the text names; but all of one voice belong together: the writer,
 * those whom the writer counts as “we”, the reader.
 */
final class Speakers {
    private final Discourse discourse;
    private final Drafts drafts;
    private final Turns turns;
    private final Map<Draft, Draft> bodies = new HashMap<>();
    private final Map<Part, Draft> unnamed = new HashMap<>();

    /** What somebody may be in a voice: the voice is a quotation, a label in a transcript, or empty for the text's own. */
    private record Part(Optional<Speech> quotation, Optional<String> label, int person, Plurality number) {
        String description() {
            if (person == 2) {
                return quotation.isPresent() ? "the one spoken to" : "the reader";
            }
            String speaker = label.orElse(quotation.isPresent() ? "the speaker" : "the writer");
            return number == Plurality.PLURAL ? speaker + " and others" : speaker;
        }
    }

    Speakers(Discourse discourse, Drafts drafts, Turns turns) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.turns = turns;
    }

    /** Empty where nobody is known to speak, or to be spoken to. */
    Optional<Draft> meant(Mention mention, Pronoun pronoun) {
        OptionalInt meant = side(mention, pronoun);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Draft speaker = drafts.of(meant.getAsInt());
        if (speaker == null || pronoun.person() == 1 && pronoun.number() == Plurality.PLURAL) {
            return Optional.ofNullable(speaker).map(one -> bodies.computeIfAbsent(one, this::body));
        }
        return Optional.of(speaker);
    }

    /** The mention that tells who speaks, or is spoken to. */
    private OptionalInt side(Mention mention, Pronoun pronoun) {
        Optional<Speech> speech = discourse.quotation(mention);
        if (speech.isPresent()) {
            return pronoun.person() == 1 ? speech.get().source() : speech.get().addressee();
        }
        return turn(mention, pronoun).map(Turns.Turn::speaker).orElse(OptionalInt.empty());
    }

    private Optional<Turns.Turn> turn(Mention mention, Pronoun pronoun) {
        return turns.at(discourse.paragraph(mention)).flatMap(sides -> sides.of(pronoun.person()));
    }

    /** Somebody without a name whom the same words mean everywhere in this voice. */
    Draft unnamed(Mention mention, Pronoun pronoun) {
        return unnamed.computeIfAbsent(part(mention, pronoun), part -> {
            Draft draft = drafts.open();
            draft.describe(mention, part.description());
            return draft;
        });
    }

    private Part part(Mention mention, Pronoun pronoun) {
        Optional<Speech> quotation = discourse.quotation(mention);
        Optional<Turns.Turn> turn = quotation.isEmpty() ? turn(mention, pronoun) : Optional.empty();
        if (turn.isEmpty()) {
            return new Part(quotation, Optional.empty(), pronoun.person(), pronoun.number());
        }
        // Who is “you” in one turn is “I” in the next.
        boolean several = pronoun.number() == Plurality.PLURAL;
        return new Part(quotation, turn.map(Turns.Turn::label), 1, several ? Plurality.PLURAL : Plurality.SINGULAR);
    }

    /** The mention that a reader would look for: in a transcript the name that the turn starts with. */
    int antecedent(Mention mention, Pronoun pronoun, Draft draft) {
        OptionalInt side = side(mention, pronoun);
        boolean labelled =
                discourse.quotation(mention).isEmpty() && side.isPresent() && drafts.of(side.getAsInt()) == draft;
        return labelled ? side.getAsInt() : draft.lastDescriptionOr(side.orElse(mention.id()));
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
