package org.antecedent.training;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.antecedent.language.Language;
import org.antecedent.language.LinearModel;
import org.antecedent.language.TagFeatures;
import org.antecedent.language.Words;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Paragraphs;
import org.antecedent.text.Text;

/**
 * Trains the model of {@link org.antecedent.language.PerceptronTagger}: universal and Penn tags together, words joined by
 * hyphens as one, with the tags before as the model itself gives them.
 *
 * <p>A part of the sentences is learnt once more in the capitals of headlines, so that those do no harm.
 */
final class TaggerTrainer {
    private static final int SEED = 1;
    /** A pair of tags that is rarer than this is a slip of the annotators; its words are learnt from no more. */
    private static final int LEAST_CLASS = 5;
    /** Every so many sentences one is repeated in capitals, and another with capitals on its words. */
    private static final int HEADLINE = 20;

    private static final String NAME = "PROPN NNP";
    /** No tag: what is not known is not learnt. */
    private static final String UNKNOWN = "";
    /** One in so many sentences of news is learnt from, so that the treebanks outweigh them. */
    private static final int NEWS = 2;

    private final List<Example> sentences = new ArrayList<>();
    /** Sentences whose names are known. */
    private final List<Example> news = new ArrayList<>();

    private int newsSeen;

    private final Map<String, Integer> counts = new TreeMap<>();

    private record Example(List<String> forms, List<String> tags) {}

    void read(List<TreebankParagraph> paragraphs) {
        for (TreebankParagraph paragraph : paragraphs) {
            for (List<TreebankWord> sentence : paragraph.sentences()) {
                List<TreebankWord> words = JoinedHyphens.join(sentence);
                Example example = new Example(
                        words.stream().map(TreebankWord::form).toList(),
                        words.stream()
                                .map(word -> word.tag() + " " + word.penn())
                                .toList());
                for (String tag : example.tags()) {
                    counts.merge(tag, 1, Integer::sum);
                }
                sentences.add(example);
            }
        }
    }

    /**
     * Takes in news whose names are known and whose tags are not: an earlier model tags it, and the words of persons' names
     * and places of one word become names. Treebanks hold few names and little news; without this a capitalised word that
     * was never seen is as often a verb as a name.
     *
     * @param news JSON lines with {@code text} and {@code entities}, each with {@code start}, {@code end} and {@code type}
     * @param earlier reads the text
     */
    void read(Path news, Language earlier) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(news)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonObject document = JsonParser.parseString(line).getAsJsonObject();
                Text text = Text.of(document.get("text").getAsString());
                BitSet names = names(document.getAsJsonArray("entities"));
                for (Paragraph paragraph : Paragraphs.of(text)) {
                    for (Words words : earlier.read(text.words(paragraph.span()))) {
                        learnNames(words, paragraph.span().start(), names);
                    }
                }
            }
        }
    }

    /** Where the characters of persons' names and of places of one word are. */
    private static BitSet names(JsonArray entities) {
        BitSet names = new BitSet();
        for (JsonElement element : entities) {
            JsonObject entity = element.getAsJsonObject();
            int start = entity.get("start").getAsInt();
            int end = entity.get("end").getAsInt();
            if (entity.get("type").getAsString().equals("PER")) {
                names.set(start, end);
            }
        }
        return names;
    }

    /** Learns of a sentence the persons' names and the word on either side, where the earlier model is surer than elsewhere. */
    private void learnNames(Words words, int offset, BitSet names) {
        BitSet named = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            named.set(
                    i,
                    names.get(offset + words.start(i))
                            && Character.isUpperCase(words.form(i).charAt(0)));
        }
        if (named.isEmpty() || newsSeen++ % NEWS != 0) {
            return;
        }
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean beside = (i > 0 && named.get(i - 1)) || named.get(i + 1);
            String tag = words.tag(i) + " " + words.penn(i);
            tags.add(named.get(i) ? NAME : beside ? tag : UNKNOWN);
        }
        news.add(new Example(words.forms(), tags));
    }

    /**
     * The same model for the same treebanks.
     *
     * @param epochs how many times each sentence is learnt
     * @param least see {@link Perceptron#model}
     * @param updates see {@link Perceptron#model}
     */
    LinearModel train(int epochs, double least, int updates) {
        List<String> classes = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_CLASS)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> ids = new HashMap<>();
        classes.forEach(name -> ids.put(name, ids.size()));
        List<Example> examples = new ArrayList<>(sentences);
        examples.addAll(news);
        for (int i = 0; i < sentences.size(); i += HEADLINE) {
            examples.add(capitals(sentences.get(i)));
            examples.add(titleCase(sentences.get((i + HEADLINE / 2) % sentences.size())));
        }
        Random random = new Random(SEED);
        Perceptron perceptron = new Perceptron(classes);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                learn(perceptron, example, ids);
            }
        }
        return perceptron.model(least, updates);
    }

    private static void learn(Perceptron perceptron, Example example, Map<String, Integer> ids) {
        TagFeatures sentence = new TagFeatures(example.forms().toArray(String[]::new));
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < sentence.size(); i++) {
            int[] features = new int[TagFeatures.COUNT];
            sentence.of(i, before, beforeThat, features);
            int answer = perceptron.answer(features);
            Integer gold = ids.get(example.tags().get(i));
            if (gold != null) {
                perceptron.learn(features, gold, answer);
            }
            beforeThat = before;
            before = answer;
        }
    }

    private static Example capitals(Example example) {
        return new Example(
                example.forms().stream()
                        .map(form -> form.toUpperCase(Locale.ROOT))
                        .toList(),
                example.tags());
    }

    /** Headlines leave short words in small letters. */
    private static Example titleCase(Example example) {
        return new Example(
                example.forms().stream()
                        .map(form -> form.length() > 3
                                ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
                                : form)
                        .toList(),
                example.tags());
    }
}
