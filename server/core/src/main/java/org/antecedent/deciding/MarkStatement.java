package org.antecedent.deciding;

import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.quotation.Statement.Kind;
import org.antecedent.text.Span;

/**
 * Says that words are a statement.
 *
 * @param words what is said, quotation marks included
 * @param source the words for who says it; empty where the text has none
 * @param cue the words that report it; empty where the text has none
 * @param kind empty where the quotation marks tell
 */
public record MarkStatement(Span words, Optional<Span> source, Optional<Span> cue, Optional<Kind> kind)
        implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        List<Span> content = pen.content(List.of(words));
        Optional<Anchor> who = Optional.empty();
        if (source.isPresent()) {
            who = Optional.of(pen.anchor(pen.mentionable(source.get())));
        }
        Optional<Anchor> how = Optional.empty();
        if (cue.isPresent()) {
            how = Optional.of(pen.anchor(pen.selected(cue.get())));
        }
        pen.decide(new Said(pen.anchors(content), who, how, kind.orElseGet(() -> kind(pen.article(), content))));
    }

    /** Direct where all of it stands in quotation marks, mixed where some of it does. */
    private static Kind kind(Article article, List<Span> content) {
        if (content.stream().allMatch(article::isQuoted)) {
            return Kind.DIRECT;
        }
        boolean some = article.quoted().stream()
                .filter(QuotedSpan::hasWords)
                .anyMatch(quote -> content.stream().anyMatch(quote.span()::overlaps));
        return some ? Kind.MIXED : Kind.INDIRECT;
    }
}
