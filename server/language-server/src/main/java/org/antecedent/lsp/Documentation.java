package org.antecedent.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.antecedent.index.UserCache;

/**
 * The description of the checks, {@code docs/checks.md}, as files that findings can point to: one a check, since editors open
 * a file at its top, whatever anchor the link names. It travels in the jar and is laid into the user's cache, so that it is
 * there without a network and fits the version that runs.
 */
public final class Documentation {
    /** Findings point nowhere. */
    public static final Documentation NONE = new Documentation(Map.of(), "/");

    private static final Logger LOG = Logger.getLogger(Documentation.class.getName());
    private static final String RESOURCE = "checks.md";
    private static final String FOLDER = "checks";
    /** A heading that is a check's code begins what is written about it. */
    private static final Pattern HEADING = Pattern.compile("(?m)^## `?([a-z]+(?:-[a-z]+)*)`?[ \\t]*$");

    /** Addresses by code. */
    private final Map<String, String> pages;
    /** How the address of every page's folder ends, however a client writes the rest of it. */
    private final String folder;

    private Documentation(Map<String, String> pages, String folder) {
        this.pages = Map.copyOf(pages);
        this.folder = folder;
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
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            Path folder =
                    UserCache.folder(system, environment, home).resolve(version).resolve(FOLDER);
            Map<String, String> pages = new HashMap<>();
            for (Map.Entry<String, String> section : sections(text).entrySet()) {
                Path file = folder.resolve(section.getKey() + ".md");
                lay(section.getValue().getBytes(StandardCharsets.UTF_8), file);
                pages.put(section.getKey(), file.toUri().toString());
            }
            return new Documentation(pages, "/antecedent/" + version + "/" + FOLDER + "/");
        } catch (IOException | RuntimeException unwritable) {
            LOG.warning(() -> "findings have no link to their documentation: "
                    + unwritable.getClass().getName());
            return NONE;
        }
    }

    /** Where what is written about a check can be read. */
    Optional<String> address(String code) {
        return Optional.ofNullable(pages.get(code));
    }

    /** Whether the address is that of a page: its examples are no articles. */
    boolean isPage(String uri) {
        int name = uri.lastIndexOf('/') + 1;
        return uri.substring(0, name).endsWith(folder)
                && uri.endsWith(".md")
                && pages.containsKey(uri.substring(name, uri.length() - ".md".length()));
    }

    /** What is written about each check, by its code, with a title instead of the heading. */
    private static Map<String, String> sections(String text) {
        List<MatchResult> headings = HEADING.matcher(text).results().toList();
        Map<String, String> sections = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            MatchResult heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            sections.put(
                    heading.group(1),
                    "# " + heading.group(1) + text.substring(heading.end(), end).stripTrailing() + "\n");
        }
        return sections;
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
