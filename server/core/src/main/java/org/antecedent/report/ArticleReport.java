package org.antecedent.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.coreference.Actor;
import org.antecedent.editor.ActorCard;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.exchange.StatementRow;
import org.antecedent.exchange.WordStarts;
import org.antecedent.mention.Mention;
import org.antecedent.text.Paragraph;

/**
 * An article in figures: who speaks, how they are named, who speaks about whom, and what is open. What the text does not tell
 * for sure is kept apart from what it does.
 *
 * @param document the article's file name
 * @param title its headline, or its first words
 * @param words of all that is read
 * @param statements all, in text order, each at its own id
 * @param actors those that speak, the most quoted first; then those that an outline lists, the most mentioned first
 * @param breakdowns the statements by what their sources are, one a question
 * @param about who speaks about whom
 */
public record ArticleReport(
        String document,
        Article article,
        String title,
        int words,
        List<StatementRow> statements,
        List<ActorFigures> actors,
        List<Breakdown> breakdowns,
        List<SpokenAbout> about,
        List<OpenQuestion> questions,
        List<Finding> findings) {
    private static final int TITLE_LENGTH = 90;

    private static final Comparator<ActorFigures> WEIGHT = Comparator.comparing(ActorFigures::speaks)
            .thenComparing(ActorFigures::quotedWords)
            .thenComparing(ActorFigures::perhapsQuotedWords)
            .thenComparing(actor -> actor.said().size())
            .thenComparing(actor -> actor.mentions().size())
            .reversed()
            .thenComparing(actor -> actor.actor().id());

    public ArticleReport {
        statements = List.copyOf(statements);
        actors = List.copyOf(actors);
        breakdowns = List.copyOf(breakdowns);
        about = List.copyOf(about);
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
    }

    /** The figures of an article and of what was found in it. */
    public static ArticleReport of(String document, Article article, List<Finding> findings) {
        List<StatementRow> rows = StatementRow.of(document, article);
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Breakdown.By by : Breakdown.By.values()) {
            breakdowns.add(Breakdown.of(by, rows));
        }
        return new ArticleReport(
                document,
                article,
                title(document, article),
                article.paragraphs().stream()
                        .filter(Paragraph::isRead)
                        .mapToInt(paragraph -> WordStarts.count(article.text().string(), paragraph.span()))
                        .sum(),
                rows,
                actors(article, rows),
                breakdowns,
                SpokenAbout.in(article),
                OpenQuestion.in(article, rows),
                findings);
    }

    /** All words between quotation marks that belong to a statement. */
    public int quotedWords() {
        return statements.stream().mapToInt(StatementRow::quotedWords).sum();
    }

    /** The actor with this id, as the report calls it. */
    public String called(int actor) {
        return ActorCard.called(article, article.actors().get(actor));
    }

    /** Whether the article has a name or a description of the actor, and not pronouns alone. */
    boolean isCalledAnything(int actor) {
        return article.mentionsOf(article.actors().get(actor)).stream()
                .anyMatch(mention -> mention.kind() != Mention.Kind.PRONOUN);
    }

    private static String title(String document, Article article) {
        return article.paragraphs().stream()
                .filter(Paragraph::isRead)
                .min(Comparator.comparing(paragraph -> paragraph.role() != Paragraph.Role.TITLE))
                .map(paragraph -> ActorCard.shorten(withoutMarks(article.text().words(paragraph.span())), TITLE_LENGTH))
                .filter(words -> !words.isBlank())
                .orElse(document);
    }

    /** A heading of Markdown without the marks that make it one. */
    private static String withoutMarks(String words) {
        int start = 0;
        while (start < words.length() && words.charAt(start) == '#') {
            start++;
        }
        return words.substring(start);
    }

    private static List<ActorFigures> actors(Article article, List<StatementRow> rows) {
        Map<Integer, List<StatementRow>> said = new HashMap<>();
        Map<Integer, List<StatementRow>> perhaps = new HashMap<>();
        for (StatementRow row : rows) {
            row.actor()
                    .ifPresent(actor -> (row.unclear() ? perhaps : said)
                            .computeIfAbsent(actor.id(), any -> new ArrayList<>())
                            .add(row));
        }
        List<ActorFigures> actors = new ArrayList<>();
        for (Actor actor : article.actors()) {
            boolean speaks = said.containsKey(actor.id()) || perhaps.containsKey(actor.id());
            if (!speaks && !DocumentSymbols.isListed(article, actor)) {
                continue;
            }
            List<Mention> mentions = article.mentionsOf(actor);
            actors.add(new ActorFigures(
                    actor,
                    ActorCard.called(article, actor),
                    mentions.stream()
                            .filter(mention -> !article.isUnclear(mention))
                            .toList(),
                    mentions.stream().filter(article::isUnclear).toList(),
                    said.getOrDefault(actor.id(), List.of()),
                    perhaps.getOrDefault(actor.id(), List.of())));
        }
        actors.sort(WEIGHT);
        return actors;
    }
}
