package org.antecedent.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who said what: the statements alone, as a table over all articles or as JSON for each. */
final class StatementsWriter implements Exporter {
    /** What more there is to say of mentions is lost with them. */
    private static final Set<Part> HELD = EnumSet.of(
            Part.MENTION_TYPE, Part.MENTION_KIND, Part.ACTOR_NAME, Part.STATEMENT, Part.STATEMENT_KIND, Part.MEDIUM);

    private final boolean table;

    /** @param table one CSV for all; else JSON */
    StatementsWriter(boolean table) {
        this.table = table;
    }

    @Override
    public Set<Part> holds() {
        return HELD;
    }

    @Override
    public Optional<String> table() {
        return table ? Optional.of("statements.csv") : Optional.empty();
    }

    @Override
    public String head() {
        return StatementsCsv.header();
    }

    @Override
    public String lastEnding() {
        return table ? ".csv" : ".json";
    }

    @Override
    public Export write(Document document) {
        List<StatementRow> rows = StatementRow.of(document.name(), document.article());
        return Export.of(
                lastEnding(),
                table
                        ? rows.stream().map(StatementsCsv::row).collect(Collectors.joining())
                        : StatementsJson.write(rows),
                List.of());
    }
}
