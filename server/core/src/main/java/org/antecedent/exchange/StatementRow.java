package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Position;
import org.antecedent.text.Span;

/**
 * A statement as one row of a table. All words stand on one line, white space as one blank.
 *
 * @param document the name of the article
 * @param id the statement's index among those of the article
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param actor who the source is; empty where that is not known
 * @param named whether a name of the actor stands in the article
 * @param unclear whether the text leaves open who the source is, so that the actor is no more than the likeliest
 * @param content what is said; the parts of a split quotation joined by an ellipsis
 * @param quotedWords how many words of it stand in quotation marks and are nobody else's: those of a quotation inside are
 *     counted there
 * @param within the id of the statement that it stands in
 */
public record StatementRow(
        String document,
        int id,
        int line,
        int column,
        Statement.Kind kind,
        Statement.Polarity polarity,
        Statement.Certainty certainty,
        Optional<String> source,
        Optional<Actor> actor,
        boolean named,
        boolean unclear,
        Optional<String> cue,
        String content,
        int quotedWords,
        Optional<String> medium,
        Optional<String> addressee,
        OptionalInt within,
        String rule) {

    private static final String GAP = " … ";

    /** The statements of an article, in text order. */
    public static List<StatementRow> of(String document, Article article) {
        int[] quotedWords = quotedWords(article);
        List<StatementRow> rows = new ArrayList<>();
        for (Statement statement : article.statements()) {
            rows.add(of(document, article, statement, quotedWords[statement.id()]));
        }
        return rows;
    }

    private static StatementRow of(String document, Article article, Statement statement, int quotedWords) {
        Position position = article.text().position(statement.span().start());
        Optional<Actor> actor = article.actorOf(statement);
        return new StatementRow(
                document,
                statement.id(),
                position.line() + 1,
                position.column() + 1,
                statement.kind(),
                statement.polarity(),
                statement.certainty(),
                statement.source().map(span -> words(article, span)),
                actor,
                actor.filter(one -> isNamed(article, one)).isPresent(),
                article.isSourceUnclear(statement),
                statement.cue().map(span -> words(article, span)),
                statement.stretches(article.text()).stream()
                        .map(span -> words(article, span))
                        .collect(Collectors.joining(GAP)),
                quotedWords,
                statement.medium().map(span -> words(article, span)),
                statement.addressee().map(span -> words(article, span)),
                statement.enclosing(),
                statement.rule());
    }

    /** How the article names its source. */
    public Sourcing sourcing() {
        if (source.isEmpty()) {
            return Sourcing.NONE;
        }
        if (unclear) {
            return Sourcing.UNCLEAR;
        }
        return named ? Sourcing.NAMED : Sourcing.UNNAMED;
    }

    /** Who the source is, where the text tells. */
    public Optional<Actor> speaker() {
        return unclear ? Optional.empty() : actor;
    }

    /** The actor's gender in lower case, where it is known. */
    public Optional<String> gender() {
        return actor.map(Actor::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .map(gender -> gender.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isNamed(Article article, Actor actor) {
        return article.mentionsOf(actor).stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
    }

    /** By statement, the words between marks that the innermost quotation around them is its own. */
    private static int[] quotedWords(Article article) {
        Map<Integer, Integer> owners = new TreeMap<>();
        for (Statement statement : article.statements()) {
            for (Span quoted : statement.quoted()) {
                WordStarts.in(article.text().string(), quoted, start -> owners.put(start, statement.id()));
            }
        }
        int[] counts = new int[article.statements().size()];
        owners.values().forEach(owner -> counts[owner]++);
        return counts;
    }

    private static String words(Article article, Span span) {
        StringBuilder line = new StringBuilder(span.length());
        boolean blank = false;
        for (char c : article.text().words(span).toCharArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                blank = !line.isEmpty();
                continue;
            }
            line.append(blank ? " " : "").append(c);
            blank = false;
        }
        return line.toString();
    }
}
