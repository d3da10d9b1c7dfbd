package org.antecedent.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.antecedent.analysis.Article;
import org.antecedent.deciding.Operation;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.editor.ActorList;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.OperationJson;
import org.antecedent.lsp.convert.OperationJson.Malformed;
import org.antecedent.lsp.convert.PositionEncoding;
import org.antecedent.lsp.session.Session;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * What a client can have done by its name: {@code antecedent.decide} with the URI of an article, an operation, and the version
 * of the text that it is meant for, which may be left out; {@code antecedent.undo} and {@code antecedent.redo} with a URI; {@code
 * antecedent.actors}, all whom words at a position may mean, with a URI and the position, which may be left out; {@code
 * antecedent.renameEverywhere} with a URI, a position and the new name; {@code antecedent.checkFolders} and {@code
 * antecedent.clearFolders} without any argument.
 */
final class Commands {
    static final String DECIDE = "antecedent.decide";
    static final String UNDO = "antecedent.undo";
    static final String REDO = "antecedent.redo";
    static final String ACTORS = "antecedent.actors";
    static final String RENAME_EVERYWHERE = "antecedent.renameEverywhere";
    static final String CHECK_FOLDERS = "antecedent.checkFolders";
    static final String CLEAR_FOLDERS = "antecedent.clearFolders";
    static final List<String> ALL =
            List.of(DECIDE, UNDO, REDO, ACTORS, RENAME_EVERYWHERE, CHECK_FOLDERS, CLEAR_FOLDERS);

    private final Session session;
    private final Client client;
    private final Signatures signatures;
    private final RenameEverywhere everywhere;
    private final FolderFindings folders;

    Commands(
            Session session,
            Client client,
            Signatures signatures,
            RenameEverywhere everywhere,
            FolderFindings folders) {
        this.everywhere = everywhere;
        this.folders = folders;
        this.session = session;
        this.client = client;
        this.signatures = signatures;
    }

    /** The actors that were asked for, or nothing; an error where the arguments are not what they should be, or where what they want cannot be done. */
    CompletableFuture<Object> run(ExecuteCommandParams params) {
        List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
        try {
            return switch (params.getCommand()) {
                case DECIDE -> decide(uri(arguments), argument(arguments, 1), version(argument(arguments, 2)));
                case UNDO -> answer(session.undo(uri(arguments)));
                case REDO -> answer(session.redo(uri(arguments)));
                case ACTORS -> actors(uri(arguments), argument(arguments, 1));
                case RENAME_EVERYWHERE -> everywhere.run(uri(arguments), position(arguments), name(arguments));
                case CHECK_FOLDERS -> folders.show();
                case CLEAR_FOLDERS -> {
                    folders.clear();
                    yield CompletableFuture.completedFuture(null);
                }
                default -> throw invalid("There is no command “" + params.getCommand() + "”.");
            };
        } catch (ResponseErrorException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private CompletableFuture<Object> decide(String uri, Object operation, OptionalInt version) {
        PositionEncoding columns = client.shows().encoding();
        return answer(session.decide(
                uri,
                version,
                article -> operation(operation, article, columns)
                        .on(article, signatures.now(client.decisionSettings(), uri))));
    }

    private CompletableFuture<Object> actors(String uri, Object position) {
        PositionEncoding columns = client.shows().encoding();
        return session.ask(
                uri,
                article -> {
                    OperationJson json = new OperationJson(article.text(), columns);
                    try {
                        int offset = position instanceof JsonObject place ? json.offset(place) : 0;
                        return json.write(ActorList.at(article, offset));
                    } catch (Malformed malformed) {
                        throw invalid("This is no position: " + malformed.getMessage() + ".");
                    }
                },
                new JsonArray());
    }

    private static Operation operation(Object json, Article article, PositionEncoding columns) {
        if (!(json instanceof JsonElement element)) {
            throw invalid("An operation is missing.");
        }
        try {
            return new OperationJson(article.text(), columns).read(element);
        } catch (Malformed malformed) {
            throw invalid("This is no operation: " + malformed.getMessage() + ".");
        }
    }

    private static CompletableFuture<Object> answer(CompletableFuture<Outcome> outcome) {
        return outcome.thenApply(done -> {
            if (done instanceof Outcome.Refused refused) {
                throw error(ResponseErrorCode.RequestFailed, refused.reason());
            }
            return null;
        });
    }

    private static Object argument(List<Object> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : null;
    }

    private static String uri(List<Object> arguments) {
        if (argument(arguments, 0) instanceof JsonPrimitive uri && uri.isString()) {
            return uri.getAsString();
        }
        throw invalid("The URI of an article is missing.");
    }

    private static Position position(List<Object> arguments) {
        return Optional.ofNullable(argument(arguments, 1))
                .filter(JsonObject.class::isInstance)
                .flatMap(json -> FromLsp.position((JsonObject) json))
                .orElseThrow(() -> invalid("The position is missing."));
    }

    private static String name(List<Object> arguments) {
        if (argument(arguments, 2) instanceof JsonPrimitive name && name.isString()) {
            return name.getAsString();
        }
        throw invalid("The new name is missing.");
    }

    private static OptionalInt version(Object argument) {
        if (argument == null || argument instanceof JsonElement element && element.isJsonNull()) {
            return OptionalInt.empty();
        }
        if (argument instanceof JsonPrimitive version && version.isNumber()) {
            return OptionalInt.of(version.getAsInt());
        }
        throw invalid("The version is no number.");
    }

    private static ResponseErrorException invalid(String message) {
        return error(ResponseErrorCode.InvalidParams, message);
    }

    private static ResponseErrorException error(ResponseErrorCode code, String message) {
        return new ResponseErrorException(new ResponseError(code, message, null));
    }
}
