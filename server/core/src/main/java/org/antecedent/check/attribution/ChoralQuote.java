package org.antecedent.check.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Report;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** One quotation out of several mouths. */
public final class ChoralQuote implements Check {
    private static final About ABOUT = new About(
            "choral-quote",
            "One quotation, several speakers",
            Severity.INFORMATION,
            Profile.STRICT,
            "Fires on a direct quotation of four words or more whose source is several people: “officials”, “A and B”. Keeps"
                    + " quiet on institutions, on what is written, posted or sung together, and on joint statements.",
            "Several people do not say the same words: somebody said them, or nobody did.",
            "“We will not go back inside,” **two of the teachers** said.",
            "“We will not go back inside,” the teachers wrote in an open letter.",
            "Reuters Handbook of Journalism");

    private static final int WORDS = 4;
    /** What many can do with one voice. */
    private static final Set<String> TOGETHER =
            Set.of("write", "chant", "sing", "shout", "cry", "yell", "post", "tweet", "conclude", "agree", "argue");

    private static final Set<String> JOINT = Set.of(
            "joint",
            "jointly",
            "statement",
            "letter",
            "report",
            "study",
            "release",
            "petition",
            "declaration",
            "email",
            "filing",
            "paper",
            "article",
            "documents",
            "communique");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (Report report : Report.in(article)) {
            judge(article, report).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Report report) {
        Statement statement = report.statement();
        Mention source = report.source().orElse(null);
        if (source == null || statement.kind() != Statement.Kind.DIRECT || !isLong(article, statement)) {
            return Optional.empty(); // A word or two may be many people's.
        }
        if (!isSeveral(article, source)) {
            return Optional.empty(); // One person, or an institution.
        }
        if (TOGETHER.contains(report.lemma()) || statement.medium().isPresent()) {
            return Optional.empty(); // Written or sung together.
        }
        if (report.sentence().forms().stream().anyMatch(JOINT::contains)) {
            return Optional.empty(); // A joint statement has one text.
        }
        Span span = statement
                .source()
                .filter(words -> words.contains(source.span()))
                .orElse(source.span());
        return Optional.of(ABOUT.finding(
                span,
                Naming.quoted(article.text().words(span)) + " cannot all have said the same words: who did?",
                List.of(new Related(statement.span(), "what is said")),
                List.of()));
    }

    private static boolean isLong(Article article, Statement statement) {
        return article.text().wordCount(statement.content().get(0)) >= WORDS;
    }

    /** Persons in the plural, or a list of persons. */
    private static boolean isSeveral(Article article, Mention source) {
        Sentence sentence = article.reading().sentence(source);
        List<Mention> parts = article.reading().parts(source);
        if (!parts.isEmpty()) {
            return parts.stream().allMatch(part -> part.kind() == Mention.Kind.NAME && part.type() == ActorType.PERSON);
        }
        int word = sentence.tokenAt(source.head().end() - 1);
        int head = sentence.tag(word) == Tag.NUM ? source.end() - 1 : word; // “Two of the teachers”
        return source.kind() == Mention.Kind.NOMINAL
                && sentence.isPlural(head)
                && !sentence.isName(head)
                && article.knowledge().noun(sentence.lower(head)).isEmpty()
                && article.knowledge()
                        .noun(sentence.lemma(head))
                        .filter(noun -> noun.kind() == CommonNoun.Kind.PERSON)
                        .isPresent();
    }
}
