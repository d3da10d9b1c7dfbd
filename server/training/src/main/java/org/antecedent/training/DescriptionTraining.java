package org.antecedent.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.DescriptionModel;
import org.antecedent.coreference.LogOdds;
import org.antecedent.coreference.PronounModel;
import org.antecedent.coreference.RuleResolver;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;
import org.antecedent.text.Text;

/** Fits the weights of the evidence for whom descriptions take up: each is shown the actors as the gold chains have them. */
final class DescriptionTraining {
    // Tuned on dev/gum, dev/ontogum and dev/meantime.
    private static final double PENALTY = 2;
    private static final int RARE = 3;

    private final Analyzer analyzer;
    private final Knowledge knowledge;
    private final WordTable clusters;
    private final PronounModel pronouns;
    private final List<ChoiceTraining.Example> examples = new ArrayList<>();

    /**
     * @param fillers what goes with which places
     * @param weights those for pronouns, as far as they are fitted
     */
    DescriptionTraining(
            Analyzer analyzer, Knowledge knowledge, WordTable clusters, LinearModel fillers, LinearModel weights) {
        this.analyzer = analyzer;
        this.knowledge = knowledge;
        this.clusters = clusters;
        this.pronouns = new PronounModel(clusters, new LogOdds(fillers), new LogOdds(weights));
    }

    void add(List<ChainCorpus.Document> documents) {
        for (ChainCorpus.Document document : documents) {
            add(document, analyzer.analyze(Text.of(document.text())));
        }
    }

    /** @param article the document as it was read, whoever resolved it */
    void add(ChainCorpus.Document document, Article article) {
        Gold gold = new Gold(document.chainsOf(article.mentions()));
        // Resolved from nothing: what was weighed when the article was read would not be shown to the teacher.
        analyzer.withResolver(new RuleResolver(knowledge, DescriptionModel.taught(clusters, gold), pronouns))
                .decisions(article);
        examples.addAll(gold.examples.values());
    }

    /** Chooses as the gold chains have it, and remembers what it saw. */
    private static final class Gold implements DescriptionModel.Teacher {
        private final String[] chains;
        private final Map<Integer, ChoiceTraining.Example> examples = new TreeMap<>();

        Gold(String[] chains) {
            this.chains = chains;
        }

        @Override
        public int choose(int description, List<List<Integer>> actors, List<int[]> features) {
            int count = actors.size();
            int[] shared = new int[count + 1];
            int most = 0;
            for (int i = 0; i < count; i++) {
                for (int mention : actors.get(i)) {
                    boolean same = mention < description
                            && chains[description] != null
                            && chains[description].equals(chains[mention]);
                    shared[i] += same ? 1 : 0;
                }
                most = Math.max(most, shared[i]);
            }
            int best = count;
            boolean[] right = new boolean[count + 1];
            for (int i = count - 1; i >= 0; i--) {
                right[i] = most > 0 && shared[i] == most;
                best = right[i] ? i : best;
            }
            right[count] = most == 0;
            examples.put(description, new ChoiceTraining.Example(1, features.toArray(int[][]::new), right));
            return best;
        }
    }

    LinearModel train(Progress progress) {
        long taken = examples.stream()
                .filter(example -> !example.right()[example.right().length - 1])
                .count();
        progress.say(examples.size() + " descriptions, " + taken + " of them take up somebody");
        return new ChoiceTraining(PENALTY, RARE, LogOdds.UNIT).train(examples, progress);
    }
}
