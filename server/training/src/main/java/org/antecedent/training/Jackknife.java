package org.antecedent.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antecedent.language.PartOfSpeech;
import org.antecedent.language.Penn;
import org.antecedent.language.PerceptronTagger;
import org.antecedent.language.Tag;
import org.antecedent.language.TagSearch;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.WordTable;
import org.antecedent.training.ParserTraining.Tagged;
import org.antecedent.training.Treebank.Tree;

/**
 * Tags each tree by a tagger that did not see it in training, so that a parser learns from tags as wrong as those that it
 * will get.
 */
final class Jackknife {
    private static final int FOLDS = 5;

    private Jackknife() {}

    static List<Tagged> tag(
            List<Tree> trees, WordTable taken, TaggerTraining training, WordTable clusters, Progress progress) {
        Tagged[] tagged = new Tagged[trees.size()];
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            List<Tree> seen = new ArrayList<>();
            for (int t = 0; t < trees.size(); t++) {
                if (fold(t) != fold) {
                    seen.add(trees.get(t));
                }
            }
            PerceptronTagger tagger =
                    training.train(seen, taken, line -> progress.say("fold %d, %s".formatted(fold, line)));
            TagSearch search = tagger.search();
            for (int t = 0; t < trees.size(); t++) {
                if (fold(t) == fold) {
                    tagged[t] = tag(trees.get(t), tagger, search, new Appearance(clusters));
                }
            }
        });
        return List.of(tagged);
    }

    /** Twenty sentences together: neighbours in the treebank are of one text. */
    private static int fold(int t) {
        return t / 20 % FOLDS;
    }

    static Tagged tag(Tree tree, PerceptronTagger tagger, TagSearch search, Appearance words) {
        words.of(tree.forms());
        search.run(words);
        int[] path = new int[tree.size()];
        search.path(path.length, path);
        PartOfSpeech[] tags = new PartOfSpeech[path.length];
        PartOfSpeech[] others = new PartOfSpeech[path.length];
        for (int i = 0; i < path.length; i++) {
            tags[i] = tagger.classes().get(path[i]);
            others[i] = tagger.classes().get(search.alternative(i, path[i]));
        }
        return new Tagged(tree, tags, others);
    }

    /** The tags of a sentence on one line, those that came near after them. */
    static String line(Tagged tagged) {
        return Stream.concat(Stream.of(tagged.tags()), Stream.of(tagged.others()))
                .map(tag -> tag.penn().code() + " " + tag.tag())
                .collect(Collectors.joining(" "));
    }

    /** Trees with the tags of {@link #line}, in the same order. */
    static List<Tagged> read(List<String> lines, List<Tree> trees) {
        List<Tagged> tagged = new ArrayList<>();
        for (int t = 0; t < trees.size(); t++) {
            String[] fields = lines.get(t).split(" ", -1);
            PartOfSpeech[] tags = new PartOfSpeech[fields.length / 2];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = new PartOfSpeech(Tag.of(fields[2 * i + 1]), Penn.of(fields[2 * i]));
            }
            int size = tags.length / 2;
            tagged.add(
                    new Tagged(trees.get(t), Arrays.copyOf(tags, size), Arrays.copyOfRange(tags, size, tags.length)));
        }
        return tagged;
    }
}
