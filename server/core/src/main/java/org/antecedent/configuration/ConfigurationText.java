package org.antecedent.configuration;

import java.nio.file.Path;
import java.util.List;
import org.antecedent.check.Finding;
import org.antecedent.text.Text;

/**
 * A file that settles something, as it is now: a configuration, or the actors that one names.
 *
 * @param path absolute
 * @param problems the mistakes in it
 */
public record ConfigurationText(Path path, Text text, List<Finding> problems) {}
