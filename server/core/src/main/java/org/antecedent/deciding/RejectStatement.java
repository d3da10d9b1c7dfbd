package org.antecedent.deciding;

import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.text.Span;

/** Says that what was taken for a statement is none. */
public record RejectStatement(Span at) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        pen.decide(new NotSaid(pen.anchors(pen.statement(at).content())));
    }
}
