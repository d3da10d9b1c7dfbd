package org.antecedent.agreement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decisions;
import org.antecedent.text.Span;

/**
 * What one side annotated of an article, as far as agreement is measured. Spans are in UTF-16 code units of the article.
 *
 * @param mentions the words that mean somebody, in text order, each once
 * @param chains those of each actor that is mentioned; words that nobody was found for are in none
 * @param statements in text order
 */
public record Annotated(List<Span> mentions, List<Set<Span>> chains, List<Attributed> statements) {
    /**
     * A statement.
     *
     * @param content what is said, in text order; never empty
     * @param source the words for who says it; empty where there are none
     */
    public record Attributed(List<Span> content, Optional<Span> source) {
        public Attributed {
            content = List.copyOf(content);
        }
    }

    public Annotated {
        mentions = List.copyOf(mentions);
        chains = List.copyOf(chains);
        statements = List.copyOf(statements);
    }

    /**
     * What people decided, and nothing that a machine proposes: words that they marked or said to mean somebody, and whole
     * statements. What they rejected is not there, nor is a conflict, of which nothing holds.
     *
     * @param decisions placed in the article
     */
    public static Annotated decided(Decisions decisions) {
        Set<Span> mentions = new TreeSet<>();
        decisions.all(Marked.class).forEach(one -> mentions.add(one.words().span()));
        Map<String, Set<Span>> chains = new LinkedHashMap<>();
        for (Refers one : decisions.all(Refers.class)) {
            one.actor().ifPresent(actor -> {
                mentions.add(one.words().span());
                chains.computeIfAbsent(actor, any -> new LinkedHashSet<>())
                        .add(one.words().span());
            });
        }
        List<Attributed> statements = decisions.all(Said.class).stream()
                .map(said -> new Attributed(
                        said.content().stream().map(Anchor::span).toList(),
                        said.source().map(Anchor::span)))
                .toList();
        return new Annotated(List.copyOf(mentions), copies(chains.values()), statements);
    }

    /** The whole article as it was read: what people decided, and where they did not, what the machine proposes. */
    public static Annotated read(Article article) {
        List<Set<Span>> chains = article.actors().stream()
                .<Set<Span>>map(actor -> {
                    Set<Span> chain = new LinkedHashSet<>();
                    article.mentionsOf(actor).forEach(mention -> chain.add(mention.span()));
                    return chain;
                })
                .toList();
        Set<Span> mentions = new TreeSet<>(decided(article.decisions()).mentions());
        chains.forEach(mentions::addAll);
        List<Attributed> statements = article.statements().stream()
                .map(statement -> new Attributed(statement.content(), statement.source()))
                .toList();
        return new Annotated(List.copyOf(mentions), copies(chains), statements);
    }

    private static List<Set<Span>> copies(Collection<Set<Span>> chains) {
        return chains.stream().<Set<Span>>map(Set::copyOf).toList();
    }
}
