package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.DecisionKind;
import org.antecedent.annotation.Vocabulary;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.configuration.Nearest;
import org.antecedent.editor.JsonTree.Node;
import org.antecedent.text.Text;

/** What a file of annotations says and what comes to nothing, though the file is read without complaint. */
public final class AnnotationSlips {
    /** The code of all that is wrong with a file of annotations. */
    public static final String CODE = "annotations";

    private static final List<String> KINDS =
            Stream.of(DecisionKind.values()).map(DecisionKind::word).toList();
    private static final List<String> CHECKS =
            Checks.all().checks().stream().map(check -> check.about().code()).toList();

    private final Map<String, String> actors;
    private final List<Finding> slips = new ArrayList<>();

    private AnnotationSlips(JsonTree tree) {
        this.actors = AnnotatedActors.in(tree.objects());
    }

    /** In the order of the file. */
    public static List<Finding> in(Text file) {
        JsonTree tree = JsonTree.of(file.string());
        AnnotationSlips found = new AnnotationSlips(tree);
        for (Node object : tree.objects()) {
            object.text(Vocabulary.DECISION).ifPresent(kind -> found.look(kind, object.member("body")));
        }
        return found.slips;
    }

    private void look(Node kind, Optional<Node> body) {
        Optional<DecisionKind> known = DecisionKind.of(kind.words());
        if (known.isEmpty()) {
            // A newer version may have written it.
            slip(kind, Severity.INFORMATION, "is no decision that this version knows, and says nothing", KINDS);
            return;
        }
        switch (known.get()) {
            case DISMISSED ->
                body.flatMap(said -> said.text("value"))
                        .filter(code -> !CHECKS.contains(code.words()))
                        .ifPresent(code -> slip(code, Severity.WARNING, "is no check: nothing is silent", CHECKS));
            case REFERS, REFERS_NOT ->
                body.flatMap(said -> said.text("source"))
                        .filter(actor -> actor.words().startsWith("#") && !actors.containsKey(actor.words()))
                        .ifPresent(actor ->
                                slip(actor, Severity.INFORMATION, "is somebody whom no line names", actors.keySet()));
            case ACTOR ->
                body.flatMap(said -> said.text(Vocabulary.PRONOUNS))
                        .filter(pronouns -> !Named.PRONOUNS.containsAll(Named.goesBy(pronouns.words())))
                        .ifPresent(pronouns -> slip(
                                pronouns,
                                Severity.WARNING,
                                "are no pronouns that count: those are she, he, it and they, parted by a slash",
                                List.of()));
            default -> {}
        }
    }

    private void slip(Node words, Severity severity, String what, Collection<String> known) {
        String hint = Nearest.hint(words.words(), known);
        String message = "“" + words.words() + "” " + what + (hint.isEmpty() ? "." : hint);
        slips.add(new Finding(CODE, severity, words.inside(), message, List.of(), List.of()));
    }
}
