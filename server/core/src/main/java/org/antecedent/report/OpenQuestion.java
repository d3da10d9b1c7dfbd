package org.antecedent.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.reference.Antecedents;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution;
import org.antecedent.editor.ActorCard;
import org.antecedent.exchange.Sourcing;
import org.antecedent.exchange.StatementRow;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * What an article leaves open: a reader may take it in two ways, or in none.
 *
 * @param words the pronoun, or what is said
 * @param misfit whether it is a pronoun that agrees with nobody in reach, so that the answers do not fit it
 * @param answers those that come into question, best first; may be empty
 */
public record OpenQuestion(Asks asks, Span words, boolean misfit, List<Answer> answers) {
    /** What is asked. */
    public enum Asks {
        /** Whom a pronoun means, which nobody's words depend on. */
        WHO_IS_MEANT,
        /** Whom the pronoun means that is the source of a statement. */
        WHICH_SOURCE,
        /** Whose a quotation is that has no attribution of its own. */
        WHOSE_QUOTATION,
        /** Who says what is given as said by somebody. */
        WHO_SAYS_IT
    }

    public OpenQuestion {
        answers = List.copyOf(answers);
    }

    /** @param probability in [0,1]; empty where it was not weighed against others */
    public record Answer(String name, Optional<Double> probability) {}

    /**
     * In text order. A pronoun of which the machine is not sure, though a reader would think of one actor at the most, is none: it
     * is kept out of what is certain, and nothing is asked.
     */
    static List<OpenQuestion> in(Article article, List<StatementRow> rows) {
        List<OpenQuestion> questions = new ArrayList<>();
        Set<Integer> sources = new HashSet<>();
        for (StatementRow row : rows) {
            Statement statement = article.statements().get(row.id());
            statement.sourceMention().ifPresent(sources::add);
            if (row.sourcing() == Sourcing.NONE) {
                questions.add(new OpenQuestion(Asks.WHO_SAYS_IT, statement.span(), false, List.of()));
            } else if (statement.isFloating()) {
                List<Answer> likeliest =
                        row
                                .actor()
                                .map(actor -> new Answer(ActorCard.called(article, actor), Optional.empty()))
                                .stream()
                                .toList();
                questions.add(new OpenQuestion(Asks.WHOSE_QUOTATION, statement.span(), false, likeliest));
            }
        }
        for (Mention mention : article.mentions()) {
            if (article.isUnclear(mention)) {
                Asks asks = sources.contains(mention.id()) ? Asks.WHICH_SOURCE : Asks.WHO_IS_MEANT;
                boolean misfit = article.resolutionOf(mention).status() == Resolution.Status.MISMATCH;
                List<Answer> answers = answers(article, mention);
                if (answers.size() > 1 || misfit || asks == Asks.WHICH_SOURCE) {
                    questions.add(new OpenQuestion(asks, mention.span(), misfit, answers));
                }
            }
        }
        questions.sort(Comparator.comparing(OpenQuestion::words));
        return questions;
    }

    private static List<Answer> answers(Article article, Mention mention) {
        List<Answer> answers = new ArrayList<>();
        Antecedents.of(article, mention)
                .forEach((antecedent, candidate) -> answers.add(answer(article, antecedent, candidate)));
        if (answers.isEmpty()) {
            // Nobody that a reader would think of: what the machine took all the same.
            article.resolutionOf(mention)
                    .best()
                    .ifPresent(best -> answers.add(answer(article, article.mention(best.antecedent()), best)));
        }
        return answers;
    }

    private static Answer answer(Article article, Mention antecedent, Candidate candidate) {
        Optional<Actor> actor = article.actorOf(antecedent);
        String name = actor.map(one -> ActorCard.called(article, one)).orElseGet(() -> article.words(antecedent));
        return new Answer(name, Optional.of(candidate.probability()));
    }
}
