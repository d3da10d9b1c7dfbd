package org.antecedent.deciding;

import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.text.Span;

/** Says that words are no mention. */
public record Unmark(Span at, Occurrences which) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        pen.mention(at);
        for (Span words : pen.mentionable(at, which)) {
            pen.meant(words).stream().map(Annotation::id).forEach(pen::drop);
            pen.decide(new Unmarked(pen.anchor(words)));
        }
    }
}
