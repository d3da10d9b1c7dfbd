package org.antecedent.lsp.session;

import java.util.List;
import java.util.function.BiConsumer;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.mention.ProjectActors;

/**
 * What is looked for in an article.
 *
 * @param house what its house has settled
 * @param excluded whether nothing is
 * @param actors whom its project knows
 */
public record Rules(Checks checks, HouseStyle house, boolean excluded, ProjectActors actors) {
    /** Where nobody has settled anything. */
    public static Rules of(Checks checks) {
        return new Rules(checks, HouseStyle.STANDARD, false, ProjectActors.NONE);
    }

    /** @param failed told of each check that fails, which leaves the findings of the others */
    public List<Finding> findings(Article article, BiConsumer<About, RuntimeException> failed) {
        return excluded ? List.of() : checks.run(article, house, failed);
    }
}
