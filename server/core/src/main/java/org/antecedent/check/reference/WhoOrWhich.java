package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** “Who” of an institution, “which” of a person. */
public final class WhoOrWhich implements Check {
    private static final About ABOUT = new About(
            "who-or-which",
            "“Who” for a thing, or “which” for a person",
            Severity.HINT,
            Profile.STRICT,
            "Fires on “who” right after an institution, and on “which” right after a person. Keeps quiet on groups of people"
                    + " (“the team who”), on plurals, where the noun before may not be what is meant (“the head of the company,"
                    + " who”), on “which” behind a comma, which may mean the whole clause, and inside quotations.",
            "A reader looks for a person who is not there.",
            "The company **who** owns the port has struggled.",
            "The terrorists, who own the port, have struggled.",
            "newsroom guides");

    private static final Set<String> COLLECTIVE = Set.of(
            "team",
            "family",
            "band",
            "crew",
            "staff",
            "group",
            "jury",
            "couple",
            "crowd",
            "audience",
            "public",
            "squad",
            "choir",
            "orchestra",
            "panel",
            "cabinet",
            "police",
            "club",
            "side",
            "duo",
            "trio");

    private static final Set<String> WORDS = Set.of("who", "which");
    private static final ParagraphSearch<Place> RELATIVES =
            ParagraphSearch.forTokens((words, i) -> i > 0 && i + 1 < words.size() && WORDS.contains(words.lower(i)));

    private static final Set<String> ASK = Set.of("ask", "tell", "show", "remind", "inform");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (Token token : article.tokens(RELATIVES)) {
            judge(article, token.sentence(), token.index()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Sentence sentence, int i) {
        Span span = sentence.span(i);
        if (article.paragraphs().get(sentence.paragraph()).role() != Paragraph.Role.BODY || article.isQuoted(span)) {
            return Optional.empty(); // A speaker's grammar is the speaker's own.
        }
        if (!sentence.tag(i + 1).isVerbal() && sentence.tag(i + 1) != Tag.ADV) {
            return Optional.empty(); // “Which company”, “who he is”: it asks.
        }
        boolean comma = sentence.form(i - 1).equals(",");
        Mention noun = before(article, sentence, comma ? i - 1 : i).orElse(null);
        if (noun == null || noun.features().number() == Plurality.PLURAL) {
            return Optional.empty(); // Nothing right before it, or people in the plural.
        }
        if (noun.first() > 0 && isAttached(sentence, noun.first() - 1)) {
            return Optional.empty(); // “The head of the company, who”: the head may be meant.
        }
        int head = sentence.tokenAt(noun.head().end() - 1);
        if (COLLECTIVE.contains(sentence.lower(head)) || isAsked(sentence, head)) {
            return Optional.empty(); // “The team who”: its people; “asked the company who owns it”: it asks.
        }
        boolean who = sentence.lower(i).equals("who");
        CommonNoun.Kind kind = kind(article, sentence, noun).orElse(null);
        if (who ? kind != CommonNoun.Kind.INSTITUTION : kind != CommonNoun.Kind.PERSON || comma) {
            return Optional.empty(); // As it should be, or nobody knows what it is.
        }
        String other = who ? comma ? "which" : "that" : "who";
        String name = Naming.of(article, noun);
        String message = Naming.quoted(sentence.form(i)) + " takes " + Naming.quoted(name)
                + (who ? " for a person" : " for a thing");
        Fix fix = new Fix(
                "Replace " + Naming.quoted(sentence.form(i)) + " with " + Naming.quoted(other),
                List.of(new Edit(span, other)));
        return Optional.of(ABOUT.finding(span, message, List.of(new Related(noun.span(), name)), List.of(fix)));
    }

    private static boolean isAsked(Sentence sentence, int noun) {
        return sentence.head(noun) >= 0 && ASK.contains(sentence.lemma(sentence.head(noun)));
    }

    /** The longest description that ends there. */
    private static Optional<Mention> before(Article article, Sentence sentence, int end) {
        return article.reading().mentionsIn(sentence).stream()
                .filter(mention -> mention.end() == end && mention.kind() == Mention.Kind.NOMINAL)
                .max(Comparator.comparing(mention -> mention.span().length()));
    }

    private static boolean isAttached(Sentence sentence, int before) {
        Tag tag = sentence.tag(before);
        return tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.PUNCT || tag.isNominal();
    }

    private static Optional<CommonNoun.Kind> kind(Article article, Sentence sentence, Mention noun) {
        int head = sentence.tokenAt(noun.head().end() - 1);
        boolean last = head == noun.end() - 1;
        return last && !sentence.isName(head) && !sentence.isPlural(head)
                ? article.knowledge().noun(sentence.lower(head)).map(CommonNoun::kind)
                : Optional.empty();
    }
}
