package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Mention;
import org.antecedent.text.Paragraph;

/** “The attack” where the article told of more than one. */
public final class DescriptionUnclear implements Check {
    private static final About ABOUT = new About(
                    "description-unclear",
                    "An event that may be another",
                    Severity.HINT,
                    Profile.STRICT,
                    "Fires on a bare “the attack”, “the meeting” and the like where two or more of them were brought in one by one (“an"
                            + " attack in…, another attack in…”), or where only several together were (“attacks… the attack”). Keeps"
                            + " quiet after one event only, on words that say which, and inside quotations.",
                    "A reader cannot tell which of the events is meant.",
                    "The United States condemned attacks on its sites. The minister said that he regrets **the attack**.",
                    "The United States condemned an attack on its sites. The minister said that he regrets the attack.",
                    "our judgement")
            .asking(OpenQuestion.WHO_IS_MEANT);

    /** What was told further above has been forgotten, or is no rival. */
    private static final int PARAGRAPHS = 4;

    private static final Set<String> WHICH = Set.of("that", "which", "who", "where", "when", "'s", "’s", "itself");

    /** These name no kind of event, or several times the same one. */
    private static final Set<String> VAGUE = Set.of("event", "case", "incident", "crisis", "war");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        Map<String, List<Mention>> told = new HashMap<>();
        for (Mention mention : article.mentions()) {
            if (isBare(article, mention) && isEvent(article, lemma(article, mention))) {
                told.put(lemma(article, mention), new ArrayList<>());
            }
        }
        if (told.isEmpty()) {
            return List.of(); // No “the attack” that says no more.
        }
        List<Finding> findings = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            if (mention.kind() != Mention.Kind.NOMINAL) {
                continue; // No description.
            }
            List<Mention> before = told.get(lemma(article, mention));
            if (before == null || !article.reading().parts(mention).isEmpty()) {
                continue; // Of nothing that is asked about, or of several things.
            }
            judge(article, mention, before).ifPresent(findings::add);
            before.add(mention);
        }
        return findings;
    }

    /** “The attack”: a noun in the singular with its article, and nothing else. */
    private static boolean isBare(Article article, Mention mention) {
        return mention.kind() == Mention.Kind.NOMINAL
                && mention.features().determiner() == Determiner.DEFINITE
                && mention.end() - mention.first() == 2
                && mention.role() != Mention.Role.POSSESSIVE
                && !article.reading().sentence(mention).isPlural(head(article, mention));
    }

    private static int head(Article article, Mention mention) {
        return article.reading().sentence(mention).tokenAt(mention.head().end() - 1);
    }

    private static String lemma(Article article, Mention mention) {
        return article.reading().sentence(mention).lemma(head(article, mention));
    }

    /** Things and people stay; events come and go. */
    private static boolean isEvent(Article article, String lemma) {
        return !VAGUE.contains(lemma)
                && article.knowledge()
                        .noun(lemma)
                        .filter(noun -> noun.kind() == CommonNoun.Kind.EVENT)
                        .isPresent();
    }

    private static Optional<Finding> judge(Article article, Mention mention, List<Mention> told) {
        Sentence sentence = article.reading().sentence(mention);
        if (!isBare(article, mention) || told.isEmpty() || saysWhich(sentence, mention.end())) {
            return Optional.empty(); // “The attack on the port”, “the second attack”: it says which.
        }
        if (article.isQuoted(mention.span())
                || article.reading().paragraph(mention).role() != Paragraph.Role.BODY) {
            return Optional.empty(); // The speaker's event.
        }
        List<Mention> rivals = rivals(article, mention, told);
        if (rivals.isEmpty()) {
            return Optional.empty(); // One event only.
        }
        List<Related> related = rivals.stream()
                .map(rival -> new Related(rival.span(), article.words(rival)))
                .toList();
        String message = Naming.quoted(article.words(mention)) + " may be any of those told above: "
                + Naming.alternatives(rivals.stream()
                        .map(rival -> Naming.quoted(Naming.opening(article.words(rival))))
                        .toList());
        return Optional.of(ABOUT.finding(mention.span(), message, related, List.of()));
    }

    private static boolean saysWhich(Sentence sentence, int next) {
        if (next >= sentence.size()) {
            return false;
        }
        Tag tag = sentence.tag(next);
        return tag == Tag.ADP
                || sentence.relation(next) == Relation.ACL
                || tag == Tag.SCONJ
                || tag == Tag.PART
                || tag.isNominal()
                || WHICH.contains(sentence.lower(next));
    }

    /** Two or more that were brought in one by one; or several together, where none was brought in alone. */
    private static List<Mention> rivals(Article article, Mention mention, List<Mention> told) {
        int paragraph = article.reading().paragraph(mention).index();
        List<Mention> single = new ArrayList<>();
        List<Mention> several = new ArrayList<>();
        for (int i = told.size() - 1; i >= 0; i--) {
            Mention before = told.get(i);
            if (article.reading().paragraph(before).index() < paragraph - PARAGRAPHS) {
                break;
            }
            Sentence sentence = article.reading().sentence(before);
            boolean plural = sentence.isPlural(sentence.tokenAt(before.head().end() - 1));
            (plural ? several : single).add(0, before);
        }
        List<Mention> introduced = single.stream()
                .filter(one -> one.features().determiner() == Determiner.INDEFINITE)
                .toList();
        if (introduced.size() >= 2) {
            return introduced;
        }
        return single.isEmpty() && !several.isEmpty() ? several.subList(0, 1) : List.of();
    }
}
