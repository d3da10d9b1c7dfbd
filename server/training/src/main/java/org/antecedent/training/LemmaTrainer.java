package org.antecedent.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.antecedent.language.DictionaryLemmatizer;
import org.antecedent.language.Tag;

/**
 * Makes the dictionary of {@link DictionaryLemmatizer}: the words that its rules get wrong, and the verbs, adjectives and
 * adverbs that its rules need to know.
 */
final class LemmaTrainer {
    /** A word of an open class that was seen once may be a slip of the annotators. */
    private static final int LEAST = 2;

    private static final int WIDTH = 120;

    private static final Set<Tag> CLOSED =
            Set.of(Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.DET, Tag.PART, Tag.PRON, Tag.SCONJ, Tag.PUNCT);
    private static final Set<Tag> KNOWN = Set.of(Tag.VERB, Tag.ADJ, Tag.ADV);
    /** Names keep their form; what is neither word nor mark has no lemma. */
    private static final Set<Tag> LEFT_OUT = Set.of(Tag.PROPN, Tag.X, Tag.SYM, Tag.INTJ);

    /** Verbs that the treebanks lack or get wrong (“fled” is of “flead” there), each with its irregular forms. */
    private static final String VERBS = """
            flee fled
            undergo underwent undergone
            withstand withstood
            overthrow overthrew overthrown
            override overrode overridden
            oversee oversaw overseen
            overtake overtook overtaken
            undertake undertook undertaken
            uphold upheld
            withhold withheld
            withdraw withdrew withdrawn
            foresee foresaw foreseen
            forbid forbade forbidden
            forgo forwent forgone
            forsake forsook forsaken
            foretell foretold
            mislead misled
            misunderstand misunderstood
            outdo outdid outdone
            rebuild rebuilt
            repay repaid
            resell resold
            retell retold
            rewrite rewrote rewritten
            sink sank sunk
            shrink shrank shrunk
            slay slew slain
            sling slung
            slink slunk
            spring sprang sprung
            stink stank stunk
            sting stung
            stride strode stridden
            strike struck stricken
            strive strove striven
            swear swore sworn
            swell swollen
            swim swam swum
            swing swung
            tear tore torn
            tread trod trodden
            weave wove woven
            weep wept
            wring wrung
            bear bore borne
            beget begot begotten
            bid bade bidden
            bind bound
            bleed bled
            breed bred
            cling clung
            creep crept
            deal dealt
            dwell dwelt
            fling flung
            grind ground
            kneel knelt
            leap leapt
            lend lent
            mow mown
            plead pled
            seek sought
            shake shook shaken
            shear shorn
            shine shone
            shoe shod
            smite smote smitten
            sneak snuck
            sow sown
            speed sped
            spin spun
            spit spat
            steal stole stolen
            sweep swept
            """;

    private record Word(String form, Tag tag) {}

    private final Map<Word, Map<String, Integer>> counts = new HashMap<>();

    void read(List<TreebankParagraph> paragraphs) {
        for (TreebankParagraph paragraph : paragraphs) {
            for (List<TreebankWord> sentence : paragraph.sentences()) {
                for (TreebankWord word : sentence) {
                    if (!LEFT_OUT.contains(word.tag()) && word.form().indexOf(' ') < 0) {
                        String form = word.form().toLowerCase(Locale.ROOT).replace('’', '\'');
                        counts.computeIfAbsent(new Word(form, word.tag()), none -> new HashMap<>())
                                .merge(word.lemma().toLowerCase(Locale.ROOT), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static Map<String, String> irregularVerbs() {
        Map<String, String> lemmas = new HashMap<>();
        for (String line : VERBS.lines().toList()) {
            List<String> forms = List.of(line.split(" ", -1));
            forms.subList(1, forms.size()).forEach(form -> lemmas.put(form, forms.get(0)));
        }
        return lemmas;
    }

    /** The lines of the dictionary, sorted, the same for the same treebanks. */
    List<String> dictionary() {
        Map<Tag, TreeSet<String>> known = new TreeMap<>();
        counts.forEach((word, lemmas) -> {
            if (KNOWN.contains(word.tag()) && total(lemmas) >= LEAST && isWord(best(lemmas))) {
                known.computeIfAbsent(word.tag(), none -> new TreeSet<>()).add(best(lemmas));
            }
        });
        List<String> lines = new ArrayList<>();
        known.forEach((tag, words) -> write(tag, words, lines));
        DictionaryLemmatizer rules = DictionaryLemmatizer.of(lines);
        Map<Tag, TreeSet<String>> irregular = new TreeMap<>();
        Map<String, String> verbs = irregularVerbs();
        TreeSet<String> irregularVerbs = new TreeSet<>();
        verbs.forEach((form, lemma) -> irregularVerbs.add(form + "=" + lemma));
        irregular.put(Tag.VERB, irregularVerbs);
        counts.forEach((word, lemmas) -> {
            if (word.tag() == Tag.VERB && verbs.containsKey(word.form())) {
                return;
            }
            boolean often = total(lemmas) >= LEAST || CLOSED.contains(word.tag());
            String best = best(lemmas);
            boolean sure = lemmas.get(best) * 2 > total(lemmas);
            if (often
                    && sure
                    && best.indexOf(' ') < 0
                    && !rules.lemma(word.form(), word.tag()).equals(best)) {
                irregular.computeIfAbsent(word.tag(), none -> new TreeSet<>()).add(word.form() + "=" + best);
            }
        });
        irregular.forEach((tag, words) -> write(tag, words, lines));
        return lines;
    }

    private static boolean isWord(String lemma) {
        return lemma.length() > 1 && lemma.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static int total(Map<String, Integer> lemmas) {
        return lemmas.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String best(Map<String, Integer> lemmas) {
        return lemmas.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static void write(Tag tag, Set<String> words, List<String> lines) {
        StringBuilder line = new StringBuilder(tag.name());
        for (String word : words) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(tag.name().length());
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }
}
