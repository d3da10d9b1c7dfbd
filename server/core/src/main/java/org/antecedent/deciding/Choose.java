package org.antecedent.deciding;

import java.util.List;
import java.util.stream.Stream;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Conflict.Reading;
import org.antecedent.annotation.Decisions;

/**
 * Chooses what holds of that on which people decided otherwise.
 *
 * @param id that of the conflict's annotation, placed or not
 * @param reading which of its readings, from 0
 */
public record Choose(String id, int reading) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        Decisions decisions = pen.article().decisions();
        Conflict conflict = Stream.concat(decisions.placed().stream(), decisions.unplaced().stream())
                .filter(annotation -> annotation.id().equals(id))
                .map(Annotation::decision)
                .filter(Conflict.class::isInstance)
                .map(Conflict.class::cast)
                .findFirst()
                .orElseThrow(() -> new Refusal("This conflict is settled already."));
        List<Reading> readings = conflict.readings();
        if (reading < 0 || reading >= readings.size()) {
            throw new Refusal("There are " + readings.size() + " versions to choose from.");
        }
        pen.choose(id, readings.get(reading));
    }
}
