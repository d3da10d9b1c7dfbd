package org.antecedent.report;

import java.util.List;

/**
 * One thing that figures count: a statement, a mention, a question or a finding, as the lists behind the figures show it.
 *
 * @param figures all that count it, but for those of a period
 * @param quotedWords how many it adds to figures of quoted words
 * @param sentence on the page of its article
 * @param place of the sentence, for people
 * @param html what is shown of it
 */
public record Counted(List<Figure> figures, int quotedWords, int sentence, String place, String html) {
    public Counted {
        figures = List.copyOf(figures);
    }
}
