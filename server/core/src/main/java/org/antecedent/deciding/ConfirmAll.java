package org.antecedent.deciding;

import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;

/** Says of all mentions and statements of the article what the machine says of them. What it leaves open stays open. */
public record ConfirmAll() implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        for (Mention mention : pen.article().mentions()) {
            if (!ConfirmActor.isOpen(pen, mention)) {
                Confirm.means(pen, mention);
            }
        }
        for (Statement statement : pen.article().statements()) {
            if (statement.certainty() != Statement.Certainty.DOUBTFUL) {
                pen.decide(pen.said(statement));
            }
        }
    }
}
