package org.antecedent.check.quotation;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Naming;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** The edit that says whose words a quotation is. */
final class Attribution {
    private Attribution() {}

    /**
     * “… .” becomes “… ,” NAME said. A question or an exclamation keeps its mark.
     *
     * @param quoted with both marks
     */
    static Fix of(Article article, Span quoted, String name) {
        int stop = quoted.end() - 2;
        List<Edit> edits = new ArrayList<>();
        if (stop > quoted.start() && article.text().string().charAt(stop) == '.') {
            edits.add(new Edit(new Span(stop, stop + 1), ","));
        }
        edits.add(new Edit(new Span(quoted.end(), quoted.end()), " " + name + " said."));
        return new Fix("Attribute to " + Naming.quoted(name), edits);
    }
}
