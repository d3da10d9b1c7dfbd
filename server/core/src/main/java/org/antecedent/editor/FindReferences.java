package org.antecedent.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** Every mention of the actor under the cursor, names, descriptions and pronouns, and all that it is the source of. */
public final class FindReferences {
    private FindReferences() {}

    /**
     * The spans in text order; empty where the cursor is on no actor.
     *
     * @param introducing whether the mention that introduces the actor is among them
     */
    public static List<Span> at(Article article, int offset, boolean introducing) {
        Optional<Actor> actor = article.mentionAt(offset).flatMap(article::actorOf);
        if (actor.isEmpty()) {
            return List.of();
        }
        Mention introduction = article.introducing(actor.get());
        Stream<Span> mentions = article.mentionsOf(actor.get()).stream()
                .filter(mention -> introducing || mention.id() != introduction.id())
                .map(Mention::span);
        Stream<Span> said =
                article.statementsOf(actor.get()).stream().flatMap(statement -> statement.content().stream());
        return Stream.concat(mentions, said).distinct().sorted().toList();
    }
}
