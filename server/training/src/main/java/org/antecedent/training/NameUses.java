package org.antecedent.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.NameSearch;
import org.antecedent.mention.WordKinds.Use;

/** How often words are part of what kind of name, without regard to capitals, in texts whose names are known. */
final class NameUses {
    /** The corpora that agree on what a name is ({@link NameSource}), with the silver news. */
    static final List<String> FILES = List.of(
            "train/gum.jsonl",
            "train/meantime.jsonl",
            "train/uner_ewt.jsonl",
            "train/wikigold.jsonl",
            "silver/names.jsonl");

    private final Map<String, int[]> counts = new HashMap<>();

    /** Counts the words of a paragraph. */
    void add(NameCorpus.Labelled paragraph) {
        for (int s = 0; s < paragraph.sentences().size(); s++) {
            Sentence sentence = paragraph.sentences().get(s);
            int[] labels = paragraph.labels().get(s);
            for (int i = 0; i < labels.length; i++) {
                counts.computeIfAbsent(sentence.lower(i), any -> new int[Use.values().length])[
                        use(labels[i]).ordinal()]++;
            }
        }
    }

    private static Use use(int label) {
        if (label == NameSearch.OUTSIDE) {
            return Use.NO_NAME;
        }
        ActorType type = NameSearch.type(label);
        if (type == ActorType.PERSON) {
            return NameSearch.ends(label) ? Use.PERSON_ENDS : Use.PERSON_BEGINS;
        }
        return type == ActorType.ORGANIZATION ? Use.ORGANIZATION : Use.PLACE;
    }

    /** How often the word, in small letters, is put to each {@link Use}; nothing for a word that was never seen. */
    int[] of(String word) {
        return counts.getOrDefault(word, new int[0]);
    }
}
