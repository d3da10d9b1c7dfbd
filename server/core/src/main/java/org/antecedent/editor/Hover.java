package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.check.reference.Antecedents;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActor.Role;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * The card that shows when the pointer rests on a mention or a quotation: who it is, how we know, and who else it may be.
 *
 * @param span what the card is about
 * @param markdown Markdown; the article's own words in it are escaped
 */
public record Hover(Span span, String markdown) {
    /** The card for whoever cannot show Markdown. */
    public String plain() {
        return Markdown.plain(markdown);
    }

    /** The same card with one line more. */
    public Hover with(String line) {
        return new Hover(span, markdown + "\n\n" + line);
    }

    /** How many of the less likely a card names; more would hide what matters. */
    private static final int RUNNERS_UP = 2;

    /** Nobody thinks of somebody less likely than this, nor wants to read of it. */
    private static final double THINKABLE = 0.05;

    /** The weightiest reason for and the weightiest against; the rest is for those who doubt, not for a card. */
    private static final int REASONS = 2;

    private static final int QUOTE_LENGTH = 80;

    /** The card for a cursor at the offset: of the innermost mention there, else of the innermost statement. */
    public static Optional<Hover> at(Article article, int offset) {
        Optional<Mention> mention = article.mentionAt(offset);
        if (mention.isPresent()) {
            return Optional.of(of(article, mention.get()));
        }
        return article.statementAt(offset)
                .map(statement -> new Hover(statement.span(), statementCard(article, statement)));
    }

    /** The card of a mention. */
    static Hover of(Article article, Mention mention) {
        return new Hover(mention.span(), mentionCard(article, mention));
    }

    private static String mentionCard(Article article, Mention mention) {
        Resolution resolution = article.resolutionOf(mention);
        Optional<Actor> actor = article.actorOf(mention);
        List<String> parts = new ArrayList<>();
        if (mention.kind() == Mention.Kind.PRONOUN) {
            parts.add(pronounCard(article, mention, resolution));
        } else if (actor.isPresent()) {
            parts.add(actorLines(article, actor.get()));
            if (resolution.status() != Resolution.Status.INTRODUCES) {
                parts.add(linkLine(article, mention, resolution));
            }
        } else {
            parts.add("**" + words(article, mention.span()) + "** — "
                    + mention.type().inWords());
        }
        speaker(article, mention, actor)
                .map(speaker -> "In a quotation of " + speaker)
                .ifPresent(parts::add);
        standing(article, mention, resolution).ifPresent(parts::add);
        return String.join("\n\n", parts);
    }

    /** Who is quoted with the words of a mention, innermost, where that is somebody else than it means. */
    private static Optional<String> speaker(Article article, Mention mention, Optional<Actor> meant) {
        return article.statementsAround(mention.span()).stream()
                .filter(statement -> statement.quoted().stream().anyMatch(marked -> marked.contains(mention.span())))
                .min(Comparator.comparingInt(statement -> statement.span().length()))
                .filter(statement -> meant.isEmpty() || !meant.equals(article.actorOf(statement)))
                .flatMap(statement -> speaker(article, statement));
    }

    private static Optional<String> speaker(Article article, Statement statement) {
        return article.actorOf(statement)
                .filter(actor -> actor.type() != ActorType.OTHER)
                .map(actor -> isNamed(article, actor)
                        ? Markdown.escape(ActorCard.shorten(actor.name(), QUOTE_LENGTH))
                        : "“" + words(article, article.introducing(actor).span()) + "”")
                .or(() -> statement.source().map(source -> "“" + words(article, source) + "”"));
    }

    /** Whether an actor has a name that one would call it by: that of “the board” is “board”. */
    private static boolean isNamed(Article article, Actor actor) {
        return actor.known().isPresent() || article.introducing(actor).kind() == Mention.Kind.NAME;
    }

    /** Whether people decided about a mention, or the machine proposes whom it means, and how sure it is. */
    private static Optional<String> standing(Article article, Mention mention, Resolution resolution) {
        if (resolution.isDecided()) {
            return Optional.of("Decided by " + deciders(article, mention.span(), mention.head()));
        }
        if (resolution.isKnown()) {
            return Optional.of("Known to the project");
        }
        List<String> standing = new ArrayList<>();
        if (article.isDecided(mention)) {
            standing.add("Marked by " + deciders(article, mention.span(), mention.span()));
        }
        if (resolution.status() != Resolution.Status.AMBIGUOUS) {
            standing.add("Proposed"
                    + resolution
                            .best()
                            .map(best -> " (" + percent(best.probability()) + ")")
                            .orElse(""));
        }
        return standing.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", standing));
    }

    /** Who decided about words, or about others of the same mention, where they are named. */
    private static String deciders(Article article, Span words, Span others) {
        String names = Stream.concat(article.decisions().at(words).stream(), article.decisions().at(others).stream())
                .flatMap(annotation -> annotation.creator().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "a person" : Markdown.escape(ActorCard.shorten(names, QUOTE_LENGTH));
    }

    private static String pronounCard(Article article, Mention mention, Resolution resolution) {
        String pronoun = "**" + words(article, mention.span()) + "**";
        return switch (resolution.status()) {
            case NOT_REFERRING ->
                article.actorOf(mention)
                        .map(actor -> pronoun + " is " + Markdown.escape(actor.name())
                                + ", whom the text does not name here.")
                        .orElse(pronoun + " refers to nobody in the text"
                                + (resolution.isDecided() ? "." : ": " + resolution.decidedBy() + "."));
            case WITHOUT_ANTECEDENT -> pronoun + ": nothing in the text above can be meant.";
            case MISMATCH ->
                withActor(
                        article,
                        mention,
                        pronoun + " agrees with nobody in the text. Likeliest: "
                                + resolution
                                        .best()
                                        .map(one -> named(article, one))
                                        .orElse("nobody"));
            case AMBIGUOUS -> {
                Map<Mention, Candidate> likely = Antecedents.of(article, mention);
                yield likely.size() < 2
                        ? withActor(article, mention, pronoun + " → " + best(article, resolution))
                        : pronoun + " may be" + choice(article, likely.values());
            }
            case RESOLVED, INTRODUCES -> withActor(article, mention, pronoun + " → " + best(article, resolution));
        };
    }

    private static String withActor(Article article, Mention mention, String line) {
        return article.actorOf(mention)
                .map(actor -> line + "\n\n" + actorLines(article, actor))
                .orElse(line);
    }

    /** “Turkey (84 %): subject of the same clause; also possible: NATO (12 %) — subject of its sentence”. */
    private static String best(Article article, Resolution resolution) {
        if (resolution.isSettled()) {
            return article.actorOf(article.mention(resolution.mention()))
                    .map(actor -> Markdown.escape(ActorCard.shorten(actor.name(), QUOTE_LENGTH)))
                    .orElse("nobody");
        }
        List<Candidate> candidates = resolution.candidates();
        if (candidates.isEmpty()) {
            return "nobody";
        }
        String others = candidates.stream()
                .skip(1)
                .filter(candidate -> candidate.probability() >= THINKABLE)
                .limit(RUNNERS_UP)
                .map(candidate -> name(article, candidate) + reasonFor(candidate))
                .collect(Collectors.joining("; "));
        return named(article, candidates.get(0)) + (others.isEmpty() ? "" : "; also possible: " + others);
    }

    private static String choice(Article article, Collection<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> "\n- " + named(article, candidate))
                .collect(Collectors.joining("", "\n", "\n\nThe text does not tell which."));
    }

    private static String named(Article article, Candidate candidate) {
        return name(article, candidate) + Markdown.escape(reasons(candidate));
    }

    private static String name(Article article, Candidate candidate) {
        Mention antecedent = article.mention(candidate.antecedent());
        String name = article.actorOf(antecedent).map(Actor::name).orElseGet(() -> article.words(antecedent));
        return Markdown.escape(ActorCard.shorten(name, QUOTE_LENGTH)) + " (" + percent(candidate.probability()) + ")";
    }

    private static String linkLine(Article article, Mention mention, Resolution resolution) {
        if (resolution.isSettled()) {
            return "“" + words(article, mention.span()) + "” → " + best(article, resolution);
        }
        String how = resolution
                .best()
                .map(candidate -> " → “"
                        + words(article, article.mention(candidate.antecedent()).span()) + "” ("
                        + percent(candidate.probability()) + ")" + Markdown.escape(reasons(candidate)))
                .orElse("");
        return "“" + words(article, mention.span()) + "”" + how + "  \nRule: " + resolution.decidedBy();
    }

    /** “ — subject of its sentence”: what speaks for one that is less likely. */
    private static String reasonFor(Candidate candidate) {
        return candidate.reasons().stream()
                .filter(reason -> !reason.startsWith("but "))
                .findFirst()
                .map(reason -> " — " + Markdown.escape(reason))
                .orElse("");
    }

    /** “: subject of the same clause; but others come between”. */
    private static String reasons(Candidate candidate) {
        List<String> weightiest = candidate.reasons().stream().limit(REASONS).toList();
        return weightiest.isEmpty() ? "" : ": " + String.join("; ", weightiest);
    }

    static String actorLines(Article article, Actor actor) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + Markdown.escape(ActorCard.shorten(actor.name(), QUOTE_LENGTH)) + "** — "
                + actor.type().inWords());
        // “Foreign ministry” tells nothing of the Foreign Ministry.
        List<String> roles = actor.roles().stream()
                .filter(role -> !contains(actor.name(), role))
                .toList();
        if (!roles.isEmpty()) {
            lines.add("Roles: " + Markdown.escape(String.join("; ", roles)));
        }
        List<String> aliases = ActorCard.aliases(article, actor).stream()
                .filter(alias -> roles.stream().noneMatch(role -> alias.equalsIgnoreCase("the " + role)))
                .toList();
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
        article.projectActor(actor).ifPresent(known -> lines.addAll(projectLines(known)));
        List<Statement> statements = article.statementsOf(actor);
        String mentions = ActorCard.count(actor.mentions().size(), "mention");
        if (statements.isEmpty()) {
            lines.add(mentions);
        } else {
            lines.add(mentions + " · " + ActorCard.count(statements.size(), "statement"));
            Statement first = statements.get(0);
            String cue =
                    first.cue().map(span -> " (“" + words(article, span) + "”)").orElse("");
            lines.add("Says: " + words(article, first.span()) + cue);
        }
        return String.join("  \n", lines);
    }

    /** What the project says of an actor beside its name and type. */
    private static List<String> projectLines(ProjectActor known) {
        List<String> lines = new ArrayList<>();
        if (!known.pronouns().isEmpty()) {
            lines.add("Pronouns: " + known.pronouns().stream().sorted().collect(Collectors.joining("/")));
        }
        if (!known.roles().isEmpty()) {
            lines.add(
                    "In the project: " + known.roles().stream().map(Hover::held).collect(Collectors.joining("; ")));
        }
        known.links().forEach(link -> lines.add("<" + link + ">"));
        known.note().ifPresent(note -> lines.add(Markdown.escape(note)));
        return lines;
    }

    /** “Chancellor (2005-11-22 to 2021-12-08)”. */
    private static String held(Role role) {
        String title = Markdown.escape(role.title());
        if (role.from().isEmpty() && role.until().isEmpty()) {
            return title;
        }
        String from = role.from().orElse("");
        return title + " ("
                + role.until().map(day -> (from + " to " + day).strip()).orElse("since " + from) + ")";
    }

    private static boolean contains(String name, String words) {
        return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
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
        statement
                .enclosing()
                .ifPresent(outer -> lines.add("Inside what is said by "
                        + article.statements()
                                .get(outer)
                                .source()
                                .map(source -> "“" + words(article, source) + "”")
                                .orElse("nobody named")));
        lines.add(
                statement.isDecided()
                        ? "Decided by " + deciders(article, statement.content().get(0), statement.span())
                        : "Proposed · Rule: " + statement.rule() + ", " + certainty(statement.certainty()));
        return String.join("  \n", lines);
    }

    private static String certainty(Statement.Certainty certainty) {
        return switch (certainty) {
            case SURE -> "sure";
            case LIKELY -> "likely";
            case DOUBTFUL -> "doubtful";
        };
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
