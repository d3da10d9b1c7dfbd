package org.antecedent.coreference;

import java.util.Optional;

/**
 * Whom a pronoun means.
 *
 * @param actor empty where it means nobody
 * @param tells in [0,1]: how far it tells the actor's gender
 */
record Choice(Resolution resolution, Optional<Draft> actor, double tells) {
    static Choice nobody(Resolution resolution) {
        return new Choice(resolution, Optional.empty(), 0);
    }
}
