package org.antecedent.annotation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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

    private String name() {
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
            return AnnotationFile.read(string(), text);
        } catch (NoSuchFileException absent) {
            return new Contents(Decisions.NONE, List.of());
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

    private String string() throws IOException {
        String string = Files.readString(path());
        return string.startsWith("\uFEFF") ? string.substring(1) : string;
    }
}
