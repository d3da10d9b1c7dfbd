package org.antecedent.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antecedent.language.Penn;
import org.antecedent.language.Relation;
import org.antecedent.language.Tag;
import org.antecedent.training.Treebank.Tree;

/**
 * The trees that models are trained on: those of the treebanks, and copies that look as our tokenizer and news headlines
 * make them look. A copy stands after its original, so that a jackknife does not part them.
 */
final class TrainingTrees {
    /** One sentence in so many also comes in capitals, and one in title case. */
    private static final int HEADLINES = 40;

    private TrainingTrees() {}

    /** The training parts of EWT and GUM under {@code corpora/ud}, with copies. */
    static List<Tree> read(Path corpora) throws IOException {
        List<Tree> trees = new ArrayList<>();
        int number = 0;
        for (String name : List.of("ewt-train", "gum-train")) {
            for (Tree tree : Treebank.read(corpora.resolve("ud/" + name + ".conllu"))) {
                number++;
                trees.add(number % 2 == 0 ? withCurlyQuotes(tree) : tree);
                Tree joined = joined(tree);
                if (joined.size() < tree.size()) {
                    trees.add(joined);
                }
                if (number % HEADLINES == 7 && tree.size() >= 4) {
                    trees.add(withForms(joined, form -> form.toUpperCase(Locale.ROOT)));
                }
                if (number % HEADLINES == 17 && tree.size() >= 4) {
                    trees.add(withForms(joined, TrainingTrees::titled));
                }
            }
        }
        return trees;
    }

    private interface Spelling {
        String of(String form);
    }

    private static Tree withForms(Tree tree, Spelling spelling) {
        String[] forms = new String[tree.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = spelling.of(tree.forms()[i]);
        }
        return new Tree(
                forms, tree.penn(), tree.tags(), tree.lemmas(), tree.heads(), tree.relations(), tree.spaceAfter());
    }

    private static String titled(String form) {
        return form.length() < 2 || !Character.isLetter(form.charAt(0)) || !Character.isLetter(form.charAt(1))
                ? form
                : Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    /** Straight double marks made curly: the treebanks have few of those that news has. */
    private static Tree withCurlyQuotes(Tree tree) {
        String[] forms = tree.forms().clone();
        for (int i = 0; i < forms.length; i++) {
            if (forms[i].equals("\"")) {
                forms[i] = tree.penn()[i] == Penn.OPENING_QUOTE ? "“" : "”";
            }
        }
        return new Tree(
                forms, tree.penn(), tree.tags(), tree.lemmas(), tree.heads(), tree.relations(), tree.spaceAfter());
    }

    /**
     * The tree with words that hyphens join as one word each, which hangs where its topmost part hung; the tree itself where
     * there are none.
     */
    static Tree joined(Tree tree) {
        int n = tree.size();
        int[] group = new int[n];
        int groups = 0;
        for (int i = 0; i < n; i++) {
            boolean joins = i > 0 && !tree.spaceAfter()[i - 1] && (isHyphen(tree, i) || isHyphen(tree, i - 1));
            group[i] = joins ? groups - 1 : groups++;
        }
        if (groups == n) {
            return tree;
        }
        Tree joined = new Tree(
                new String[groups],
                new Penn[groups],
                new Tag[groups],
                new String[groups],
                new int[groups],
                new Relation[groups],
                new boolean[groups]);
        for (int first = 0; first < n; ) {
            int end = first + 1;
            while (end < n && group[end] == group[first]) {
                end++;
            }
            int top = first;
            for (int i = first; i < end; i++) {
                if (depth(tree, i) < depth(tree, top)) {
                    top = i;
                }
            }
            int g = group[first];
            joined.forms()[g] = String.join("", List.of(tree.forms()).subList(first, end));
            joined.lemmas()[g] = end == first + 1 ? tree.lemmas()[first] : "_";
            joined.penn()[g] = tree.penn()[top];
            joined.tags()[g] = tree.tags()[top];
            joined.relations()[g] = tree.relations()[top];
            joined.heads()[g] = tree.heads()[top] < 0 ? -1 : group[tree.heads()[top]];
            joined.spaceAfter()[g] = tree.spaceAfter()[end - 1];
            boolean modifies = joined.relations()[g] == Relation.AMOD
                    || (joined.relations()[g] == Relation.COMPOUND && tree.heads()[top] >= end);
            if (end > first + 1 && modifies && joined.penn()[g] != Penn.NNP && joined.penn()[g] != Penn.CD) {
                // “A long-term plan”: a noun at its head, an adjective as a whole.
                joined.penn()[g] = Penn.JJ;
                joined.tags()[g] = Tag.ADJ;
                joined.relations()[g] = Relation.AMOD;
            }
            first = end;
        }
        return joined;
    }

    private static boolean isHyphen(Tree tree, int i) {
        return i > 0
                && i + 1 < tree.size()
                && (tree.forms()[i].equals("-") || tree.forms()[i].equals("‑"))
                && !tree.spaceAfter()[i - 1]
                && !tree.spaceAfter()[i]
                && isWord(tree.forms()[i - 1])
                && isWord(tree.forms()[i + 1]);
    }

    private static boolean isWord(String form) {
        return Character.isLetterOrDigit(form.charAt(0)) || Character.isLetterOrDigit(form.charAt(form.length() - 1));
    }

    private static int depth(Tree tree, int i) {
        int depth = 0;
        for (int above = tree.heads()[i]; above >= 0; above = tree.heads()[above]) {
            depth++;
        }
        return depth;
    }
}
