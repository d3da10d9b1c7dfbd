package org.antecedent.corpus;

import java.util.List;
import java.util.Optional;
import org.antecedent.exchange.Column;
import org.antecedent.exchange.Table;

/**
 * An actor of an article. What is certain and what is no more than likely is counted apart.
 *
 * @param actor its number in the article
 * @param name its name, else the words that introduce it
 * @param named whether a name of it stands in the article
 * @param listed whether the article's outline has it: it is named, or more than a passing thing
 * @param known what it is called in the file of annotations, where people decided about it
 */
public record ActorRow(
        String document,
        int actor,
        String name,
        String type,
        Optional<String> gender,
        boolean named,
        int mentions,
        int unclearMentions,
        int statements,
        int perhapsStatements,
        int quotedWords,
        int perhapsQuotedWords,
        boolean listed,
        Optional<String> known) {
    /** The columns. */
    public static final Table<ActorRow> TABLE = new Table<>(
            "actors",
            "an actor of an article: somebody or something that it speaks of",
            List.of(
                    Column.text("document", "the article", ActorRow::document),
                    Column.count("actor", "its number in the article", ActorRow::actor),
                    Column.text("name", "its name, else the words that introduce it", ActorRow::name),
                    Column.text(
                            "type", "`person`, `organization`, `geopolitical`, `place`, `group`, …", ActorRow::type),
                    Column.textIfKnown("gender", "`male`, `female`, as the article tells", ActorRow::gender),
                    Column.truth("named", "whether a name of it stands in the article", ActorRow::named),
                    Column.count("mentions", "those that mean it for sure", ActorRow::mentions),
                    Column.count(
                            "unclear_mentions",
                            "those that mean it more likely than anybody else",
                            ActorRow::unclearMentions),
                    Column.count("statements", "those of which it is the source for sure", ActorRow::statements),
                    Column.count(
                            "perhaps_statements",
                            "those of which it is the likeliest source",
                            ActorRow::perhapsStatements),
                    Column.count("quoted_words", "of the certain statements", ActorRow::quotedWords),
                    Column.count("perhaps_quoted_words", "of the others", ActorRow::perhapsQuotedWords),
                    Column.truth(
                            "listed",
                            "whether an outline of the article has it: it is named, or the article comes back to it",
                            ActorRow::listed),
                    Column.textIfKnown(
                            "known",
                            "its id in the file of annotations, where people decided about it",
                            ActorRow::known)));
}
