package org.antecedent.deciding;

import java.util.List;
import java.util.stream.Stream;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decisions;

/**
 * Takes decisions back.
 *
 * @param ids those of the annotations, placed or not
 */
public record Drop(List<String> ids) implements Operation {
    public Drop {
        ids = List.copyOf(ids);
    }

    @Override
    public void write(Pen pen) throws Refusal {
        Decisions decisions = pen.article().decisions();
        for (String id : ids) {
            if (Stream.concat(decisions.placed().stream(), decisions.unplaced().stream())
                    .map(Annotation::id)
                    .noneMatch(id::equals)) {
                throw new Refusal("This decision is gone already.");
            }
            pen.drop(id);
        }
    }
}
