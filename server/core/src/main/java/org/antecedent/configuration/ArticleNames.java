package org.antecedent.configuration;

import java.util.List;
import java.util.Locale;

/** Which files are articles, by their names, where nobody has said it otherwise. */
public final class ArticleNames {
    /** What the name of an article ends in, without the dot. */
    public static final List<String> ENDINGS = List.of("txt", "text", "md", "markdown", "news", "article");

    private ArticleNames() {}

    /**
     * Whether the file may be an article: by its ending, in any case. A README is about the articles and not one of them; what is hidden
     * is neither.
     *
     * @param path with {@code /} between its parts
     */
    public static boolean isArticle(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0
                && !name.startsWith(".")
                && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
                && !name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }
}
