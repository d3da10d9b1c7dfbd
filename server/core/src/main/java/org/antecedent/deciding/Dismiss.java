package org.antecedent.deciding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.text.Span;

/**
 * Says that a finding is of no concern.
 *
 * @param code that of the check
 * @param words what it found: silent for these words in their paragraph; empty: silent in the whole article
 */
public record Dismiss(String code, Optional<Span> words) implements Operation {
    private static final Pattern CODE = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    @Override
    public void write(Pen pen) throws Refusal {
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("“" + Wording.line(code) + "” is no code of a check.");
        }
        Optional<Anchor> here = Optional.empty();
        if (words.isPresent()) {
            here = Optional.of(pen.anchor(pen.found(words.get())));
        }
        pen.decide(new Dismissed(code, here));
    }
}
