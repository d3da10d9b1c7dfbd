package org.antecedent.configuration;

import java.util.List;
import org.antecedent.text.Span;

/** Where a configuration says whom the project knows. */
public sealed interface ActorsSetting {
    /** The project knows nobody. */
    ActorsSetting NONE = new Here(List.of());

    /** They stand in the configuration itself. */
    record Here(List<ActorEntry> entries) implements ActorsSetting {
        public Here {
            entries = List.copyOf(entries);
        }
    }

    /**
     * They stand in a file of their own.
     *
     * @param name its path, from the folder of the configuration
     * @param span of the name in the configuration
     */
    record Elsewhere(String name, Span span) implements ActorsSetting {}
}
