package org.antecedent.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.editor.ActorCard;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** The open questions of an article, each with its sentence and with those that come into question. */
final class QuestionList {
    private final ArticleReport report;
    private final Evidence evidence;
    private final ArticleLinks links;

    QuestionList(ArticleReport report, Evidence evidence, ArticleLinks links) {
        this.report = report;
        this.evidence = evidence;
        this.links = links;
    }

    void write(Markup to) {
        if (report.questions().isEmpty()) {
            to.element("p", "None: the article tells who is meant and who speaks.", "class", "none");
        }
        List<OpenQuestion> sources = report.questions().stream()
                .filter(question -> question.asks() != OpenQuestion.Asks.WHO_IS_MEANT)
                .toList();
        List<OpenQuestion> others = report.questions().stream()
                .filter(question -> question.asks() == OpenQuestion.Asks.WHO_IS_MEANT)
                .toList();
        list(to, "Who speaks?", sources);
        list(to, "Who is meant?", others);
        unsure(to);
    }

    private void unsure(Markup to) {
        Set<Span> asked = report.questions().stream().map(OpenQuestion::words).collect(Collectors.toSet());
        List<Mention> unsure = report.article().mentions().stream()
                .filter(mention -> report.article().isUnclear(mention) && !asked.contains(mention.span()))
                .toList();
        if (unsure.isEmpty()) {
            return;
        }
        to.open("p", "class", "note").text("Not asked, and not counted as certain: ");
        evidence.figure(
                to,
                ActorCard.count(unsure.size(), "pronoun"),
                "Pronouns of which the machine is not sure",
                unsure,
                links::mention);
        to.text(" of which the machine is not sure, though hardly any reader would be in doubt.")
                .close();
    }

    private void list(Markup to, String heading, List<OpenQuestion> questions) {
        if (questions.isEmpty()) {
            return;
        }
        to.element("h3", heading + " (" + questions.size() + ")").open("ol", "class", "questions");
        for (OpenQuestion question : questions) {
            to.open("li").open("p", "class", "asked");
            links.words(to, question.words());
            to.close().open("p", "class", "answers");
            answers(to, question);
            to.close().close();
        }
        to.close();
    }

    private static void answers(Markup to, OpenQuestion question) {
        switch (question.asks()) {
            case WHO_SAYS_IT -> to.text("Nobody is named as the source.");
            case WHOSE_QUOTATION -> {
                to.text("The quotation has no attribution of its own. Whoever spoke last: ");
                names(to, question.answers());
            }
            case WHO_IS_MEANT, WHICH_SOURCE -> {
                to.text(
                        question.misfit()
                                ? "Fits nobody who could be meant. The likeliest all the same: "
                                : question.answers().size() > 1 ? "May be " : "Not certain: ");
                names(to, question.answers());
            }
        }
    }

    private static void names(Markup to, List<OpenQuestion.Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            OpenQuestion.Answer answer = answers.get(i);
            to.text(i == 0 ? "" : i + 1 < answers.size() ? ", " : " or ");
            to.element("bdi", ActorCard.shorten(answer.name(), 60));
            Optional<Double> probability = answer.probability();
            probability.ifPresent(value -> to.element("small", " " + Math.round(100 * value) + " %"));
        }
        to.text(answers.isEmpty() ? "nobody known." : ".");
    }
}
