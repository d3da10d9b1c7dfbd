package org.antecedent.seeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.coreference.Actor;
import org.antecedent.editor.GoToDefinition;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.seeds.Seed.Forbidden;
import org.antecedent.seeds.Seed.GoldFinding;
import org.antecedent.seeds.Seed.GoldMention;
import org.antecedent.seeds.Seed.GoldPronoun;
import org.antecedent.seeds.Seed.GoldStatement;
import org.antecedent.text.Span;

/** A sample article as it was read, against its gold. Spans agree as in the scorer of the corpora: half in common, or one head. */
final class Comparison {
    private static final double HALF = 0.5;

    private final Seed seed;
    private final Article article;
    private final List<Finding> findings;
    private final List<String> misses = new ArrayList<>();

    Comparison(Seed seed, Analyzer analyzer, Checks checks) {
        this.seed = seed;
        this.article = analyzer.analyze(seed.text());
        this.findings = checks.run(article);
    }

    /** How many of how many. */
    record Share(int right, int of) {
        Share plus(Share other) {
            return new Share(right + other.right, of + other.of);
        }

        boolean reaches(int right, int of) {
            return (long) this.right * of >= (long) right * this.of;
        }

        @Override
        public String toString() {
            return right + "/" + of;
        }
    }

    /** @param mustImplemented the “must” findings of codes that exist */
    record Row(
            String name,
            Share pronouns,
            Share speakerPronouns,
            Share mentions,
            Share statements,
            Share sources,
            Share mustImplemented,
            Share must,
            int forbidden,
            int extra) {
        static final Row NOTHING = new Row(
                "total",
                new Share(0, 0),
                new Share(0, 0),
                new Share(0, 0),
                new Share(0, 0),
                new Share(0, 0),
                new Share(0, 0),
                new Share(0, 0),
                0,
                0);

        Row plus(Row other) {
            return new Row(
                    name,
                    pronouns.plus(other.pronouns),
                    speakerPronouns.plus(other.speakerPronouns),
                    mentions.plus(other.mentions),
                    statements.plus(other.statements),
                    sources.plus(other.sources),
                    mustImplemented.plus(other.mustImplemented),
                    must.plus(other.must),
                    forbidden + other.forbidden,
                    extra + other.extra);
        }
    }

    Row row(Checks checks) {
        Set<String> implemented = checks.checks().stream()
                .map(Check::about)
                .map(about -> about.code())
                .collect(Collectors.toSet());
        Share statements = statements(false);
        Set<Finding> left = new HashSet<>(findings);
        Share must = must(left, code -> true, true);
        Share mustImplemented = must(new HashSet<>(findings), implemented::contains, false);
        return new Row(
                seed.name(),
                pronouns(seed.pronouns()),
                pronouns(seed.speakerPronouns()),
                mentions(),
                statements,
                statements(true),
                mustImplemented,
                must,
                forbidden(),
                extra(left));
    }

    /** What is wrong, a line each. */
    List<String> misses() {
        return misses;
    }

    String name() {
        return seed.name();
    }

    boolean finds(String code, String words) {
        return findings.stream()
                .anyMatch(finding -> finding.code().equals(code)
                        && seed.text().words(finding.span()).equals(words));
    }

    private Share pronouns(List<GoldPronoun> gold) {
        int right = 0;
        for (GoldPronoun pronoun : gold) {
            Optional<Mention> target = target(pronoun.span());
            boolean isRight = pronoun.isOfNobody()
                    ? target.isEmpty() || isFlagged(pronoun.span())
                    : isNamed(target, pronoun) || pronoun.isAmbiguous() && isOffered(pronoun);
            right += isRight ? 1 : 0;
            if (!isRight) {
                miss(
                        "pronoun",
                        pronoun.span(),
                        target.map(article::words).orElse("nobody") + ", gold "
                                + pronoun.entity().orElse("nobody") + " (" + pronoun.status() + "), "
                                + mentionAt(pronoun.span())
                                        .map(mention -> article.resolutionOf(mention)
                                                        .status() + " by "
                                                + article.resolutionOf(mention).decidedBy())
                                        .orElse("no mention"));
            }
        }
        return new Share(right, gold.size());
    }

    private boolean isNamed(Optional<Mention> target, GoldPronoun pronoun) {
        return target.isPresent()
                && seed.namesOf(pronoun.entity().orElseThrow()).stream().anyMatch(name -> agrees(target.get(), name));
    }

    /** Whether a pronoun that a careful reader calls ambiguous is called so, with the right one among those offered. */
    private boolean isOffered(GoldPronoun pronoun) {
        return GoToDefinition.at(article, pronoun.span().start()).stream()
                .flatMap(link -> article.mentions().stream()
                        .filter(mention -> mention.span().equals(link.target())))
                .anyMatch(mention -> isNamed(Optional.of(mention), pronoun));
    }

    private boolean isFlagged(Span span) {
        return findings.stream()
                .anyMatch(finding ->
                        finding.code().startsWith("pronoun-") && finding.span().overlaps(span));
    }

    private Optional<Mention> mentionAt(Span span) {
        return article.mentions().stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst();
    }

    /** Where “go to definition” leads: the nearest mention before it that is no pronoun, else the first. */
    private Optional<Mention> target(Span pronoun) {
        Optional<Actor> actor = mentionAt(pronoun).flatMap(article::actorOf);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> names = article.mentionsOf(actor.get()).stream()
                .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
                .toList();
        return names.stream()
                .filter(mention -> mention.span().start() < pronoun.start())
                .reduce((first, second) -> second)
                .or(() -> names.stream().findFirst());
    }

    private Share mentions() {
        Map<GoldMention, Integer> actors = new HashMap<>();
        Map<Integer, Map<String, Integer>> votes = new HashMap<>();
        List<GoldMention> gold =
                seed.mentions().stream().filter(mention -> !mention.optional()).toList();
        for (GoldMention mention : gold) {
            article.mentions().stream()
                    .filter(found -> agrees(found, mention.span()))
                    .min((a, b) -> Double.compare(distance(a, mention.span()), distance(b, mention.span())))
                    .flatMap(article::actorOf)
                    .ifPresent(actor -> {
                        actors.put(mention, actor.id());
                        votes.computeIfAbsent(actor.id(), id -> new HashMap<>())
                                .merge(mention.entity(), 1, Integer::sum);
                    });
        }
        int right = 0;
        for (GoldMention mention : gold) {
            Integer actor = actors.get(mention);
            String entity = actor == null
                    ? ""
                    : votes.get(actor).entrySet().stream()
                            .max(Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .orElseThrow()
                            .getKey();
            right += entity.equals(mention.entity()) ? 1 : 0;
            if (!entity.equals(mention.entity())) {
                miss("mention", mention.span(), mention.entity() + " taken for " + (actor == null ? "nobody" : entity));
            }
        }
        return new Share(right, gold.size());
    }

    /** @param sources whether the source has to be right too */
    private Share statements(boolean sources) {
        int right = 0;
        int of = 0;
        for (GoldStatement gold : seed.statements()) {
            of++;
            Optional<Statement> found = found(gold);
            boolean isRight = found.isPresent() && (!sources || isSourceRight(gold, found.get()));
            right += isRight ? 1 : 0;
            if (sources && !isRight) {
                miss(
                        "statement " + gold.id(),
                        gold.content(),
                        found.map(statement -> "source "
                                                + statement
                                                        .source()
                                                        .map(article.text()::words)
                                                        .orElse("nobody") + " by " + statement.rule())
                                        .orElse("not found")
                                + ", gold " + gold.speaker().orElse("nobody"));
            }
        }
        return new Share(right, of);
    }

    private Optional<Statement> found(GoldStatement gold) {
        return article.statements().stream()
                .filter(statement -> overlap(statement, gold) >= HALF)
                .max((a, b) -> Double.compare(overlap(a, gold), overlap(b, gold)));
    }

    private static double overlap(Statement statement, GoldStatement gold) {
        double best = share(statement.span(), gold.content());
        for (Span content : statement.content()) {
            best = Math.max(best, share(content, gold.content()));
        }
        return best;
    }

    private boolean isSourceRight(GoldStatement gold, Statement found) {
        if (gold.speaker().isEmpty() && gold.source().isEmpty()) {
            return found.source().isEmpty();
        }
        Optional<Span> source = found.source();
        if (source.isEmpty()) {
            return false;
        }
        return gold.source().filter(source.get()::overlaps).isPresent()
                || gold.speaker().stream()
                        .flatMap(speaker -> seed.namesOf(speaker).stream())
                        .anyMatch(source.get()::overlaps);
    }

    private Share must(Set<Finding> left, java.util.function.Predicate<String> counts, boolean tell) {
        int right = 0;
        int of = 0;
        for (GoldFinding gold : seed.findings()) {
            if (!gold.must() || !counts.test(gold.code())) {
                continue;
            }
            of++;
            Optional<Finding> met = met(gold, left);
            met.ifPresent(left::remove);
            right += met.isPresent() ? 1 : 0;
            if (tell && met.isEmpty()) {
                miss("must " + gold.code(), gold.span(), "not found");
            }
        }
        return new Share(right, of);
    }

    private int extra(Set<Finding> left) {
        for (GoldFinding gold : seed.findings()) {
            met(gold, left).ifPresent(left::remove);
        }
        left.forEach(finding -> miss("extra " + finding.code(), finding.span(), finding.message()));
        return left.size();
    }

    private static Optional<Finding> met(GoldFinding gold, Set<Finding> left) {
        return left.stream()
                .filter(finding ->
                        finding.code().equals(gold.code()) && finding.span().overlaps(gold.span()))
                .min((a, b) -> a.span().compareTo(b.span()));
    }

    private int forbidden() {
        int count = 0;
        for (Forbidden forbidden : seed.mustNotFire()) {
            for (Finding finding : findings) {
                boolean hit = finding.code().equals(forbidden.code())
                        && forbidden.span().map(finding.span()::overlaps).orElse(true);
                if (hit) {
                    count++;
                    miss("MUST NOT " + finding.code(), finding.span(), finding.message());
                }
            }
        }
        return count;
    }

    private void miss(String what, Span span, String how) {
        String words = seed.text().words(span);
        misses.add(seed.name() + ":" + span.start() + " " + what + " “"
                + (words.length() > 60 ? words.substring(0, 60) + "…" : words) + "”: " + how);
    }

    private boolean agrees(Mention mention, Span gold) {
        return agrees(mention.span(), gold) || agrees(mention.head(), gold);
    }

    private boolean agrees(Span found, Span gold) {
        return share(found, gold) >= HALF || isOneHead(found, gold);
    }

    private static double distance(Mention mention, Span gold) {
        return -Math.max(share(mention.span(), gold), share(mention.head(), gold));
    }

    /** Whether the smaller lies in the larger and ends or starts with it, or only a determiner comes before. */
    private boolean isOneHead(Span a, Span b) {
        Span small = a.length() < b.length() ? a : b;
        Span large = a.length() < b.length() ? b : a;
        if (!large.contains(small)) {
            return false;
        }
        int from = large.start();
        String before = seed.text().words(new Span(from, small.start())).strip();
        return large.end() == small.end()
                || List.of("", "the", "The", "a", "A", "an", "An").contains(before);
    }

    private static double share(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return common <= 0 ? 0 : (double) common / (a.length() + b.length() - common);
    }
}
