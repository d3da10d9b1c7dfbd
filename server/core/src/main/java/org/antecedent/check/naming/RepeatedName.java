package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** A name that one phrase has twice: “the town of Rinconada in Rinconada”. */
public final class RepeatedName implements Check {
    private static final About ABOUT = new About(
            "repeated-name",
            "A name twice in one phrase",
            Severity.HINT,
            Profile.TRANSLATION,
            "Fires where a phrase that holds the name of a place or body goes on with “in”, “at” or “of” and the same name."
                    + " Keeps quiet where the first is part of another name (“the Bank of Japan in Japan”), across a verb, and"
                    + " in quotations.",
            "A reader looks for the difference between the two, and there is none.",
            "Fighting went on in the **Daraa suburbs in Daraa** overnight.",
            "The Council of Europe was founded in Europe after the war.",
            "translation practice");

    private static final Set<String> JOINING = Set.of("in", "at", "of", "for");
    /** Between the two stand no more words. */
    private static final int APART = 5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Mention before = null;
            for (Mention mention : article.reading().mentionsIn(sentence)) {
                if (mention.kind() != Mention.Kind.NAME || !isPlaceOrBody(mention)) {
                    continue; // Other names are not said to lie in one another.
                }
                if (before != null) {
                    judge(article, sentence, before, mention).ifPresent(findings::add);
                }
                before = mention;
            }
        }
        return findings;
    }

    private static boolean isPlaceOrBody(Mention mention) {
        return switch (mention.type()) {
            case PLACE, GEOPOLITICAL, ORGANIZATION -> true;
            default -> false;
        };
    }

    private static Optional<Finding> judge(Article article, Sentence sentence, Mention first, Mention second) {
        if (!Narration.holds(article, second)) {
            return Optional.empty(); // A headline, or a speaker's words.
        }
        String name = Naming.bare(article, second);
        boolean same = Naming.bare(article, first).equals(name);
        boolean inside = first.type() == ActorType.ORGANIZATION
                && second.type() == ActorType.ORGANIZATION
                && Naming.bare(article, first).startsWith(name + " ");
        if (!same && !inside) {
            return Optional.empty(); // Another name, if perhaps made of this one: “the Bank of Japan”.
        }
        int joint = second.first() - 1;
        if (joint < first.end() || !JOINING.contains(sentence.lower(joint)) || joint - first.end() > APART) {
            return Optional.empty(); // Not joined to the first: “Syria and Syria's neighbours”.
        }
        for (int i = first.end(); i < joint; i++) {
            if (!sentence.tag(i).isNominal() && sentence.tag(i) != Tag.ADJ) {
                return Optional.empty(); // Another phrase: “left Syria for a camp in Syria”.
            }
        }
        if (second.end() < sentence.size() && sentence.isName(second.end())) {
            return Optional.empty(); // Goes on to another name: “of Mexico in Mexico City”.
        }
        return Optional.of(finding(article, sentence, first, second, joint));
    }

    private static Finding finding(Article article, Sentence sentence, Mention first, Mention second, int joint) {
        Span span = first.head().hull(Naming.bareSpan(article, second));
        String name = Naming.bare(article, second);
        Span again = new Span(sentence.end(joint - 1), second.span().end());
        Fix fix = new Fix("Delete " + Naming.quoted(article.text().words(again).strip()), List.of(new Edit(again, "")));
        return ABOUT.finding(
                span,
                Naming.quoted(name) + " stands twice in one phrase",
                List.of(new Related(first.head(), name)),
                List.of(fix));
    }
}
