package org.antecedent.editor;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** Marks every mention of the actor under the cursor; the one that introduces it apart. */
public final class DocumentHighlights {
    private DocumentHighlights() {}

    /** One marked mention. */
    public record Highlight(Span span, boolean introducing) {}

    /** In text order; empty where the cursor is on no actor. */
    public static List<Highlight> at(Article article, int offset) {
        Optional<Actor> actor = article.mentionAt(offset).flatMap(article::actorOf);
        if (actor.isEmpty()) {
            return List.of();
        }
        Mention introduction = article.introducing(actor.get());
        return article.mentionsOf(actor.get()).stream()
                .map(mention -> new Highlight(mention.span(), mention.id() == introduction.id()))
                .toList();
    }
}
