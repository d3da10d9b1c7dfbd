package org.antecedent.training;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.antecedent.language.PartOfSpeech;
import org.antecedent.language.Penn;
import org.antecedent.language.Tag;

/**
 * The tagger of the official English model of Apache OpenNLP, version 1.3.0: the baseline of ours. The model gives universal
 * tags, so OpenNLP's conversion of Penn tags is left out. For one thread.
 */
final class OfficialTagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSTaggerME tagger;

    OfficialTagger() throws IOException {
        try (InputStream stream = OfficialTagger.class.getResourceAsStream(MODEL)) {
            tagger = new POSTaggerME(new POSModel(stream), POSTagFormat.CUSTOM);
        }
    }

    PartOfSpeech[] tags(String[] forms) {
        String[] names = tagger.tag(forms);
        PartOfSpeech[] tags = new PartOfSpeech[names.length];
        for (int i = 0; i < names.length; i++) {
            tags[i] = new PartOfSpeech(Tag.of(names[i]), Penn.XX);
        }
        return tags;
    }
}
