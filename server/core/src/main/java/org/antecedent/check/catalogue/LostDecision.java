package org.antecedent.check.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.Severity;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * What somebody decided about words that are no longer in the text, or that cannot be what was decided. It is kept, and told as a
 * finding: until somebody says where the words are now, or drops it. Conflicts are told as {@link ConflictingDecision}.
 *
 * @param words as they were
 * @param place where they stood, as far as the text shows it; what is seen of the finding
 * @param gone whether they are not in the text
 * @param proposals where they may stand now, the likeliest first
 */
public record LostDecision(Annotation annotation, String words, Span place, boolean gone, List<Span> proposals) {
    /** That of the finding. */
    public static final String CODE = "decision-unplaced";

    private static final int MOST = 3;

    /** All of an article, in the order of {@link Article#unplaced}. */
    public static List<LostDecision> of(Article article) {
        return article.readOut(LostDecision.class, LostDecision::read);
    }

    private static List<LostDecision> read(Article article) {
        if (article.unplaced().isEmpty()) {
            return List.of(); // As nearly every article.
        }
        Set<String> placed = new HashSet<>();
        article.decisions().placed().forEach(annotation -> placed.add(annotation.id()));
        List<LostDecision> lost = new ArrayList<>();
        for (Annotation annotation : article.unplaced()) {
            List<Anchor> anchors = annotation.decision().anchors();
            if (!anchors.isEmpty() && !(annotation.decision() instanceof Conflict)) {
                lost.add(of(article, annotation, anchors.get(0), !placed.contains(annotation.id())));
            }
        }
        return lost;
    }

    private static LostDecision of(Article article, Annotation annotation, Anchor anchor, boolean gone) {
        if (!gone) {
            return new LostDecision(annotation, anchor.exact(), anchor.span(), false, List.of());
        }
        Span place = place(article.text(), anchor);
        return new LostDecision(
                annotation, anchor.exact(), place, true, proposals(article, annotation.decision(), anchor, place));
    }

    /** Where the words of an unplaced decision stood, as far as the text shows it. */
    static Span place(Text text, Anchor anchor) {
        return word(text, anchor.trace(text));
    }

    /** The word at an offset or behind it in its line; else the last one before it. */
    static Span word(Text text, int offset) {
        String string = text.string();
        int lineEnd = text.line(text.lineAt(offset)).end();
        int start = offset;
        while (start < lineEnd && !isOfWord(string, start)) {
            start++;
        }
        if (start >= lineEnd) {
            while (start > 0 && !isOfWord(string, start - 1)) {
                start--;
            }
        }
        while (start > 0 && isOfWord(string, start - 1)) {
            start--;
        }
        int end = start;
        while (end < string.length() && isOfWord(string, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isOfWord(String string, int index) {
        return Character.isLetterOrDigit(string.charAt(index)) || Character.isSurrogate(string.charAt(index));
    }

    /** The same words elsewhere, the nearest first; of a decision about a mention the one that stands there now, too. */
    private static List<Span> proposals(Article article, Decision decision, Anchor anchor, Span place) {
        List<Span> proposals = new ArrayList<>();
        String string = article.text().string();
        String words = anchor.exact();
        for (int i = string.indexOf(words); i >= 0; i = string.indexOf(words, i + words.length())) {
            Span span = new Span(i, i + words.length());
            if (isWhole(string, span) && article.decisions().at(span).isEmpty()) {
                proposals.add(span);
            }
        }
        proposals.sort(Comparator.comparingInt(span -> Math.abs(span.start() - place.start())));
        boolean ofMention = decision instanceof Marked
                || decision instanceof Unmarked
                || decision instanceof Refers
                || decision instanceof RefersNot;
        Optional<Span> mention = article.mentionAt(place.start())
                .filter(one -> ofMention && !article.isDecided(one))
                .map(Mention::span)
                .filter(span -> !proposals.contains(span));
        mention.ifPresent(proposals::add);
        return proposals.stream().limit(MOST).toList();
    }

    private static boolean isWhole(String string, Span span) {
        return (span.start() == 0 || !Character.isLetterOrDigit(string.codePointBefore(span.start())))
                && (span.end() == string.length() || !Character.isLetterOrDigit(string.codePointAt(span.end())));
    }

    /** What is told of it. */
    public Finding finding() {
        String quoted = "“" + shown() + "”";
        String message = gone
                ? quoted + " is no longer in the text: what was decided about it is kept, and has no place"
                : "What was decided about " + quoted
                        + " cannot be: the words are none of a sentence, or something else is decided about them";
        return new Finding(
                CODE,
                Severity.WARNING,
                place,
                message,
                proposals.stream()
                        .map(span -> new Related(span, "perhaps here"))
                        .toList(),
                List.of());
    }

    /** The words on one line, cut where they are long. */
    public String shown() {
        return DecisionInWords.line(words);
    }
}
