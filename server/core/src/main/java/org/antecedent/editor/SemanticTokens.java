package org.antecedent.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** The colours of an article: what each mention refers to, how it does, and the words that report. */
public final class SemanticTokens {
    private final Article article;
    /** Ids of mentions. */
    private final Set<Integer> sources = new HashSet<>();

    /** The mention that introduces an actor, by the actor's id; of those that were asked for. */
    private final Map<Integer, Mention> introducing = new HashMap<>();

    private SemanticTokens(Article article) {
        this.article = article;
        for (Statement statement : article.statements()) {
            statement.sourceMention().ifPresent(sources::add);
        }
    }

    /** What the words are; the order is that of the legend. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE,
        /** A country, city or government. */
        GEOPOLITICAL,
        GROUP,
        EVENT,
        /** Words that report: “said”, “according to”. */
        CUE
    }

    /** How they refer; the order is that of the legend. */
    public enum Modifier {
        /** The mention that introduces its actor. */
        INTRODUCING,
        PRONOUN,
        DESCRIPTION,
        /** The source of a statement. */
        SOURCE,
        /** Between quotation marks. */
        QUOTED,
        /** The text does not tell for sure whom it means. */
        AMBIGUOUS,
        /** The machine has decided whom it means. */
        PROPOSED,
        /** A person has. */
        DECIDED,
        /** The project knows the words for a name. */
        KNOWN
    }

    /** One stretch of one colour, on one line. */
    public record Token(Span span, Type type, Set<Modifier> modifiers) {
        public Token {
            modifiers = Collections.unmodifiableSet(modifiers);
        }
    }

    /**
     * Those that overlap the range, in text order; none overlaps another. Where a mention lies in another, it has the words that
     * it covers, and the other the rest.
     */
    public static List<Token> in(Article article, Span range) {
        SemanticTokens tokens = new SemanticTokens(article);
        List<Token> whole = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            if (mention.span().overlaps(range)) {
                tokens.of(mention).ifPresent(whole::add);
            }
        }
        for (Statement statement : article.statements()) {
            statement.cue().filter(range::overlaps).ifPresent(cue -> whole.add(tokens.cue(cue)));
        }
        whole.sort(Comparator.comparing(Token::span));
        return lines(flat(whole), article.text());
    }

    private Optional<Token> of(Mention mention) {
        if (!article.reading().parts(mention).isEmpty()) {
            return Optional.empty(); // “Ankara and Moscow”: each has its own.
        }
        Resolution resolution = article.resolutionOf(mention);
        Optional<Actor> actor = article.actorOf(mention);
        if (mention.kind() == Mention.Kind.PRONOUN && actor.isEmpty()) {
            return Optional.empty(); // “it is said”
        }
        boolean scenery = mention.type() == ActorType.PLACE || mention.type() == ActorType.EVENT;
        if (mention.kind() == Mention.Kind.NOMINAL
                && scenery
                && actor.filter(one -> DocumentSymbols.isListed(article, one)).isEmpty()) {
            return Optional.empty(); // “the street”, “a fire”
        }
        return type(actor.map(Actor::type).orElse(mention.type())).map(type -> {
            Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
            switch (mention.kind()) {
                case PRONOUN -> modifiers.add(Modifier.PRONOUN);
                case NOMINAL -> modifiers.add(Modifier.DESCRIPTION);
                case NAME -> {}
            }
            add(
                    modifiers,
                    Modifier.INTRODUCING,
                    actor.filter(one -> isIntroduced(one, mention)).isPresent());
            add(modifiers, Modifier.SOURCE, sources.contains(mention.id()));
            add(modifiers, Modifier.QUOTED, article.isQuoted(mention.span()));
            boolean decided = article.isDecided(mention);
            boolean open = !decided
                    && (resolution.status() == Resolution.Status.AMBIGUOUS
                            || resolution.status() == Resolution.Status.MISMATCH);
            modifiers.add(
                    decided
                            ? Modifier.DECIDED
                            : open ? Modifier.AMBIGUOUS : resolution.isKnown() ? Modifier.KNOWN : Modifier.PROPOSED);
            return new Token(mention.span(), type, modifiers);
        });
    }

    private boolean isIntroduced(Actor actor, Mention mention) {
        return introducing
                .computeIfAbsent(actor.id(), any -> article.introducing(actor))
                .equals(mention);
    }

    private Token cue(Span cue) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        add(modifiers, Modifier.QUOTED, article.isQuoted(cue));
        return new Token(cue, Type.CUE, modifiers);
    }

    private static void add(Set<Modifier> modifiers, Modifier modifier, boolean holds) {
        if (holds) {
            modifiers.add(modifier);
        }
    }

    private static Optional<Type> type(ActorType type) {
        return switch (type) {
            case PERSON -> Optional.of(Type.PERSON);
            case ORGANIZATION -> Optional.of(Type.ORGANIZATION);
            case PLACE -> Optional.of(Type.PLACE);
            case GEOPOLITICAL, NATIONALITY -> Optional.of(Type.GEOPOLITICAL);
            case GROUP -> Optional.of(Type.GROUP);
            case EVENT -> Optional.of(Type.EVENT);
            // Every other noun is a thing: an article in which each is coloured has no colours.
            case OTHER, DATE, TITLE -> Optional.empty();
        };
    }

    /** @param nested by start, what encloses first */
    private static List<Token> flat(List<Token> nested) {
        List<Token> flat = new ArrayList<>();
        Deque<Token> open = new ArrayDeque<>();
        int done = 0;
        for (Token token : nested) {
            done = close(open, OptionalInt.of(token.span().start()), done, flat);
            Token enclosing = open.peek();
            if (enclosing != null) {
                add(flat, enclosing, done, token.span().start());
            }
            done = Math.max(done, token.span().start());
            open.push(token);
        }
        close(open, OptionalInt.empty(), done, flat);
        return flat;
    }

    /** Ends what ends before the offset; how far the tokens go. */
    private static int close(Deque<Token> open, OptionalInt before, int from, List<Token> flat) {
        int done = from;
        while (!open.isEmpty() && (before.isEmpty() || open.peek().span().end() <= before.getAsInt())) {
            Token token = open.pop();
            add(flat, token, done, token.span().end());
            done = Math.max(done, token.span().end());
        }
        return done;
    }

    private static void add(List<Token> flat, Token token, int start, int end) {
        if (start < end) {
            flat.add(new Token(new Span(start, end), token.type(), token.modifiers()));
        }
    }

    /** A token on each line, without the white space at its edges. */
    private static List<Token> lines(List<Token> tokens, Text text) {
        List<Token> lines = new ArrayList<>();
        for (Token token : tokens) {
            int last = text.lineAt(token.span().end());
            for (int line = text.lineAt(token.span().start()); line <= last; line++) {
                Span whole = text.line(line);
                if (whole.overlaps(token.span())) {
                    Span part = trimmed(text, token.span().within(whole));
                    add(lines, token, part.start(), part.end());
                }
            }
        }
        return lines;
    }

    private static Span trimmed(Text text, Span span) {
        String words = text.words(span);
        int start = span.end() - words.stripLeading().length();
        return new Span(
                start, Math.max(start, span.start() + words.stripTrailing().length()));
    }
}
