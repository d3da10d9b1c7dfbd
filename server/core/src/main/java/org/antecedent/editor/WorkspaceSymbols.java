package org.antecedent.editor;

import java.util.List;
import java.util.Locale;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.text.Span;

/** The actors of an article whose names fit what somebody looks for. */
public final class WorkspaceSymbols {
    private static final int NAME_LENGTH = 60;

    private WorkspaceSymbols() {}

    /** @param span the words that introduce the actor */
    public record Symbol(String name, DocumentSymbols.Kind kind, Span span, int mentions) {}

    /** By first mention. The letters of the query stand in the name in that order, in any case; an empty query fits all. */
    public static List<Symbol> matching(Article article, String query) {
        String letters = query.strip().toLowerCase(Locale.ROOT);
        return article.actors().stream()
                .filter(actor -> NameMatch.of(actor.name().toLowerCase(Locale.ROOT), letters)
                        .isPresent())
                .filter(actor -> DocumentSymbols.isListed(article, actor))
                .map(actor -> symbol(article, actor))
                .toList();
    }

    private static Symbol symbol(Article article, Actor actor) {
        return new Symbol(
                ActorCard.shorten(actor.name(), NAME_LENGTH),
                DocumentSymbols.kind(actor.type()),
                article.introducing(actor).span(),
                actor.mentions().size());
    }
}
