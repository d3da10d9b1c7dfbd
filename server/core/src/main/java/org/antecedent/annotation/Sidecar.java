package org.antecedent.annotation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.annotation.Problem.Kind;
import org.antecedent.text.Text;

/**
 * The file beside an article that holds what people decided about it: {@code article.txt.annotations.jsonld}.
 *
 * @param article the article's file
 */
public record Sidecar(Path article) {
    /** Where it is, or would be. */
    public Path path() {
        return article.resolveSibling(name() + AnnotationFile.ENDING);
    }

    /** The name of the article's file, without folders. */
    public String name() {
        Path name = article.getFileName();
        return name == null ? "" : name.toString();
    }

    /**
     * What stands in it; no decisions and no problems where it does not exist.
     *
     * @param text the article
     * @throws IOException where it is there and cannot be read
     */
    public Contents read(Text text) throws IOException {
        try {
            return content()
                    .map(content -> AnnotationFile.read(content, text))
                    .orElse(new Contents(Decisions.NONE, List.of()));
        } catch (CharacterCodingException malformed) {
            return Contents.unreadable(1, Kind.BROKEN, "This is not text in UTF-8. The annotations are not read.");
        }
    }

    /**
     * Replaces it as a whole, unless it holds what is not understood. Where nothing is decided none is made, and one that is
     * there says so.
     *
     * @param text the article, in which the decisions are placed
     * @return why it was left as it is; empty where it was written
     * @throws IOException where it cannot be read or written; it is as it was
     */
    public List<Problem> write(Decisions decisions, Text text) throws IOException {
        List<Problem> problems = read(text).problems();
        if (!problems.isEmpty() || decisions.isEmpty() && !Files.exists(path())) {
            return problems;
        }
        WholeFile.replace(path(), AnnotationFile.write(decisions, name(), text));
        return List.of();
    }

    /**
     * What stands in it, without a byte order mark; empty where it does not exist.
     *
     * @throws CharacterCodingException where it is not text in UTF-8
     * @throws IOException where it is there and cannot be read
     */
    public Optional<String> content() throws IOException {
        try {
            String content = Files.readString(path());
            return Optional.of(content.startsWith("\uFEFF") ? content.substring(1) : content);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }
}
