package org.antecedent.check.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.analysis.ParagraphSearch.Place;
import org.antecedent.analysis.Token;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.Profile;
import org.antecedent.check.Report;
import org.antecedent.check.Severity;
import org.antecedent.language.Penn;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.Words;
import org.antecedent.text.Span;

/** Something reported, and nobody reports it. */
public final class PassiveAttribution implements Check {
    private static final About ABOUT = new About(
            "passive-attribution",
            "A report by nobody",
            Severity.INFORMATION,
            Profile.DEFAULT,
            "Fires on a passive that reports without saying who (“it was said that”, “is believed to”), and on “reportedly” and"
                    + " “allegedly”. Keeps quiet where the sentence or its paragraph says who (“by”, “according to”, “police"
                    + " said”), where a charge says whose allegation it is, and inside quotations.",
            "A reader cannot tell a rumour from a record.",
            "The session ended at noon. It **was said** that talks failed.",
            "The session ended at noon. Steps were discussed, and the mayor was quoted by Reuters as calling them final.",
            "error reports of quotation attribution systems; Reuters Handbook of Journalism");

    private static final Set<String> ADVERBS = Set.of("reportedly", "allegedly", "supposedly", "purportedly");
    /** Verbs of saying whose passive hides the speaker. */
    private static final Set<String> SAY = Set.of(
            "say",
            "report",
            "allege",
            "claim",
            "rumour",
            "rumor",
            "suggest",
            "believe",
            "think",
            "understand",
            "suspect");

    private static final Set<String> BELIEF = Set.of("believe", "think", "understand", "suspect");
    /** What a belief about a fact goes on with: “is believed to have left”. */
    private static final Set<String> FACT = Set.of("be", "have");
    /** Words of the law: the allegation is the prosecution's. */
    private static final Set<String> CHARGE = Set.of(
            "charge",
            "accuse",
            "indict",
            "prosecutor",
            "prosecution",
            "arrest",
            "trial",
            "court",
            "lawsuit",
            "sue",
            "complaint",
            "indictment",
            "plead",
            "suspect",
            "suspected");

    /** “Reportedly”; the participle of “it was said that”. */
    private static final ParagraphSearch<Place> UNSOURCED =
            ParagraphSearch.forTokens((words, i) -> ADVERBS.contains(words.lower(i)) || isAgentless(words, i));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        List<Token> reports = article.tokens(UNSOURCED);
        if (reports.isEmpty()) {
            return findings; // As in most articles.
        }
        Set<Integer> sourced = sourced(article);
        for (Token report : reports) {
            judge(article, report.sentence(), report.index(), sourced).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Sentence sentence, int i, Set<Integer> sourced) {
        if (!Narration.isProse(article, sentence)) {
            return Optional.empty(); // A headline has no room for a source.
        }
        int first = ADVERBS.contains(sentence.lower(i)) ? i : auxiliary(sentence.words(), i);
        Span span = sentence.span(first, i + 1);
        if (article.isQuoted(span)) {
            return Optional.empty(); // The speaker's way of talking.
        }
        if (sourced.contains(sentence.paragraph())) {
            return Optional.empty(); // Somebody stands for it, in its sentence or the next.
        }
        if (isCharge(sentence)) {
            return Optional.empty(); // “Charged with allegedly taking”: those who charge allege it.
        }
        String message = Naming.quoted(article.text().words(span)) + " does not say by whom";
        return Optional.of(ABOUT.finding(span, message, List.of(), List.of()));
    }

    /** “It was said that”, “is believed to have”: a passive of saying with what is said, and no “by”. */
    private static boolean isAgentless(Words sentence, int i) {
        if (sentence.penn(i) != Penn.VBN || !SAY.contains(sentence.lemma(i))) {
            return false;
        }
        int auxiliary = auxiliary(sentence, i);
        int next = i + 1;
        if (auxiliary < 0 || next >= sentence.size()) {
            return false;
        }
        if (auxiliary > 0 && sentence.lower(auxiliary - 1).equals("it")) {
            return opensClause(sentence, next);
        }
        if (!sentence.lower(next).equals("to") || next + 1 >= sentence.size()) {
            return false;
        }
        // “Believed to bring luck”: what people believe, not what happened; “in what was believed to be”: an aside.
        boolean fact = !BELIEF.contains(sentence.lemma(i)) || FACT.contains(sentence.lower(next + 1));
        return fact && (auxiliary == 0 || !sentence.lower(auxiliary - 1).equals("what"));
    }

    /** “That” right behind the verb, or behind what says where and when: “alleged at the meeting that”. */
    private static boolean opensClause(Words sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            String word = sentence.lower(i);
            if (word.equals("that")) {
                return true;
            }
            if (word.equals("by") || sentence.tag(i).isVerbal() || sentence.tag(i) == Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /** The form of “be” before a participle, with adverbs between them at most; -1 where there is none. */
    private static int auxiliary(Words sentence, int participle) {
        int before = participle - 1;
        while (before >= 0 && sentence.tag(before) == Tag.ADV) {
            before--;
        }
        return before >= 0 && sentence.lemma(before).equals("be") ? before : -1;
    }

    /** The paragraphs in which somebody is reported. */
    private static Set<Integer> sourced(Article article) {
        Set<Integer> paragraphs = new HashSet<>();
        for (Report report : Report.in(article)) {
            if (report.source().isPresent()) {
                paragraphs.add(report.sentence().paragraph());
            }
        }
        return paragraphs;
    }

    private static boolean isCharge(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (CHARGE.contains(sentence.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
