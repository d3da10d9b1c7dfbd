package org.antecedent.lsp.session;

import org.antecedent.annotation.AnnotationFile;
import org.antecedent.annotation.AnnotationFile.Merged;
import org.antecedent.annotation.Decisions;
import org.antecedent.text.Text;

/** What two sides made of the decisions about one article. */
final class Joined {
    /** Every file that is joined here gives it the same name. */
    private static final String ARTICLE = "article";

    private Joined() {}

    /**
     * What either side has changed since both had the same; where they contradict each other both readings are kept, to choose
     * from.
     *
     * @param base a file of what both had; blank where there was none, or none that is understood
     * @param ours placed in the text
     * @param theirs a file of what the other side has
     * @return placed in the text
     */
    static Decisions of(String base, Decisions ours, String theirs, Text text) {
        String own = file(ours, text);
        return AnnotationFile.merge(base, own, theirs)
                .or(() -> AnnotationFile.merge("", own, theirs))
                .map(Merged::file)
                .map(merged -> AnnotationFile.read(merged, text).decisions())
                .orElse(ours);
    }

    /** A file of decisions that are placed in the text. */
    static String file(Decisions decisions, Text text) {
        return AnnotationFile.write(decisions, ARTICLE, text);
    }
}
