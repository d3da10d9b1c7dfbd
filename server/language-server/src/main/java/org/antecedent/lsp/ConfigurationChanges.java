package org.antecedent.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antecedent.check.HouseList;
import org.antecedent.configuration.ConfigurationEdit;
import org.antecedent.lsp.convert.ToLsp;
import org.antecedent.mention.ProjectActor;
import org.antecedent.text.Edit;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Changes of configuration files, as the client makes them: they can be undone, and need no saving to count. */
final class ConfigurationChanges {
    private final Workspace workspace;
    private final Client client;

    ConfigurationChanges(Workspace workspace, Client client) {
        this.workspace = workspace;
        this.client = client;
    }

    /** Turns a check off for all articles of a configuration; empty where there is nothing to change, or no way to. */
    Optional<WorkspaceEdit> turnOff(String article, String code) {
        return workspace
                .configurationOf(article)
                .flatMap(path -> edit(path, file -> ConfigurationEdit.turnOff(file, code)));
    }

    /** Settles words for all articles of a configuration; empty where there is nothing to change, or no way to. */
    Optional<WorkspaceEdit> settle(String article, HouseList list, String words) {
        return workspace
                .configurationOf(article)
                .flatMap(path -> edit(path, file -> ConfigurationEdit.settle(file, list, words)));
    }

    /** Adds an actor to those that the project of an article knows. */
    Optional<WorkspaceEdit> add(String article, ProjectActor actor) {
        return workspace.actorsOf(article).flatMap(path -> edit(path, file -> ConfigurationEdit.add(file, actor)));
    }

    private Optional<WorkspaceEdit> edit(Path path, Function<Text, Optional<Edit>> change) {
        Optional<Workspace.Document> there = workspace.at(path);
        Text text = there.map(Workspace.Document::text).orElse(Text.of(""));
        String uri = there.map(Workspace.Document::uri).orElse(path.toUri().toString());
        ToLsp to = client.to(uri, text);
        return change.apply(text)
                .map(List::of)
                .map(edits -> there.isPresent()
                        ? to.edit(edits, there.get().version(), client.does())
                        : to.creation(edits, client.does()));
    }
}
