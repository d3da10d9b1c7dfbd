package org.antecedent.deciding;

import org.antecedent.annotation.Decision.Remark;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/**
 * Leaves a note or a question on some words: those selected; else the mention or the sentence under the cursor.
 *
 * @param text what is noted or asked
 */
public record Comment(Span at, Remark.Purpose purpose, String text) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        String said = Wording.text(text);
        if (said.isEmpty()) {
            throw new Refusal("There is nothing to note.");
        }
        Span words = at.isEmpty() ? around(pen) : pen.selected(at);
        pen.decide(new Remark(pen.anchor(words), purpose, said));
    }

    private Span around(Pen pen) throws Refusal {
        int offset = Math.min(at.start(), pen.article().text().length());
        Span cursor = new Span(offset, offset);
        return Selected.mention(pen.article(), cursor)
                .map(Mention::span)
                .or(() -> pen.article().sentenceAround(cursor).map(Sentence::span))
                .orElseThrow(() -> new Refusal("There are no words here. Select those that you mean."));
    }
}
