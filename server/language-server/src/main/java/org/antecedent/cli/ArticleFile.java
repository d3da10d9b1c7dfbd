package org.antecedent.cli;

import java.nio.file.Path;

/**
 * An article that a command line names.
 *
 * @param path the file
 * @param within its place below the folder that was named; its name where the file itself was
 */
record ArticleFile(Path path, Path within) {
    /** The place without the ending of the name: {@code sub/a} of {@code sub/a.txt}. */
    Path stem() {
        String name = String.valueOf(within.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? within.resolveSibling(name.substring(0, dot)) : within;
    }

    /** The name without folders. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
