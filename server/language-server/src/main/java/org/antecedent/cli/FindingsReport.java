package org.antecedent.cli;

import java.io.IOException;
import java.util.List;
import org.antecedent.check.Finding;
import org.antecedent.text.Text;

/** A form in which the findings of articles are printed, article by article. */
interface FindingsReport {
    /**
     * The findings of the next article.
     *
     * @throws IOException where they cannot be printed
     */
    void add(String file, Text text, List<Finding> findings) throws IOException;

    /**
     * There are no more articles.
     *
     * @throws IOException where the rest cannot be printed
     */
    void end(String summary) throws IOException;
}
