package org.antecedent.deciding;

import java.util.Optional;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.text.Span;

/**
 * Says who says a statement.
 *
 * @param at the statement
 * @param source the words for who says it; empty where the text has none
 */
public record SetSource(Span at, Optional<Span> source) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        Said said = pen.said(pen.statement(at));
        Optional<Anchor> words = Optional.empty();
        if (source.isPresent()) {
            words = Optional.of(pen.anchor(pen.mentionable(source.get())));
        }
        pen.decide(new Said(said.content(), words, said.cue(), said.kind()));
    }
}
