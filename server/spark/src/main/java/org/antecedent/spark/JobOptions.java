package org.antecedent.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a job is to do.
 *
 * @param buckets the parts that all articles are dealt out to by their names, and that the tables are laid down in
 * @param first the first of the buckets that are read now
 * @param end one behind the last of them
 * @param longest an article with more UTF-16 code units goes to the bad ones
 */
record JobOptions(String input, Form form, String output, int buckets, int first, int end, int longest)
        implements Serializable {
    /** What articles are read from. */
    enum Form {
        /** A file an article. */
        TEXT,
        /** Objects with {@code document} and {@code text}, one a line. */
        JSONL,
        /** Rows with {@code document} and {@code text}. */
        PARQUET
    }

    static final String USAGE = """
            ReadArticles --input PATH --output PATH
              [--form text|jsonl|parquet]   what articles are read from; text by default
              [--buckets N]                 parts of the tables, the same in every run on them; 64 by default
              [--only FIRST-LAST]           read the articles of these buckets alone, from 0; all by default
              [--longest UNITS]             pass over longer articles; 2000000 UTF-16 code units by default""";

    private static final List<String> NAMES =
            List.of("--input", "--output", "--form", "--buckets", "--only", "--longest");

    /** @throws IllegalArgumentException where they are no options; the message says what is wrong */
    static JobOptions of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("unknown option, or one without its value: " + arguments[i]);
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        int buckets = number("--buckets", given.getOrDefault("--buckets", "64"));
        String[] only = given.getOrDefault("--only", "0-" + (buckets - 1)).split("-", 2);
        int first = number("--only", only[0]);
        int end = number("--only", only[only.length - 1]) + 1;
        if (buckets < 1 || end > buckets || first >= end) {
            throw new IllegalArgumentException("--only takes buckets from 0 to " + (buckets - 1));
        }
        return new JobOptions(
                needed(given, "--input"),
                form(given.getOrDefault("--form", "text")),
                needed(given, "--output"),
                buckets,
                first,
                end,
                number("--longest", given.getOrDefault("--longest", "2000000")));
    }

    private static String needed(Map<String, String> given, String name) {
        if (!given.containsKey(name)) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return given.get(name);
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException(name + " takes a number, not “" + value + "”", none);
        }
    }

    private static Form form(String name) {
        return Arrays.stream(Form.values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("--form takes text, jsonl or parquet, not “" + name + "”"));
    }
}
