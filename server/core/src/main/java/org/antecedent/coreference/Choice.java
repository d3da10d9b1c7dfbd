package org.antecedent.coreference;

import java.util.Optional;

/**
 * Whom a pronoun means.
 *
 * @param actor empty where it means nobody
 * @param tells in [0,1]: how sure it makes the actor's gender; 0 where it does not tell
 */
record Choice(Resolution resolution, Optional<Draft> actor, double tells) {
    static Choice nobody(Resolution resolution) {
        return new Choice(resolution, Optional.empty(), 0);
    }
}
