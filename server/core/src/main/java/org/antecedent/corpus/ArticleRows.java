package org.antecedent.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.editor.ActorCard;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.exchange.StatementRow;
import org.antecedent.exchange.StatementsCsv;
import org.antecedent.exchange.Table;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.report.ArticleReport;
import org.antecedent.text.Position;

/** An article as rows of all tables: the one place where they are made, whatever they are written as. */
public record ArticleRows(
        ArticleRow article,
        List<ActorRow> actors,
        List<MentionRow> mentions,
        List<StatementRow> statements,
        List<AboutRow> about,
        List<FindingRow> findings) {
    /** All tables. */
    public static final List<Table<?>> TABLES = List.of(
            ArticleRow.TABLE, ActorRow.TABLE, MentionRow.TABLE, StatementsCsv.TABLE, AboutRow.TABLE, FindingRow.TABLE);

    public ArticleRows {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        about = List.copyOf(about);
        findings = List.copyOf(findings);
    }

    /**
     * The rows of an article with these figures.
     *
     * @param date when it was written, where that is known
     */
    public static ArticleRows of(ArticleReport report, Optional<LocalDate> date) {
        Article article = report.article();
        List<ActorRow> actors = actors(report);
        return new ArticleRows(
                new ArticleRow(
                        report.document(),
                        report.title(),
                        date,
                        fingerprint(article),
                        report.words(),
                        article.sentences().size(),
                        article.mentions().size(),
                        article.actors().size(),
                        report.statements().size(),
                        report.quotedWords(),
                        (int) actors.stream()
                                .filter(actor -> actor.statements() > 0)
                                .count(),
                        report.questions().size(),
                        report.findings().size()),
                actors,
                article.mentions().stream()
                        .map(mention -> mention(report.document(), article, mention))
                        .toList(),
                report.statements(),
                report.about().stream()
                        .map(pair -> new AboutRow(
                                report.document(),
                                report.called(pair.speaker()),
                                report.called(pair.about()),
                                pair.mentions().size(),
                                pair.unclear().size()))
                        .toList(),
                report.findings().stream()
                        .map(finding -> finding(report.document(), article, finding))
                        .toList());
    }

    private static String fingerprint(Article article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(article.text().string().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // Every Java platform has it.
        }
    }

    private static List<ActorRow> actors(ArticleReport report) {
        Article article = report.article();
        List<ActorRow> rows = new ArrayList<>();
        int[][] said = new int[article.actors().size()][4];
        for (StatementRow statement : report.statements()) {
            if (statement.actor().isPresent()) {
                int[] counts = said[statement.actor().get().id()];
                int perhaps = statement.unclear() ? 1 : 0;
                counts[perhaps]++;
                counts[2 + perhaps] += statement.quotedWords();
            }
        }
        for (Actor actor : article.actors()) {
            List<Mention> mentions = article.mentionsOf(actor);
            int unclear = (int) mentions.stream().filter(article::isUnclear).count();
            int[] counts = said[actor.id()];
            rows.add(new ActorRow(
                    report.document(),
                    actor.id(),
                    ActorCard.called(article, actor),
                    lower(actor.type()),
                    Optional.of(actor.gender())
                            .filter(gender -> gender != Gender.UNKNOWN)
                            .map(ArticleRows::lower),
                    mentions.stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME),
                    mentions.size() - unclear,
                    unclear,
                    counts[0],
                    counts[1],
                    counts[2],
                    counts[3],
                    DocumentSymbols.isListed(article, actor),
                    actor.known()));
        }
        return rows;
    }

    private static MentionRow mention(String document, Article article, Mention mention) {
        Optional<Actor> actor = article.actorOf(mention);
        return new MentionRow(
                document,
                mention.id(),
                mention.span().start(),
                mention.span().end(),
                mention.sentence(),
                ActorCard.oneLine(article.words(mention)),
                lower(mention.kind()),
                lower(mention.type()),
                actor.map(Actor::id),
                actor.map(one -> article.resolutionOf(mention)
                        .best()
                        .map(Candidate::probability)
                        .orElse(1.0)),
                actor.isPresent() && article.isUnclear(mention),
                article.isDecided(mention));
    }

    private static FindingRow finding(String document, Article article, Finding finding) {
        Position position = article.text().position(finding.span().start());
        return new FindingRow(
                document,
                position.line() + 1,
                position.column() + 1,
                finding.code(),
                lower(finding.severity()),
                article.text().words(finding.span()),
                finding.message());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
