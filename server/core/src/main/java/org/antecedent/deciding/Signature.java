package org.antecedent.deciding;

import java.util.Optional;

/**
 * Who decides, and when, as far as that is to be told.
 *
 * @param creator a name
 * @param created an XML Schema {@code dateTime}
 */
public record Signature(Optional<String> creator, Optional<String> created) {
    /** Nobody and no time is told. */
    public static final Signature NONE = new Signature(Optional.empty(), Optional.empty());
}
