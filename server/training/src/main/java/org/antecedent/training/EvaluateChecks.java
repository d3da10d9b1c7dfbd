package org.antecedent.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.check.Profile;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.text.Text;
import org.antecedent.training.Spoiling.GoldArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate findings|spoiled FILE…}: how much the checks say, and how much they see. */
@Command(
        name = "checks",
        description = "Prints how much the checks say, and how much they see.",
        subcommands = {EvaluateChecks.Findings.class, EvaluateChecks.Spoiled.class})
final class EvaluateChecks {
    private EvaluateChecks() {}

    /** How much the checks say of articles that nobody wrote for them. */
    @Command(name = "findings", description = "How many findings articles get that nobody wrote for the checks.")
    static final class Findings implements Callable<Integer> {
        @Mixin
        private Evaluate.Measured measured;

        @Option(names = "--genre", defaultValue = "", description = "Only documents of a genre that starts so.")
        private String genre;

        @Option(names = "--most", defaultValue = "2147483647", description = "Only so many documents of each file.")
        private int most;

        @Option(names = "--profile", defaultValue = "DEFAULT", description = "DEFAULT, TRANSLATION or STRICT")
        private Profile profile;

        @Option(names = "--list", description = "Print every finding, as a line of fields parted by tabs.")
        private boolean list;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = measured.out();
            Analyzer analyzer = Analyzer.standard();
            Checks checks = Checks.all().in(profile);
            FindingsEvaluation evaluation = new FindingsEvaluation();
            for (Path file : measured.files) {
                List<GoldArticle> articles = GoldArticle.read(file).stream()
                        .filter(gold -> gold.genre().startsWith(genre))
                        .limit(most)
                        .toList();
                for (GoldArticle gold : articles) {
                    Article article = analyzer.analyze(Text.of(gold.text()));
                    List<Finding> found = checks.run(article);
                    evaluation.add(article, found);
                    if (list) {
                        found.forEach(finding -> out.println(line(file, gold, article, finding)));
                    }
                }
            }
            out.print(evaluation);
            out.flush();
            return 0;
        }

        private static String line(Path file, GoldArticle gold, Article article, Finding finding) {
            String words = article.text().words(finding.span()).replaceAll("\\s+", " ");
            return String.join(
                    "\t",
                    file.getFileName().toString(),
                    gold.id(),
                    Integer.toString(finding.span().start()),
                    Integer.toString(finding.span().end()),
                    finding.code(),
                    words,
                    finding.message());
        }
    }

    /** How much of what was made unclear on purpose is seen. */
    @Command(name = "spoiled", description = "How much the checks see of what was made unclear on purpose.")
    static final class Spoiled implements Callable<Integer> {
        @Mixin
        private Evaluate.Measured measured;

        @Option(names = "--genres", split = ",", description = "Only documents of these genres.")
        private List<String> genres;

        @Option(
                names = "--edits",
                defaultValue = "300",
                description = "So many edits, as evenly over their kinds as there are.")
        private int edits;

        @Option(names = "--seed", defaultValue = "1", description = "Which of them are drawn.")
        private long seed;

        @Option(names = "--missed", description = "Print what was not seen.")
        private boolean missed;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = measured.out();
            Analyzer analyzer = Analyzer.standard();
            List<SpoiledText> texts = new ArrayList<>();
            for (Path file : measured.files) {
                for (GoldArticle gold : GoldArticle.read(file)) {
                    if (genres == null || genres.contains(gold.genre())) {
                        texts.addAll(Spoiling.of(gold, analyzer.analyze(Text.of(gold.text()))));
                    }
                }
            }
            SpoiledEvaluation evaluation = new SpoiledEvaluation(analyzer, Checks.standard());
            evaluation.add(texts, edits, seed);
            if (missed) {
                evaluation.missed().forEach(out::println);
            }
            out.print(evaluation);
            out.flush();
            return 0;
        }
    }
}
