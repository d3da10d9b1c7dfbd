package org.antecedent.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Grammar;
import org.antecedent.language.Relation;
import org.antecedent.language.Words;
import org.antecedent.training.Treebank.Tree;

/** Measures tags, lemmas and dependencies on the gold tokens of a treebank; punctuation counts. */
final class GrammarEvaluation {
    private final List<Tree> trees;

    GrammarEvaluation(List<Tree> trees) {
        this.trees = trees;
    }

    /** What is measured, by its name, in the order in which it is printed. */
    Map<String, Score> scores(Grammar grammar, Knowledge knowledge) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Tree tree : trees) {
            Words words = grammar.read(tree.forms(), new int[tree.size()]);
            IntPredicate reports = i -> tree.tags()[i].isVerbal()
                    && knowledge.reportingVerb(tree.lemmas()[i]).isPresent();
            for (int i = 0; i < tree.size(); i++) {
                boolean penn = words.penn(i) == tree.penn()[i];
                boolean tag = words.tag(i) == tree.tags()[i];
                boolean head = words.head(i) == tree.heads()[i];
                boolean both = head && words.relation(i) == tree.relations()[i];
                String goldTags = grammar.lemmatizer().lemma(tree.forms()[i], tree.penn()[i]);
                String lemma = tree.lemmas()[i].replace('’', '\'');
                share(scores, "Penn tags", penn);
                share(scores, "universal tags", tag);
                share(scores, "lemmas on gold tags", goldTags.equals(lemma));
                share(scores, "lemmas", words.lemma(i).equals(lemma));
                share(scores, "heads (UAS)", head);
                share(scores, "heads and relations (LAS)", both);
                arcs(scores, "nsubj", tree, words, i, Relation.NSUBJ::equals, any -> true);
                arcs(scores, "subjects of reporting verbs", tree, words, i, Relation::isSubject, reports);
                arcs(scores, "ccomp of reporting verbs", tree, words, i, Relation.CCOMP::equals, reports);
            }
        }
        return scores;
    }

    private static void share(Map<String, Score> scores, String name, boolean right) {
        scores.computeIfAbsent(name, any -> new Score()).add(right ? 1 : 0, 1, 1);
    }

    private interface Kind {
        boolean has(Relation relation);
    }

    private static void arcs(
            Map<String, Score> scores, String name, Tree tree, Words words, int i, Kind kind, IntPredicate heads) {
        int goldHead = tree.heads()[i];
        int foundHead = words.head(i);
        boolean gold = kind.has(tree.relations()[i]) && goldHead >= 0 && heads.test(goldHead);
        boolean found = kind.has(words.relation(i)) && foundHead >= 0 && heads.test(foundHead);
        boolean right = gold && found && goldHead == foundHead;
        scores.computeIfAbsent(name, any -> new Score()).add(right ? 1 : 0, found ? 1 : 0, gold ? 1 : 0);
    }
}
