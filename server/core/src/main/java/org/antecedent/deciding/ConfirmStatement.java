package org.antecedent.deciding;

import org.antecedent.text.Span;

/** Says of a statement what the machine says of it. */
public record ConfirmStatement(Span at) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        pen.decide(pen.said(pen.statement(at)));
    }
}
