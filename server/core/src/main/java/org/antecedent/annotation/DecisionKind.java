package org.antecedent.annotation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of decisions, as a file of annotations tells them apart. */
public enum DecisionKind {
    ACTOR("describing", "somebody whom mentions may refer to"),
    MENTION("tagging", "the words are a mention"),
    NO_MENTION("moderating", "the words are no mention"),
    REFERS("identifying", "whom the words mean"),
    REFERS_NOT("moderating", "whom the words do not mean"),
    STATEMENT("describing", "somebody says the words"),
    NO_STATEMENT("moderating", "nobody says the words"),
    DISMISSED("moderating", "a finding is to be silent"),
    NOTE("commenting", "a note on the words"),
    QUESTION("questioning", "a question to who curates"),
    CONFLICT("moderating", "people decided otherwise");

    private final String motivation;
    private final String says;

    DecisionKind(String motivation, String says) {
        this.motivation = motivation;
        this.says = says;
    }

    /** That of a word in a file; empty where this version knows none of that name. */
    public static Optional<DecisionKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** What a file calls it: {@code refers-not}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The nearest term of W3C's vocabulary. */
    public String motivation() {
        return motivation;
    }

    /** What it says, as the table in docs/annotations.md begins to tell. */
    public String says() {
        return says;
    }
}
