package org.antecedent.lsp;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.antecedent.lsp.convert.Ability;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.session.Session;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;

/**
 * The client's settings: those that it starts the server with, and over them those that it tells when asked. It is asked at the
 * start and when something has changed, and what it says is kept. For the reader's thread.
 */
final class ClientSettings {
    private static final String SECTION = "antecedent";

    private final Client client;
    private final Workspace workspace;
    private final Session session;
    private final Preferences.Kept preferences;
    private JsonObject options = new JsonObject();

    ClientSettings(Client client, Workspace workspace, Session session, Preferences.Kept preferences) {
        this.client = client;
        this.workspace = workspace;
        this.session = session;
        this.preferences = preferences;
    }

    /** @param initializationOptions settings, or anything else */
    void start(Object initializationOptions) {
        options = initializationOptions instanceof JsonObject given ? given : new JsonObject();
        keep(options, Map.of());
    }

    /** Whether all articles in its folders are to be known. */
    boolean readsFolders() {
        return FromLsp.readsFolders(options);
    }

    /** The client is ready: it is asked, and told to say when something changes. */
    void follow() {
        if (client.knows(Ability.CONFIGURATION_WATCHED)) {
            Registration registration = new Registration(SECTION, "workspace/didChangeConfiguration");
            registration.setRegisterOptions(Map.of("section", SECTION));
            CompletableFuture<Void> unused =
                    client.window().registerCapability(new RegistrationParams(List.of(registration)));
        }
        ask();
    }

    /** @param settings all that the client has; those of a client that is not asked count */
    void changed(Object settings) {
        if (client.knows(Ability.CONFIGURATION)) {
            ask();
        } else if (settings instanceof JsonObject all && all.get(SECTION) instanceof JsonObject ours) {
            keep(over(options, ours), Map.of());
        }
    }

    /** For all folders, and each. */
    void ask() {
        if (!client.knows(Ability.CONFIGURATION)) {
            return;
        }
        List<Path> folders = workspace.folders();
        List<ConfigurationItem> items = new ArrayList<>();
        items.add(item());
        for (Path folder : folders) {
            ConfigurationItem item = item();
            item.setScopeUri(folder.toUri().toString());
            items.add(item);
        }
        CompletableFuture<Void> unused = client.window()
                .configuration(new ConfigurationParams(items))
                .thenAccept(told -> {
                    Map<Path, Object> ours = new HashMap<>();
                    for (int i = 0; i < folders.size() && i + 1 < told.size(); i++) {
                        ours.put(folders.get(i), told.get(i + 1));
                    }
                    keep(told.isEmpty() ? options : over(options, told.get(0)), ours);
                });
    }

    private static ConfigurationItem item() {
        ConfigurationItem item = new ConfigurationItem();
        item.setSection(SECTION);
        return item;
    }

    private static JsonObject over(JsonObject below, Object above) {
        JsonObject both = below.deepCopy();
        if (above instanceof JsonObject given) {
            given.entrySet().stream()
                    .filter(entry -> !entry.getValue().isJsonNull())
                    .forEach(entry -> both.add(entry.getKey(), entry.getValue()));
        }
        return both;
    }

    private void keep(JsonObject general, Map<Path, Object> folders) {
        client.set(FromLsp.decisionSettings(general));
        session.configure(FromLsp.settings(general, client.does().pullsFindings()));
        Preferences forAll = Preferences.DEFAULT.with(general);
        Map<Path, Preferences> forFolders = new HashMap<>();
        folders.forEach((folder, settings) -> forFolders.put(folder, forAll.with(settings)));
        if (preferences.keep(forAll, forFolders) && client.knows(Ability.INLAY_HINTS_REFRESHED)) {
            CompletableFuture<Void> unused = client.window().refreshInlayHints();
        }
    }
}
