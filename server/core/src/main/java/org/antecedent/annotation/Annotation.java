package org.antecedent.annotation;

import java.util.Map;
import java.util.Optional;

/**
 * A decision as it stands in the file.
 *
 * @param id an IRI, unique in the file; it stays when the words move or the decision is changed
 * @param creator who decided, where that is to be told
 * @param created when, as an XML Schema {@code dateTime}, where that is to be told
 * @param other what the file says of it and this version does not know: JSON objects, each by its place in the annotation
 */
public record Annotation(
        String id, Decision decision, Optional<String> creator, Optional<String> created, Map<String, String> other) {
    public Annotation {
        other = Map.copyOf(other);
    }

    Annotation with(Decision other) {
        return new Annotation(id, other, creator, created, this.other);
    }

    Annotation withId(String otherId) {
        return new Annotation(otherId, decision, creator, created, other);
    }
}
