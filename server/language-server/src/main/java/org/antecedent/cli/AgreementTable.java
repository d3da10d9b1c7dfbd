package org.antecedent.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.antecedent.agreement.Agreement;
import org.antecedent.agreement.CoreferenceMetric;
import org.antecedent.agreement.Score;

/** One row an article, one for all, each figure an F1; then what one side alone has. */
final class AgreementTable implements AgreementReport {
    private static final List<String> HEAD = List.of(
            "article", "mentions", "exact", "overlap", "MUC", "B³", "CEAF-e", "LEA", "statements", "found", "source");

    private final PrintWriter out;
    private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    private final List<String> remarks = new ArrayList<>();
    private Agreement all = Agreement.NONE;

    AgreementTable(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(String article, Agreement agreement, int lostA, int lostB) {
        rows.add(row(article, agreement));
        all = all.plus(agreement);
        lost(article, "A", lostA);
        lost(article, "B", lostB);
    }

    private void lost(String article, String side, int decisions) {
        if (decisions > 0) {
            remarks.add(article + ": " + decisions + (decisions == 1 ? " decision" : " decisions") + " of " + side
                    + " left out: the words are not in the text");
        }
    }

    @Override
    public void onlyInA(String article) {
        remarks.add("only in A: " + article);
    }

    @Override
    public void onlyInB(String article) {
        remarks.add("only in B: " + article);
    }

    @Override
    public void end() {
        int articles = rows.size() - 1;
        if (articles > 0) {
            rows.add(row("all " + articles, all));
            print();
        }
        remarks.forEach(out::println);
        out.flush();
    }

    private static List<String> row(String name, Agreement agreement) {
        return List.of(
                name,
                counts(agreement.exact()),
                figure(agreement.exact().f1()),
                figure(agreement.overlapping().f1()),
                figure(agreement.of(CoreferenceMetric.MUC).f1()),
                figure(agreement.of(CoreferenceMetric.B_CUBED).f1()),
                figure(agreement.of(CoreferenceMetric.CEAF_E).f1()),
                figure(agreement.of(CoreferenceMetric.LEA).f1()),
                counts(agreement.statements()),
                figure(agreement.statements().f1()),
                figure(agreement.sources().value()));
    }

    private static String counts(Score score) {
        return (int) score.recall().whole() + "/" + (int) score.precision().whole();
    }

    private static String figure(OptionalDouble value) {
        return value.isEmpty() ? "–" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
    }

    private void print() {
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(pad(row.get(0), -widths[0]));
            for (int i = 1; i < widths.length; i++) {
                line.append("  ").append(pad(row.get(i), widths[i]));
            }
            out.println(line);
        }
    }

    private static String pad(String words, int width) {
        return String.format("%" + width + "s", words);
    }
}
