package org.antecedent.lsp;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.antecedent.deciding.Signature;
import org.antecedent.lsp.convert.DecisionSettings;
import org.antecedent.lsp.convert.FromLsp;

/** Who decides, and when, as far as the client wants it told. */
final class Signatures {
    private final GitName git;
    private final Clock clock;

    Signatures(GitName git, Clock clock) {
        this.git = git;
        this.clock = clock;
    }

    /** For a decision about an article that is made now. */
    Signature now(DecisionSettings settings, String article) {
        Optional<String> creator = settings.creator()
                .or(() -> settings.creatorFromGit()
                        ? FromLsp.path(article).map(Path::getParent).flatMap(git::in)
                        : Optional.empty());
        Optional<String> created = settings.created()
                ? Optional.of(Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString())
                : Optional.empty();
        return new Signature(creator, created);
    }
}
