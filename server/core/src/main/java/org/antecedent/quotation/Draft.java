package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Reading;
import org.antecedent.text.Span;

/**
 * A statement before it has its number.
 *
 * @param content as in a statement
 * @param sentence the index of the source's sentence, where there is one
 * @param narrated whether the article itself reports it: its cue stands in no quotation
 * @param goesOn whether a quotation behind it is the rest of it: “‘C1,’ S said. ‘C2.’”
 * @param strong whether it stands inside another statement too
 */
record Draft(
        List<Span> content,
        Optional<Span> cue,
        Optional<Span> source,
        OptionalInt sentence,
        Optional<Span> medium,
        Optional<Span> addressee,
        Statement.Polarity polarity,
        boolean narrated,
        boolean goesOn,
        boolean strong,
        String rule) {
    /** Rules that take the source over from elsewhere, or what is said from less than a clause. */
    private static final Set<String> DOUBTFUL =
            Set.of(Statement.FLOATING, "continued", "verb-noun-phrase", "verb-to", "noun", "passive-agent", "headline");

    Span span() {
        return content.get(0).hull(content.get(content.size() - 1));
    }

    /**
     * A draft of a paragraph read by itself, at its place in the article.
     *
     * @param offset of the paragraph
     * @param firstSentence the index of the paragraph's first sentence
     */
    Draft at(int offset, int firstSentence) {
        return new Draft(
                content.stream().map(span -> span.shift(offset)).toList(),
                cue.map(span -> span.shift(offset)),
                source.map(span -> span.shift(offset)),
                sentence.isPresent() ? OptionalInt.of(firstSentence + sentence.getAsInt()) : sentence,
                medium.map(span -> span.shift(offset)),
                addressee.map(span -> span.shift(offset)),
                polarity,
                narrated,
                goesOn,
                strong,
                rule);
    }

    /** The same words said by the same one go on. */
    Draft goesOn(Span quotation, String as) {
        return new Draft(
                List.of(quotation), cue, source, sentence, medium, addressee, polarity, narrated, true, true, as);
    }

    /** The same statement with a quotation that goes on behind its attribution: “‘C1,’ S said. ‘C2.’” */
    Draft with(Span quotation) {
        return with(List.of(quotation));
    }

    /** The same statement with more of what is said; spans that overlap become one. */
    Draft with(List<Span> more) {
        List<Span> spans = new ArrayList<>(content);
        spans.addAll(more);
        spans.sort(null);
        List<Span> longer = new ArrayList<>();
        for (Span span : spans) {
            int before = longer.size() - 1;
            if (before >= 0 && longer.get(before).overlaps(span)) {
                longer.set(before, longer.get(before).hull(span));
            } else {
                longer.add(span);
            }
        }
        return new Draft(longer, cue, source, sentence, medium, addressee, polarity, narrated, goesOn, strong, rule);
    }

    /** Which quotations lie in the content of a statement that the article reports; one sweep, as both stand in text order. */
    static boolean[] claimed(Passage passage, List<Draft> found) {
        List<Span> contents = found.stream()
                .filter(Draft::narrated)
                .flatMap(draft -> draft.content().stream())
                .sorted()
                .toList();
        boolean[] claimed = new boolean[passage.quotations()];
        int next = 0;
        int reach = 0;
        for (int q = 0; q < claimed.length; q++) {
            Span span = passage.quoted(q).span();
            while (next < contents.size() && contents.get(next).start() <= span.start()) {
                reach = Math.max(reach, contents.get(next++).end());
            }
            claimed[q] = reach >= span.end();
        }
        return claimed;
    }

    /** One past the last word of content, cue and source. */
    int reach() {
        int reach = span().end();
        reach = Math.max(reach, cue.map(Span::end).orElse(0));
        return Math.max(reach, source.map(Span::end).orElse(0));
    }

    /** The drafts as statements in text order, without those whose content is nothing but their source or cue. */
    static List<Statement> finish(List<Draft> drafts, Reading reading, List<QuotedSpan> quoted) {
        List<Draft> clean = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.apart().ifPresent(clean::add);
        }
        clean.sort((a, b) -> a.span().compareTo(b.span()));
        List<Statement> statements = new ArrayList<>();
        List<Integer> around = new ArrayList<>();
        Draft last = null;
        for (Draft draft : clean) {
            if (last != null && last.content().equals(draft.content())) {
                continue;
            }
            last = draft;
            while (!around.isEmpty()
                    && statements.get(around.get(around.size() - 1)).span().end()
                            <= draft.span().start()) {
                around.remove(around.size() - 1);
            }
            OptionalInt enclosing = OptionalInt.empty();
            for (int i = around.size() - 1; i >= 0 && enclosing.isEmpty(); i--) {
                Statement outer = statements.get(around.get(i));
                if (draft.isIn(outer)) {
                    enclosing = OptionalInt.of(outer.id());
                }
            }
            int id = statements.size();
            statements.add(draft.statement(id, enclosing, reading, quoted));
            around.add(id);
        }
        return List.copyOf(statements);
    }

    private boolean isIn(Statement outer) {
        boolean content = outer.content().stream().anyMatch(one -> one.contains(span()));
        return content
                && cue.map(words -> outer.content().stream().anyMatch(one -> one.contains(words)))
                        .orElse(true);
    }

    /** Without what content shares with source and cue; empty where nothing is left. */
    private Optional<Draft> apart() {
        List<Span> left = new ArrayList<>(content);
        for (Optional<Span> taken : List.of(source, cue)) {
            if (taken.isPresent()) {
                left = without(left, taken.get());
            }
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        left, cue, source, sentence, medium, addressee, polarity, narrated, goesOn, strong, rule));
    }

    private static List<Span> without(List<Span> spans, Span taken) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            if (!span.overlaps(taken)) {
                left.add(span);
                continue;
            }
            if (span.start() < taken.start()) {
                left.add(new Span(span.start(), taken.start()));
            }
            if (taken.end() < span.end()) {
                left.add(new Span(taken.end(), span.end()));
            }
        }
        return left;
    }

    private Statement statement(int id, OptionalInt enclosing, Reading reading, List<QuotedSpan> all) {
        List<Span> quoted = new ArrayList<>();
        for (Span one : content) {
            quotedIn(one, all, quoted);
        }
        Statement.Kind kind = quoted.isEmpty()
                ? Statement.Kind.INDIRECT
                : quoted.equals(content) ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
        return new Statement(
                id,
                kind,
                content,
                quoted,
                cue,
                source,
                mention(reading),
                medium.filter(this::isApart),
                addressee.filter(this::isApart),
                enclosing,
                polarity,
                certainty(kind),
                rule);
    }

    /** Whether words are none of those that are said or that report. */
    private boolean isApart(Span words) {
        return content.stream().noneMatch(words::overlaps)
                && cue.filter(words::overlaps).isEmpty();
    }

    private Statement.Certainty certainty(Statement.Kind kind) {
        if (source.isEmpty() || cue.isEmpty() || DOUBTFUL.contains(rule)) {
            return Statement.Certainty.DOUBTFUL;
        }
        return kind == Statement.Kind.INDIRECT ? Statement.Certainty.LIKELY : Statement.Certainty.SURE;
    }

    /** The outermost quotations in a span. */
    private static void quotedIn(Span span, List<QuotedSpan> all, List<Span> quoted) {
        int i = firstFrom(span.start(), all);
        while (i < all.size() && all.get(i).span().start() < span.end()) {
            QuotedSpan one = all.get(i);
            if (one.hasWords() && span.contains(one.span())) {
                quoted.add(one.span());
                i = firstFrom(one.span().end(), all);
            } else {
                i++;
            }
        }
    }

    /** The index of the first quotation that starts at the offset or behind it. */
    private static int firstFrom(int offset, List<QuotedSpan> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mention that the source is: the same words, else the one that shares its start, else its end. */
    private OptionalInt mention(Reading reading) {
        if (source.isEmpty() || sentence.isEmpty()) {
            return OptionalInt.empty();
        }
        Span words = source.get();
        Mention best = null;
        int bestRank = 0;
        for (Mention mention : reading.mentionsIn(reading.sentences().get(sentence.getAsInt()))) {
            int rank = rank(mention, words);
            if (rank > bestRank) {
                best = mention;
                bestRank = rank;
            }
        }
        return best == null ? OptionalInt.empty() : OptionalInt.of(best.id());
    }

    private static int rank(Mention mention, Span words) {
        if (mention.span().equals(words)) {
            return 4;
        }
        if (mention.head().equals(words)) {
            return 3;
        }
        if (!mention.span().overlaps(words)) {
            return 0;
        }
        if (mention.span().start() == words.start()) {
            return 2;
        }
        return mention.span().end() == words.end() ? 1 : 0;
    }
}
