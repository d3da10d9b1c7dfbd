package org.antecedent.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.configuration.ActorsFile;
import org.antecedent.configuration.ArticleNames;
import org.antecedent.configuration.ConfigurationFile;
import org.antecedent.configuration.ConfigurationText;
import org.antecedent.configuration.Configurations;
import org.antecedent.lsp.convert.FromLsp;
import org.antecedent.lsp.session.Rules;
import org.antecedent.mention.ProjectActor;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * The client's folders and the configuration files in them: which rules hold for an article, and what is wrong with the files.
 * A configuration file that is open in the editor counts as it stands there. For any thread.
 */
final class Workspace {
    private static final Pattern YAML = Pattern.compile("\\.ya?ml$");

    private final Checks standard;
    private final Board board;
    private final Configurations configurations = new Configurations();
    /** By path, what the client calls a file that it has open, and which version it has. */
    private final Map<Path, Open> open = new ConcurrentHashMap<>();

    private volatile List<Path> folders = List.of();
    /** By URI; guarded by this. */
    private final Map<String, Document> announced = new HashMap<>();

    private record Open(String uri, int version, Text text) {}

    /** Where mistakes in files are shown that are no articles. */
    interface Board {
        /** All that is wrong with such a file. */
        void show(Document file);
    }

    /**
     * A file that is no article, as the client knows it: of configuration, or of annotations.
     *
     * @param version empty where the client does not have it open
     */
    record Document(String uri, Optional<Integer> version, Text text, List<Finding> problems) {
        /** The same, with nothing wrong any more. */
        Document mended() {
            return new Document(uri, Optional.empty(), text, List.of());
        }
    }

    /** @param standard what is looked for where nobody has settled anything */
    Workspace(Checks standard, Board board) {
        this.standard = standard;
        this.board = board;
    }

    /** Those that are on this machine. */
    List<Path> folders() {
        return folders;
    }

    /** The client has opened folders, and closed others. For the reader's thread. */
    void folders(List<String> opened, List<String> closed) {
        List<Path> now = new ArrayList<>(folders);
        now.removeAll(paths(closed));
        now.addAll(paths(opened));
        folders = List.copyOf(now);
    }

    private static List<Path> paths(List<String> uris) {
        return uris.stream().flatMap(uri -> FromLsp.path(uri).stream()).toList();
    }

    /** Whether a document is a configuration file, or the actors that one names, and no article. */
    boolean isConfiguration(String uri) {
        Optional<Path> path = FromLsp.path(uri);
        boolean named = uri.endsWith("/" + Configurations.NAME);
        return path.isPresent() && (named || YAML.matcher(uri).find() && configurations.isOfActors(path.get()));
    }

    /** What is looked for in an article. */
    Rules rules(String uri) {
        Optional<Path> article = FromLsp.path(uri);
        Optional<ConfigurationFile> file = place(uri).flatMap(configurations::of);
        if (file.isEmpty()) {
            return Rules.of(standard);
        }
        announce();
        boolean excluded = article.filter(file.get()::excludes).isPresent();
        return new Rules(
                file.get().checks(),
                file.get().configuration().house(),
                excluded,
                file.get().actors().actors());
    }

    /** Whether a file is an article, by the configuration file that counts for it. */
    boolean isArticle(Path file) {
        return configurations
                .of(file)
                .map(settled -> settled.isArticle(file))
                .orElseGet(() -> ArticleNames.isArticle(file.getFileName().toString()));
    }

    /** All that is written of what counts for an article: its configuration, and the actors that this names. */
    String settled(Path article) {
        return configurations.of(article).stream()
                .flatMap(file -> Stream.concat(Stream.of(file.written()), file.beside().stream()))
                .map(ConfigurationText::text)
                .map(Text::string)
                .collect(Collectors.joining("\0"));
    }

    /** The article's file; for one that was never saved, one that would lie in the first folder. */
    private Optional<Path> place(String uri) {
        return FromLsp.path(uri).or(() -> folders.stream().findFirst().map(folder -> folder.resolve("untitled")));
    }

    /** The configuration file of an article; where there is none, the one that would be made, in the article's folder of the client. */
    Optional<Path> configurationOf(String uri) {
        Optional<Path> article = place(uri);
        return article.flatMap(configurations::of)
                .map(ConfigurationFile::path)
                .or(() -> article.map(path -> folders.stream()
                        .filter(path::startsWith)
                        .findFirst()
                        .orElse(path.getParent())
                        .resolve(Configurations.NAME)));
    }

    /** The file that knows the actors of an article's project, or that would: its configuration, or one that this names. */
    Optional<Path> actorsOf(String uri) {
        return place(uri)
                .flatMap(configurations::of)
                .map(file -> file.actors().path())
                .or(() -> configurationOf(uri));
    }

    /** Where the project of an article says who the actor is. */
    Optional<Entry> entry(String uri, ProjectActor actor) {
        Optional<ActorsFile> actors = place(uri).flatMap(configurations::of).map(ConfigurationFile::actors);
        return actors.flatMap(file -> at(file.path())
                .flatMap(document -> file.place(actor)
                        .filter(span -> span.end() <= document.text().length())
                        .map(span -> new Entry(document, span))));
    }

    /** Words in a configuration file. */
    record Entry(Document file, Span span) {}

    /** How people would name the file: from the client's folder that it lies in, or by its name alone. */
    String name(Path file) {
        return folders.stream()
                .filter(file::startsWith)
                .findFirst()
                .map(folder -> folder.relativize(file))
                .orElse(file.getFileName())
                .toString();
    }

    /** The file at the path as it is now, which settles something; empty where there is none. */
    Optional<Document> at(Path path) {
        return configurations.texts().stream()
                .filter(text -> text.path().equals(path))
                .findFirst()
                .map(this::document);
    }

    private Document document(ConfigurationText file) {
        Open editor = open.get(file.path());
        return editor == null
                ? new Document(file.path().toUri().toString(), Optional.empty(), file.text(), file.problems())
                : new Document(editor.uri(), Optional.of(editor.version()), file.text(), file.problems());
    }

    /** The configuration files that count for anything open. */
    List<Document> documents() {
        return configurations.texts().stream().map(this::document).toList();
    }

    /** The editor has opened a configuration file. */
    void open(String uri, int version, String text) {
        put(new Open(uri, version, Text.of(text)));
    }

    /** The editor has changed a configuration file that it has open. */
    void change(String uri, Optional<Integer> version, UnaryOperator<Text> change) {
        Optional<Open> before = FromLsp.path(uri).map(path -> open.get(normal(path)));
        before.ifPresent(editor -> put(new Open(uri, version.orElse(editor.version()), change.apply(editor.text()))));
    }

    private void put(Open editor) {
        Path path = normal(FromLsp.path(editor.uri()).orElseThrow());
        open.put(path, editor);
        configurations.edit(path, editor.text());
        configurations.at(path);
        announce();
    }

    void close(String uri) {
        FromLsp.path(uri).map(Workspace::normal).ifPresent(path -> {
            open.remove(path);
            configurations.close(path);
            announce();
        });
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Files may have changed on the disk. */
    void refresh() {
        configurations.refresh();
        announce();
    }

    /** Shows what has changed of the mistakes in the files, and takes away those of files that count no more. */
    private synchronized void announce() {
        Map<String, Document> now = new HashMap<>();
        documents().forEach(document -> now.put(document.uri(), document));
        for (Document gone : List.copyOf(announced.values())) {
            if (!now.containsKey(gone.uri())) {
                announced.remove(gone.uri());
                if (!gone.problems().isEmpty()) {
                    board.show(gone.mended());
                }
            }
        }
        for (Document document : now.values()) {
            Document before = announced.put(document.uri(), document);
            boolean anything = !document.problems().isEmpty()
                    || before != null && !before.problems().isEmpty();
            if (anything && !document.equals(before)) {
                board.show(document);
            }
        }
    }
}
