package org.antecedent.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decisions;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Reading;
import org.antecedent.quotation.QuotedSpan;
import org.antecedent.quotation.Statement;
import org.antecedent.quotation.Statement.Certainty;
import org.antecedent.quotation.Statement.Polarity;
import org.antecedent.text.Span;

/**
 * The statements of an article as people decided them. A decided statement takes the place of those with the same content or
 * the same cue, and of those whose words cross its own; what these had of medium, addressee and polarity stays.
 */
final class DecidedStatements {
    private final Reading reading;
    private final List<QuotedSpan> quoted;

    private DecidedStatements(Reading reading, List<QuotedSpan> quoted) {
        this.reading = reading;
        this.quoted = quoted;
    }

    /** @return in text order, each at its own id */
    static List<Statement> of(Reading reading, List<QuotedSpan> quoted, List<Statement> found, Decisions decisions) {
        List<Said> said = decisions.all(Said.class);
        List<NotSaid> notSaid = decisions.all(NotSaid.class);
        if (said.isEmpty() && notSaid.isEmpty()) {
            return found;
        }
        return new DecidedStatements(reading, quoted).decided(found, said, notSaid);
    }

    private List<Statement> decided(List<Statement> found, List<Said> said, List<NotSaid> notSaid) {
        List<Statement> all = new ArrayList<>(found);
        for (NotSaid not : notSaid) {
            List<Span> content = spans(not.content());
            Span whole = hull(content);
            all.removeIf(one -> one.span().equals(whole) || one.content().equals(content));
        }
        for (Said one : said) {
            List<Span> content = spans(one.content());
            Span whole = hull(content);
            Optional<Span> cue = one.cue().map(Anchor::span);
            Optional<Statement> before = Optional.empty();
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).isDecided() || !givesWay(all.get(i), content, whole, cue)) {
                    continue;
                }
                Statement gone = all.remove(i);
                if (before.isEmpty() || gone.content().equals(content)) {
                    before = Optional.of(gone);
                }
            }
            all.add(statement(one, content, cue, before));
        }
        return numbered(all);
    }

    /** @param whole from the start of the content to its end */
    private static boolean givesWay(Statement one, List<Span> content, Span whole, Optional<Span> cue) {
        return one.content().equals(content)
                || one.span().equals(whole)
                || one.span().crosses(whole)
                || cue.isPresent() && one.cue().equals(cue);
    }

    private Statement statement(Said said, List<Span> content, Optional<Span> cue, Optional<Statement> before) {
        Optional<Span> source = said.source().map(Anchor::span);
        List<Span> marks = quoted.stream()
                .filter(QuotedSpan::hasWords)
                .map(QuotedSpan::span)
                .filter(span -> content.stream().anyMatch(one -> one.contains(span)))
                .toList();
        List<Span> outermost = marks.stream()
                .filter(span -> marks.stream().noneMatch(other -> !other.equals(span) && other.contains(span)))
                .toList();
        return new Statement(
                0,
                said.kind(),
                content,
                outermost,
                cue,
                source,
                source.map(this::mention).orElse(OptionalInt.empty()),
                before.flatMap(Statement::medium),
                before.flatMap(Statement::addressee),
                OptionalInt.empty(),
                before.map(Statement::polarity).orElse(Polarity.POSITIVE),
                Certainty.SURE,
                Statement.PERSON);
    }

    /** The mention that the words are: the same, else the one with this head, else the longest inside them. */
    private OptionalInt mention(Span words) {
        Optional<Mention> best = reading.mention(words)
                .or(() -> reading.mentions().stream()
                        .filter(mention -> mention.head().equals(words))
                        .reduce((outer, inner) -> inner))
                .or(() -> reading.mentions().stream()
                        .filter(mention -> words.contains(mention.span()))
                        .max(Comparator.comparingInt(mention -> mention.span().length())));
        return best.map(mention -> OptionalInt.of(mention.id())).orElse(OptionalInt.empty());
    }

    /** In text order; each knows the smallest other one whose content it stands in. */
    private static List<Statement> numbered(List<Statement> statements) {
        List<Statement> sorted = new ArrayList<>(statements);
        sorted.sort(Comparator.comparing(Statement::span));
        List<Statement> numbered = new ArrayList<>();
        List<Statement> around = new ArrayList<>();
        for (Statement one : sorted) {
            around.removeIf(outer -> outer.span().end() <= one.span().start());
            OptionalInt enclosing = OptionalInt.empty();
            for (Statement outer : around) {
                boolean inside = outer.content().stream().anyMatch(span -> span.contains(one.span()))
                        && one.cue()
                                .map(cue -> outer.content().stream().anyMatch(span -> span.contains(cue)))
                                .orElse(true);
                enclosing = inside ? OptionalInt.of(outer.id()) : enclosing;
            }
            Statement next = one.at(numbered.size(), enclosing);
            numbered.add(next);
            around.add(next);
        }
        return numbered;
    }

    private static List<Span> spans(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::span).toList();
    }

    private static Span hull(List<Span> content) {
        return content.stream().reduce(Span::hull).orElseThrow();
    }
}
