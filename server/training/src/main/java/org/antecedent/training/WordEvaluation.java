package org.antecedent.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antecedent.language.Language;
import org.antecedent.language.PartOfSpeech;
import org.antecedent.language.Penn;
import org.antecedent.language.Tag;
import org.antecedent.language.Words;
import org.antecedent.text.Span;

/**
 * Measures how well words are read: sentences and tokens from raw paragraphs, tags and lemmas on gold tokens. Words joined
 * by hyphens are one word in gold and found alike, unless it is said otherwise.
 */
final class WordEvaluation {
    private final List<TreebankParagraph> paragraphs;
    private final Map<String, Integer> errors = new HashMap<>();

    /** @param documents which documents count, by their id */
    WordEvaluation(List<TreebankParagraph> paragraphs, Predicate<String> documents) {
        this.paragraphs = paragraphs.stream()
                .filter(paragraph -> documents.test(paragraph.document()))
                .map(WordEvaluation::joined)
                .toList();
    }

    private static TreebankParagraph joined(TreebankParagraph paragraph) {
        return new TreebankParagraph(
                paragraph.document(),
                paragraph.text(),
                paragraph.sentences().stream().map(JoinedHyphens::join).toList());
    }

    /** Sentences and tokens are right where both their ends are. */
    Map<String, Score> segmentation(Language language) {
        Score sentences = new Score();
        Score tokens = new Score();
        Score tags = new Score();
        for (TreebankParagraph paragraph : paragraphs) {
            Map<Span, Tag> gold = new HashMap<>();
            Set<Span> goldSentences = new HashSet<>();
            for (List<TreebankWord> sentence : paragraph.sentences()) {
                sentence.forEach(word -> gold.put(word.span(), word.tag()));
                goldSentences.add(sentence.get(0)
                        .span()
                        .hull(sentence.get(sentence.size() - 1).span()));
            }
            List<Words> found = language.read(paragraph.text());
            int rightTokens = 0;
            int rightTags = 0;
            int rightSentences = 0;
            int count = 0;
            Set<Span> foundTokens = new HashSet<>();
            for (Words words : found) {
                count += words.size();
                for (int i = 0; i < words.size(); i++) {
                    Span span = new Span(words.start(i), words.end(i));
                    foundTokens.add(span);
                    Tag tag = gold.get(span);
                    rightTokens += tag == null ? 0 : 1;
                    rightTags += tag == words.tag(i) ? 1 : 0;
                    if (tag == null) {
                        error("token+ ", around(paragraph.text(), span));
                    }
                }
                Span span = new Span(words.start(0), words.end(words.size() - 1));
                if (goldSentences.contains(span)) {
                    rightSentences++;
                } else {
                    error("sentence ", end(paragraph.text(), span));
                }
            }
            gold.keySet().stream()
                    .filter(span -> !foundTokens.contains(span))
                    .forEach(span -> error("token- ", around(paragraph.text(), span)));
            tokens.add(rightTokens, count, gold.size());
            tags.add(rightTags, count, gold.size());
            sentences.add(rightSentences, found.size(), goldSentences.size());
        }
        Map<String, Score> scores = new TreeMap<>();
        scores.put("1 sentences", sentences);
        scores.put("2 tokens", tokens);
        scores.put("3 tags from raw text", tags);
        return scores;
    }

    /** Universal and Penn tags on gold tokens. */
    Map<String, Score> tags(Function<String[], PartOfSpeech[]> tagger) {
        Score universal = new Score();
        Score penn = new Score();
        forEachSentence(sentence -> {
            PartOfSpeech[] tags =
                    tagger.apply(sentence.stream().map(TreebankWord::form).toArray(String[]::new));
            int right = 0;
            int rightPenn = 0;
            for (int i = 0; i < tags.length; i++) {
                TreebankWord word = sentence.get(i);
                rightPenn += tags[i].penn().code().equals(word.penn()) ? 1 : 0;
                if (tags[i].tag() == word.tag()) {
                    right++;
                } else {
                    error("tag ", word.tag() + " as " + tags[i].tag());
                    error("word ", word.form() + " " + word.tag() + " as " + tags[i].tag());
                }
            }
            universal.add(right, tags.length, tags.length);
            penn.add(rightPenn, tags.length, tags.length);
        });
        return new TreeMap<>(Map.of("universal", universal, "penn", penn));
    }

    /** Lemmas on gold tokens with gold tags. */
    Score lemmas(BiFunction<String, Penn, String> lemmatizer) {
        Score score = new Score();
        forEachSentence(sentence -> {
            int right = 0;
            for (TreebankWord word : sentence) {
                String lemma = lemmatizer.apply(word.form(), Penn.of(word.penn()));
                if (lemma.equals(word.lemma())) {
                    right++;
                } else {
                    error("lemma ", word.form() + " " + word.tag() + " → " + lemma + ", not " + word.lemma());
                }
            }
            score.add(right, sentence.size(), sentence.size());
        });
        return score;
    }

    /** The most frequent errors so far, the most frequent first. */
    List<String> errors(String kind, int limit) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(errors.entrySet());
        entries.removeIf(entry -> !entry.getKey().startsWith(kind));
        entries.sort(
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return entries.stream()
                .limit(limit)
                .map(entry -> entry.getValue() + "× " + entry.getKey())
                .toList();
    }

    private void forEachSentence(java.util.function.Consumer<List<TreebankWord>> action) {
        paragraphs.forEach(paragraph -> paragraph.sentences().forEach(action));
    }

    private void error(String kind, String what) {
        errors.merge(kind + what, 1, Integer::sum);
    }

    private static String around(String text, Span span) {
        int start = Math.max(0, span.start() - 12);
        int end = Math.min(text.length(), span.end() + 12);
        return text.substring(start, span.start()) + "⟦" + span.in(text) + "⟧" + text.substring(span.end(), end);
    }

    private static String end(String text, Span span) {
        int start = Math.max(span.start(), span.end() - 30);
        int end = Math.min(text.length(), span.end() + 20);
        return "⟦" + text.substring(span.start(), Math.min(span.end(), span.start() + 12)) + "…"
                + text.substring(start, span.end()) + "⟧" + text.substring(span.end(), end);
    }
}
