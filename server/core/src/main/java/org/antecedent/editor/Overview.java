package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.coreference.Actor;
import org.antecedent.deciding.CastMember;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * An article at a glance, for views beside the text: who is in it, who says what, and what is open. All spans are UTF-16, half
 * open.
 *
 * @param actors the weightiest first: those mentioned most, then those mentioned first
 * @param statements in text order
 */
public record Overview(List<Person> actors, List<Saying> statements) {
    private static final int WORDS_LENGTH = 100;
    private static final int NAME_LENGTH = 60;

    public Overview {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
    }

    /**
     * An actor of the article.
     *
     * @param id what operations know it by
     * @param name the fullest name, or the words that introduce who has none
     * @param detail type and roles in words
     * @param introduction the mention that introduces it
     * @param mentions in text order
     * @param statements the indices of its statements among {@link Overview#statements}
     */
    public record Person(
            String id,
            String name,
            ActorType type,
            String detail,
            Span introduction,
            List<Use> mentions,
            List<Integer> statements) {
        public Person {
            mentions = List.copyOf(mentions);
            statements = List.copyOf(statements);
        }
    }

    /**
     * A mention of an actor.
     *
     * @param words its words on one line
     * @param around the words of its sentence after it, to tell “she” from “she”
     * @param open whether a finding asks whom it means
     */
    public record Use(Span span, String words, String around, boolean open) {}

    /**
     * A statement.
     *
     * @param selection its first words: where a cursor goes
     * @param words what is said, on one line
     * @param source who says it, in the words of the text or by name; empty where nobody is named
     * @param actor the id of the actor who says it, where that is known
     * @param open whether a reader cannot know who says it
     */
    public record Saying(
            Span span,
            Span selection,
            String words,
            Optional<String> source,
            Optional<String> actor,
            Statement.Kind kind,
            boolean open) {}

    /** @param findings all of the article's, in any order */
    public static Overview of(Article article, List<Finding> findings) {
        Set<Span> asked = new HashSet<>();
        findings.stream()
                .filter(finding -> Checks.question(finding).isPresent())
                .forEach(finding -> asked.add(finding.span()));
        List<Person> actors = article.actors().stream()
                .filter(actor -> DocumentSymbols.isListed(article, actor))
                .sorted(Comparator.<Actor>comparingInt(
                                actor -> -actor.mentions().size())
                        .thenComparingInt(Actor::id))
                .map(actor -> person(article, actor, asked))
                .toList();
        List<Saying> statements = article.statements().stream()
                .map(statement -> saying(article, statement, asked))
                .toList();
        return new Overview(actors, statements);
    }

    private static Person person(Article article, Actor actor, Set<Span> asked) {
        List<Use> mentions = article.mentionsOf(actor).stream()
                .map(mention -> use(article, mention, asked))
                .toList();
        List<Integer> statements =
                article.statementsOf(actor).stream().map(Statement::id).toList();
        return new Person(
                CastMember.of(article, actor).id(),
                name(article, actor),
                actor.type(),
                detail(actor),
                article.introducing(actor).span(),
                mentions,
                statements);
    }

    private static String name(Article article, Actor actor) {
        return ActorCard.shorten(ActorCard.called(article, actor), NAME_LENGTH);
    }

    private static String detail(Actor actor) {
        List<String> parts = new ArrayList<>();
        parts.add(actor.type().inWords());
        actor.roles().forEach(role -> parts.add(ActorCard.oneLine(role)));
        return String.join(", ", parts);
    }

    private static Use use(Article article, Mention mention, Set<Span> asked) {
        int sentenceEnd = article.sentences().get(mention.sentence()).span().end();
        Span after = new Span(mention.span().end(), Math.max(mention.span().end(), sentenceEnd));
        return new Use(
                mention.span(),
                ActorCard.shorten(article.words(mention), WORDS_LENGTH),
                ActorCard.shorten(article.text().words(after), WORDS_LENGTH),
                asked.contains(mention.span()));
    }

    private static Saying saying(Article article, Statement statement, Set<Span> asked) {
        Optional<Actor> actor = article.actorOf(statement).filter(one -> DocumentSymbols.isListed(article, one));
        Optional<String> source = actor.map(one -> name(article, one))
                .or(() -> statement
                        .source()
                        .map(words -> ActorCard.shorten(article.text().words(words), NAME_LENGTH)));
        return new Saying(
                statement.span(),
                statement.content().get(0),
                ActorCard.shorten(article.text().words(statement.span()), WORDS_LENGTH),
                source,
                actor.map(one -> CastMember.of(article, one).id()),
                statement.kind(),
                isOpen(article, statement, asked));
    }

    /** Nobody is named, or the words for who says it, or what is said itself, are what a finding asks about. */
    private static boolean isOpen(Article article, Statement statement, Set<Span> asked) {
        if (statement.source().isEmpty()) {
            return !statement.isDecided();
        }
        boolean ofSource = statement.sourceMention().isPresent()
                && asked.contains(
                        article.mention(statement.sourceMention().getAsInt()).span());
        return ofSource
                || asked.contains(statement.span())
                || statement.content().stream().anyMatch(asked::contains);
    }
}
