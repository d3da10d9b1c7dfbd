package org.antecedent.index;

import java.nio.file.Path;
import java.util.Map;

/** Where the system wants programs to keep what they can make again. */
public final class UserCache {
    private UserCache() {}

    /** The folder of this product, which may not be there yet. */
    public static Path folder() {
        return folder(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** The same for a system, its environment and somebody's home. */
    public static Path folder(String system, Map<String, String> environment, Path home) {
        return of(system, environment, home).resolve("antecedent");
    }

    private static Path of(String system, Map<String, String> environment, Path home) {
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
}
