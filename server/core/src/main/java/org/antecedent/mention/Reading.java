package org.antecedent.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.language.Sentence;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * An article as far as each paragraph can be read alone: its words and the mentions in them, before anything is linked.
 * Offsets are absolute.
 */
public final class Reading {
    private final Text text;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    /** By sentence, the id of its first mention; last, one past the last mention. */
    private final int[] firstMention;

    /**
     * @param sentences all of the article, each at its own index
     * @param mentions all of the article, in text order, each at its own id
     */
    public Reading(Text text, List<Paragraph> paragraphs, List<Sentence> sentences, List<Mention> mentions) {
        this.text = text;
        this.paragraphs = List.copyOf(paragraphs);
        this.sentences = List.copyOf(sentences);
        this.mentions = List.copyOf(mentions);
        this.firstMention = new int[sentences.size() + 1];
        int next = 0;
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            firstMention[sentence] = next;
            while (next < mentions.size() && mentions.get(next).sentence() == sentence) {
                next++;
            }
        }
        firstMention[sentences.size()] = next;
    }

    public Text text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public Sentence sentence(Mention mention) {
        return sentences.get(mention.sentence());
    }

    public Paragraph paragraph(Mention mention) {
        return paragraphs.get(sentence(mention).paragraph());
    }

    /** The mentions of a sentence, in text order. */
    public List<Mention> mentionsIn(Sentence sentence) {
        return mentions.subList(firstMention[sentence.index()], firstMention[sentence.index() + 1]);
    }

    public String words(Mention mention) {
        return text.words(mention.span());
    }

    /** The mentions that a coordination joins, in text order; none for any other mention. */
    public List<Mention> parts(Mention mention) {
        boolean joins = mention.kind() == Mention.Kind.NOMINAL
                && mention.end() - mention.first() > 1
                && mention.head().equals(mention.span());
        if (!joins) {
            return List.of();
        }
        List<Mention> parts = new ArrayList<>();
        int end = mention.span().start();
        // What it holds follows it.
        for (int id = mention.id() + 1; id < mentions.size(); id++) {
            Mention other = mentions.get(id);
            if (other.span().start() >= mention.span().end()) {
                break;
            }
            if (other.span().start() >= end && mention.span().contains(other.span())) {
                parts.add(other);
                end = other.span().end();
            }
        }
        return List.copyOf(parts);
    }

    /** The mentions that start at the offset or behind it, in text order. */
    public List<Mention> mentionsFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return mentions.subList(low, mentions.size());
    }

    /** The mention that covers exactly the span, where there is one. */
    public Optional<Mention> mention(Span span) {
        for (Mention mention : mentionsFrom(span.start())) {
            if (mention.span().start() > span.start()) {
                break;
            }
            if (mention.span().equals(span)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
