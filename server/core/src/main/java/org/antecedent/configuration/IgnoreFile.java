package org.antecedent.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a {@code .gitignore} says of the files below its folder, as gitignore(5) has it: of several lines that fit, the last counts. */
public final class IgnoreFile {
    /** How such a file is named. */
    public static final String NAME = ".gitignore";

    private final List<Line> lines;

    private record Line(Pattern pattern, boolean foldersOnly, boolean ignores) {}

    private IgnoreFile(List<Line> lines) {
        this.lines = lines;
    }

    /** Never throws for content: a line that is no pattern says nothing. */
    public static IgnoreFile of(String content) {
        List<Line> lines = new ArrayList<>();
        content.lines().forEach(line -> line(line).ifPresent(lines::add));
        return new IgnoreFile(lines);
    }

    private static Optional<Line> line(String written) {
        String glob = withoutTrailingBlanks(written);
        if (glob.isEmpty() || glob.startsWith("#")) {
            return Optional.empty();
        }
        boolean ignores = !glob.startsWith("!");
        glob = ignores ? glob : glob.substring(1);
        boolean foldersOnly = glob.endsWith("/");
        glob = foldersOnly ? glob.substring(0, glob.length() - 1) : glob;
        // A slash that is not at the end ties the pattern to the folder of the file.
        boolean tied = glob.indexOf('/') >= 0;
        glob = glob.startsWith("/") ? glob.substring(1) : glob;
        if (glob.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Line(Pattern.compile((tied ? "" : "(?:.*/)?") + regex(glob)), foldersOnly, ignores));
        } catch (PatternSyntaxException noPattern) {
            return Optional.empty();
        }
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            int closing = c == '[' ? glob.indexOf(']', i + 2) : -1;
            if (glob.startsWith("**/", i) && (i == 0 || glob.charAt(i - 1) == '/')) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (glob.startsWith("**", i) && i + 2 == glob.length() && i > 0 && glob.charAt(i - 1) == '/') {
                regex.append(".+");
                i += 2;
            } else if (closing > 0) {
                String inside = glob.substring(i + 1, closing)
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("&&", "&\\&");
                regex.append('[')
                        .append(inside.startsWith("!") ? "^" + inside.substring(1) : inside)
                        .append(']');
                i = closing + 1;
            } else {
                boolean escaped = c == '\\' && i + 1 < glob.length();
                i += escaped ? 1 : 0;
                regex.append(escaped ? Pattern.quote(glob.substring(i, i + 1)) : one(c));
                i++;
            }
        }
        return regex.toString();
    }

    private static String one(char c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(Character.toString(c));
        };
    }

    /**
     * Whether a file or folder is ignored; empty where nothing is said of it.
     *
     * @param path from the folder of the file, with {@code /} between its parts
     */
    public Optional<Boolean> ignores(String path, boolean folder) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if ((folder || !line.foldersOnly()) && line.pattern().matcher(path).matches()) {
                return Optional.of(line.ignores());
            }
        }
        return Optional.empty();
    }
}
