package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.Words;
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
    public Found find(Reading reading, List<QuotedSpan> quoted, ReportedParagraphs earlier) {
        Set<String> names = names(reading);
        boolean sameNames = earlier.knows(names);
        IdentityHashMap<Words, Reported> reported = new IdentityHashMap<>();
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
            int offset = paragraph.span().start();
            Sentence first = sentences.get(0);
            boolean headline = Headlines.isHeadline(paragraph, sentences);
            List<QuotedSpan> relative =
                    inside.stream().map(one -> one.shift(-offset)).toList();
            Reported here = earlier.of(first.words())
                    .filter(known -> known.holds(sentences, headline, relative)
                            && (sameNames || known.passage().reads(names)))
                    .orElseGet(() -> read(sentences, relative, names, headline));
            reported.put(first.words(), here);
            List<Draft> found = new ArrayList<>();
            here.statements().forEach(draft -> found.add(draft.at(offset, first.index())));
            floating.read(
                    paragraph.role(),
                    here.passage().at(offset, inside),
                    found,
                    here.introduction().map(draft -> draft.at(offset, first.index())));
        }
        return new Found(Draft.finish(floating.drafts(), reading, quoted), new ReportedParagraphs(reported, names));
    }

    /** Reads a paragraph by itself, from offset 0 on. */
    private Reported read(List<Sentence> sentences, List<QuotedSpan> quoted, Set<String> names, boolean headline) {
        List<Sentence> alone = new ArrayList<>();
        for (Sentence sentence : sentences) {
            alone.add(new Sentence(alone.size(), 0, 0, sentence.words()));
        }
        Passage passage = new Passage(alone, quoted, names, headline);
        ParagraphStatements statements =
                new ParagraphStatements(passage, cues.in(passage), i -> headlines.mayLead(passage, i));
        List<Draft> found = statements.find();
        headlines.speaker(passage).ifPresent(found::add);
        return new Reported(passage, List.copyOf(found), statements.introduction());
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
