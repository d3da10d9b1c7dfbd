package org.antecedent.configuration;

import java.util.List;
import java.util.Optional;
import org.antecedent.check.Finding;

/**
 * A configuration file as it was read.
 *
 * @param configuration empty where there is any problem: half of what somebody meant may be the opposite of it
 * @param problems mistakes in the file, in text order
 */
public record ConfigurationReading(Optional<Configuration> configuration, List<Finding> problems) {
    public ConfigurationReading {
        problems = List.copyOf(problems);
    }
}
