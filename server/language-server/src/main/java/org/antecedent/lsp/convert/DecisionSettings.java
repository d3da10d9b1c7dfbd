package org.antecedent.lsp.convert;

import java.util.Optional;

/**
 * What a client may set about decisions.
 *
 * @param creator who decides, as the file is to name them
 * @param creatorFromGit whether git's {@code user.name} is taken where nobody is named
 * @param created whether the file is to say when something was decided
 * @param asks whether the client knows {@code antecedent.ask}, and what it may have to ask
 */
public record DecisionSettings(Optional<String> creator, boolean creatorFromGit, boolean created, boolean asks) {
    /** Who and when are not told: that keeps differences between files small. */
    public static final DecisionSettings DEFAULT = new DecisionSettings(Optional.empty(), false, false, false);
}
