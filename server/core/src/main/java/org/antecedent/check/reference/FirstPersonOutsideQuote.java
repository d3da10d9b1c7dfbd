package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.antecedent.mention.Mention;
import org.antecedent.text.Paragraph;

/** “Our troops” in the article's own voice. */
public final class FirstPersonOutsideQuote implements Check {
    private static final About ABOUT = new About(
            "first-person-outside-quote",
            "“We” in the article's own voice",
            Severity.INFORMATION,
            Profile.STRICT,
            "Fires on “I”, “we”, “our” and the like outside quotation marks in an article that is not written in the first"
                    + " person. Keeps quiet where more than two sentences have it (a column, a diary), where somebody talks to"
                    + " the paper (“told us”), and in transcripts.",
            "The article takes a side, or a speaker's words stand there without their marks.",
            "The minister assured that **our** engineers have the dam under control.",
            "“Our engineers have the dam under control,” the minister said.",
            "our judgement");

    /** In more sentences than these it is the way the piece is written. */
    private static final int SENTENCES = 2;
    /** Verbs of which the paper itself is the object. */
    private static final Set<String> TO_THE_PAPER = Set.of("tell", "ask", "show", "join", "let", "give");

    private static final Set<String> WORDS = Set.of("i", "me", "my", "we", "us", "our", "ours");

    private static final Set<String> STAFF = Set.of(
            "reader", "reporter", "correspondent", "newsroom", "staff", "editor", "website", "newsletter", "source");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> sentences = new HashSet<>();
        for (Mention mention : article.mentions()) {
            boolean first =
                    mention.kind() == Mention.Kind.PRONOUN && mention.features().person() == 1;
            boolean prose = article.reading().paragraph(mention).role() == Paragraph.Role.BODY;
            if (!first || !prose || article.isQuoted(mention.span())) {
                continue; // Most mentions, and what speakers say of themselves.
            }
            if (!isWord(article, mention)) {
                continue; // “The mine”, “World War I”, “Im Tirtzu”.
            }
            if (!sentences.add(mention.sentence())) {
                continue; // Once a sentence.
            }
            if (isOfThePaper(article, mention)) {
                continue; // “Told us”, “our readers”, “the i”: the paper at work.
            }
            String words = Naming.quoted(article.words(mention));
            findings.add(ABOUT.finding(
                    mention.span(),
                    words + " makes the article speak for somebody: a reader cannot tell for whom",
                    List.of(),
                    List.of()));
        }
        return sentences.size() > SENTENCES ? List.of() : findings;
    }

    /** Whether it is the pronoun, and no part of a name, a title or a question that a reader may ask. */
    private static boolean isWord(Article article, Mention mention) {
        Sentence sentence = article.reading().sentence(mention);
        int i = mention.first();
        boolean inName = i > 0 && sentence.isName(i - 1)
                || i + 1 < sentence.size()
                        && Character.isUpperCase(sentence.form(i + 1).codePointAt(0))
                || Character.isLetter(after(article, mention));
        boolean asks = sentence.form(sentence.size() - 1).equals("?");
        return WORDS.contains(sentence.lower(i)) && !inName && !asks;
    }

    private static char after(Article article, Mention mention) {
        String text = article.text().string();
        int end = mention.span().end();
        return end < text.length() ? text.charAt(end) : ' ';
    }

    private static boolean isOfThePaper(Article article, Mention mention) {
        Sentence sentence = article.reading().sentence(mention);
        int before = mention.first() - 1;
        boolean object = before >= 0 && TO_THE_PAPER.contains(sentence.lemma(before));
        boolean owned = mention.end() < sentence.size() && STAFF.contains(sentence.lemma(mention.end()));
        return object || owned || article.words(mention).equals("i");
    }
}
