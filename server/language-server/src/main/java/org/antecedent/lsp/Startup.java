package org.antecedent.lsp;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.antecedent.analysis.Analyzer;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.index.UserCache;

/**
 * What a server starts from.
 *
 * @param analyzer loads the models; called once, on a thread of its own, when the client has been answered
 * @param checks what is looked for
 * @param documentation where a finding can point to
 * @param version of the product, as the client is told
 * @param indexes where what is known of whole folders is kept; empty where the server is to know open articles alone
 * @param patience how long after {@code shutdown} the process waits for {@code exit}: some editors never send it
 */
public record Startup(
        Supplier<Analyzer> analyzer,
        Checks checks,
        Documentation documentation,
        Optional<Path> indexes,
        String version,
        Duration patience) {
    /** One that knows open articles alone. */
    public Startup(
            Supplier<Analyzer> analyzer,
            Checks checks,
            Documentation documentation,
            String version,
            Duration patience) {
        this(analyzer, checks, documentation, Optional.empty(), version, patience);
    }

    /** The product as it is shipped. */
    public static Startup standard(String version) {
        return new Startup(
                Analyzer::standard,
                Checks.standard(),
                Documentation.of(version),
                Optional.of(UserCache.folder().resolve("index")),
                version,
                Duration.ofSeconds(10));
    }
}
