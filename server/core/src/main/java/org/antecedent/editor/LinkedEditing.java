package org.antecedent.editor;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.Naming;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** The names of an actor that are written alike, which may be edited as one. */
public final class LinkedEditing {
    private LinkedEditing() {}

    /**
     * The name under the cursor and all that are the same, in text order; fewer than two are none. What is quoted is left
     * alone: nobody is asked before it changes.
     */
    public static List<Span> at(Article article, int offset) {
        Optional<Mention> name = article.mentionAt(offset)
                .filter(mention -> mention.kind() == Mention.Kind.NAME && !article.isQuoted(mention.span()))
                .filter(mention -> Naming.bareSpan(article, mention).touches(offset));
        if (name.isEmpty() || article.actorOf(name.get()).isEmpty()) {
            return List.of();
        }
        // The very characters: a name broken over two lines is not written alike.
        String words = article.text().words(Naming.bareSpan(article, name.get()));
        List<Span> alike = article.mentionsOf(article.actorOf(name.get()).get()).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME && !article.isQuoted(mention.span()))
                .map(mention -> Naming.bareSpan(article, mention))
                .filter(span -> article.text().words(span).equals(words))
                .distinct()
                .toList();
        return alike.size() < 2 ? List.of() : alike;
    }
}
