package org.antecedent.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antecedent.check.About;
import org.antecedent.fixture.Fixture;
import org.antecedent.fixture.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check has three texts at least in which it fires, and three in which it must not, besides the examples of the catalogue. */
class EnoughFixturesTest {
    private static final int FEWEST = 3;
    private static final Path TESTS = Repository.root().resolve("server/core/src/test/java/org/antecedent/check");
    private static final Pattern CODE = Pattern.compile("String CODE = \"([a-z-]+)\"");
    private static final Pattern FIXTURE = Pattern.compile(
            "check\\(\\s*findings\\((CODE|\"[a-z-]+\")\\),\\s*(?:\"\"\"\n(?<lines>.*?)\"\"\"|\"(?<line>(?:[^\"\\\\]|\\\\.)*)\")",
            Pattern.DOTALL);

    private static final Map<String, List<Fixture>> FIXTURES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            files.filter(file -> file.toString().endsWith("Test.java")).forEach(EnoughFixturesTest::read);
        }
    }

    private static void read(Path file) {
        String source;
        try {
            source = Files.readString(file).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Matcher constant = CODE.matcher(source);
        String own = constant.find() ? constant.group(1) : "";
        Matcher fixture = FIXTURE.matcher(source);
        while (fixture.find()) {
            String code =
                    fixture.group(1).equals("CODE") ? own : fixture.group(1).replace("\"", "");
            String prose = fixture.group("lines") == null
                    ? fixture.group("line").translateEscapes()
                    : fixture.group("lines").stripIndent().translateEscapes();
            FIXTURES.computeIfAbsent(code, any -> new ArrayList<>()).add(Fixture.parse(prose));
        }
    }

    static Stream<About> checks() {
        return CatalogueTest.checks();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void firesAndKeepsQuietOften(About about) {
        List<String> examples =
                List.of(about.fires().replace("**", "").strip(), about.silent().strip());
        List<Fixture> own = FIXTURES.getOrDefault(about.code(), List.of()).stream()
                .filter(fixture -> !examples.contains(fixture.text().string().strip()))
                .toList();
        List<Fixture> silent =
                own.stream().filter(fixture -> fixture.drawn().isEmpty()).toList();
        assertThat(own.size() - silent.size()).as("fires").isGreaterThanOrEqualTo(FEWEST);
        assertThat(silent.size()).as("keeps quiet").isGreaterThanOrEqualTo(FEWEST);
    }
}
