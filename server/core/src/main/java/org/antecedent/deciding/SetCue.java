package org.antecedent.deciding;

import java.util.Optional;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.text.Span;

/**
 * Says by which words a statement is reported.
 *
 * @param at the statement
 * @param cue the words; empty where the text has none
 */
public record SetCue(Span at, Optional<Span> cue) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        Said said = pen.said(pen.statement(at));
        Optional<Anchor> words = Optional.empty();
        if (cue.isPresent()) {
            words = Optional.of(pen.anchor(pen.selected(cue.get())));
        }
        pen.decide(new Said(said.content(), said.source(), words, said.kind()));
    }
}
