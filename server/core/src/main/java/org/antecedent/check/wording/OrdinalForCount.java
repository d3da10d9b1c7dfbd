package org.antecedent.check.wording;

import java.util.ArrayList;
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
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** “The 29th ambassadors”, where twenty-nine may be meant. */
public final class OrdinalForCount implements Check {
    private static final About ABOUT = new About(
            "ordinal-for-count",
            "A place in a row where a number may be meant",
            Severity.INFORMATION,
            Profile.DEFAULT,
            "Fires on a figure such as “29th” right before people, states or institutions in the plural. Keeps quiet before one"
                    + " (“the 29th ambassador”), in a list (“the 20th and 21st centuries”), before events and times (“the 28th"
                    + " Games”), and on pupils (“10th graders”).",
            "There is no 29th of many: a reader cannot tell whether the count or the row is right.",
            "She met **the 27th commissioners** in Brussels.",
            "She is the 27th commissioner to resign.",
            "translation practice");

    /** Those of whom several do have one place in a row. */
    private static final Set<String> IN_A_ROW = Set.of("graders", "formers", "classmen", "seeds", "lieutenants");

    private static final Set<CommonNoun.Kind> COUNTED =
            Set.of(CommonNoun.Kind.PERSON, CommonNoun.Kind.GROUP, CommonNoun.Kind.INSTITUTION, CommonNoun.Kind.PLACE);
    /** How far behind the noun the same figure may come again: “the 29th ambassadors of the 29th headquarters”. */
    private static final int REPEATED_WITHIN = 4;

    private static final ParagraphSearch<Place> FIGURES =
            ParagraphSearch.forTokens((words, i) -> i + 1 < words.size() && isFigure(words.lower(i)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        int told = 0;
        for (Token figure : article.tokens(FIGURES)) {
            if (figure.span().start() >= told) {
                Optional<Finding> finding = judge(article, figure.sentence(), figure.index());
                finding.ifPresent(findings::add);
                told = finding.map(one -> one.span().end()).orElse(told);
            }
        }
        return findings;
    }

    /** “29th”, “2nd”. */
    private static boolean isFigure(String word) {
        int digits = word.length() - 2;
        if (digits < 1
                || !Character.isDigit(word.charAt(0))
                || !word.chars().limit(digits).allMatch(Character::isDigit)) {
            return false;
        }
        return Set.of("th", "st", "nd", "rd").contains(word.substring(digits));
    }

    private static Optional<Finding> judge(Article article, Sentence sentence, int figure) {
        int noun = figure + 1;
        String word = sentence.lower(noun);
        if (!sentence.isPlural(noun) || IN_A_ROW.contains(word)) {
            return Optional.empty(); // “the 29th ambassador”, “10th graders”.
        }
        boolean counted = article.knowledge()
                .noun(word)
                .or(() -> article.knowledge().noun(sentence.lemma(noun)))
                .or(() -> article.knowledge().noun(word.substring(0, word.length() - 1)))
                .filter(known -> COUNTED.contains(known.kind()))
                .isPresent();
        if (!counted) {
            return Optional.empty(); // “the 28th Games”, “29th birthdays”: what comes again has places in a row.
        }
        boolean determined = figure > 0 && sentence.tag(figure - 1) == Tag.DET;
        if (!determined) {
            return Optional.empty(); // “the 12th and 13th districts”, “on March 9th ministers met”.
        }
        int end = end(sentence, figure, noun);
        Span span = sentence.span(figure - 1, end);
        if (article.isQuoted(span)) {
            return Optional.empty(); // A speaker's words.
        }
        return Optional.of(finding(sentence, figure, noun, span));
    }

    /** One past the noun; where the figure comes again, one past the phrase that it opens. */
    private static int end(Sentence sentence, int figure, int noun) {
        int again = again(sentence, figure, noun);
        if (again < 0) {
            return noun + 1;
        }
        int end = again + 1;
        while (end < sentence.size() && sentence.tag(end).isNominal()) {
            end++;
        }
        return end;
    }

    private static int again(Sentence sentence, int figure, int noun) {
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + 1 + REPEATED_WITHIN); i++) {
            if (sentence.lower(i).equals(sentence.lower(figure))) {
                return i;
            }
        }
        return -1;
    }

    private static Finding finding(Sentence sentence, int figure, int noun, Span span) {
        String ordinal = sentence.form(figure);
        String count = ordinal.substring(0, ordinal.length() - 2);
        String message = Naming.quoted(ordinal + " " + sentence.form(noun)) + " may mean " + count + " "
                + sentence.form(noun) + ": many have no place in a row";
        List<Edit> edits = new ArrayList<>();
        for (int i : new int[] {figure, again(sentence, figure, noun)}) {
            if (i >= 0) {
                edits.add(new Edit(new Span(sentence.end(i) - 2, sentence.end(i)), ""));
            }
        }
        Fix fix = new Fix("Replace " + Naming.quoted(ordinal) + " with " + Naming.quoted(count), edits);
        return ABOUT.finding(span, message, List.of(), List.of(fix));
    }
}
