package org.antecedent.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antecedent.language.English;
import org.antecedent.language.OpenNlp;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.WordTable;
import org.antecedent.mention.ActorType;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;

class WordKindsTrainingTest {
    private static final int WORDS = 400;
    private static final English ENGLISH = OpenNlp.load();

    /** “Persa met friends in Placa.”: persons and places that end in letters of their own, with vectors side by side. */
    private static NameUses uses() {
        NameUses uses = new NameUses();
        for (int i = 0; i < WORDS; i++) {
            String person = name("Pers", i);
            String place = name("Plac", i);
            String text = person + " met friends in " + place + ".";
            int start = text.indexOf(place);
            NameCorpus.Document document = new NameCorpus.Document(
                    "a",
                    "",
                    text,
                    new HashSet<>(Set.of(
                            new NameCorpus.Gold(new Span(0, person.length()), ActorType.PERSON),
                            new NameCorpus.Gold(new Span(start, start + place.length()), ActorType.PLACE))));
            NameCorpus.labelled(ENGLISH, document).forEach(uses::add);
        }
        return uses;
    }

    private static String name(String start, int i) {
        return start + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    private static WordVectors vectors() {
        Random random = new Random(5);
        List<String> words = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < WORDS + 5; i++) {
            for (String start : List.of("pers", "plac")) {
                words.add(name(start, i));
                vectors.add(near(start.equals("pers") ? 0 : 1, random));
            }
        }
        for (String word : List.of("met", "friends", "in", ".", "seen")) {
            words.add(word);
            vectors.add(near(2, random));
        }
        return new WordVectors(words.toArray(String[]::new), vectors.toArray(float[][]::new));
    }

    private static float[] near(int direction, Random random) {
        float[] vector = new float[WordVectors.DIMENSIONS];
        for (int d = 0; d < vector.length; d++) {
            vector[d] = (float) (random.nextGaussian() * 0.02);
        }
        vector[direction] = 1;
        return vector;
    }

    @Test
    void wordsThatNobodyLabelledAreToldByTheirNeighbours() {
        WordTable table = new WordKindsTraining(vectors(), uses()).train(line -> {});
        assertThat(value(table, name("pers", WORDS + 1))).isEqualTo(value(table, "persaa"));
        assertThat(value(table, name("pers", WORDS + 1))).isNotEqualTo(value(table, name("plac", WORDS + 1)));
        assertThat(table.row(Appearance.key(name("plac", WORDS + 1)))).isNotNegative();
    }

    private static int value(WordTable table, String word) {
        return table.value(table.row(Appearance.key(word)), 0) % 16;
    }

    @Test
    void theSameWordsGiveTheSameBytes() throws IOException {
        assertThat(bytes()).isEqualTo(bytes()).isNotEmpty();
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WordKindsTraining(vectors(), uses()).train(line -> {}).write(bytes);
        return bytes.toByteArray();
    }
}
