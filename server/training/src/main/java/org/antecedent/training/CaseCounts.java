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
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** How often each word of a corpus stands in small letters, and with a capital where no sentence starts. */
final class CaseCounts {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    /** Fewer are chance: a typing error, a name in a web address. */
    private static final int SEEN_AS_A_WORD = 5;

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
            boolean small = word.equals(word.toLowerCase(Locale.ROOT));
            if (small || continuesASentence(text, matcher.start())) {
                counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), each -> new int[2])[small ? 0 : 1]++;
            }
        }
    }

    /** Whether a word stands in small letters more often than it is a name: “target”, “reading”, not “turkey”. */
    boolean isOrdinary(String word) {
        int[] count = counts.getOrDefault(word.toLowerCase(Locale.ROOT), new int[2]);
        return count[0] >= SEEN_AS_A_WORD && count[0] > count[1];
    }

    /** How often it stands with a capital inside a sentence. */
    int asName(String word) {
        return counts.getOrDefault(word.toLowerCase(Locale.ROOT), new int[2])[1];
    }

    /** A word follows small letters or a comma: no sentence starts here. */
    private static boolean continuesASentence(String text, int start) {
        return start >= 2
                && text.charAt(start - 1) == ' '
                && (Character.isLowerCase(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
    }
}
