package org.antecedent.coreference;

import java.util.OptionalInt;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Age;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;

/** How old somebody is said to be: “Lutz, 59, said”, “the 34-year-old deputy”. */
final class Ages {
    private Ages() {}

    /** The age that a name or description tells of whom it means. */
    static OptionalInt of(Discourse discourse, Mention mention) {
        Sentence sentence = discourse.sentence(mention);
        for (int i = mention.first(); i <= discourse.headToken(mention); i++) {
            OptionalInt years = Age.years(sentence.lower(i));
            // “The 34-year-old's lawyer” is of any age.
            if (years.isPresent() && !isPossessive(sentence, i + 1)) {
                return years;
            }
        }
        return mention.kind() == Kind.NAME ? after(sentence, mention.end()) : OptionalInt.empty();
    }

    static boolean differ(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt();
    }

    /** “Lutz, <em>59</em>, said”, “Lutz, aged <em>59</em>, said”. */
    private static OptionalInt after(Sentence sentence, int end) {
        int age = end + 1 < sentence.size() && sentence.lower(end + 1).equals("aged") ? end + 2 : end + 1;
        boolean closed = age < sentence.size()
                && sentence.lower(end).equals(",")
                && (age + 1 == sentence.size() || sentence.tag(age + 1) == Tag.PUNCT);
        return closed ? Age.alone(sentence.lower(age)) : OptionalInt.empty();
    }

    private static boolean isPossessive(Sentence sentence, int i) {
        return i < sentence.size() && sentence.tag(i) == Tag.PART;
    }
}
