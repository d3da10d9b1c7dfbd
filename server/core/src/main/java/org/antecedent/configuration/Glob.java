package org.antecedent.configuration;

import java.util.regex.Pattern;

/**
 * A pattern of paths, from a folder down and with {@code /} between the parts. {@code *} is any run of characters but the slash,
 * {@code ?} any one, {@code **} any run at all. What stands for a folder stands for all below it.
 */
final class Glob {
    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    static Glob of(String glob) {
        String path = glob.replaceFirst("^(?:\\./|/)+", "").replaceFirst("/+$", "");
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < path.length()) {
            if (path.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                // Two in a row say no more than one.
                while (path.startsWith("**/", i)) {
                    i += 3;
                }
            } else if (path.startsWith("**", i)) {
                regex.append(".*");
                while (i < path.length() && path.charAt(i) == '*') {
                    i++;
                }
            } else {
                regex.append(one(path.charAt(i)));
                i++;
            }
        }
        return new Glob(Pattern.compile(regex + "(?:/.*)?", Pattern.DOTALL));
    }

    private static String one(char c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(Character.toString(c));
        };
    }

    /** Whether the path, or a folder that it lies in, is meant. */
    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }
}
