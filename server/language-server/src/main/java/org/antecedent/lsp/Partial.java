package org.antecedent.lsp;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Parts of an answer, sent as they come to a client that wants them so; its answer at the end has nothing left to say. */
final class Partial<T> {
    private final Client client;
    private final Optional<Either<String, Integer>> token;
    private final Function<List<? extends T>, Object> form;

    /**
     * @param token the client's; null where it wants all at the end
     * @param form how some parts are sent
     */
    Partial(Client client, Either<String, Integer> token, Function<List<? extends T>, Object> form) {
        this.client = client;
        this.token = Optional.ofNullable(token);
        this.form = form;
    }

    /** What is left for the answer of these parts. */
    <S extends T> List<S> of(List<S> parts) {
        if (token.isEmpty() || parts.isEmpty()) {
            return parts;
        }
        client.window().notifyProgress(new ProgressParams(token.get(), Either.forRight(form.apply(parts))));
        return List.of();
    }
}
