package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.text.Paragraph;

/** “This” at the start of a sentence, without the noun that says what. */
public final class BareDemonstrative implements Check {
    private static final About ABOUT = new About(
            "bare-demonstrative",
            "A “this” without its noun",
            Severity.HINT,
            Profile.DEFAULT,
            "Fires on “This” or “These” as the subject that a sentence begins with, and on “That” where a paragraph begins,"
                    + " where no noun says what is meant. Keeps quiet where a noun follows, where the sentence itself says what it is (“This was the third"
                    + " attack”, “That is why”), and inside quotations.",
            "A reader has to guess which of the things just told is meant, or whether it is all of them.",
            "The army took two towns and lost forty men. **This** comes amid heavy losses.",
            "The army took two towns and signed an agreement. This agreement comes amid heavy losses.",
            "newsroom guides; NPR; Gowers, Plain Words");

    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these");

    private static final Set<String> REASONS = Set.of("because", "why", "how", "what", "when", "where", "who");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            judge(article, sentence).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Sentence sentence) {
        if (!DEMONSTRATIVES.contains(sentence.lower(0)) || sentence.size() < 3) {
            return Optional.empty(); // Most sentences.
        }
        if (article.paragraphs().get(sentence.paragraph()).role() != Paragraph.Role.BODY) {
            return Optional.empty(); // A headline leans on the article below it.
        }
        if (article.isQuoted(sentence.span(0))) {
            return Optional.empty(); // A speaker may point at what both sides see.
        }
        if (sentence.lower(0).equals("that") && !startsParagraph(article, sentence)) {
            return Optional.empty(); // “That” leans on the sentence before, and on all of it.
        }
        int predicate = sentence.head(0);
        if (!sentence.relation(0).isSubject() || predicate < 0) {
            return Optional.empty(); // “This agreement”, “That said”: no subject of its own.
        }
        if (!isVerbNext(sentence)) {
            return Optional.empty(); // A noun between, whatever the grammar says.
        }
        if (sentence.lemma(1).equals("be") && REASONS.contains(sentence.lower(2))) {
            return Optional.empty(); // “That’s because”, “This is how”: all of what was told.
        }
        if (!sentence.tag(predicate).isVerbal()) {
            return Optional.empty(); // “This was the third attack”, “That is why”: the sentence says what it is.
        }
        String words = sentence.form(0);
        String message = Naming.quoted(words) + " may be any of the things just told: a noun would say which";
        return Optional.of(ABOUT.finding(sentence.span(0), message, List.of(), List.of()));
    }

    private static boolean startsParagraph(Article article, Sentence sentence) {
        return article.paragraphs().get(sentence.paragraph()).span().start() == sentence.start(0);
    }

    /** Whether the verb follows, with adverbs between them at most. */
    private static boolean isVerbNext(Sentence sentence) {
        int next = 1;
        while (next < sentence.size() && sentence.tag(next) == Tag.ADV) {
            next++;
        }
        return next < sentence.size() && sentence.tag(next).isVerbal();
    }
}
