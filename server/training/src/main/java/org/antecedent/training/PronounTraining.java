package org.antecedent.training;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.DescriptionModel;
import org.antecedent.coreference.LogOdds;
import org.antecedent.coreference.PronounDecision;
import org.antecedent.coreference.PronounDecision.Choice;
import org.antecedent.coreference.PronounModel;
import org.antecedent.coreference.RuleResolver;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.linear.LinearModel;
import org.antecedent.language.linear.WordTable;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Fits the weights of the evidence for antecedents: conditional logistic regression over the candidates of each pronoun and
 * “none of these”, with a penalty on large weights. What a candidate is depends on the pronouns before it, so the fit is
 * repeated on the decisions of the model before.
 */
final class PronounTraining {
    /** How often the corpora are read with the model so far. Tuned, as all here, on the dev corpora. */
    private static final int ROUNDS = 3;

    private static final double PENALTY = 70;

    /** A feature that holds of candidates of fewer pronouns is left out. */
    private static final int RARE = 5;

    private final Analyzer analyzer;
    private final Knowledge knowledge;
    private final DescriptionModel descriptions;
    private final WordTable clusters;
    private final LinearModel fillers;
    private final List<Read> read = new ArrayList<>();

    PronounTraining(
            Analyzer analyzer,
            Knowledge knowledge,
            DescriptionModel descriptions,
            WordTable clusters,
            LinearModel fillers) {
        this.analyzer = analyzer;
        this.knowledge = knowledge;
        this.descriptions = descriptions;
        this.clusters = clusters;
        this.fillers = fillers;
    }

    private record Read(PronounSource source, PronounCorpus.Document document, Article article) {}

    void add(PronounSource source, List<PronounCorpus.Document> documents) {
        for (PronounCorpus.Document document : documents) {
            read.add(new Read(source, document, analyzer.analyze(Text.of(document.text()))));
        }
    }

    LinearModel train(Progress progress) {
        LinearModel model = LinearModel.empty(1);
        for (int round = 1; round <= ROUNDS; round++) {
            List<ChoiceTraining.Example> examples = new ArrayList<>();
            RuleResolver resolver = new RuleResolver(
                    knowledge, descriptions, new PronounModel(clusters, new LogOdds(fillers), new LogOdds(model)));
            Analyzer reader = analyzer.withResolver(resolver);
            for (Read one : read) {
                collect(one, reader.decisions(one.article()), examples);
            }
            model = new ChoiceTraining(PENALTY, RARE, LogOdds.UNIT).train(examples, progress);
        }
        return model;
    }

    private static void collect(Read read, List<PronounDecision> decisions, List<ChoiceTraining.Example> examples) {
        for (PronounDecision decision : decisions) {
            Span pronoun = read.article().mentions().get(decision.mention()).span();
            PronounCorpus.Gold gold = read.document().pronouns().get(pronoun);
            if (gold == null && !(read.source().complete() && read.document().complete())) {
                continue;
            }
            int count = decision.choices().size();
            if (count == 0) {
                continue;
            }
            int[][] features = new int[count + 1][];
            boolean[] right = new boolean[count + 1];
            boolean any = false;
            for (int i = 0; i < count; i++) {
                Choice choice = decision.choices().get(i);
                features[i] = features(choice);
                right[i] = gold != null
                        && PronounEvaluation.isRight(read.document(), gold, read.article(), choice.mentions());
                any |= right[i];
            }
            features[count] = features(decision.none());
            right[count] = !any;
            double weight = any
                    ? read.source().weight()
                    : read.source().weight() * read.source().none();
            if (weight > 0) {
                examples.add(new ChoiceTraining.Example(weight, features, right));
            }
        }
    }

    private static int[] features(Choice choice) {
        return choice.factors().stream()
                .flatMap(factor -> factor.features().stream())
                .mapToInt(PronounDecision.Feature::hash)
                .toArray();
    }
}
