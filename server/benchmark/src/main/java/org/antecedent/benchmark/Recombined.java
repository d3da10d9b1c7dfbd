package org.antecedent.benchmark;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * As many articles as somebody wants, made of the paragraphs of real ones: each of some from two or three documents, so that no two are
 * alike and names come up as often as they do in news. The same number gives the same articles.
 */
final class Recombined {
    private static final int WORDS = 400;
    /** As much is taken from one document, or a little more. */
    private static final int SHARE = 150;

    private static final int IN_A_FOLDER = 500;
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5_000;
    /** What is longer is a document in one block, and no paragraph. */
    private static final int LONGEST = 2_000;

    private final List<List<String>> documents = new ArrayList<>();
    private final Random random = new Random(11);

    /** @param corpus a JSON object a line with a {@code text}, gzipped where the name ends so */
    Recombined(Path corpus) throws IOException {
        try (InputStream file = Files.newInputStream(corpus);
                InputStream plain = corpus.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonObject document = JsonParser.parseString(line).getAsJsonObject();
                List<String> paragraphs = Arrays.stream(
                                document.get("text").getAsString().split("\\n\\s*\\n", -1))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty() && paragraph.length() < LONGEST)
                        .toList();
                if (paragraphs.size() > 2) {
                    documents.add(paragraphs);
                }
            }
        }
    }

    /** Writes them below a folder, some hundreds in a folder each, with a date in each name; how many bytes they have. */
    long write(Path folder, int articles) throws IOException {
        long bytes = 0;
        for (int i = 0; i < articles; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            Path file = folder.resolve("batch-" + i / IN_A_FOLDER).resolve(day + "-article-" + i + ".txt");
            Files.createDirectories(file.getParent());
            byte[] text = article().getBytes(StandardCharsets.UTF_8);
            Files.write(file, text);
            bytes += text.length;
        }
        return bytes;
    }

    private String article() {
        StringBuilder article = new StringBuilder();
        int words = 0;
        while (words < WORDS) {
            List<String> document = documents.get(random.nextInt(documents.size()));
            int from = random.nextInt(document.size());
            int share = 0;
            for (int p = from; p < document.size() && words < WORDS && share < SHARE; p++) {
                int count = document.get(p).split("\\s+", -1).length;
                article.append(document.get(p)).append("\n\n");
                words += count;
                share += count;
            }
        }
        return article.toString();
    }
}
