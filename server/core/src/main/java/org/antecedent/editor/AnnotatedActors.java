package org.antecedent.editor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.antecedent.annotation.DecisionKind;
import org.antecedent.annotation.Vocabulary;
import org.antecedent.editor.JsonTree.Node;

/** Who is made known in a file of annotations, whole or not. */
final class AnnotatedActors {
    private AnnotatedActors() {}

    /** The names of actors by what refers to them, {@code #} and the id, in the order of the file. */
    static Map<String, String> in(Collection<Node> objects) {
        Map<String, String> actors = new LinkedHashMap<>();
        for (Node object : objects) {
            Optional<String> id = object.text(Vocabulary.DECISION)
                    .filter(kind -> kind.words().equals(DecisionKind.ACTOR.word()))
                    .flatMap(any -> object.text("target"))
                    .map(Node::words);
            id.ifPresent(one -> actors.putIfAbsent(
                    one,
                    object.member("body")
                            .flatMap(body -> body.text("label"))
                            .map(Node::words)
                            .orElse("")));
        }
        return actors;
    }
}
