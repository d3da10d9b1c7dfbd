package org.antecedent.editor;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * All that an article tells of one actor, as a page: the card, every mention, every statement.
 *
 * @param origin the words that lead to it
 * @param introducing the words that introduce the actor; they name the page
 * @param title the actor's name
 * @param markdown the page
 */
public record ActorPage(Span origin, Span introducing, String title, String markdown) {
    private static final int LENGTH = 200;

    /** The page of the actor under the cursor. */
    public static Optional<ActorPage> at(Article article, int offset) {
        return article.mentionAt(offset)
                .flatMap(mention -> article.actorOf(mention)
                        .map(actor -> new ActorPage(
                                mention.span(),
                                article.introducing(actor).span(),
                                ActorCard.shorten(actor.name(), LENGTH),
                                markdown(article, actor))));
    }

    private static String markdown(Article article, Actor actor) {
        StringBuilder page = new StringBuilder("# ")
                .append(escaped(actor.name()))
                .append("\n\n")
                .append(Hover.actorLines(article, actor))
                .append("\n\n## Mentions\n\n");
        for (Mention mention : article.mentionsOf(actor)) {
            line(page, article, mention.span());
        }
        List<Statement> statements = article.statementsOf(actor);
        if (!statements.isEmpty()) {
            page.append("\n## Statements\n\n");
            statements.forEach(statement -> line(page, article, statement.span()));
        }
        return page.toString();
    }

    private static void line(StringBuilder page, Article article, Span span) {
        page.append("- line ")
                .append(article.text().lineAt(span.start()) + 1)
                .append(": ")
                .append(escaped(article.text().words(span)))
                .append('\n');
    }

    private static String escaped(String words) {
        return Markdown.escape(ActorCard.shorten(words, LENGTH));
    }
}
