package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** The outline of an article: its actors with their mentions, and its statements in text order. */
public final class DocumentSymbols {
    private static final int NAME_LENGTH = 60;
    private static final int SOURCE_LENGTH = 30;

    private DocumentSymbols() {}

    /**
     * One entry of the outline.
     *
     * @param detail what stands in grey beside the name; may be empty
     * @param span the words it is about; encloses {@code selection}
     * @param selection where the cursor goes
     */
    public record Symbol(String name, String detail, Kind kind, Span span, Span selection, List<Symbol> children) {
        public Symbol {
            children = List.copyOf(children);
        }
    }

    /** What an entry stands for. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        GROUP,
        OTHER,
        MENTION,
        STATEMENTS,
        STATEMENT
    }

    /** Actors, the most mentioned first, each with its statements, then all statements in text order. */
    public static List<Symbol> of(Article article) {
        List<Symbol> symbols = new ArrayList<>();
        article.actors().stream()
                .filter(actor -> isListed(article, actor))
                .sorted(Comparator.<Actor>comparingInt(
                                actor -> -actor.mentions().size())
                        .thenComparingInt(Actor::id))
                .forEach(actor -> symbols.add(actor(article, actor)));
        article.statements().forEach(statement -> symbols.add(statement(article, statement, who(article, statement))));
        return symbols;
    }

    /** A thing or event is listed once the article comes back to it; every person, institution and place is. */
    public static boolean isListed(Article article, Actor actor) {
        boolean named = article.mentionsOf(actor).stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
        return switch (actor.type()) {
            case PERSON, ORGANIZATION, GEOPOLITICAL, PLACE, GROUP ->
                named || actor.mentions().size() > 1;
            case EVENT, OTHER -> named && actor.mentions().size() > 1;
            case DATE, TITLE, NATIONALITY -> false;
        };
    }

    private static Symbol actor(Article article, Actor actor) {
        Mention introduction = article.introducing(actor);
        List<Symbol> children = new ArrayList<>();
        for (Mention mention : article.mentionsOf(actor)) {
            children.add(new Symbol(
                    ActorCard.shorten(article.words(mention), NAME_LENGTH),
                    line(article, mention.span()),
                    Kind.MENTION,
                    mention.span(),
                    mention.span(),
                    List.of()));
        }
        statements(article.statementsOf(actor).stream()
                        .map(statement -> statement(article, statement, ""))
                        .toList())
                .ifPresent(children::add);
        String detail =
                actor.type().inWords() + ", " + ActorCard.count(actor.mentions().size(), "mention");
        return new Symbol(
                ActorCard.shorten(actor.name(), NAME_LENGTH),
                detail,
                kind(actor.type()),
                introduction.span(),
                introduction.span(),
                children);
    }

    /** The entry that holds statements; none where there are none. */
    private static Optional<Symbol> statements(List<Symbol> statements) {
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        Span span = statements.get(0).span();
        for (Symbol statement : statements) {
            span = span.hull(statement.span());
        }
        return Optional.of(new Symbol(
                "Statements",
                String.valueOf(statements.size()),
                Kind.STATEMENTS,
                span,
                statements.get(0).selection(),
                statements));
    }

    /** @param lead what stands before the words; may be empty */
    private static Symbol statement(Article article, Statement statement, String lead) {
        Span span = statement.span();
        return new Symbol(
                lead + ActorCard.shorten(article.text().words(span), NAME_LENGTH),
                line(article, span),
                Kind.STATEMENT,
                span,
                statement.content().get(0),
                List.of());
    }

    /** Outlines are narrow: who says it must come first. */
    private static String who(Article article, Statement statement) {
        return statement
                        .source()
                        .map(source -> ActorCard.shorten(article.text().words(source), SOURCE_LENGTH))
                        .orElse("nobody named")
                + ": ";
    }

    private static String line(Article article, Span span) {
        return "line " + (article.text().lineAt(span.start()) + 1);
    }

    public static Kind kind(ActorType type) {
        return switch (type) {
            case PERSON -> Kind.PERSON;
            case ORGANIZATION -> Kind.ORGANIZATION;
            case PLACE, GEOPOLITICAL -> Kind.PLACE;
            case GROUP -> Kind.GROUP;
            case EVENT, OTHER, DATE, TITLE, NATIONALITY -> Kind.OTHER;
        };
    }
}
