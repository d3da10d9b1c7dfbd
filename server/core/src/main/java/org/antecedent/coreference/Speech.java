package org.antecedent.coreference;

import java.util.OptionalInt;
import org.antecedent.text.Span;

/**
 * Words that somebody is quoted with, as coreference needs them: what is said inside refers from the speaker's point of
 * view.
 *
 * @param span the quotation, marks included
 * @param source the id of the mention that speaks, where it is known
 * @param addressee the id of the mention spoken to, where it is known
 */
public record Speech(Span span, OptionalInt source, OptionalInt addressee) {}
