package org.antecedent.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.reference.Antecedents;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * From a pronoun to its antecedent, from a short name or a description to the mention that introduces the actor, from a
 * quotation to its source. Where the text is ambiguous, to every live candidate, the likeliest first.
 */
public final class GoToDefinition {
    private GoToDefinition() {}

    /**
     * One place to go to.
     *
     * @param origin the words that the cursor is on
     * @param target the whole phrase to show
     * @param selection the words in it to put the cursor on
     */
    public record Link(Span origin, Span target, Span selection) {}

    /** Where to go from a cursor at the offset; empty where there is nothing to go to. */
    public static List<Link> at(Article article, int offset) {
        List<Link> meant =
                article.mentionAt(offset).map(mention -> from(article, mention)).orElse(List.of());
        boolean leads = meant.stream().anyMatch(link -> !link.target().equals(link.origin()));
        if (leads) {
            return meant;
        }
        // words that are themselves all that they mean lead to who says them
        Optional<Statement> statement = article.statementAt(offset);
        return statement
                .flatMap(Statement::source)
                .map(source -> List.of(new Link(statement.get().span(), source, source)))
                .orElse(meant);
    }

    /** Where to go from a mention. */
    static List<Link> from(Article article, Mention mention) {
        return targets(article, mention).stream()
                .map(target -> new Link(mention.span(), target.span(), target.span()))
                .toList();
    }

    private static Set<Mention> targets(Article article, Mention mention) {
        Resolution resolution = article.resolutionOf(mention);
        Set<Mention> targets = new LinkedHashSet<>();
        switch (resolution.status()) {
            case AMBIGUOUS -> {
                Antecedents.of(article, mention)
                        .values()
                        .forEach(candidate -> targets.add(antecedent(article, mention, candidate)));
                if (targets.isEmpty()) {
                    resolution.best().ifPresent(best -> targets.add(antecedent(article, mention, best)));
                }
            }
            case MISMATCH, RESOLVED ->
                targets.add(
                        mention.kind() == Mention.Kind.PRONOUN
                                ? antecedent(article, mention, resolution.best().orElseThrow())
                                : introducing(article, mention));
            case INTRODUCES -> targets.add(introducing(article, mention));
            case WITHOUT_ANTECEDENT, NOT_REFERRING -> {}
        }
        return targets;
    }

    /** The candidate itself where it is a name or description; else the nearest one of its actor before the pronoun. */
    private static Mention antecedent(Article article, Mention pronoun, Candidate candidate) {
        Mention antecedent = article.mention(candidate.antecedent());
        if (antecedent.kind() != Mention.Kind.PRONOUN) {
            return antecedent;
        }
        Optional<Actor> actor = article.actorOf(antecedent);
        if (actor.isEmpty()) {
            return antecedent;
        }
        Mention nearest = null;
        for (Mention mention : article.mentionsOf(actor.get())) {
            if (mention.kind() == Mention.Kind.PRONOUN) {
                continue;
            }
            if (nearest == null || mention.span().start() < pronoun.span().start()) {
                nearest = mention;
            }
        }
        return nearest == null ? antecedent : nearest;
    }

    private static Mention introducing(Article article, Mention mention) {
        return article.actorOf(mention).map(article::introducing).orElse(mention);
    }
}
