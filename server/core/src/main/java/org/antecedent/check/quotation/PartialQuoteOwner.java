package org.antecedent.check.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Edit;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** A quoted word or two that may be the word of one or of the other. */
public final class PartialQuoteOwner implements Check {
    private static final About ABOUT = new About(
                    "partial-quote-owner",
                    "A quoted word that may be another's",
                    Severity.INFORMATION,
                    Profile.DEFAULT,
                    "Fires on up to three quoted words before a noun, inside a phrase that belongs to somebody other than the source"
                            + " of the sentence, or to somebody in a sentence that reports nothing. Keeps quiet where the words are"
                            + " what a source calls something (“called it ‘vile’”), and on titles, names and nicknames.",
                    "A reader cannot tell whose judgement the word is, nor whether the article shares it.",
                    "The United States confirmed its support for Turkey's response to **\"unjustified\"** attacks.",
                    "The United States condemned the attacks as \"unjustified.\"",
                    "AP Stylebook; newsroom guides")
            .asking(OpenQuestion.WHO_SAYS_IT);

    /** More words than these are a statement of their own. */
    private static final int WORDS = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        for (QuotedSpan quote : article.quoted()) {
            judge(article, quote).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, QuotedSpan quote) {
        if (quote.depth() > 0 || !quote.opened() || !quote.closed()) {
            return Optional.empty(); // Words in somebody's speech, or nobody knows where they end.
        }
        Sentence sentence = sentence(article, quote).orElse(null);
        if (sentence == null) {
            return Optional.empty(); // Not prose.
        }
        int first = sentence.tokenAt(quote.span().start()) + 1;
        int end = sentence.tokenAt(quote.span().end() - 1);
        if (first >= end || end - first > WORDS) {
            return Optional.empty(); // Long enough to be a statement.
        }
        if (isName(sentence, first, end)) {
            return Optional.empty(); // A title, a name, a nickname.
        }
        if (!isBeforeNoun(sentence, end)) {
            return Optional.empty(); // What somebody calls something: its cue stands before it.
        }
        Optional<Mention> source = source(article, sentence, quote);
        Mention owner = owner(article, sentence, quote, source).orElse(null);
        if (owner == null) {
            return Optional.empty(); // Nobody else whose word it could be.
        }
        List<Mention> candidates = new ArrayList<>();
        source.ifPresent(candidates::add);
        candidates.add(owner);
        return Optional.of(finding(article, quote, end - first, candidates));
    }

    private static Optional<Sentence> sentence(Article article, QuotedSpan quote) {
        return article.sentenceAround(quote.span())
                .filter(sentence ->
                        article.paragraphs().get(sentence.paragraph()).role() == Paragraph.Role.BODY);
    }

    private static boolean isName(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean capital = Character.isUpperCase(sentence.form(i).codePointAt(0));
            if (capital && (i > 1 || sentence.tag(i) == Tag.PROPN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the quoted words stand before the noun that they belong to: “"unjustified" attacks”. */
    private static boolean isBeforeNoun(Sentence sentence, int closingMark) {
        int next = closingMark + 1;
        while (next < sentence.size() && sentence.tag(next) == Tag.ADJ) {
            next++;
        }
        return next < sentence.size() && sentence.tag(next).isNominal();
    }

    /** Who the sentence reports, or whom it is about. */
    private static Optional<Mention> source(Article article, Sentence sentence, QuotedSpan quote) {
        Optional<Mention> reported = article.statementsAround(quote.span()).stream()
                .filter(statement -> statement.sourceMention().isPresent() && isByVerb(sentence, statement))
                .min(Comparator.comparing(statement -> statement.span().length()))
                .map(Statement::sourceMention)
                .map(id -> article.mention(id.getAsInt()));
        if (reported.isPresent()) {
            return reported;
        }
        return article.reading().mentionsIn(sentence).stream()
                .filter(mention -> mention.role() == Mention.Role.SUBJECT)
                .filter(mention -> mention.span().end() <= quote.span().start())
                .filter(mention -> article.actorOf(mention).isPresent())
                .filter(mention -> isActor(mention))
                .findFirst();
    }

    /** A noun that reports, “Turkey's response”, has the owner that is in question. */
    private static boolean isByVerb(Sentence sentence, Statement statement) {
        return statement.cue().stream().anyMatch(cue -> {
            int token = sentence.tokenAt(cue.start());
            return token < sentence.size() && sentence.tag(token).isVerbal();
        });
    }

    private static boolean isActor(Mention mention) {
        return switch (mention.type()) {
            case PERSON, ORGANIZATION, GEOPOLITICAL, GROUP -> true;
            default -> false;
        };
    }

    /** Somebody else who owns the phrase that the quoted words stand in. */
    private static Optional<Mention> owner(
            Article article, Sentence sentence, QuotedSpan quote, Optional<Mention> source) {
        return article.reading().mentionsIn(sentence).stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN && isActor(mention))
                .filter(mention -> mention.span().end() <= quote.span().start())
                .filter(mention -> source.isEmpty() || isAnother(article, mention, source.get()))
                .filter(mention -> owns(sentence, mention, quote, source.isPresent()))
                .reduce((first, second) -> second);
    }

    private static boolean isAnother(Article article, Mention mention, Mention source) {
        return !mention.span().overlaps(source.span())
                && (article.actorOf(mention).isEmpty()
                        || !article.actorOf(mention).equals(article.actorOf(source)));
    }

    /**
     * “Turkey's response to "…"”, “the complaint of Colombia over "…"”: a noun of the owner's, and the quoted words in what
     * completes it. Where nobody is reported the noun may be the quoted one: “the mayor's "vanity" fountain”.
     */
    private static boolean owns(Sentence sentence, Mention mention, QuotedSpan quote, boolean reported) {
        boolean possessive = mention.role() == Mention.Role.POSSESSIVE;
        boolean ofPhrase = mention.first() > 1
                && sentence.lower(mention.first() - 1).equals("of")
                && sentence.tag(mention.first() - 2) == Tag.NOUN;
        if (!possessive && !ofPhrase) {
            return false;
        }
        boolean noun = ofPhrase;
        boolean completed = false;
        int mark = sentence.tokenAt(quote.span().start());
        for (int i = mention.end(); i < mark; i++) {
            Tag tag = sentence.tag(i);
            boolean infinitive = tag == Tag.VERB && sentence.lower(i - 1).equals("to");
            if (tag == Tag.AUX || tag == Tag.SCONJ || (tag == Tag.VERB && !infinitive)) {
                return false;
            }
            noun |= tag == Tag.NOUN;
            completed |= noun && (tag == Tag.ADP || infinitive);
        }
        return completed || (!reported && possessive);
    }

    private static Finding finding(Article article, QuotedSpan quote, int words, List<Mention> candidates) {
        Span inside = new Span(quote.span().start() + 1, quote.span().end() - 1);
        List<String> names = candidates.stream()
                .map(candidate -> Naming.of(article, candidate))
                .toList();
        String message = Naming.quoted(article.text().words(inside)) + " may be quoted from "
                + Naming.alternatives(names)
                + (names.size() > 1 ? "" : ", or be the article's own " + (words == 1 ? "word" : "words"));
        List<Related> related = candidates.stream()
                .map(candidate -> new Related(candidate.span(), Naming.of(article, candidate)))
                .toList();
        List<Edit> edits = List.of(
                new Edit(new Span(quote.span().start(), inside.start()), ""),
                new Edit(new Span(inside.end(), quote.span().end()), ""));
        return ABOUT.finding(quote.span(), message, related, List.of(new Fix("Remove the quotation marks", edits)));
    }
}
