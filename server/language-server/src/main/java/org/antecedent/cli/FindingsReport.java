package org.antecedent.cli;

import java.util.List;
import org.antecedent.check.Finding;
import org.antecedent.text.Text;

/** A form in which the findings of articles are printed, article by article. */
interface FindingsReport {
    /** The findings of the next article. */
    void add(String file, Text text, List<Finding> findings);

    /** There are no more articles. */
    void end(String summary);
}
