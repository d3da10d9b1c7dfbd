package org.antecedent.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.antecedent.text.Text;

/** Which articles have the same text, letter by letter, as one before them. */
final class Repeats {
    private final Fingerprints texts = new Fingerprints();
    private Optional<ArticleFile> first = Optional.empty();
    private int count;

    /** Whether an article before had the text. */
    boolean add(ArticleFile file, Text text) {
        boolean repeated = !texts.add(text.string());
        if (repeated) {
            count++;
            first = first.or(() -> Optional.of(file));
        }
        return repeated;
    }

    /** Says how many there were, since they count twice in every figure. */
    void tell(PrintWriter errors, boolean passedOver) {
        first.ifPresent(one -> errors.println("antecedent: "
                + (count == 1 ? "1 article has" : count + " articles have") + " the same text as an earlier one"
                + (passedOver ? ", and " + (count == 1 ? "was" : "were") + " passed over" : "") + ": " + one
                + (count == 1 ? "" : ", …")));
    }
}
