package org.antecedent.check.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.check.Finding;
import org.antecedent.check.Severity;
import org.antecedent.deciding.CastMember;
import org.antecedent.text.Span;

/**
 * What people decided otherwise about the same words, on two branches of a repository or in two windows: none of it holds, and
 * it is told as a finding, until somebody chooses.
 *
 * @param place the first words of it that stand in the text, or where they stood; of what is decided about an actor the words
 *     that introduce them; what is seen of the finding
 * @param readings what each decided, in words, in the order of the conflict; no two alike
 */
public record ConflictingDecision(Annotation annotation, Span place, List<String> readings) {
    /** That of the finding. */
    public static final String CODE = "decision-conflict";

    public ConflictingDecision {
        readings = List.copyOf(readings);
    }

    /** All of an article, in the order of the file, those first whose words stand in the text. */
    public static List<ConflictingDecision> of(Article article) {
        return article.readOut(ConflictingDecision.class, ConflictingDecision::read);
    }

    private static List<ConflictingDecision> read(Article article) {
        List<ConflictingDecision> conflicts = new ArrayList<>();
        article.decisions().placed().forEach(one -> add(article, one, Anchor::span, conflicts));
        article.decisions()
                .unplaced()
                .forEach(one -> add(article, one, anchor -> LostDecision.place(article.text(), anchor), conflicts));
        return conflicts;
    }

    private static void add(
            Article article,
            Annotation annotation,
            Function<Anchor, Span> places,
            List<ConflictingDecision> conflicts) {
        if (annotation.decision() instanceof Conflict conflict) {
            Span place =
                    conflict.anchors().stream().findFirst().map(places).orElseGet(() -> actorsPlace(article, conflict));
            conflicts.add(new ConflictingDecision(annotation, place, readings(article, conflict)));
        }
    }

    /** Where the actor is introduced that it is about; the first word where there is none. */
    private static Span actorsPlace(Article article, Conflict conflict) {
        Set<String> actors = named(conflict).map(Named::actor).collect(Collectors.toSet());
        return CastMember.of(article).stream()
                .filter(member -> actors.contains(member.id()))
                .flatMap(member -> member.actor().stream())
                .map(actor -> article.introducing(actor).span())
                .findFirst()
                .orElseGet(() -> LostDecision.word(article.text(), 0));
    }

    private static Stream<Named> named(Conflict conflict) {
        return conflict.parts().filter(Named.class::isInstance).map(Named.class::cast);
    }

    private static List<String> readings(Article article, Conflict conflict) {
        Map<String, String> names = new HashMap<>();
        named(conflict).forEach(named -> names.put(named.actor(), named.name()));
        CastMember.of(article).forEach(member -> names.put(member.id(), member.name()));
        DecisionInWords words = new DecisionInWords(names);
        List<String> readings = new ArrayList<>();
        for (Conflict.Reading reading : conflict.readings()) {
            String said = words.of(reading);
            String told = said;
            for (int i = 2; readings.contains(told); i++) {
                told = said + " (" + i + ")";
            }
            readings.add(told);
        }
        return readings;
    }

    /** What is told of it. */
    public Finding finding() {
        String message = "People decided otherwise here, and none of it holds until one is chosen: "
                + String.join(" | ", readings);
        return new Finding(CODE, Severity.ERROR, place, message, List.of(), List.of());
    }
}
