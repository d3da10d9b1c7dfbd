package org.antecedent.deciding;

import java.util.List;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** Takes back what was decided about a mention, a statement or selected words. Notes and questions stay. */
public record TakeBack(Span at) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        List<String> ids = decided(pen.article(), at);
        if (ids.isEmpty()) {
            throw new Refusal("Nothing is decided here.");
        }
        ids.forEach(pen::drop);
    }

    /** The ids of the annotations that are about exactly the words there, and not about more. */
    public static List<String> decided(Article article, Span at) {
        Span words = Selected.mention(article, at)
                .map(Mention::span)
                .or(() -> Selected.statement(article, at)
                        .filter(statement -> at.isEmpty())
                        .map(Statement::content)
                        .map(content -> content.get(0)))
                .orElseGet(() -> Selected.words(article, at));
        return article.decisions().at(words).stream()
                .filter(annotation -> !(annotation.decision() instanceof Remark)
                        && annotation.decision().anchors().get(0).span().equals(words))
                .map(Annotation::id)
                .toList();
    }
}
