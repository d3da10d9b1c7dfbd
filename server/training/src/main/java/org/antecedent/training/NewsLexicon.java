package org.antecedent.training;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.Penn;
import org.antecedent.language.PerceptronTagger;
import org.antecedent.language.Segmenter;
import org.antecedent.language.TagSearch;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.WordTable;
import org.antecedent.text.Span;

/** How often words in lower case take each Penn tag in news that a first tagger has tagged. */
record NewsLexicon(Map<String, Map<Penn, Integer>> counts) {
    /** Words seen less often are as likely a slip of the tagger. */
    private static final int LEAST = 2;

    /**
     * Tags news.
     *
     * @param news JSON lines, gzip, with prose in {@code text}
     * @param every 1 for all documents, 3 for every third
     */
    static NewsLexicon tag(PerceptronTagger tagger, WordTable clusters, Path news, int every) throws IOException {
        Map<String, Map<Penn, Integer>> counts = new TreeMap<>();
        TagSearch search = tagger.search();
        Appearance words = new Appearance(clusters);
        Segmenter segmenter = OpenNlp.segmenter();
        int number = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (number++ % every != 0) {
                    continue;
                }
                String text = JsonParser.parseString(line)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString();
                for (String paragraph : text.split("\n+", -1)) {
                    for (List<Span> tokens : segmenter.sentences(paragraph)) {
                        String[] forms = tokens.stream()
                                .map(token -> token.in(paragraph))
                                .toArray(String[]::new);
                        count(tagger, search, words, forms, counts);
                    }
                }
            }
        }
        counts.values()
                .removeIf(tags ->
                        tags.values().stream().mapToInt(Integer::intValue).sum() < LEAST);
        return new NewsLexicon(counts);
    }

    private static void count(
            PerceptronTagger tagger,
            TagSearch search,
            Appearance words,
            String[] forms,
            Map<String, Map<Penn, Integer>> counts) {
        words.of(forms);
        search.run(words);
        int[] path = new int[forms.length];
        search.path(path.length, path);
        for (int i = 0; i < path.length; i++) {
            String lower = forms[i].toLowerCase(Locale.ROOT).replace('’', '\'');
            counts.computeIfAbsent(lower, any -> new EnumMap<>(Penn.class))
                    .merge(tagger.classes().get(path[i]).penn(), 1, Integer::sum);
        }
    }

    /** How often a word takes a tag. */
    int count(String word, Penn penn) {
        Map<Penn, Integer> tags = counts.get(word);
        return tags == null ? 0 : tags.getOrDefault(penn, 0);
    }
}
