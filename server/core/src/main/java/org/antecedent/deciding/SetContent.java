package org.antecedent.deciding;

import java.util.List;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * Says what is said in a statement.
 *
 * @param at the statement as it was taken
 * @param content the words that are said, quotation marks included; several where others come between
 */
public record SetContent(Span at, List<Span> content) implements Operation {
    public SetContent {
        content = List.copyOf(content);
    }

    @Override
    public void write(Pen pen) throws Refusal {
        Statement statement = pen.statement(at);
        List<Span> words = pen.content(content);
        if (words.equals(statement.content())) {
            pen.decide(pen.said(statement));
            return;
        }
        Said said = pen.said(statement);
        if (statement.isDecided()) {
            pen.drop(said.matter());
        } else {
            pen.decide(new NotSaid(said.content()));
        }
        pen.decide(new Said(pen.anchors(words), said.source(), said.cue(), said.kind()));
    }
}
