package org.antecedent.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.antecedent.check.catalogue.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentationTest {
    @TempDir
    Path home;

    @Test
    void everyCheckHasAPageThatIsAboutItAlone() {
        Documentation documentation = Documentation.of("1.2.3", "Linux", Map.of(), home);
        assertThat(Checks.all().checks()).allSatisfy(check -> {
            String code = check.about().code();
            assertThat(Path.of(URI.create(documentation.address(code).orElseThrow())))
                    .isEqualTo(home.resolve(".cache/antecedent/1.2.3/checks").resolve(code + ".md"))
                    .content()
                    .startsWith("# " + code + "\n\n**" + check.about().title())
                    .doesNotContain("\n## ");
        });
        assertThat(documentation.address("no-such-check")).isEmpty();
    }

    @Test
    void aPageIsKnownByItsAddressAsEveryClientWritesIt() {
        Documentation documentation = Documentation.of("1.2.3", "Linux", Map.of(), home);
        assertThat(documentation.isPage(documentation.address("relative-date").orElseThrow()))
                .isTrue();
        assertThat(documentation.isPage(
                        "file:///c%3A/Users/A%20B/AppData/Local/antecedent/1.2.3/checks/relative-date.md"))
                .isTrue();
        assertThat(documentation.isPage("file:///home/antecedent/1.2.3/checks/my-article.md"))
                .isFalse();
        assertThat(documentation.isPage("file:///home/relative-date.md")).isFalse();
        assertThat(documentation.isPage("untitled:Untitled-1")).isFalse();
        assertThat(documentation.isPage("")).isFalse();
    }

    @Test
    void thePagesLieWhereTheSystemKeepsWhatCanBeMadeAgain() {
        Map<String, String> local = Map.of("LOCALAPPDATA", home.resolve("local").toString());
        Map<String, String> cache =
                Map.of("XDG_CACHE_HOME", home.resolve("cache").toString());
        assertThat(Documentation.of("1", "Windows 11", local, home).address("relative-date"))
                .hasValueSatisfying(address -> assertThat(address).contains("/local/antecedent/1/"));
        assertThat(Documentation.of("1", "Windows 11", Map.of(), home).address("relative-date"))
                .hasValueSatisfying(address -> assertThat(address).contains("/AppData/Local/antecedent/1/"));
        assertThat(Documentation.of("1", "Mac OS X", cache, home).address("relative-date"))
                .hasValueSatisfying(address -> assertThat(address).contains("/Library/Caches/antecedent/1/"));
        assertThat(Documentation.of("1", "Linux", cache, home).address("relative-date"))
                .hasValueSatisfying(address -> assertThat(address).contains("/cache/antecedent/1/"));
    }

    @Test
    void withoutAPlaceForThemFindingsPointNowhere() throws IOException {
        Files.writeString(home.resolve(".cache"), "a file where the folder should be");
        Documentation documentation = Documentation.of("1", "Linux", Map.of(), home);
        assertThat(documentation.address("relative-date")).isEmpty();
        assertThat(documentation.isPage("file:///antecedent/1/checks/relative-date.md"))
                .isFalse();
    }
}
