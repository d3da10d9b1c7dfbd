package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** Who speaks about whom: the actors that somebody's statements mention, and those whose statements mention somebody. */
public final class CallHierarchy {
    private static final int NAME_LENGTH = 60;

    private CallHierarchy() {}

    /**
     * Somebody in the hierarchy.
     *
     * @param introducing the mention that introduces the actor; a cursor there leads to it again
     */
    public record Party(String name, String detail, DocumentSymbols.Kind kind, Span introducing) {}

    /** @param mentions where the one is mentioned by the other, in text order */
    public record Link(Party party, List<Span> mentions) {
        public Link {
            mentions = List.copyOf(mentions);
        }
    }

    /** The actor under the cursor. */
    public static Optional<Party> at(Article article, int offset) {
        return actorAt(article, offset).map(actor -> party(article, actor));
    }

    /** Of whom the actor under the cursor speaks, by first mention. */
    public static List<Link> spokenOf(Article article, int offset) {
        return links(article, actorAt(article, offset), true);
    }

    /** Who speaks of the actor under the cursor, by first mention. */
    public static List<Link> speakers(Article article, int offset) {
        return links(article, actorAt(article, offset), false);
    }

    private static Optional<Actor> actorAt(Article article, int offset) {
        return article.mentionAt(offset).flatMap(article::actorOf);
    }

    /** That one actor speaks of another. */
    public record Talk(Actor speaker, Actor of, Span mention) {}

    /** All of an article, in text order. */
    public static List<Talk> talk(Article article) {
        return article.readOut(Talk.class, CallHierarchy::read);
    }

    private static List<Talk> read(Article article) {
        List<Talk> talk = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            Optional<Actor> spokenOf = article.actorOf(mention);
            Optional<Actor> speaker = speaker(article, mention);
            // Not spoken of, or by nobody, or only “I”.
            if (spokenOf.isPresent() && speaker.isPresent() && !spokenOf.equals(speaker)) {
                talk.add(new Talk(speaker.get(), spokenOf.get(), mention.span()));
            }
        }
        return talk;
    }

    private static List<Link> links(Article article, Optional<Actor> actor, boolean speaking) {
        Map<Integer, List<Span>> others = new LinkedHashMap<>();
        for (Talk one : talk(article)) {
            if (actor.filter(speaking ? one.speaker()::equals : one.of()::equals)
                    .isPresent()) {
                Actor other = speaking ? one.of() : one.speaker();
                others.computeIfAbsent(other.id(), any -> new ArrayList<>()).add(one.mention());
            }
        }
        List<Link> links = new ArrayList<>();
        others.forEach((id, mentions) -> {
            Actor other = article.actors().get(id);
            // Nobody looks for the things that are spoken of.
            if (DocumentSymbols.isListed(article, other) || !speaking) {
                links.add(new Link(party(article, other), mentions));
            }
        });
        return links;
    }

    /** Who says the innermost statement that the mention stands in. */
    private static Optional<Actor> speaker(Article article, Mention mention) {
        return article.statementsAround(mention.span()).stream()
                .filter(statement -> statement.content().stream().anyMatch(content -> content.contains(mention.span())))
                .min(Comparator.comparingInt(statement -> statement.span().length()))
                .flatMap(article::actorOf);
    }

    private static Party party(Article article, Actor actor) {
        int statements = article.statementsOf(actor).size();
        String detail = actor.type().inWords() + ", " + ActorCard.count(statements, "statement");
        return new Party(
                ActorCard.shorten(actor.name(), NAME_LENGTH),
                detail,
                DocumentSymbols.kind(actor.type()),
                article.introducing(actor).span());
    }
}
