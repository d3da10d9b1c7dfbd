package org.antecedent.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lemmas by a dictionary of irregular words, then by the endings of English, which a list of known verbs, adjectives and
 * adverbs keeps from going astray (“hoping” is of “hope”, “hopping” of “hop”, “former” is no comparative).
 *
 * <p>The dictionary is the resource {@code lemmas.txt}, made by {@code train lemmas} of the training module from the
 * training parts of UD English EWT and GUM.
 */
public final class DictionaryLemmatizer implements Lemmatizer {
    private static final String RESOURCE = "lemmas.txt";

    /** One vowel and one consonant that, after a consonant, are mostly followed by an e: “provid”, “dilut”, “invok”. */
    private static final Set<String> SILENT = Set.of(
            "id", "ad", "od", "ud", "ed", "ib", "ab", "ub", "ik", "ak", "ok", "uk", "um", "im", "ir", "ur", "ar", "ap",
            "il", "ul", "at", "ut", "un", "yp");

    private final Map<Tag, Map<String, String>> irregular = new EnumMap<>(Tag.class);
    private final Map<Tag, Set<String>> known = new EnumMap<>(Tag.class);

    private DictionaryLemmatizer() {}

    /**
     * With the dictionary of the class path.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static DictionaryLemmatizer load() {
        try (InputStream stream = DictionaryLemmatizer.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("not on the class path: " + RESOURCE);
            }
            return of(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param lines each a tag and, parted by blanks, words: {@code went=go} is irregular, {@code hope} a known lemma; a
     *     line that begins with {@code #} is a comment
     */
    public static DictionaryLemmatizer of(Iterable<String> lines) {
        DictionaryLemmatizer lemmatizer = new DictionaryLemmatizer();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                lemmatizer.add(line);
            }
        }
        return lemmatizer;
    }

    private void add(String line) {
        String[] words = line.split(" ", -1);
        Tag tag = Tag.of(words[0]);
        Map<String, String> lemmas = irregular.computeIfAbsent(tag, none -> new HashMap<>());
        Set<String> lemmaSet = known.computeIfAbsent(tag, none -> new HashSet<>());
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=', 1);
            if (equals < 0) {
                lemmaSet.add(words[i]);
            } else {
                lemmas.put(words[i].substring(0, equals), words[i].substring(equals + 1));
            }
        }
    }

    @Override
    public String lemma(String form, Tag tag) {
        String plain = Letters.plain(form);
        if (tag == Tag.PROPN) {
            return plain;
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        String lemma = irregular(lower, tag);
        if (lemma != null) {
            return lemma;
        }
        int hyphen = lower.lastIndexOf('-') + 1;
        if (hyphen == 0 || hyphen == lower.length()) {
            return regular(lower, tag);
        }
        String last = lower.substring(hyphen);
        lemma = irregular(last, tag);
        return lower.substring(0, hyphen) + (lemma == null ? regular(last, tag) : lemma);
    }

    private String irregular(String lower, Tag tag) {
        return irregular.getOrDefault(tag, Map.of()).get(lower);
    }

    private boolean isKnown(String lower, Tag tag) {
        return known.getOrDefault(tag, Set.of()).contains(lower);
    }

    private String regular(String lower, Tag tag) {
        return switch (tag) {
            case NOUN -> noun(lower);
            case VERB, AUX -> verb(lower);
            case ADJ, ADV -> compared(lower, tag);
            case NUM -> number(lower);
            default -> lower;
        };
    }

    private static String number(String lower) {
        return lower.indexOf(',') > 0 && Character.isDigit(lower.charAt(0)) ? lower.replace(",", "") : lower;
    }

    private static String noun(String lower) {
        if (lower.endsWith("men") && lower.length() > 5) {
            return cut(lower, 2) + "an";
        }
        boolean singular = !lower.endsWith("s")
                || lower.length() < 4
                || lower.endsWith("ss")
                || lower.endsWith("us")
                || lower.endsWith("is");
        return singular ? lower : withoutS(lower);
    }

    private static String withoutS(String lower) {
        if (lower.endsWith("'s")) {
            return cut(lower, 2);
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return cut(lower, 3) + "y";
        }
        boolean sibilant = lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")
                || lower.endsWith("zzes")
                || lower.endsWith("oes");
        return cut(lower, sibilant ? 2 : 1);
    }

    private String verb(String lower) {
        if (isKnown(lower, Tag.VERB)) {
            return lower;
        }
        if (lower.endsWith("ied")) {
            return lower.length() > 4 ? cut(lower, 3) + "y" : cut(lower, 1);
        }
        if (lower.endsWith("eed")) {
            return cut(lower, 1);
        }
        if (lower.endsWith("ing") && lower.length() > 4) {
            return ofStem(cut(lower, 3), lower);
        }
        if (lower.endsWith("in'") && lower.length() > 5) {
            return ofStem(cut(lower, 3), lower);
        }
        if (lower.endsWith("ed") && lower.length() > 3) {
            return ofStem(cut(lower, 2), lower);
        }
        return lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3 ? withoutS(lower) : lower;
    }

    /** The verb that a stem without its ending belongs to: “stopp”, “mak”, “end”. */
    private String ofStem(String stem, String form) {
        if (!hasVowel(stem)) {
            return form;
        }
        String withE = stem + "e";
        if (isDoubled(stem)) {
            String single = cut(stem, 1);
            if (isKnown(stem, Tag.VERB)) {
                return stem;
            }
            boolean doubling = "bdgmnprt".indexOf(stem.charAt(stem.length() - 1)) >= 0;
            return doubling || isKnown(single, Tag.VERB) ? single : stem;
        }
        boolean wouldDouble = isShort(stem);
        if (wouldDouble && isKnown(withE, Tag.VERB)) {
            return withE;
        }
        if (isKnown(stem, Tag.VERB)) {
            return stem;
        }
        return isKnown(withE, Tag.VERB) || wouldDouble || isSilent(stem) ? withE : stem;
    }

    /** Endings that English spelling does not leave without an e: “achiev”, “produc”, “manag”, “believ”, “handl”. */
    private static boolean isSilent(String stem) {
        int last = stem.length() - 1;
        char before = last > 0 ? stem.charAt(last - 1) : 0;
        boolean afterOneVowel = isVowel(before) && (last < 2 || !isVowel(stem.charAt(last - 2)));
        return switch (stem.charAt(last)) {
            case 'v', 'c', 'u' -> true;
            case 'z' -> before != 'z';
            case 's' -> before != 's';
            case 'g' -> before != 'n' || stem.endsWith("eng") || stem.endsWith("ang");
            case 'l' -> !isVowel(before) && before != 'l' && before != 'r' && before != 'w';
            default -> afterOneVowel && SILENT.contains(stem.substring(last - 1));
        };
    }

    /** One syllable that ends in one vowel and one consonant, which would have been doubled. */
    private static boolean isShort(String stem) {
        int last = stem.length() - 1;
        if (last < 1
                || isVowel(stem.charAt(last))
                || "wxy".indexOf(stem.charAt(last)) >= 0
                || !isVowel(stem.charAt(last - 1))) {
            return false;
        }
        for (int i = 0; i < last - 1; i++) {
            if (isVowel(stem.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && !isVowel(stem.charAt(last));
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    /** “bigger”, “latest”: of a known word, for many words end like a comparative. */
    private String compared(String lower, Tag tag) {
        int ending = lower.endsWith("er") ? 2 : lower.endsWith("est") ? 3 : 0;
        if (ending == 0 || lower.length() < ending + 3 || isKnown(lower, tag)) {
            return lower;
        }
        String stem = cut(lower, ending);
        if (stem.endsWith("i")) {
            String withY = cut(stem, 1) + "y";
            return ending == 3 || isKnown(withY, Tag.ADJ) ? withY : lower;
        }
        if (isKnown(stem + "e", Tag.ADJ)) {
            return stem + "e";
        }
        if (isKnown(stem, Tag.ADJ)) {
            return stem;
        }
        return isDoubled(stem) && isKnown(cut(stem, 1), Tag.ADJ) ? cut(stem, 1) : lower;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
