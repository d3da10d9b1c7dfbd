package org.antecedent.report;

import java.util.List;
import org.antecedent.coreference.Actor;
import org.antecedent.exchange.StatementRow;
import org.antecedent.mention.Mention;

/**
 * One actor of an article, in figures.
 *
 * @param name as people would call it: its name, else the words that introduce it
 * @param mentions those that mean it for sure, in text order
 * @param unclear those that mean it more likely than anybody else, and perhaps somebody else
 * @param said the statements of which it is the source for sure, in text order
 * @param perhapsSaid those of which it is the likeliest source
 */
public record ActorFigures(
        Actor actor,
        String name,
        List<Mention> mentions,
        List<Mention> unclear,
        List<StatementRow> said,
        List<StatementRow> perhapsSaid) {
    public ActorFigures {
        mentions = List.copyOf(mentions);
        unclear = List.copyOf(unclear);
        said = List.copyOf(said);
        perhapsSaid = List.copyOf(perhapsSaid);
    }

    /** Its words between quotation marks, as far as they are its own for sure. */
    public int quotedWords() {
        return said.stream().mapToInt(StatementRow::quotedWords).sum();
    }

    /** The words between quotation marks that may be its own, beyond those that are. */
    public int perhapsQuotedWords() {
        return perhapsSaid.stream().mapToInt(StatementRow::quotedWords).sum();
    }

    boolean speaks() {
        return !said.isEmpty() || !perhapsSaid.isEmpty();
    }
}
