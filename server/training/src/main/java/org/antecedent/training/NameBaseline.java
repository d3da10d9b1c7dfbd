package org.antecedent.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.antecedent.language.Language;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.NameSearch;
import org.antecedent.training.NameCorpus.Document;
import org.antecedent.training.NameCorpus.Labelled;

/** What our names are measured against: OpenNLP's own learner with its own features, on the same tokens and gold names. */
final class NameBaseline {
    private NameBaseline() {}

    static TokenNameFinder train(Language language, Path corpora) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (NameSource source : NameSource.ALL) {
            if (source.dialect() != 0) {
                continue;
            }
            for (Document document : NameCorpus.read(corpora.resolve(source.file()))) {
                boolean isFirst = true;
                for (Labelled paragraph : NameCorpus.labelled(language, document)) {
                    for (int s = 0; s < paragraph.labels().size(); s++) {
                        samples.add(sample(
                                paragraph.sentences().get(s), paragraph.labels().get(s), isFirst));
                        isFirst = false;
                    }
                }
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        return new NameFinderME(NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory()));
    }

    private static NameSample sample(Sentence sentence, int[] labels, boolean isFirst) {
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (NameSearch.starts(labels[i])) {
                int first = i;
                while (!NameSearch.ends(labels[i])) {
                    i++;
                }
                names.add(new Span(first, i + 1, NameSearch.type(labels[i]).name()));
            }
        }
        return new NameSample(sentence.forms().toArray(String[]::new), names.toArray(Span[]::new), isFirst);
    }

    /** The type of a name that OpenNLP found. */
    static ActorType type(String type) {
        return switch (type) {
            case "person", "PERSON" -> ActorType.PERSON;
            case "organization", "ORGANIZATION" -> ActorType.ORGANIZATION;
            default -> ActorType.PLACE;
        };
    }
}
