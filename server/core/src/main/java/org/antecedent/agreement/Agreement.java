package org.antecedent.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.agreement.Annotated.Attributed;
import org.antecedent.text.Span;

/**
 * How far two sides agree about one article, or about several whose figures were added up.
 *
 * @param exact mentions with the same words
 * @param overlapping mentions that are the same though their ends differ
 * @param coreference by metric, over actors that one side has two mentions of at least, as in CoNLL-2012; mentions that are the
 *     same though their ends differ count as one
 * @param statements those that have half of their content in common
 * @param sources of these, the part whose source is the same words, or some of them, or nobody on both sides
 */
public record Agreement(
        Score exact, Score overlapping, Map<CoreferenceMetric, Score> coreference, Score statements, Ratio sources) {
    /** About nothing. */
    public static final Agreement NONE = new Agreement(Score.NONE, Score.NONE, Map.of(), Score.NONE, Ratio.NONE);

    public Agreement {
        coreference = Map.copyOf(coreference);
    }

    /** Both about the same text. */
    public static Agreement of(Annotated left, Annotated right) {
        int leftMentions = left.mentions().size();
        int rightMentions = right.mentions().size();
        int same = (int) right.mentions().stream()
                .filter(Set.copyOf(left.mentions())::contains)
                .count();
        Map<Span, Span> aligned = Alignment.ofMentions(left.mentions(), right.mentions());
        Map<Attributed, Attributed> statements = Alignment.ofStatements(left.statements(), right.statements());
        long sources = statements.entrySet().stream()
                .filter(pair -> isSameSource(pair.getValue(), pair.getKey()))
                .count();
        return new Agreement(
                Score.of(same, leftMentions, rightMentions),
                Score.of(aligned.size(), leftMentions, rightMentions),
                coreference(left.chains(), right.chains(), aligned),
                Score.of(
                        statements.size(),
                        left.statements().size(),
                        right.statements().size()),
                new Ratio(sources, statements.size()));
    }

    private static Map<CoreferenceMetric, Score> coreference(
            List<Set<Span>> left, List<Set<Span>> right, Map<Span, Span> aligned) {
        List<Set<Span>> one = linked(left);
        List<Set<Span>> other = linked(right).stream()
                .map(chain -> chain.stream()
                        .map(mention -> aligned.getOrDefault(mention, mention))
                        .collect(Collectors.toSet()))
                .toList();
        Map<CoreferenceMetric, Score> scores = new EnumMap<>(CoreferenceMetric.class);
        for (CoreferenceMetric metric : CoreferenceMetric.values()) {
            scores.put(metric, metric.of(one, other));
        }
        return scores;
    }

    private static List<Set<Span>> linked(List<Set<Span>> chains) {
        return chains.stream().filter(chain -> chain.size() > 1).toList();
    }

    private static boolean isSameSource(Attributed one, Attributed other) {
        return one.source().isEmpty()
                ? other.source().isEmpty()
                : other.source().filter(one.source().get()::overlaps).isPresent();
    }

    /** Both together: each figure is that of all articles as one. */
    public Agreement plus(Agreement other) {
        Map<CoreferenceMetric, Score> sum = new EnumMap<>(CoreferenceMetric.class);
        for (CoreferenceMetric metric : CoreferenceMetric.values()) {
            sum.put(metric, of(metric).plus(other.of(metric)));
        }
        return new Agreement(
                exact.plus(other.exact),
                overlapping.plus(other.overlapping),
                sum,
                statements.plus(other.statements),
                sources.plus(other.sources));
    }

    public Score of(CoreferenceMetric metric) {
        return coreference.getOrDefault(metric, Score.NONE);
    }
}
