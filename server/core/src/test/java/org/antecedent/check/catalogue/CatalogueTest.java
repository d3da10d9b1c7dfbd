package org.antecedent.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.configuration.ConfigurationSchema;
import org.antecedent.fixture.Repository;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records beside the checks are true: their examples hold, and the reference page is made of them. */
class CatalogueTest {
    private static final Path PAGE = Repository.root().resolve("docs").resolve("checks.md");
    private static final Path SCHEMA = PAGE.resolveSibling("antecedent.schema.json");

    static Stream<About> checks() {
        return Checks.all().checks().stream().map(Check::about);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theExampleFiresWhereItIsMarked(About about) {
        String plain = about.fires().replace("**", "");
        assertThat(Judgement.of(about.code(), Text.of(plain)))
                .as(about.code())
                .extracting(Finding::span)
                .containsExactlyElementsOf(marked(about.fires()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theExampleThatLooksAlikeIsSilent(About about) {
        assertThat(Judgement.of(about.code(), Text.of(about.silent())))
                .as(about.code())
                .isEmpty();
    }

    @Test
    void everyCodeIsUsedOnce() {
        assertThat(checks().map(About::code)).doesNotHaveDuplicates();
    }

    /** {@code mvn test -Dtest=CatalogueTest -Dupdate} writes the page anew, and the schema. */
    @Test
    void theReferencePageIsCurrent() throws IOException {
        assertCurrent(PAGE, page());
    }

    @Test
    void theSchemaOfTheConfigurationIsCurrent() throws IOException {
        assertCurrent(SCHEMA, ConfigurationSchema.json());
    }

    private static void assertCurrent(Path file, String made) throws IOException {
        if (System.getProperty("update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertThat(file).content().isEqualTo(made);
    }

    private static List<Span> marked(String example) {
        List<Span> spans = new ArrayList<>();
        String[] pieces = example.split("\\*\\*", -1);
        int offset = 0;
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                spans.add(new Span(offset, offset + pieces[i].length()));
            }
            offset += pieces[i].length();
        }
        return spans;
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The checks

                <!-- Made from the records in server/core/src/main/java/org/antecedent/check by CatalogueTest; edit those. -->

                | code | severity | profile | what it finds |
                |---|---|---|---|
                """);
        checks().forEach(about -> page.append("| [`%s`](#%s) | %s | %s | %s |%n"
                .formatted(
                        about.code(), about.code(), lower(about.severity()), lower(about.profile()), about.title())));
        checks().forEach(about -> page.append("""

                ## %s

                **%s.** Severity %s, profile %s.

                %s

                Why: %s

                Fires:

                %s

                Silent:

                %s
                %s
                Source: %s.
                """.formatted(
                        about.code(),
                        about.title(),
                        lower(about.severity()),
                        lower(about.profile()),
                        about.what(),
                        about.why(),
                        quote(about.fires()),
                        quote(about.silent()),
                        options(about),
                        about.source())));
        return page.toString().replace("\r\n", "\n");
    }

    private static String options(About about) {
        StringBuilder options = new StringBuilder();
        about.options()
                .forEach(option -> options.append("%nOption `%s`: %s; %d unless set.%n"
                        .formatted(option.name(), option.what(), option.standard())));
        return options.toString();
    }

    private static String quote(String prose) {
        return "> " + prose.replace("\n", "\n> ").replace("> \n", ">\n");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
