package org.antecedent.analysis;

import java.util.List;
import java.util.Optional;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.coreference.Actor;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** Whether an article was read as somebody decided. */
public final class Obeyed {
    private Obeyed() {}

    /** The decision must be placed, and not be told as one that cannot be obeyed. */
    public static boolean holds(Article article, Decision decision) {
        if (decision instanceof Marked marked) {
            return article.reading()
                    .mention(marked.words().span())
                    .filter(mention -> marked.type().map(mention.type()::equals).orElse(true))
                    .isPresent();
        }
        if (decision instanceof Unmarked unmarked) {
            return article.reading().mention(unmarked.words().span()).isEmpty();
        }
        if (decision instanceof Refers refers) {
            Mention mention = meant(article, refers.words().span());
            return article.actorOf(mention).flatMap(Actor::known).equals(refers.actor())
                    && article.resolutionOf(mention).isDecided()
                    && (refers.actor().isPresent() || article.actorOf(mention).isEmpty());
        }
        if (decision instanceof RefersNot not) {
            Mention mention = meant(article, not.words().span());
            return !article.actorOf(mention).flatMap(Actor::known).equals(Optional.of(not.actor()));
        }
        if (decision instanceof Said said) {
            return article.statements().stream()
                    .anyMatch(statement -> statement.isDecided()
                            && statement.content().equals(spans(said.content()))
                            && statement.source().equals(said.source().map(Anchor::span))
                            && statement.cue().equals(said.cue().map(Anchor::span))
                            && statement.kind() == said.kind());
        }
        if (decision instanceof NotSaid not) {
            return article.statements().stream()
                    .noneMatch(statement -> statement.content().equals(spans(not.content())));
        }
        if (decision instanceof Named named) {
            return article.actors().stream()
                    .filter(actor -> actor.known().equals(Optional.of(named.actor())))
                    .allMatch(actor -> actor.name().equals(named.name())
                            && named.type().map(actor.type()::equals).orElse(true));
        }
        return true;
    }

    static Mention meant(Article article, Span words) {
        return article.reading()
                .mention(words)
                .or(() -> article.mentions().stream()
                        .filter(mention -> mention.head().equals(words))
                        .reduce((outer, inner) -> inner))
                .orElseThrow();
    }

    private static List<Span> spans(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::span).toList();
    }
}
