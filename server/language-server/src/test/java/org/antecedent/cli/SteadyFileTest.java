package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatGrowsWhileItIsReadIsReadAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "half");
        AtomicInteger reads = new AtomicInteger();
        byte[] bytes = SteadyFile.read(file, path -> {
            byte[] read = Files.readAllBytes(path);
            if (reads.incrementAndGet() == 1) {
                Files.writeString(path, " and whole", StandardOpenOption.APPEND);
            }
            return read;
        });
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("half and whole");
        assertThat(reads).hasValue(2);
    }

    @Test
    void aFileThatGrowsForeverIsNotReadForever() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "log");
        assertThatThrownBy(() -> SteadyFile.read(file, path -> {
                    Files.writeString(path, "x", StandardOpenOption.APPEND);
                    return Files.readAllBytes(path);
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is being changed");
    }

    @Test
    void aFileThatVanishesWhileItIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "gone");
        assertThatThrownBy(() -> SteadyFile.read(file, path -> {
                    Files.delete(path);
                    return new byte[0];
                }))
                .isInstanceOf(IOException.class);
    }
}
