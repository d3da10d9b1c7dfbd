package org.antecedent.deciding;

import java.util.List;
import java.util.Optional;
import org.antecedent.text.Span;

/** Says whom words mean: a mention, or words that become one. */
public record Refer(Span at, Whom whom, Occurrences which) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        List<Span> mentions = pen.mentionable(at, which);
        if (whom instanceof Whom.New somebody && pen.isDecided(mentions, somebody.name())) {
            return; // The one who was new is there.
        }
        Optional<String> actor = pen.settled(whom);
        mentions.forEach(words -> pen.refer(words, actor));
    }
}
