package org.antecedent.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Lines of a .gitignore, and the files that they name; the expectations are those of git itself. */
class IgnoreFileTest {
    private static Optional<Boolean> file(String lines, String path) {
        return IgnoreFile.of(lines).ignores(path, false);
    }

    @Test
    void aNameIsIgnoredAtAnyDepth() {
        assertThat(file("draft.txt", "draft.txt")).contains(true);
        assertThat(file("draft.txt", "a/b/draft.txt")).contains(true);
        assertThat(file("draft.txt", "a/draft.txt/c")).isEmpty();
        assertThat(file("draft.txt", "my-draft.txt")).isEmpty();
    }

    @Test
    void aSlashTiesItToTheFolder() {
        assertThat(file("/draft.txt", "draft.txt")).contains(true);
        assertThat(file("/draft.txt", "a/draft.txt")).isEmpty();
        assertThat(file("a/draft.txt", "a/draft.txt")).contains(true);
        assertThat(file("a/draft.txt", "b/a/draft.txt")).isEmpty();
        assertThat(file("**/a/draft.txt", "b/a/draft.txt")).contains(true);
    }

    @Test
    void aSlashAtTheEndMeansFolders() {
        assertThat(IgnoreFile.of("old/").ignores("old", true)).contains(true);
        assertThat(IgnoreFile.of("old/").ignores("a/old", true)).contains(true);
        assertThat(IgnoreFile.of("old/").ignores("old", false)).isEmpty();
    }

    @Test
    void starsAndSets() {
        assertThat(file("*.txt", "a/b.txt")).contains(true);
        assertThat(file("a/*.txt", "a/b/c.txt")).isEmpty();
        assertThat(file("a/**/c.txt", "a/c.txt")).contains(true);
        assertThat(file("a/**/c.txt", "a/b/b/c.txt")).contains(true);
        assertThat(file("a/**", "a/b/c.txt")).contains(true);
        assertThat(file("draft-?.txt", "draft-1.txt")).contains(true);
        assertThat(file("draft-?.txt", "draft-12.txt")).isEmpty();
        assertThat(file("draft-[0-9].txt", "draft-1.txt")).contains(true);
        assertThat(file("draft-[!0-9].txt", "draft-1.txt")).isEmpty();
    }

    @Test
    void theLastLineThatFitsCounts() {
        assertThat(file("*.txt\n!keep.txt", "keep.txt")).contains(false);
        assertThat(file("!keep.txt\n*.txt", "keep.txt")).contains(true);
        assertThat(file("*.txt\n!keep.txt", "other.txt")).contains(true);
    }

    @Test
    void commentsBlanksAndEscapes() {
        assertThat(file("# a.txt\n\n   \n", "a.txt")).isEmpty();
        assertThat(file("\\#a.txt", "#a.txt")).contains(true);
        assertThat(file("\\!a.txt", "!a.txt")).contains(true);
        assertThat(file("a.txt   ", "a.txt")).contains(true);
        assertThat(file("a.txt\\ ", "a.txt ")).contains(true);
        assertThat(file("a.(txt)+", "a.(txt)+")).contains(true);
    }

    @Property(tries = 300)
    void noLineStopsIt(@ForAll String lines, @ForAll String path) {
        assertThat(IgnoreFile.of(lines).ignores(path, false)).isNotNull();
    }
}
