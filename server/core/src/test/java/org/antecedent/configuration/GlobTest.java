package org.antecedent.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlobTest {
    private static void matches(String glob, List<String> paths, List<String> others) {
        assertThat(paths).as(glob).allMatch(path -> Glob.of(glob).matches(path));
        assertThat(others).as(glob).noneMatch(path -> Glob.of(glob).matches(path));
    }

    @Test
    void aFolderStandsForAllBelowIt() {
        matches(
                "drafts",
                List.of("drafts/a.txt", "drafts/old/a.txt", "drafts"),
                List.of("old/drafts/a.txt", "drafts2/a.txt"));
        matches("./drafts/", List.of("drafts/a.txt"), List.of("a.txt"));
        matches("**/drafts", List.of("drafts/a.txt", "old/drafts/a.txt"), List.of("old/drafts2/a.txt"));
    }

    @Test
    void starsAndSlashes() {
        matches("*.md", List.of("a.md", ".md"), List.of("a/b.md", "a.txt", "amd"));
        matches("**/*.md", List.of("a.md", "a/b/c.md"), List.of("a.txt"));
        matches("wire/**/raw.txt", List.of("wire/raw.txt", "wire/a/b/raw.txt"), List.of("raw.txt"));
        matches("wire/**", List.of("wire/a", "wire/a/b"), List.of("wires/a"));
        matches("20??/[draft] (1).txt", List.of("2026/[draft] (1).txt"), List.of("2026/d", "202/[draft] (1).txt"));
    }

    @Test
    void manyStarsTakeNoLonger() {
        matches("**/".repeat(50) + "x", List.of("x"), List.of("a/".repeat(200) + "b"));
    }
}
