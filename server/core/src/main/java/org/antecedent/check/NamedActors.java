package org.antecedent.check;

import java.util.BitSet;
import java.util.List;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;

/** Which actors of an article it calls by a name, anywhere. */
public final class NamedActors {
    private final Article article;
    private final BitSet ids = new BitSet();

    /** Those of an article; counted once. */
    public static NamedActors of(Article article) {
        return article.readOut(NamedActors.class, all -> List.of(new NamedActors(all)))
                .get(0);
    }

    private NamedActors(Article article) {
        this.article = article;
        for (Mention mention : article.mentions()) {
            if (mention.kind() == Mention.Kind.NAME) {
                article.actorOf(mention).map(Actor::id).ifPresent(ids::set);
            }
        }
    }

    /** Whether what the mention means has a name; not where it means nobody known. */
    public boolean holds(Mention mention) {
        return article.actorOf(mention).filter(actor -> ids.get(actor.id())).isPresent();
    }
}
