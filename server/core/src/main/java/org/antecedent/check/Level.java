package org.antecedent.check;

import java.util.Optional;

/** What a house sets a check to. */
public enum Level {
    /** It is not run. */
    OFF,
    /** It is run, with the severity that it has by default. */
    ON,
    HINT,
    INFORMATION,
    WARNING,
    ERROR;

    /** The severity of its findings; empty where that is the check's own, or there are none. */
    public Optional<Severity> severity() {
        return switch (this) {
            case OFF, ON -> Optional.empty();
            case HINT -> Optional.of(Severity.HINT);
            case INFORMATION -> Optional.of(Severity.INFORMATION);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }
}
