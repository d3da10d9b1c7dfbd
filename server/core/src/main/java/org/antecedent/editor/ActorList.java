package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.coreference.Actor;
import org.antecedent.deciding.CastMember;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** Everybody whom words may mean, to choose from: for a place in the text the nearest first. */
public final class ActorList {
    private static final int ALIASES = 4;

    private ActorList() {}

    /**
     * Somebody to choose.
     *
     * @param id what operations know them by
     * @param detail what tells them from others: “person · 5 mentions · Merkel; the chancellor”
     * @param named what people said of them
     * @param nearest the name or description of them that stands nearest to the place, before it where there is one; empty where
     *     no words name them
     * @param decided whether people decided that they are somebody
     * @param here whether the mention at the place means them
     */
    public record Entry(
            String id,
            String name,
            ActorType type,
            String detail,
            Optional<Named> named,
            Optional<Span> nearest,
            boolean decided,
            boolean here) {}

    /** Whom the mention there means, then those named last before the place first, then those named after it, then those whom no words name. */
    public static List<Entry> at(Article article, int offset) {
        List<Entry> entries = new ArrayList<>();
        Optional<Actor> here = article.mentionAt(offset).flatMap(article::actorOf);
        for (CastMember member : CastMember.of(article)) {
            entries.add(new Entry(
                    member.id(),
                    member.name(),
                    member.type(),
                    detail(article, member),
                    member.named(),
                    nearest(article, member, offset),
                    member.isDecided(),
                    here.isPresent() && here.equals(member.actor())));
        }
        entries.sort(Comparator.comparing(Entry::here)
                .reversed()
                .thenComparingInt(entry ->
                        entry.nearest().map(span -> distance(span, offset)).orElse(Integer.MAX_VALUE)));
        return List.copyOf(entries);
    }

    private static Optional<Span> nearest(Article article, CastMember member, int offset) {
        List<Mention> mentions = member.actor().map(article::mentionsOf).orElse(List.of());
        return mentions.stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .map(Mention::span)
                .min(Comparator.comparingInt(span -> distance(span, offset)));
    }

    /** What stands behind the place counts as farther than all before it. */
    private static int distance(Span span, int offset) {
        return span.start() <= offset ? offset - span.start() : Integer.MAX_VALUE / 2 + span.start() - offset;
    }

    private static String detail(Article article, CastMember member) {
        List<String> parts = new ArrayList<>();
        parts.add(member.type().inWords());
        int mentions = member.actor().map(actor -> actor.mentions().size()).orElse(0);
        parts.add(ActorCard.count(mentions, "mention"));
        List<String> aliases =
                member.actor().map(actor -> aliases(article, actor)).orElse(List.of());
        if (!aliases.isEmpty()) {
            parts.add(String.join("; ", aliases));
        }
        member.named().flatMap(Named::note).ifPresent(note -> parts.add(ActorCard.oneLine(note)));
        return String.join(" · ", parts);
    }

    private static List<String> aliases(Article article, Actor actor) {
        return ActorCard.aliases(article, actor).stream().limit(ALIASES).toList();
    }
}
