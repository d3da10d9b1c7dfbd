package org.antecedent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.AnnotationFile.Contents;
import org.antecedent.coreference.PronounDecision;
import org.antecedent.coreference.PronounDecision.Choice;
import org.antecedent.coreference.PronounDecision.Feature;
import org.antecedent.coreference.PronounDecision.Weighed;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.Mention;
import org.antecedent.text.Position;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code antecedent explain}: the whole decision on one mention, for developers and for people who doubt. */
@Command(
        name = "explain",
        description = "Print why the words at a place mean whom they mean.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:explained", "1:nobody is mentioned there", "2:wrong usage, or an article that cannot be read"
        })
final class ExplainCommand implements Callable<Integer> {
    /** The last two numbers: a path may have colons of its own. */
    private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,9}):(\\d{1,9})");

    @Parameters(
            paramLabel = "FILE:LINE:COLUMN",
            description = "A place as `check` prints it: both from 1, the column in UTF-16 code units.")
    private String place;

    @Mixin
    private DecisionsBeside decisions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            throw new ParameterException(spec.commandLine(), "not a place (FILE:LINE:COLUMN): " + place);
        }
        Path file = Path.of(matcher.group(1));
        Text text = ArticleFiles.read(file);
        int offset = offset(text, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        Analyzer analyzer =
                Analyzer.standard().knowing(HouseRules.asConfigured().actors(file));
        Contents decided = decisions.about(file, text);
        DecisionsBeside.problems(file, decided).forEach(spec.commandLine().getErr()::println);
        Article article = analyzer.analyze(text, decided.decisions());
        Optional<Mention> mention = article.mentionAt(offset);
        if (mention.isEmpty()) {
            spec.commandLine().getErr().println("antecedent: nobody is mentioned at " + place);
            return 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        resolution(out, article, mention.get());
        analyzer.decisions(article).stream()
                .filter(decision -> decision.mention() == mention.get().id())
                .findFirst()
                .ifPresent(decision -> decision(out, article, mention.get(), decision));
        out.flush();
        return 0;
    }

    /** @throws ParameterException where the text has no such place */
    private int offset(Text text, int line, int column) {
        if (line < 1 || line > text.lineCount()) {
            throw new ParameterException(
                    spec.commandLine(), "no line " + line + ": the article has " + text.lineCount() + " lines");
        }
        int length = text.line(line - 1).length();
        if (column < 1 || column > length + 1) {
            throw new ParameterException(
                    spec.commandLine(), "no column " + column + ": line " + line + " has " + length + " characters");
        }
        return text.offset(new Position(line - 1, column - 1));
    }

    private static void resolution(PrintWriter out, Article article, Mention mention) {
        Resolution resolution = article.resolutionOf(mention);
        out.printf(
                "“%s”: %s, %s → %s%n",
                words(article, mention),
                name(mention.kind()),
                name(mention.role()),
                article.actorOf(mention).map(actor -> actor.name()).orElse("nobody"));
        out.printf("rule: %s (%s)%n", resolution.decidedBy(), name(resolution.status()));
        resolution.candidates().forEach(candidate -> {
            Mention antecedent = article.mention(candidate.antecedent());
            String reasons = String.join(", ", candidate.reasons());
            out.printf(
                    Locale.ROOT,
                    "  %3.0f %%  %s%s%n",
                    candidate.probability() * 100,
                    at(article, antecedent),
                    reasons.isEmpty() ? "" : ": " + reasons);
        });
    }

    private static void decision(PrintWriter out, Article article, Mention mention, PronounDecision decision) {
        out.println();
        out.println(
                "candidates: probability, score; for each factor its contribution, how many features of it hold, and their weights");
        for (Choice choice : decision.choices()) {
            choice(out, at(article, last(article, choice.mentions(), mention)), choice);
        }
        choice(out, "none of these", decision.none());
        if (!decision.excluded().isEmpty()) {
            out.println("excluded");
        }
        decision.excluded()
                .forEach(one -> out.println("  " + at(article, article.mention(one.mention())) + ": " + one.why()));
    }

    private static void choice(PrintWriter out, String name, Choice choice) {
        out.printf(Locale.ROOT, "  %s: %.1f %%, %+.2f%n", name, choice.probability() * 100, choice.score());
        for (Weighed factor : choice.factors()) {
            StringBuilder weights = new StringBuilder();
            for (Feature feature : factor.features()) {
                weights.append(String.format(Locale.ROOT, " %+.2f", feature.weight()));
            }
            out.printf(
                    Locale.ROOT,
                    "    %+.2f  %-34s %d:%s%n",
                    factor.contribution(),
                    factor.words(),
                    factor.features().size(),
                    weights);
        }
    }

    /** The last name or description before the pronoun; the last pronoun where there is none, and the first of all behind it. */
    private static Mention last(Article article, List<Integer> mentions, Mention pronoun) {
        List<Mention> before = mentions.stream()
                .filter(id -> id < pronoun.id())
                .map(article::mention)
                .toList();
        Comparator<Mention> named = Comparator.comparing(one -> one.kind() != Mention.Kind.PRONOUN);
        return before.stream().max(named.thenComparing(Mention::id)).orElse(article.mention(mentions.get(0)));
    }

    private static String at(Article article, Mention mention) {
        Position position = article.text().position(mention.span().start());
        return "“" + words(article, mention) + "” (" + (position.line() + 1) + ":" + (position.column() + 1) + ")";
    }

    /** On one line, whatever the article breaks. */
    private static String words(Article article, Mention mention) {
        Span span = mention.span();
        return article.text().words(span).replaceAll("\\s+", " ");
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
