package org.antecedent.check;

import java.util.List;
import org.antecedent.analysis.Article;

/** One way a text can leave its reader unsure. A pure function of the article and of what its house has settled. */
public interface Check {
    /** What it is. */
    About about();

    /** What it finds, in text order. Never throws for content. */
    List<Finding> check(Article article, HouseStyle house);
}
