package org.antecedent.lsp;

import java.util.List;
import java.util.Locale;
import org.antecedent.editor.Overview;
import org.antecedent.lsp.convert.ToLsp;
import org.eclipse.lsp4j.Range;

/**
 * What our own client is told of an article at a glance: {@link org.antecedent.editor.Overview} in the protocol's positions.
 * Enumerations are their names in small letters; what is not there is left out.
 *
 * @param version of the document that the ranges are meant for
 */
public record OverviewMessage(int version, List<Actor> actors, List<Statement> statements) {
    /** @param to for the article's positions */
    static OverviewMessage of(Overview overview, int version, ToLsp to) {
        return new OverviewMessage(
                version,
                overview.actors().stream().map(actor -> actor(actor, to)).toList(),
                overview.statements().stream()
                        .map(saying -> statement(saying, to))
                        .toList());
    }

    private static Actor actor(Overview.Person actor, ToLsp to) {
        return new Actor(
                actor.id(),
                actor.name(),
                small(actor.type()),
                actor.detail(),
                to.range(actor.introduction()),
                actor.mentions().stream()
                        .map(use -> new Mention(to.range(use.span()), use.words(), use.around(), use.open()))
                        .toList(),
                actor.statements());
    }

    private static Statement statement(Overview.Saying saying, ToLsp to) {
        return new Statement(
                to.range(saying.span()),
                to.range(saying.selection()),
                saying.words(),
                saying.source().orElse(null),
                saying.actor().orElse(null),
                small(saying.kind()),
                saying.open());
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Of what is not open (version 0), or too large to be read. */
    static OverviewMessage nothing(int version) {
        return new OverviewMessage(version, List.of(), List.of());
    }

    /**
     * An actor.
     *
     * @param statements indices among the statements
     */
    public record Actor(
            String id,
            String name,
            String type,
            String detail,
            Range range,
            List<Mention> mentions,
            List<Integer> statements) {}

    /** A mention, with the words of its sentence after it. */
    public record Mention(Range range, String words, String around, boolean open) {}

    /**
     * A statement.
     *
     * @param source null where nobody is named
     * @param actor null where it is not known
     */
    public record Statement(
            Range range, Range selection, String words, String source, String actor, String kind, boolean open) {}
}
