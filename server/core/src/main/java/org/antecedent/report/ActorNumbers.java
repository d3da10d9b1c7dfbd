package org.antecedent.report;

import java.util.List;
import java.util.function.BiConsumer;
import org.antecedent.exchange.StatementRow;

/** How often an actor is mentioned and speaks, what is certain first: “12 +2?”, each leading to its sentences. */
final class ActorNumbers {
    private final Evidence evidence;
    private final ArticleLinks links;

    ActorNumbers(Evidence evidence, ArticleLinks links) {
        this.evidence = evidence;
        this.links = links;
    }

    void mentions(Markup to, ActorFigures actor) {
        both(
                to,
                "Where " + actor.name() + " is mentioned",
                actor.mentions(),
                "Where " + actor.name() + " is perhaps meant",
                actor.unclear(),
                links::mention);
    }

    void statements(Markup to, ActorFigures actor) {
        both(to, said(actor), actor.said(), perhapsSaid(actor), actor.perhapsSaid(), links::statement);
    }

    void quotedWords(Markup to, ActorFigures actor) {
        words(to, actor.quotedWords(), "Quoted words of " + actor.name(), actor.said());
    }

    void perhapsQuotedWords(Markup to, ActorFigures actor) {
        words(to, actor.perhapsQuotedWords(), "Quoted words perhaps of " + actor.name(), actor.perhapsSaid());
    }

    private void words(Markup to, int words, String heading, List<StatementRow> rows) {
        evidence.figure(to, String.valueOf(words), heading, ArticleLinks.quoted(rows), links::quoted);
    }

    private static String said(ActorFigures actor) {
        return "Said by " + actor.name();
    }

    private static String perhapsSaid(ActorFigures actor) {
        return "Perhaps said by " + actor.name();
    }

    private <T> void both(
            Markup to, String sure, List<T> certain, String doubt, List<T> perhaps, BiConsumer<Markup, T> entry) {
        evidence.figure(to, String.valueOf(certain.size()), sure, certain, entry);
        if (!perhaps.isEmpty()) {
            to.text(" ");
            evidence.figure(to, "+" + perhaps.size() + "?", doubt, perhaps, entry);
        }
    }
}
