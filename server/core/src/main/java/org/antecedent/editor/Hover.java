package org.antecedent.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * The card that shows when the pointer rests on a mention or a quotation: who it is, how we know, and who else it may be.
 *
 * @param span what the card is about
 * @param markdown Markdown that reads well as plain text, too; the article's own words in it are escaped
 */
public record Hover(Span span, String markdown) {
    /** How many candidates a card shows; more would hide what matters. */
    private static final int CANDIDATES = 4;

    /** The weightiest reasons come first; the rest is for those who doubt, not for a card. */
    private static final int REASONS = 3;

    private static final int QUOTE_LENGTH = 80;

    /** The card for a cursor at the offset: of the innermost mention there, else of the innermost statement. */
    public static Optional<Hover> at(Article article, int offset) {
        Optional<Mention> mention = article.mentionAt(offset);
        if (mention.isPresent()) {
            return Optional.of(new Hover(mention.get().span(), mentionCard(article, mention.get())));
        }
        return article.statementAt(offset)
                .map(statement -> new Hover(statement.span(), statementCard(article, statement)));
    }

    private static String mentionCard(Article article, Mention mention) {
        Resolution resolution = article.resolutionOf(mention);
        Optional<Actor> actor = article.actorOf(mention);
        List<String> parts = new ArrayList<>();
        if (mention.kind() == Mention.Kind.PRONOUN) {
            parts.add(pronounLine(article, mention, resolution));
            actor.map(one -> actorLines(article, one)).ifPresent(parts::add);
        } else if (actor.isPresent()) {
            parts.add(actorLines(article, actor.get()));
            if (resolution.status() != Resolution.Status.INTRODUCES) {
                parts.add(linkLine(article, mention, resolution));
            }
        } else {
            parts.add("**" + words(article, mention.span()) + "** — " + ActorCard.type(mention.type()));
        }
        return String.join("\n\n", parts);
    }

    private static String pronounLine(Article article, Mention mention, Resolution resolution) {
        String pronoun = "**" + words(article, mention.span()) + "**";
        return switch (resolution.status()) {
            case NOT_REFERRING -> pronoun + " refers to nobody in the text: " + resolution.decidedBy() + ".";
            case WITHOUT_ANTECEDENT -> pronoun + ": nothing in the text above can be meant.";
            case MISMATCH ->
                pronoun + " → " + candidates(article, resolution) + "\n\nNothing else in the text agrees with it.";
            case AMBIGUOUS -> pronoun + " → " + candidates(article, resolution) + "\n\nThe text does not tell which.";
            case RESOLVED, INTRODUCES -> pronoun + " → " + candidates(article, resolution);
        };
    }

    /** “Turkey (84 %): subject of the same clause; also possible: NATO (12 %): subject of the sentence”. */
    private static String candidates(Article article, Resolution resolution) {
        List<String> shown = new ArrayList<>();
        for (Candidate candidate : resolution.candidates()) {
            if (shown.size() == CANDIDATES) {
                break;
            }
            Mention antecedent = article.mention(candidate.antecedent());
            String name = article.actorOf(antecedent).map(Actor::name).orElseGet(() -> article.words(antecedent));
            String reasons = reasons(candidate);
            shown.add(Markdown.escape(ActorCard.shorten(name, QUOTE_LENGTH)) + " (" + percent(candidate.probability())
                    + ")" + Markdown.escape(reasons));
        }
        return shown.isEmpty() ? "nobody" : String.join("; also possible: ", shown);
    }

    private static String linkLine(Article article, Mention mention, Resolution resolution) {
        String how = resolution
                .best()
                .map(candidate -> " → “"
                        + words(article, article.mention(candidate.antecedent()).span()) + "” ("
                        + percent(candidate.probability()) + ")" + Markdown.escape(reasons(candidate)))
                .orElse("");
        return "“" + words(article, mention.span()) + "”" + how + " — rule: " + resolution.decidedBy();
    }

    /** “: subject of the same clause, nearest compatible mention”. */
    private static String reasons(Candidate candidate) {
        List<String> weightiest = candidate.reasons().stream().limit(REASONS).toList();
        return weightiest.isEmpty() ? "" : ": " + String.join(", ", weightiest);
    }

    private static String actorLines(Article article, Actor actor) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + Markdown.escape(ActorCard.shorten(actor.name(), QUOTE_LENGTH)) + "** — "
                + ActorCard.type(actor.type()));
        if (!actor.roles().isEmpty()) {
            lines.add("Roles: " + Markdown.escape(String.join("; ", actor.roles())));
        }
        List<String> aliases = ActorCard.aliases(article, actor);
        if (!aliases.isEmpty()) {
            lines.add("Also: " + Markdown.escape(String.join("; ", aliases)));
        }
        if (!actor.members().isEmpty()) {
            lines.add("Made of: "
                    + Markdown.escape(String.join(
                            "; ",
                            actor.members().stream()
                                    .map(id -> article.actors().get(id).name())
                                    .toList())));
        }
        List<Statement> statements = article.statementsOf(actor);
        lines.add(ActorCard.count(actor.mentions().size(), "mention") + " · "
                + ActorCard.count(statements.size(), "statement"));
        if (!statements.isEmpty()) {
            lines.add("Says: " + words(article, statements.get(0).span()));
        }
        return String.join("  \n", lines);
    }

    private static String statementCard(Article article, Statement statement) {
        List<String> lines = new ArrayList<>();
        String who = statement
                .source()
                .map(source -> "“" + words(article, source) + "”")
                .orElse("nobody named");
        String actor = article.actorOf(statement)
                .filter(one -> one.type() != ActorType.OTHER)
                .map(one -> " → **" + Markdown.escape(one.name()) + "**")
                .orElse("");
        lines.add("Said by " + who + actor + " — " + kind(statement.kind()));
        statement.cue().ifPresent(cue -> lines.add("Cue: “" + words(article, cue) + "”"));
        statement.addressee().ifPresent(addressee -> lines.add("To: " + words(article, addressee)));
        statement.medium().ifPresent(medium -> lines.add("Where: " + words(article, medium)));
        if (statement.polarity() != Statement.Polarity.POSITIVE) {
            lines.add(
                    statement.polarity() == Statement.Polarity.NEGATIVE
                            ? "The source denies it"
                            : "The source leaves it open");
        }
        lines.add("Rule: " + statement.rule());
        return String.join("  \n", lines);
    }

    private static String kind(Statement.Kind kind) {
        return switch (kind) {
            case DIRECT -> "direct quotation";
            case INDIRECT -> "indirect statement";
            case MIXED -> "indirect statement with quoted words";
        };
    }

    private static String percent(double probability) {
        return Math.round(probability * 100) + " %";
    }

    private static String words(Article article, Span span) {
        return Markdown.escape(ActorCard.shorten(article.text().words(span), QUOTE_LENGTH));
    }
}
