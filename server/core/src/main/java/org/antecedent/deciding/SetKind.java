package org.antecedent.deciding;

import org.antecedent.annotation.Decision.Said;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * Says of which kind a statement is.
 *
 * @param at the statement
 */
public record SetKind(Span at, Statement.Kind kind) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        Said said = pen.said(pen.statement(at));
        pen.decide(new Said(said.content(), said.source(), said.cue(), kind));
    }
}
