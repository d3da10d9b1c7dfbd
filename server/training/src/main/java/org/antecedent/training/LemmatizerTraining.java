package org.antecedent.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.antecedent.language.LearnedLemmatizer;
import org.antecedent.language.LearnedLemmatizer.Rule;
import org.antecedent.language.Penn;
import org.antecedent.language.linear.WordTable;
import org.antecedent.training.Treebank.Tree;

/** Learns lemma rules: for each ending the rule that most words with it take, where a shorter ending does not say so. */
final class LemmatizerTraining {
    /** A word of news that is seen as often as this with its own tag is a lemma. */
    private static final int LEAST_LEMMA = 3;

    private LemmatizerTraining() {}

    private record Word(Penn penn, String form) {}

    static LearnedLemmatizer train(List<Tree> trees, NewsLexicon news) {
        Map<Word, Map<Rule, Integer>> seen = new HashMap<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                if (!tree.lemmas()[i].equals("_")) {
                    String form = tree.forms()[i].replace('’', '\'');
                    seen.computeIfAbsent(new Word(tree.penn()[i], form), any -> new HashMap<>())
                            .merge(Rule.of(form, tree.lemmas()[i].replace('’', '\'')), 1, Integer::sum);
                }
            }
        }
        news.counts().forEach((form, tags) -> {
            for (Penn penn : tags.keySet()) {
                for (String cased : List.of(form, Character.toUpperCase(form.charAt(0)) + form.substring(1))) {
                    Word word = new Word(penn, cased);
                    if (!seen.containsKey(word)) {
                        regular(form, penn, news)
                                .ifPresent(lemma -> seen.put(word, new HashMap<>(Map.of(Rule.of(cased, lemma), 1))));
                    }
                }
            }
        });
        // By key, how many words (not tokens: an ending is learned from many words) take each rule.
        List<Map<Integer, Map<Rule, Integer>>> byLength = new ArrayList<>();
        for (int length = 0; length <= LearnedLemmatizer.LONGEST + 1; length++) {
            byLength.add(new HashMap<>());
        }
        seen.forEach((word, rules) -> {
            for (int length = 0; length <= LearnedLemmatizer.LONGEST + 1; length++) {
                boolean whole = length > LearnedLemmatizer.LONGEST;
                if (!whole && length >= word.form.length()) {
                    continue;
                }
                Map<Rule, Integer> counts = byLength.get(length)
                        .computeIfAbsent(LearnedLemmatizer.key(word.penn, word.form, length), any -> new HashMap<>());
                if (whole) {
                    rules.forEach((rule, count) -> counts.merge(rule, count, Integer::sum));
                } else {
                    counts.merge(most(rules), 1, Integer::sum);
                }
            }
        });
        TreeMap<Integer, Rule> kept = new TreeMap<>(Integer::compareUnsigned);
        for (int length = 0; length <= LearnedLemmatizer.LONGEST; length++) {
            byLength.get(length).forEach((key, rules) -> {
                // One word with an ending is no rule; nor is what puts much in the place of an ending: it is a typing
                // error
                // that was put right, or an abbreviation.
                Rule most = most(rules);
                if (rules.values().stream().mapToInt(Integer::intValue).sum() > 1
                        && most.added().length() <= 3
                        && most.added().equals(most.added().toLowerCase(java.util.Locale.ROOT))) {
                    kept.put(key, most);
                }
            });
        }
        // A longer ending, a whole word, is kept where the shorter ones would be wrong.
        TreeMap<Integer, Rule> needed = new TreeMap<>(Integer::compareUnsigned);
        seen.forEach((word, rules) -> {
            Rule shorter = null;
            for (int length = 0; length <= LearnedLemmatizer.LONGEST + 1; length++) {
                boolean whole = length > LearnedLemmatizer.LONGEST;
                if (!whole && length >= word.form.length()) {
                    continue;
                }
                int key = LearnedLemmatizer.key(word.penn, word.form, length);
                Rule rule = whole ? most(byLength.get(length).get(key)) : kept.get(key);
                if (rule != null && (whole ? differs(word.form, rule, shorter) : !rule.equals(shorter))) {
                    needed.put(key, rule);
                }
                if (rule != null) {
                    shorter = rule;
                }
            }
        });
        Map<Rule, Integer> numbers = new HashMap<>();
        List<Rule> list = new ArrayList<>();
        int[] keys = new int[needed.size()];
        short[] values = new short[keys.length];
        int i = 0;
        for (Map.Entry<Integer, Rule> entry : needed.entrySet()) {
            Integer number = numbers.get(entry.getValue());
            if (number == null) {
                number = list.size();
                numbers.put(entry.getValue(), number);
                list.add(entry.getValue());
            }
            keys[i] = entry.getKey();
            values[i++] = number.shortValue();
        }
        return new LearnedLemmatizer(list, new WordTable(keys, new short[][] {values}));
    }

    /** The lemma of a regular form that news has often enough as a word of its own: “provoke” for “provoked”. */
    private static Optional<String> regular(String form, Penn penn, NewsLexicon news) {
        if (!form.matches("[a-z-]{4,}")) {
            return Optional.empty();
        }
        List<String> endings = switch (penn) {
            case VBD, VBN -> List.of("ed");
            case VBG -> List.of("ing");
            case VBZ, NNS -> List.of("s");
            case JJR, RBR -> List.of("er");
            case JJS, RBS -> List.of("est");
            default -> List.of();
        };
        Penn own = penn == Penn.NNS
                ? Penn.NN
                : penn == Penn.JJR || penn == Penn.JJS
                        ? Penn.JJ
                        : penn == Penn.RBR || penn == Penn.RBS ? Penn.RB : Penn.VB;
        for (String ending : endings) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                String stem = form.substring(0, form.length() - ending.length());
                int last = stem.length() - 1;
                List<String> lemmas = new ArrayList<>(List.of(stem));
                if (!ending.equals("s")) {
                    lemmas.add(stem + "e");
                    if (stem.charAt(last) == stem.charAt(last - 1)) {
                        lemmas.add(stem.substring(0, last));
                    }
                    if (stem.charAt(last) == 'i') {
                        lemmas.add(stem.substring(0, last) + "y");
                    }
                    if (stem.endsWith("ck")) {
                        lemmas.add(stem.substring(0, last));
                    }
                } else {
                    if (stem.endsWith("ie")) {
                        lemmas.add(stem.substring(0, last - 1) + "y");
                    }
                    if (stem.endsWith("e")) {
                        lemmas.add(stem.substring(0, last));
                    }
                }
                return lemmas.stream()
                        .filter(lemma -> news.count(lemma, own) >= LEAST_LEMMA)
                        .max(java.util.Comparator.<String>comparingInt(lemma -> news.count(lemma, own))
                                .thenComparing(lemma -> lemma));
            }
        }
        return Optional.empty();
    }

    private static boolean differs(String form, Rule rule, Rule shorter) {
        return shorter == null || !rule.apply(form).equals(shorter.apply(form));
    }

    /** The commonest rule; of equally common ones the one that changes least. */
    private static Rule most(Map<Rule, Integer> rules) {
        return rules.entrySet().stream()
                .max(Map.Entry.<Rule, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().cut())
                        .thenComparing(entry -> entry.getKey().added())
                        .thenComparing(entry -> entry.getKey().keepsCase()))
                .orElseThrow()
                .getKey();
    }

    static String evaluate(LearnedLemmatizer lemmatizer, List<Tree> trees, boolean show) {
        int total = 0;
        int right = 0;
        for (Tree tree : trees) {
            for (int i = 0; i < tree.size(); i++) {
                if (tree.lemmas()[i].equals("_")) {
                    continue;
                }
                total++;
                String lemma = lemmatizer.lemma(tree.forms()[i], tree.penn()[i]);
                if (lemma.equals(tree.lemmas()[i].replace('’', '\''))) {
                    right++;
                } else if (show) {
                    System.out.print(
                            tree.forms()[i] + "/" + tree.penn()[i] + "/" + lemma + "!" + tree.lemmas()[i] + "  ");
                }
            }
        }
        return "lemmas %.4f, %d tokens".formatted(right / (double) total, total);
    }
}
