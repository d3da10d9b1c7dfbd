package org.antecedent.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Paragraphs;
import org.antecedent.text.Text;

/** The articles of a folder, one after another and from the start again: no benchmark reads one article over and over. */
final class Mix {
    private final List<Text> articles;
    private int next;

    /**
     * @param folder holds {@code .txt} and {@code .md} files, in UTF-8
     * @throws IllegalArgumentException where it holds none
     */
    Mix(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            this.articles = files.filter(file -> file.toString().matches(".*\\.(?:txt|md)"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .map(Mix::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles in " + folder);
        }
    }

    private static Text read(Path file) {
        try {
            return Text.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Text> articles() {
        return articles;
    }

    Text next() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    /** The next articles, joined to one of so many words or a little more, with an empty line after each paragraph. */
    String joined(int words) {
        StringBuilder joined = new StringBuilder();
        int count = 0;
        while (count < words) {
            for (String paragraph : paragraphs(next())) {
                joined.append(paragraph).append("\n\n");
                count += paragraph.split(" ").length;
            }
        }
        return joined.toString();
    }

    /** The paragraphs of an article that are read. */
    static List<String> paragraphs(Text article) {
        return Paragraphs.of(article).stream()
                .filter(Paragraph::isRead)
                .map(paragraph -> article.words(paragraph.span()))
                .toList();
    }
}
