package org.antecedent.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.antecedent.analysis.Article;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/**
 * A statement with the words of the article's own prose that report it.
 *
 * @param sentence the sentence that its cue stands in
 * @param cue the first token of the cue
 * @param source who says it, where it is a mention
 */
record Report(Statement statement, Sentence sentence, int cue, Optional<Mention> source) {

    /** One a cue, by what is said; what somebody quoted reports, and what a headline reports, is left out. */
    static List<Report> in(Article article) {
        return article.readOut(Report.class, Report::read);
    }

    private static List<Report> read(Article article) {
        List<Report> reports = new ArrayList<>();
        Set<Span> cues = new HashSet<>();
        for (Statement statement : article.statements()) {
            Span words = statement.cue().orElse(null);
            if (words == null || !cues.add(words) || article.isQuoted(words)) {
                continue;
            }
            article.sentenceAround(words)
                    .filter(sentence -> isProse(article, sentence))
                    .ifPresent(sentence -> reports.add(new Report(
                            statement, sentence, sentence.tokenAt(words.start()), source(article, statement))));
        }
        return reports;
    }

    private static boolean isProse(Article article, Sentence sentence) {
        return article.paragraphs().get(sentence.paragraph()).role() == Paragraph.Role.BODY;
    }

    private static Optional<Mention> source(Article article, Statement statement) {
        return statement.sourceMention().stream().mapToObj(article::mention).findFirst();
    }

    Span cueSpan() {
        return statement.cue().orElseThrow();
    }

    /** The lemma of the reporting verb with its particles, or of the noun. */
    String lemma() {
        StringBuilder lemma = new StringBuilder(sentence.lemma(cue));
        int end = cueSpan().end();
        for (int i = cue + 1; i < sentence.size() && sentence.end(i) <= end; i++) {
            lemma.append(' ').append(sentence.lower(i));
        }
        return lemma.toString();
    }

    /** Whether a clause is said, by its “that” or by a verb in it: “claiming asylum” says nothing. */
    boolean isOfClause(Article article) {
        Span content = statement.content().get(0);
        if (article.text().words(content).startsWith("that ")) {
            return true;
        }
        return article.sentenceAround(new Span(content.start(), content.start())).stream()
                .anyMatch(first -> IntStream.range(first.tokenAt(content.start()), first.size())
                        .takeWhile(i -> first.start(i) < content.end())
                        .anyMatch(i -> first.tag(i).isVerbal()));
    }

    /** Whether what is said is something to do: “to halt the work”. */
    boolean isInfinitive(Article article) {
        return article.text().words(statement.content().get(0)).startsWith("to ");
    }
}
