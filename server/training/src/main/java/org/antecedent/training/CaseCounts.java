package org.antecedent.training;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * How often each word of a corpus stands in small letters, with a capital where no sentence starts, and with a capital
 * after “in”, “at”, “near” or “from”.
 */
final class CaseCounts {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    private static final int SMALL = 0;
    private static final int CAPITAL = 1;
    private static final int PLACE = 2;

    /** Fewer are chance: a typing error, a name in a web address. */
    private static final int SEEN_AS_A_WORD = 5;

    /** Of the uses as a name, those after “in” and the like, in a place that is also a name of persons (“Paris”, “Jackson”). */
    private static final double OF_A_PLACE = 0.15;

    private static final List<String> BEFORE_A_PLACE = List.of(" in ", " at ", " near ", " from ");

    private final Map<String, int[]> counts = new HashMap<>();

    /** @param corpus gzipped, one JSON document a line, its prose in “text” */
    static CaseCounts of(Path corpus) throws IOException {
        CaseCounts counts = new CaseCounts();
        Gson gson = new Gson();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                counts.add(gson.fromJson(line, JsonObject.class).get("text").getAsString());
            }
        }
        return counts;
    }

    void add(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            String key = word.toLowerCase(Locale.ROOT);
            int start = matcher.start();
            if (word.equals(key)) {
                of(key)[SMALL]++;
            } else if (continuesASentence(text, start)) {
                of(key)[CAPITAL]++;
                if (BEFORE_A_PLACE.stream().anyMatch(before -> text.startsWith(before, start - before.length()))) {
                    of(key)[PLACE]++;
                }
            }
        }
    }

    /** Whether a word stands in small letters more often than it is a name: “target”, “reading”, not “turkey”. */
    boolean isOrdinary(String word) {
        int[] count = ofWord(word);
        return count[SMALL] >= SEEN_AS_A_WORD && count[SMALL] > count[CAPITAL];
    }

    /** Whether a word that is a name of persons or an ordinary word too is used as the name of a place. */
    boolean isPlace(String word) {
        int[] count = ofWord(word);
        return count[PLACE] > 1 && count[PLACE] >= OF_A_PLACE * count[CAPITAL];
    }

    /** How often it stands in small letters. */
    int asWord(String word) {
        return ofWord(word)[SMALL];
    }

    /** How often it stands with a capital inside a sentence. */
    int asName(String word) {
        return ofWord(word)[CAPITAL];
    }

    private int[] of(String key) {
        return counts.computeIfAbsent(key, each -> new int[3]);
    }

    private int[] ofWord(String word) {
        return counts.getOrDefault(word.toLowerCase(Locale.ROOT), new int[3]);
    }

    /** A word follows small letters or a comma: no sentence starts here. */
    private static boolean continuesASentence(String text, int start) {
        return start >= 2
                && text.charAt(start - 1) == ' '
                && (Character.isLowerCase(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
    }
}
