package org.antecedent.mention;

import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;

/** What is said of a name right after it: what it owns, and what it is. */
final class NounsAhead {
    /** Nouns are looked for in so many words: “Norvik, a small Danish maker of chips”. */
    private static final int WORDS = 5;

    private NounsAhead() {}

    /** Whether the token makes what stands before it an owner: “Norvik<em>'s</em>”. */
    static boolean isPossessive(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.tag(i) == Tag.PART
                && sentence.form(i).length() == 2
                && sentence.form(i).endsWith("s");
    }

    /** What a name owns that ends before {@code end}: “Norvik's chief <em>executive</em>”; -1 for nothing. */
    static int owned(Sentence sentence, int end) {
        return isPossessive(sentence, end) ? head(sentence, end + 1) : -1;
    }

    /** What a name is said to be that ends before {@code end}: “Norvik, a <em>maker</em> of chips”; -1 for nothing. */
    static int apposed(Sentence sentence, int end) {
        if (end + 1 >= sentence.size() || !sentence.form(end).equals(",")) {
            return -1;
        }
        return NameWords.ARTICLES.contains(sentence.lower(end + 1)) ? head(sentence, end + 2) : -1;
    }

    /**
     * The same where it is told by whose it is, too, and nothing but more of it follows: “Verdi, Germany's largest <em>union</em>,
     * said”.
     */
    static int toldInFull(Sentence sentence, int end) {
        if (end + 1 >= sentence.size() || !sentence.form(end).equals(",")) {
            return -1;
        }
        boolean article = NameWords.ARTICLES.contains(sentence.lower(end + 1));
        int noun = article ? head(sentence, end + 2) : -1;
        for (int i = end + 1; noun < 0 && i < Math.min(sentence.size(), end + 1 + WORDS); i++) {
            noun = owned(sentence, i);
        }
        if (noun >= 0 && isPossessive(sentence, noun + 1)) {
            return owned(sentence, noun + 1);
        }
        return noun;
    }

    /** The last of the next nouns that stand side by side; -1 where none is near. */
    private static int head(Sentence sentence, int first) {
        int limit = Math.min(sentence.size(), first + WORDS);
        for (int i = first; i < limit; i++) {
            switch (sentence.tag(i)) {
                case NOUN -> {
                    int last = i;
                    while (last + 1 < limit && sentence.tag(last + 1) == Tag.NOUN) {
                        last++;
                    }
                    return last;
                }
                case ADJ, PROPN, NUM -> {}
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }
}
