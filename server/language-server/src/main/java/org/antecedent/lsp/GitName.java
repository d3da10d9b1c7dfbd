package org.antecedent.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name that git gives its user, read from git's own files: of the repository, then of the user, then of the machine. No
 * program is run, and files that others include are not read.
 *
 * @param environment of the process
 * @param home of the user
 */
record GitName(Map<String, String> environment, Path home) {
    private static final Pattern SECTION = Pattern.compile("\\s*\\[\\s*([A-Za-z0-9.-]+)\\s*(\"[^\"]*\")?\\s*].*");
    private static final Pattern NAME = Pattern.compile("\\s*name\\s*=\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDER = Pattern.compile("gitdir:\\s*(.+)");

    /** That of this process's user. */
    static GitName ofUser() {
        return new GitName(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** The name for the folder; empty where git has none, or the files cannot be read. */
    Optional<String> in(Path folder) {
        String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path settings = configured.isEmpty() ? home.resolve(".config") : Path.of(configured);
        return Stream.concat(
                        repository(folder).stream(),
                        Stream.of(
                                home.resolve(".gitconfig"),
                                settings.resolve("git").resolve("config"),
                                Path.of("/etc/gitconfig")))
                .flatMap(file -> name(file).stream())
                .findFirst();
    }

    private static Optional<Path> repository(Path folder) {
        for (Path up = folder.toAbsolutePath(); up != null; up = up.getParent()) {
            Path git = up.resolve(".git");
            if (Files.isDirectory(git)) {
                return Optional.of(git.resolve("config"));
            }
            if (Files.isRegularFile(git)) {
                return shared(git).map(shared -> shared.resolve("config"));
            }
        }
        return Optional.empty();
    }

    /** The folder that a working tree shares with the others of its repository. */
    private static Optional<Path> shared(Path git) {
        try {
            Matcher named = FOLDER.matcher(Files.readString(git).strip());
            if (!named.matches()) {
                return Optional.empty();
            }
            Path own = git.resolveSibling(named.group(1));
            Path common = own.resolve("commondir");
            return Optional.of(
                    Files.exists(common) ? own.resolve(Files.readString(common).strip()) : own);
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        boolean user = false;
        Optional<String> found = Optional.empty();
        for (String line : lines) {
            Matcher section = SECTION.matcher(line);
            if (section.matches()) {
                user = section.group(1).equalsIgnoreCase("user") && section.group(2) == null;
                continue;
            }
            Matcher name = NAME.matcher(line);
            if (user && name.matches()) {
                found = Optional.of(value(name.group(1))).filter(one -> !one.isBlank()); // The last one counts.
            }
        }
        return found;
    }

    /** Without quotation marks and comments. */
    private static String value(String written) {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && i + 1 < written.length()) {
                value.append(written.charAt(++i));
            } else if (!quoted && (c == '#' || c == ';')) {
                break;
            } else {
                value.append(c);
            }
        }
        return value.toString().strip();
    }
}
