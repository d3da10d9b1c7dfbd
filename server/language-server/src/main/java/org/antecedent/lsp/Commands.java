package org.antecedent.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.deciding.Operation;
import org.antecedent.deciding.Operation.Outcome;
import org.antecedent.editor.ActorList;
import org.antecedent.editor.ProjectEntry;
import org.antecedent.exchange.ExportFolder;
import org.antecedent.exchange.ExportFormat;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.convert.OperationJson;
import org.antecedent.lsp.convert.OperationJson.Malformed;
import org.antecedent.lsp.convert.PositionEncoding;
import org.antecedent.lsp.session.Session;
import org.antecedent.mention.ProjectActor;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * What a client can have done by its name: {@code antecedent.decide} with the URI of an article, an operation, and the version
 * of the text that it is meant for, which may be left out; {@code antecedent.undo} and {@code antecedent.redo} with a URI; {@code
 * antecedent.actors}, all whom words at a position may mean, with a URI and the position, which may be left out; {@code
 * antecedent.renameEverywhere} with a URI, a position and the new name; {@code antecedent.checkFolders} and {@code
 * antecedent.clearFolders} without any argument;
 * {@code antecedent.addActor}, which adds whom words at a position mean to the project's actors, with a URI and the position;
 * {@code antecedent.export}, which writes an article as it is in the editor into a folder, with a URI, the name of a format and the
 * URI of the folder.
 */
final class Commands {
    static final String DECIDE = "antecedent.decide";
    static final String UNDO = "antecedent.undo";
    static final String REDO = "antecedent.redo";
    static final String ACTORS = "antecedent.actors";
    static final String RENAME_EVERYWHERE = "antecedent.renameEverywhere";
    static final String CHECK_FOLDERS = "antecedent.checkFolders";
    static final String CLEAR_FOLDERS = "antecedent.clearFolders";
    static final String ADD_ACTOR = "antecedent.addActor";
    static final String EXPORT = "antecedent.export";
    static final List<String> ALL =
            List.of(DECIDE, UNDO, REDO, ACTORS, RENAME_EVERYWHERE, CHECK_FOLDERS, CLEAR_FOLDERS, ADD_ACTOR, EXPORT);

    private final Session session;
    private final Client client;
    private final Signatures signatures;
    private final RenameEverywhere everywhere;
    private final FolderFindings folders;
    private final ConfigurationChanges changes;

    Commands(
            Session session,
            Client client,
            Signatures signatures,
            RenameEverywhere everywhere,
            FolderFindings folders,
            ConfigurationChanges changes) {
        this.everywhere = everywhere;
        this.folders = folders;
        this.session = session;
        this.client = client;
        this.signatures = signatures;
        this.changes = changes;
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
                case RENAME_EVERYWHERE ->
                    everywhere.run(uri(arguments), position(arguments), name(arguments), consent(arguments));
                case CHECK_FOLDERS -> folders.show();
                case CLEAR_FOLDERS -> {
                    folders.clear();
                    yield CompletableFuture.completedFuture(null);
                }
                case ADD_ACTOR -> addActor(uri(arguments), argument(arguments, 1));
                case EXPORT -> export(uri(arguments), format(argument(arguments, 1)), folder(argument(arguments, 2)));
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
                    return json.write(ActorList.at(article, offset(json, position)));
                },
                new JsonArray());
    }

    private CompletableFuture<Object> addActor(String uri, Object position) {
        if (!client.does().appliesEdits()) {
            throw error(ResponseErrorCode.RequestFailed, "This editor takes no changes from the server.");
        }
        PositionEncoding columns = client.shows().encoding();
        CompletableFuture<Optional<ProjectActor>> entry = session.ask(
                uri,
                article -> article.mentionAt(offset(new OperationJson(article.text(), columns), position))
                        .flatMap(mention -> ProjectEntry.of(article, mention)),
                Optional.empty());
        return entry.thenCompose(actor -> {
                    ProjectActor added = actor.orElseThrow(() -> error(
                            ResponseErrorCode.RequestFailed,
                            "No name is here that the project could learn, or it knows whom it means."));
                    WorkspaceEdit edit = changes.add(uri, added)
                            .orElseThrow(() -> error(
                                    ResponseErrorCode.RequestFailed,
                                    "The file with the project's actors has mistakes in it, or knows “" + added.name()
                                            + "” already."));
                    return client.apply(edit, "Add " + added.name() + " to the project's actors");
                })
                .thenApply(applied -> {
                    if (!applied) {
                        throw error(ResponseErrorCode.RequestFailed, "The editor did not take the change.");
                    }
                    return null;
                });
    }

    /** Answers what was written, and what the format could not hold. */
    private CompletableFuture<Object> export(String uri, ExportFormat format, Path folder) {
        Path name = fileName(uri);
        return session.ask(
                uri,
                article -> {
                    try (ExportFolder files = ExportFolder.open(folder, format, file -> isFile(uri, file))) {
                        files.keep(name, files.make(name, article));
                        files.finish();
                        return files.report();
                    } catch (IOException unwritable) {
                        throw error(
                                ResponseErrorCode.RequestFailed,
                                "The article cannot be exported: " + unwritable.getMessage() + ".");
                    }
                },
                null);
    }

    /** Without its ending. */
    private static Path fileName(String uri) {
        try {
            return Path.of(Navigation.fileName(uri).replaceFirst("(?<=.)\\.[^.]*$", ""));
        } catch (InvalidPathException odd) {
            throw invalid("The article has no name that a file could have.");
        }
    }

    private static boolean isFile(String uri, Path file) throws IOException {
        Optional<Path> own = FromLsp.path(uri).filter(Files::exists);
        return own.isPresent() && Files.isSameFile(own.get(), file);
    }

    private static ExportFormat format(Object name) {
        List<String> names =
                Stream.of(ExportFormat.values()).map(ExportFormat::toString).toList();
        int index = name instanceof JsonPrimitive word ? names.indexOf(word.getAsString()) : -1;
        if (index < 0) {
            throw invalid("There is no such format: one of " + String.join(", ", names) + " is.");
        }
        return ExportFormat.values()[index];
    }

    private static Path folder(Object uri) {
        return Optional.ofNullable(uri instanceof JsonPrimitive word ? word.getAsString() : null)
                .flatMap(FromLsp::path)
                .orElseThrow(() -> invalid("The URI of a folder on this machine is missing."));
    }

    private static int offset(OperationJson json, Object position) {
        try {
            return position instanceof JsonObject place ? json.offset(place) : 0;
        } catch (Malformed malformed) {
            throw invalid("This is no position: " + malformed.getMessage() + ".");
        }
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

    private static boolean consent(List<Object> arguments) {
        return argument(arguments, 3) instanceof JsonPrimitive consent && consent.isBoolean() && consent.getAsBoolean();
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
