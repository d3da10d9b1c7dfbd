package org.antecedent.configuration;

import org.antecedent.mention.ProjectActor;
import org.antecedent.text.Span;

/**
 * An actor as it stands in a file.
 *
 * @param span of its name, in UTF-16 code units, half open
 */
public record ActorEntry(ProjectActor actor, Span span) {}
