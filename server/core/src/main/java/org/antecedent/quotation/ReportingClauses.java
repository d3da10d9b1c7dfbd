package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Reading;
import org.antecedent.text.Paragraph;

/**
 * Finds statements by their reporting clauses: cues, then the source and the content of each, then the quotations that no
 * cue claims. Rules over parts of speech alone; each statement carries the name of the rule that found it.
 */
public final class ReportingClauses implements StatementFinder {
    private final Cues cues;
    private final Headlines headlines;

    public ReportingClauses(Knowledge knowledge) {
        this.cues = new Cues(knowledge);
        this.headlines = new Headlines(knowledge);
    }

    @Override
    public List<Statement> find(Reading reading, List<QuotedSpan> quoted) {
        Set<String> names = names(reading);
        Floating floating = new Floating();
        int nextSentence = 0;
        int nextQuotation = 0;
        for (Paragraph paragraph : reading.paragraphs()) {
            List<Sentence> sentences = new ArrayList<>();
            while (nextSentence < reading.sentences().size()
                    && reading.sentences().get(nextSentence).paragraph() == paragraph.index()) {
                sentences.add(reading.sentences().get(nextSentence++));
            }
            List<QuotedSpan> inside = new ArrayList<>();
            while (nextQuotation < quoted.size()
                    && quoted.get(nextQuotation).span().start()
                            < paragraph.span().end()) {
                QuotedSpan one = quoted.get(nextQuotation++);
                if (one.hasWords()) {
                    inside.add(one);
                }
            }
            if (sentences.isEmpty()) {
                continue;
            }
            Passage passage = new Passage(sentences, inside, names);
            boolean headline = Headlines.isHeadline(paragraph, passage);
            ParagraphStatements statements = new ParagraphStatements(
                    passage, cues.in(passage, headline), headline, i -> headlines.mayLead(passage, i));
            List<Draft> found = statements.find();
            headlines.speaker(passage, headline).ifPresent(found::add);
            floating.read(paragraph, passage, found, statements.introduction());
        }
        return Draft.finish(floating.drafts(), reading, quoted);
    }

    /** The words of the names in the article: taggers take some of them for verbs. */
    private static Set<String> names(Reading reading) {
        Set<String> names = new HashSet<>();
        for (Mention mention : reading.mentions()) {
            if (mention.kind() != Mention.Kind.NAME) {
                continue;
            }
            Sentence sentence = reading.sentence(mention);
            for (int i = mention.first(); i < mention.end(); i++) {
                if (sentence.tag(i) == Tag.PROPN && mention.head().contains(sentence.span(i))) {
                    names.add(sentence.form(i));
                }
            }
        }
        return names;
    }
}
