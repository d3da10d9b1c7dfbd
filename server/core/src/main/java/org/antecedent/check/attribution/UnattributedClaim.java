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
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.Words;
import org.antecedent.text.Span;

/** A number of dead or hurt that the article has from nobody. */
public final class UnattributedClaim implements Check {
    private static final About ABOUT = new About(
            "unattributed-claim",
            "A casualty number from nobody",
            Severity.HINT,
            Profile.STRICT,
            "Fires on a number of people killed, wounded or hurt, told by the article itself, where neither its paragraph nor the"
                    + " one above or below reports anybody. Keeps quiet where a source is near, on what happened years ago, and"
                    + " inside quotations.",
            "A reader cannot tell a count from a guess, nor one side's count from the other's.",
            "The rebels **killed 12 people** in the village on Monday.",
            "The rebels killed 12 people in the village, police said.",
            "BBC Editorial Guidelines; Reuters Handbook of Journalism");

    private static final Set<String> HARM =
            Set.of("kill", "wound", "injure", "hurt", "shoot", "massacre", "execute", "die");
    private static final Set<String> MANY = Set.of("dozens", "scores", "hundreds", "thousands");
    private static final Set<String> PEOPLE_NOT =
            Set.of("time", "year", "hour", "day", "month", "week", "percent", "age");

    /** In UTF-16 code units. */
    private static final int LONGEST = 80;

    private static final ParagraphSearch<Place> HARMED = ParagraphSearch.forTokens(UnattributedClaim::isHarm);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        List<Token> verbs = article.tokens(HARMED);
        if (verbs.isEmpty()) {
            return findings; // Nobody is counted.
        }
        Set<Integer> sourced = sourced(article);
        Set<Integer> sentences = new HashSet<>();
        for (Token verb : verbs) {
            if (sentences.add(verb.sentence().index())) { // Once a sentence.
                judge(article, verb.sentence(), verb.index(), sourced).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Sentence sentence, int verb, Set<Integer> sourced) {
        if (!Narration.isProse(article, sentence)) {
            return Optional.empty(); // A headline is told again below.
        }
        // “Shot 12 people”, “12 people were killed”: from the verb to the number's noun, or the other way round.
        Span claim = sentence.subtree(victim(sentence.words(), verb)).hull(sentence.span(verb));
        if (claim.length() >= LONGEST) {
            return Optional.empty(); // Much more is said of them: what is claimed is hard to tell.
        }
        int paragraph = sentence.paragraph();
        if (sourced.contains(paragraph - 1) || sourced.contains(paragraph) || sourced.contains(paragraph + 1)) {
            return Optional.empty(); // A source is near.
        }
        if (article.isQuoted(claim) || !article.statementsAround(claim).isEmpty()) {
            return Optional.empty(); // Somebody says so.
        }
        if (isHistory(sentence)) {
            return Optional.empty(); // On the record for years.
        }
        String message = Naming.quoted(article.text().words(claim)) + " has no source here, nor right above or below";
        return Optional.of(ABOUT.finding(claim, message, List.of(), List.of()));
    }

    /** Whether the verb says that so many came to harm. */
    private static boolean isHarm(Words sentence, int i) {
        return sentence.tag(i) == Tag.VERB
                && HARM.contains(sentence.lemma(i))
                && sentence.penn(i) != Penn.VB
                && victim(sentence, i) >= 0;
    }

    /** The noun of those who are counted; -1 where nobody is. */
    private static int victim(Words sentence, int verb) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) == verb
                    && isVictim(sentence.relation(i), sentence.lemma(verb))
                    && isCounted(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isVictim(Relation relation, String verb) {
        return relation == Relation.OBJ
                || relation == Relation.NSUBJ_PASSIVE
                || (relation == Relation.NSUBJ && verb.equals("die"));
    }

    private static boolean isCounted(Words sentence, int noun) {
        if (MANY.contains(sentence.lower(noun))) {
            return true;
        }
        int number = sentence.tag(noun) == Tag.NUM ? noun : sentence.dependent(noun, Relation.NUMMOD);
        return number >= 0 && !PEOPLE_NOT.contains(sentence.lemma(noun));
    }

    /** A year, or “ago”: long told. */
    private static boolean isHistory(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.form(i);
            boolean year = form.length() >= 4
                    && (form.startsWith("1") || form.startsWith("20"))
                    && form.substring(0, 4).chars().allMatch(Character::isDigit);
            if (year || form.equals("ago") || form.equals("century") || form.equals("War")) {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> sourced(Article article) {
        Set<Integer> paragraphs = new HashSet<>();
        Report.in(article).forEach(report -> paragraphs.add(report.sentence().paragraph()));
        return paragraphs;
    }
}
