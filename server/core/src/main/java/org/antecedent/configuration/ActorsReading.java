package org.antecedent.configuration;

import java.util.List;
import java.util.Optional;
import org.antecedent.check.Finding;
import org.antecedent.text.Text;

/**
 * What was read of a file of actors.
 *
 * @param entries empty where there is a mistake in it
 * @param problems the mistakes, in text order
 */
record ActorsReading(Text text, Optional<List<ActorEntry>> entries, List<Finding> problems) {}
