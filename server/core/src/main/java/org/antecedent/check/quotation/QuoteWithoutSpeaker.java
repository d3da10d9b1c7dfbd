package org.antecedent.check.quotation;

import java.util.ArrayList;
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
import org.antecedent.coreference.Actor;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** A quotation that stands alone, and nobody says it. */
public final class QuoteWithoutSpeaker implements Check {
    private static final About ABOUT = new About(
                    "quote-without-speaker",
                    "A quotation that nobody says",
                    Severity.WARNING,
                    Profile.DEFAULT,
                    "Fires on a direct quotation of four words or more that makes sentences of its own, without a reporting clause,"
                            + " where no speaker goes on from just before. Keeps quiet on a second half of an attributed quotation, on"
                            + " a paragraph that continues one, right after a sentence that reports somebody, and where the words around"
                            + " it give a source.",
                    "A reader gives it to whoever was named last, rightly or not.",
                    "Jurors were shown photographs of the house. It has stood empty for two winters.\n\n"
                            + "**“Nobody wanted to go in there after the funeral.”**",
                    "“I trusted him with everything,” Ruth Deane said.\n\n“Nobody wanted to go in there after the funeral.”",
                    "newsroom guides; Reuters Handbook of Journalism")
            .asking(OpenQuestion.WHO_SAYS_IT);

    /** Fewer words are a partial quotation, whose owner is another check's question. */
    private static final int WORDS = 4;
    /** More than two guesses help nobody. */
    private static final int SUGGESTED = 2;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        QuotedSpan before = null;
        boolean beforeIsOwned = false;
        for (QuotedSpan quote : article.quoted()) {
            if (quote.depth() > 0) {
                continue; // Its owner is the speaker around it, or whom that speaker quotes.
            }
            boolean follows = before != null && followsDirectly(article, before, quote);
            boolean owned = isOwned(article, quote) || (follows && beforeIsOwned);
            boolean told = follows && !beforeIsOwned;
            if (!owned && !told && standsAlone(article, quote)) {
                findings.add(finding(article, quote));
            }
            before = quote;
            beforeIsOwned = owned;
        }
        return findings;
    }

    /** Whether the text says whose words they are, or leaves no room to say it. */
    private static boolean isOwned(Article article, QuotedSpan quote) {
        if (paragraph(article, quote.span().start()).role() != Paragraph.Role.BODY) {
            return true; // A headline's quotation is attributed in the text.
        }
        if (quote.continues()) {
            return true; // The paragraph before began it.
        }
        if (isSubheading(article, quote)) {
            return true; // Set in the marks of a quotation below it, which is attributed there.
        }
        if (isIntroduced(article, quote)) {
            return true; // “The president wrote:” ends the paragraph before.
        }
        if (isOfReportedSpeaker(article, quote)) {
            return true; // The sentence before reports somebody, and the quotation goes on with it.
        }
        return statement(article, quote)
                .map(statement ->
                        statement.source().isPresent() || statement.cue().isPresent())
                .orElse(false);
    }

    /** “Nobody told us” on a line of its own, above prose, without a full stop. */
    private static boolean isSubheading(Article article, QuotedSpan quote) {
        Paragraph paragraph = paragraph(article, quote.span().start());
        char last = quote.closed()
                ? lastCharacter(
                        article, new Span(quote.span().start(), quote.span().end() - 1))
                : ' ';
        boolean above = paragraph.index() + 1 < article.paragraphs().size();
        return above && paragraph.span().equals(quote.span()) && (Character.isLetter(last) || Character.isDigit(last));
    }

    private static boolean isIntroduced(Article article, QuotedSpan quote) {
        char before = lastCharacter(article, new Span(0, quote.span().start()));
        return before == ':' || before == ',';
    }

    /** The last character of the span that is no white space; a blank where there is none. */
    private static char lastCharacter(Article article, Span span) {
        String text = article.text().string();
        for (int i = span.end() - 1; i >= span.start(); i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Whether the last sentence before the quotation, in its paragraph or the one before, is somebody's statement. */
    private static boolean isOfReportedSpeaker(Article article, QuotedSpan quote) {
        Optional<Sentence> before = article.sentenceBefore(quote.span().start());
        if (before.isEmpty()) {
            return false;
        }
        Span span = before.get().span();
        Span last = new Span(span.end() - 1, span.end() - 1);
        return article.statementsAround(last).stream()
                .filter(statement -> statement.kind() != Statement.Kind.DIRECT)
                .anyMatch(statement -> statement.source().filter(span::contains).isPresent());
    }

    private static boolean standsAlone(Article article, QuotedSpan quote) {
        if (!quote.closed() || !quote.opened()) {
            return false; // Nobody knows which words are quoted: the missing mark is the fault.
        }
        if (article.text().wordCount(quote.span()) < WORDS) {
            return false; // A word or two: a term, a title, a nickname.
        }
        if (!startsSentence(article, quote.span())) {
            return false; // Words before it in the same sentence introduce it.
        }
        return endsSentence(article, quote.span()); // Words after it in the same sentence attribute it.
    }

    /** Whether nothing but white space, or one reporting clause of the quotation before, parts the two. */
    private static boolean followsDirectly(Article article, QuotedSpan before, QuotedSpan quote) {
        int first = paragraph(article, before.span().start()).index();
        int second = paragraph(article, quote.span().start()).index();
        if (first == second) {
            return true;
        }
        boolean next = article.paragraphs().subList(first + 1, second).stream().noneMatch(Paragraph::isRead);
        int from = before.span().end();
        int to = quote.span().start();
        Span between = new Span(from, to);
        return next && (isBlank(article, between) || !opensNewSentence(article, between));
    }

    private static boolean isBlank(Article article, Span between) {
        return article.text().words(between).isBlank();
    }

    /** Whether narration starts after the reporting clause: somebody else may come in there. */
    private static boolean opensNewSentence(Article article, Span between) {
        return article.sentenceBefore(between.end())
                .filter(sentence -> sentence.span().start() > between.start() + 1)
                .isPresent();
    }

    private static boolean startsSentence(Article article, Span quote) {
        int start = paragraph(article, quote.start()).span().start();
        char before = lastCharacter(article, new Span(start, quote.start()));
        return before == ' ' || ".?!…”\"’'".indexOf(before) >= 0;
    }

    private static boolean endsSentence(Article article, Span quote) {
        int end = paragraph(article, quote.start()).span().end();
        String text = article.text().string();
        int after = quote.end();
        while (after < end && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        boolean terminal = quote.length() > 1 && ".?!…".indexOf(text.charAt(quote.end() - 2)) >= 0;
        return after >= end || (terminal && !Character.isLowerCase(text.codePointAt(after)));
    }

    private static Optional<Statement> statement(Article article, QuotedSpan quote) {
        return article.statementsAround(quote.span()).stream()
                .filter(statement -> statement.content().stream().anyMatch(content -> content.overlaps(quote.span())))
                .findFirst();
    }

    private static Paragraph paragraph(Article article, int offset) {
        return article.paragraphAt(offset).orElseThrow();
    }

    private static Finding finding(Article article, QuotedSpan quote) {
        List<Mention> people = peopleBefore(article, quote);
        List<String> names =
                people.stream().map(person -> Naming.of(article, person)).toList();
        String words = Naming.opening(article.text().words(quote.span()).replaceAll("^[“\"«„]|[”\"»]$", ""));
        String message = Naming.quoted(words) + " has no named speaker"
                + (names.isEmpty() ? "" : "; it may be " + Naming.alternatives(names));
        List<Related> related = people.stream()
                .map(person -> new Related(person.span(), Naming.of(article, person)))
                .toList();
        List<Fix> fixes = names.stream()
                .map(name -> Attribution.of(article, quote.span(), name))
                .toList();
        return ABOUT.finding(quote.span(), message, related, fixes);
    }

    /** Who was spoken of last, nearest first. */
    private static List<Mention> peopleBefore(Article article, QuotedSpan quote) {
        List<Mention> people = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        for (int i = article.mentions().size() - 1; i >= 0 && people.size() < SUGGESTED; i--) {
            Mention mention = article.mention(i);
            Optional<Actor> actor = article.actorOf(mention);
            boolean person = mention.kind() == Mention.Kind.NAME
                    && actor.filter(one -> one.type() == ActorType.PERSON).isPresent();
            if (person && mention.span().end() <= quote.span().start() && !actors.contains(actor.get())) {
                actors.add(actor.get());
                people.add(mention);
            }
        }
        return people;
    }
}
