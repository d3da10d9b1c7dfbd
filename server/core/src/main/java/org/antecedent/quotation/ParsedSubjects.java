package org.antecedent.quotation;

import java.util.Optional;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;

/** The subjects of verbs by the dependencies alone. */
final class ParsedSubjects {
    private final Passage passage;

    ParsedSubjects(Passage passage) {
        this.passage = passage;
    }

    /** The subject of the cue, or of the verb that it is joined to, by the dependencies. */
    Optional<Range> of(Cue cue) {
        int verb = cue.words().first();
        Sentence sentence = passage.sentence(verb);
        int offset = passage.sentenceFirst(verb);
        int at = verb - offset;
        int subject = sentence.subject(at);
        while (subject < 0 && sentence.relation(at) == Relation.CONJ) {
            at = sentence.head(at);
            subject = sentence.subject(at);
        }
        if (subject < 0
                || subject + offset >= cue.group().first()
                || passage.quotation(subject + offset) != passage.quotation(verb)
                || isRelative(sentence, subject)
                || !sentence.tag(subject).isNominal() && sentence.tag(subject) != Tag.PRON) {
            return Optional.empty();
        }
        int end = subject + 1;
        int last = sentence.words().last(subject) + 1;
        while (end < last && end + offset < cue.group().first() && !isAside(sentence, end)) {
            end++;
        }
        return Optional.of(new Range(sentence.words().first(subject) + offset, end + offset));
    }

    private static boolean isRelative(Sentence sentence, int subject) {
        return Sources.RELATIVES.contains(sentence.lower(subject))
                || Sources.NO_SUBJECTS.contains(sentence.lower(subject));
    }

    private static boolean isAside(Sentence sentence, int i) {
        return switch (sentence.relation(i)) {
            case PUNCT, ACL_RELATIVE, APPOS, PARATAXIS -> true;
            default -> Sources.RELATIVES.contains(sentence.lower(i));
        };
    }
}
