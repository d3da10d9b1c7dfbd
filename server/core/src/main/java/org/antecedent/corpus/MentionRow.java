package org.antecedent.corpus;

import java.util.List;
import java.util.Optional;
import org.antecedent.exchange.Column;
import org.antecedent.exchange.Table;

/**
 * Words that may mean an actor. Offsets are UTF-16 code units in the article's text, half open.
 *
 * @param id its number in the article
 * @param sentence the number of its sentence
 * @param text the words, white space as one blank
 * @param actor the number of the actor that it means, where it means one
 * @param unclear whether the text leaves open whom it means
 * @param decided whether people decided that it is a mention, or whom it means
 */
public record MentionRow(
        String document,
        int id,
        int start,
        int end,
        int sentence,
        String text,
        String kind,
        String type,
        Optional<Integer> actor,
        Optional<Double> confidence,
        boolean unclear,
        boolean decided) {
    /** The columns. */
    public static final Table<MentionRow> TABLE = new Table<>(
            "mentions",
            "a name, description or pronoun that may mean an actor",
            List.of(
                    Column.text("document", "the article", MentionRow::document),
                    Column.count("id", "its number in the article", MentionRow::id),
                    Column.count("start", "in UTF-16 code units of the text, from 0", MentionRow::start),
                    Column.count("end", "one behind its last code unit", MentionRow::end),
                    Column.count("sentence", "the number of its sentence, from 0", MentionRow::sentence),
                    Column.text("text", "the words, white space as one blank", MentionRow::text),
                    Column.text("kind", "`name`, `nominal`, `pronoun`", MentionRow::kind),
                    Column.text("type", "what the words refer to: `person`, `organization`, …", MentionRow::type),
                    new Column<>(
                            "actor",
                            Column.Type.COUNT,
                            false,
                            "the number of the actor that it means, where it means one that is known",
                            MentionRow::actor),
                    new Column<>(
                            "confidence",
                            Column.Type.RATIO,
                            false,
                            "how likely it is that actor, from 0 to 1",
                            MentionRow::confidence),
                    Column.truth(
                            "unclear",
                            "whether the text leaves open whom it means: the actor is no more than the likeliest",
                            MentionRow::unclear),
                    Column.truth(
                            "decided",
                            "whether people decided that it is a mention, or whom it means",
                            MentionRow::decided)));
}
