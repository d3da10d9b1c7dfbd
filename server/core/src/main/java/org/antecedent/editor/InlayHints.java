package org.antecedent.editor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.analysis.Article;
import org.antecedent.check.naming.Seat;
import org.antecedent.check.reference.Antecedents;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** Who is meant, in grey behind the words: “she → Merkel”, “the ministry → Russian Foreign Ministry”, “Ankara → government”. */
public final class InlayHints {
    private final Article article;
    private final ShortNames names;
    /** By actor, the sentences that name it. */
    private final Map<Integer, BitSet> named = new HashMap<>();

    private InlayHints(Article article) {
        this.article = article;
        this.names = new ShortNames(article);
        for (Mention mention : article.mentions()) {
            if (mention.kind() == Mention.Kind.NAME) {
                article.actorOf(mention)
                        .ifPresent(actor -> named.computeIfAbsent(actor.id(), any -> new BitSet())
                                .set(mention.sentence()));
            }
        }
    }

    /** What a hint stands behind; each can be switched off alone. */
    public enum Kind {
        PRONOUN,
        DESCRIPTION,
        METONYM
    }

    /**
     * One hint, which stands behind its words.
     *
     * @param words what it explains
     * @param label with the arrow; with a question mark where the text does not tell for sure
     */
    public record Hint(Kind kind, Span words, String label) {}

    /**
     * What somebody who looks closer gets.
     *
     * @param target the words that introduce who is meant
     */
    public record Detail(Hover card, Optional<Span> target) {}

    /** The hints behind words that touch the range, in text order. */
    public static List<Hint> in(Article article, Span range, Set<Kind> kinds) {
        InlayHints hints = new InlayHints(article);
        List<Hint> found = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            Span words = mention.span();
            if (words.start() <= range.end() && range.start() <= words.end()) {
                hints.of(mention).filter(hint -> kinds.contains(hint.kind())).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What is behind the hint with this label behind these words; empty where the article has none such any more. */
    public static Optional<Detail> detail(Article article, Span words, String label) {
        return article.reading()
                .mention(words)
                .filter(mention -> new InlayHints(article)
                        .of(mention)
                        .map(Hint::label)
                        .filter(label::equals)
                        .isPresent())
                .map(mention -> new Detail(
                        Hover.of(article, mention),
                        GoToDefinition.from(article, mention).stream()
                                .map(GoToDefinition.Link::target)
                                .filter(target -> !target.equals(words))
                                .findFirst()));
    }

    private Optional<Hint> of(Mention mention) {
        return switch (mention.kind()) {
            case PRONOUN -> pronoun(mention).map(label -> new Hint(Kind.PRONOUN, mention.span(), label));
            case NOMINAL -> description(mention).map(label -> new Hint(Kind.DESCRIPTION, mention.span(), label));
            case NAME ->
                Seat.government(article, mention)
                        .map(country -> new Hint(Kind.METONYM, mention.span(), "→ government"));
        };
    }

    private Optional<String> pronoun(Mention mention) {
        boolean sendsBack = mention.features().person() == 3
                && !article.resolutionOf(mention).decidedBy().equals(Resolution.RELATIVE)
                && !isReflexive(mention);
        return sendsBack ? label(mention) : Optional.empty(); // “who” and “himself” stand beside whom they mean.
    }

    private boolean isReflexive(Mention mention) {
        String words = article.words(mention);
        return words.endsWith("self") || words.endsWith("selves");
    }

    private Optional<String> description(Mention mention) {
        Optional<Actor> actor = article.actorOf(mention);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        BitSet sentences = named.getOrDefault(actor.get().id(), new BitSet());
        if (sentences.isEmpty() && actor.get().members().isEmpty()) {
            return Optional.empty(); // There is no better word for it.
        }
        if (sentences.get(mention.sentence())) {
            return Optional.empty(); // “Pompeo, the secretary of state”, “Pompeo is secretary of state”.
        }
        if (!article.reading().parts(mention).isEmpty()) {
            return Optional.empty(); // “Ankara and Moscow” says who.
        }
        return label(mention);
    }

    private Optional<String> label(Mention mention) {
        Resolution resolution = article.resolutionOf(mention);
        Optional<String> meant = article.actorOf(mention).flatMap(names::of);
        return switch (resolution.status()) {
            case RESOLVED -> meant.map(name -> "→ " + name);
            case MISMATCH -> meant.map(name -> "→ " + name + "?");
            case AMBIGUOUS -> {
                Set<String> likely = Antecedents.of(article, mention).keySet().stream()
                        .flatMap(candidate -> article.actorOf(candidate).flatMap(names::of).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                // Where a reader would think of one only, that one is meant.
                yield likely.size() < 2
                        ? meant.map(name -> "→ " + name)
                        : Optional.of("→ " + String.join(" or ", likely) + "?");
            }
            case INTRODUCES ->
                // A group is named by whom it is made of.
                article.actorOf(mention)
                        .filter(actor -> !actor.members().isEmpty())
                        .flatMap(names::of)
                        .map(name -> "→ " + name);
            case WITHOUT_ANTECEDENT, NOT_REFERRING -> Optional.empty();
        };
    }
}
