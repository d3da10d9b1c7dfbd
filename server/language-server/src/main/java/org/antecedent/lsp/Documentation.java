package org.antecedent.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The description of the checks, {@code docs/checks.md}, as a file that a finding can point to. It travels in the jar and is
 * laid into the user's cache, so that it is there without a network and fits the version that runs.
 */
public final class Documentation {
    /** Findings point nowhere. */
    public static final Documentation NONE = new Documentation(Optional.empty(), Set.of());

    private static final Logger LOG = Logger.getLogger(Documentation.class.getName());
    private static final String RESOURCE = "checks.md";
    /** A heading that is a check's code makes an anchor of that name. */
    private static final Pattern ANCHOR = Pattern.compile("(?m)^#{1,6} `?([a-z]+(?:-[a-z]+)*)`?[ \\t]*$");

    private final Optional<String> page;
    private final Set<String> anchors;

    private Documentation(Optional<String> page, Set<String> anchors) {
        this.page = page;
        this.anchors = anchors;
    }

    /** The description that came with this version; none where it cannot be written. */
    public static Documentation of(String version) {
        return of(
                version, System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Documentation of(String version, String system, Map<String, String> environment, Path home) {
        try (InputStream resource = Documentation.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                return NONE;
            }
            byte[] content = resource.readAllBytes();
            Path file = cache(system, environment, home)
                    .resolve("antecedent")
                    .resolve(version)
                    .resolve(RESOURCE);
            lay(content, file);
            Set<String> anchors = ANCHOR.matcher(new String(content, StandardCharsets.UTF_8))
                    .results()
                    .map(heading -> heading.group(1))
                    .collect(Collectors.toUnmodifiableSet());
            return new Documentation(Optional.of(file.toUri().toString()), anchors);
        } catch (IOException | RuntimeException unwritable) {
            LOG.warning(() -> "findings have no link to their documentation: "
                    + unwritable.getClass().getName());
            return NONE;
        }
    }

    /** Where what is written about a check can be read. */
    Optional<String> address(String code) {
        return anchors.contains(code) ? page.map(address -> address + "#" + code) : Optional.empty();
    }

    private static Path cache(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) {
            return directory(
                    environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Caches");
        }
        return directory(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
    }

    private static Path directory(String set, Path otherwise) {
        return set != null && Path.of(set).isAbsolute() ? Path.of(set) : otherwise;
    }

    /** Two servers may do this at the same time: the file is whole or not there. */
    private static void lay(byte[] content, Path file) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path folder = file.getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "checks", ".part");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
