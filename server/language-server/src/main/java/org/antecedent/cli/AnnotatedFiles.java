package org.antecedent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.Sidecar;

/** The files of annotations of one side: one file, or all below a folder. */
final class AnnotatedFiles {
    private AnnotatedFiles() {}

    /**
     * Each by the name of its article: of a file without folders, of a folder's files below it, with slashes on every system.
     *
     * @param path an article or the file of annotations beside it, which may be without the article; or a folder
     * @throws NoSuchFileException where there is nothing, or no annotations beside an article
     * @throws IOException where a folder cannot be listed
     */
    static Map<String, Sidecar> at(Path path) throws IOException {
        Map<String, Sidecar> found = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            Sidecar sidecar = sidecar(path);
            if (!Files.exists(path) || !Files.exists(sidecar.path())) {
                throw new NoSuchFileException((Files.exists(path) ? sidecar.path() : path).toString());
            }
            found.put(sidecar.name(), sidecar);
            return found;
        }
        for (Path file : ArticleFiles.ending(path, List.of(AnnotationFile.ENDING))) {
            Sidecar sidecar = sidecar(file);
            found.put(path.relativize(sidecar.article()).toString().replace('\\', '/'), sidecar);
        }
        return found;
    }

    private static Sidecar sidecar(Path file) {
        String name = String.valueOf(file.getFileName());
        return new Sidecar(
                name.endsWith(AnnotationFile.ENDING)
                        ? file.resolveSibling(name.substring(0, name.length() - AnnotationFile.ENDING.length()))
                        : file);
    }
}
