package org.antecedent.editor;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.editor.GoToDefinition.Link;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** From an actor, or from something that is said, to all that the actor says. */
public final class GoToImplementations {
    private GoToImplementations() {}

    /** The statements of the actor under the cursor, else of who says what the cursor is in; in text order. */
    public static List<Link> at(Article article, int offset) {
        Optional<Mention> mention = article.mentionAt(offset);
        if (mention.isPresent()) {
            return article.actorOf(mention.get())
                    .map(actor -> statements(article, actor, mention.get().span()))
                    .orElse(List.of());
        }
        Optional<Statement> statement = article.statementAt(offset);
        return statement
                .flatMap(article::actorOf)
                .map(actor -> statements(article, actor, statement.get().span()))
                .orElse(List.of());
    }

    private static List<Link> statements(Article article, Actor actor, Span origin) {
        return article.statementsOf(actor).stream()
                .map(statement ->
                        new Link(origin, statement.span(), statement.content().get(0)))
                .toList();
    }
}
