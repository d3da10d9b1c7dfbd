package org.antecedent.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
public record Report(Statement statement, Sentence sentence, int cue, Optional<Mention> source) {

    /** One a cue, by what is said; what somebody quoted reports, and what a headline reports, is left out. */
    public static List<Report> in(Article article) {
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

    /** Whether the mention is the source of something that the article reports. */
    public static boolean isSource(Article article, Mention mention) {
        return sources(article).ids.get(mention.id());
    }

    /** Of those whose source stands in one of two paragraphs, the one beside the other, and ends before the offset, the last. */
    public static Optional<Report> lastBefore(Article article, int offset, int firstParagraph) {
        List<Report> reports = in(article);
        Sources sources = sources(article);
        int last = -1;
        for (int paragraph = firstParagraph; paragraph <= firstParagraph + 1; paragraph++) {
            for (int i : sources.byParagraph.getOrDefault(paragraph, List.of())) {
                if (reports.get(i).source().orElseThrow().span().end() <= offset) {
                    last = Math.max(last, i);
                }
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(reports.get(last));
    }

    private static Sources sources(Article article) {
        return article.readOut(Sources.class, all -> List.of(new Sources(all))).get(0);
    }

    /** Who reports where: each pronoun that may be a speaker asks. */
    private static final class Sources {
        /** The ids of the mentions. */
        private final BitSet ids = new BitSet();
        /** By the paragraph of the source, the indices of its reports. */
        private final Map<Integer, List<Integer>> byParagraph = new HashMap<>();

        Sources(Article article) {
            List<Report> reports = in(article);
            for (int i = 0; i < reports.size(); i++) {
                Mention source = reports.get(i).source().orElse(null);
                if (source != null) {
                    ids.set(source.id());
                    byParagraph
                            .computeIfAbsent(article.reading().sentence(source).paragraph(), any -> new ArrayList<>())
                            .add(i);
                }
            }
        }
    }

    private static boolean isProse(Article article, Sentence sentence) {
        return article.paragraphs().get(sentence.paragraph()).role() == Paragraph.Role.BODY;
    }

    private static Optional<Mention> source(Article article, Statement statement) {
        return statement.sourceMention().stream().mapToObj(article::mention).findFirst();
    }

    /** Where the word stands that says that something is said. */
    public Span cueSpan() {
        return statement.cue().orElseThrow();
    }

    /** The lemma of the reporting verb with its particles, or of the noun. */
    public String lemma() {
        StringBuilder lemma = new StringBuilder(sentence.lemma(cue));
        int end = cueSpan().end();
        for (int i = cue + 1; i < sentence.size() && sentence.end(i) <= end; i++) {
            lemma.append(' ').append(sentence.lower(i));
        }
        return lemma.toString();
    }

    /** Whether a clause is said, by its “that” or by a verb in it: “claiming asylum” says nothing. */
    public boolean isOfClause(Article article) {
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
    public boolean isInfinitive(Article article) {
        return article.text().words(statement.content().get(0)).startsWith("to ");
    }
}
