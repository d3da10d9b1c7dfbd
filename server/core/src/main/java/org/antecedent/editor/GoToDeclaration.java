package org.antecedent.editor;

import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.editor.GoToDefinition.Link;
import org.antecedent.mention.Mention;

/** From any mention of an actor to the one that introduces it. */
public final class GoToDeclaration {
    private GoToDeclaration() {}

    /** Where to go from a cursor at the offset; empty where it is on no actor. */
    public static Optional<Link> at(Article article, int offset) {
        return article.mentionAt(offset)
                .flatMap(mention -> article.actorOf(mention).map(actor -> {
                    Mention introducing = article.introducing(actor);
                    return new Link(mention.span(), introducing.span(), introducing.span());
                }));
    }
}
