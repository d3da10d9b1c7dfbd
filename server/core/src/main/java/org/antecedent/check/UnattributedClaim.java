package org.antecedent.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.language.Penn;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** A number of dead or hurt that the article has from nobody. */
final class UnattributedClaim implements Check {
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

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> sourced = sourced(article);
        for (Sentence sentence : article.sentences()) {
            judge(article, sentence, sourced).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Sentence sentence, Set<Integer> sourced) {
        if (article.paragraphs().get(sentence.paragraph()).role() != Paragraph.Role.BODY) {
            return Optional.empty(); // A headline is told again below.
        }
        Span claim = claim(sentence).orElse(null);
        if (claim == null) {
            return Optional.empty(); // Nobody is counted here.
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

    /** “Shot 12 people”, “12 people were killed”: from the verb to the number's noun, or the other way round. */
    private static Optional<Span> claim(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.tag(i) != Tag.VERB || !HARM.contains(sentence.lemma(i)) || sentence.penn(i) == Penn.VB) {
                continue;
            }
            for (int j = 0; j < sentence.size(); j++) {
                if (sentence.head(j) == i
                        && isVictim(sentence.relation(j), sentence.lemma(i))
                        && isCounted(sentence, j)) {
                    return Optional.of(sentence.subtree(j).hull(sentence.span(i)))
                            .filter(span -> span.length() < 80);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isVictim(Relation relation, String verb) {
        return relation == Relation.OBJ
                || relation == Relation.NSUBJ_PASSIVE
                || (relation == Relation.NSUBJ && verb.equals("die"));
    }

    private static boolean isCounted(Sentence sentence, int noun) {
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
