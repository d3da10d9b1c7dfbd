package org.antecedent.check.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.About.Option;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Report;
import org.antecedent.check.Severity;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Edit;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** A speaker named after several sentences of speech. */
public final class LateAttribution implements Check {
    private static final String CODE = "late-attribution";
    private static final Option SENTENCES =
            new Option(CODE, "sentences", 2, 1, "how many quoted sentences may stand before their speaker");

    private static final About ABOUT = new About(
            CODE,
            "A speaker named late",
            Severity.HINT,
            Profile.STRICT,
            "Fires on a quotation that begins a paragraph and names its speaker after more than two sentences. Keeps quiet"
                    + " where the speaker is the one of the paragraph above, and where the attribution follows the first sentence.",
            "A reader hears a voice for three sentences without knowing whose.",
            "The school closed on Monday.\n\n**“The children ask us every day. We say no. We do not know,”** Anna Smith said.",
            "The school closed on Monday.\n\n“The children ask us every day,” Anna Smith said. “We say no. We do not know.”",
            List.of(SENTENCES),
            "Reuters Handbook of Journalism; Guardian style guide");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Report before = null;
        for (Report report : Report.in(article)) {
            judge(article, house, report, Optional.ofNullable(before)).ifPresent(findings::add);
            before = report;
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, HouseStyle house, Report report, Optional<Report> before) {
        Statement statement = report.statement();
        Mention source = report.source().orElse(null);
        Span quoted = statement.content().get(0);
        Paragraph paragraph = article.paragraphs().get(report.sentence().paragraph());
        if (source == null
                || statement.kind() != Statement.Kind.DIRECT
                || source.span().start() < quoted.end()) {
            return Optional.empty(); // Not a quotation that its speaker follows.
        }
        if (quoted.start() != paragraph.span().start()) {
            return Optional.empty(); // What stands before it may lead to the speaker.
        }
        Sentence first =
                article.sentenceAround(new Span(quoted.start(), quoted.start())).orElse(null);
        if (first == null || !report.sentence().tag(report.cue()).isVerbal()) {
            return Optional.empty(); // “‘…’ — Anna Smith”: set apart, and seen at once.
        }
        int sentences = sentences(article, first, quoted);
        if (sentences <= house.number(SENTENCES)) {
            return Optional.empty(); // Soon enough.
        }
        if (source.kind() == Mention.Kind.PRONOUN || isSpeaking(article, report, before)) {
            return Optional.empty(); // The speaker goes on from above.
        }
        String who = Naming.of(article, source);
        return Optional.of(ABOUT.finding(
                quoted,
                "A reader learns after " + sentences + " sentences that " + who + " says this",
                List.of(new Related(source.span(), who)),
                fix(article, report, quoted, first).stream().toList()));
    }

    /** How many sentences start in the quotation. */
    private static int sentences(Article article, Sentence first, Span quoted) {
        int next = first.index();
        while (next < article.sentences().size()
                && article.sentences().get(next).span().start() < quoted.end()) {
            next++;
        }
        return next - first.index();
    }

    private static boolean isSpeaking(Article article, Report report, Optional<Report> before) {
        return before.flatMap(Report::source)
                .flatMap(article::actorOf)
                .filter(actor -> article.actorOf(report.source().orElseThrow())
                        .filter(actor::equals)
                        .isPresent())
                .isPresent();
    }

    /** “A. B. C,” X said. — “A,” X said. “B. C.” Only where the attribution ends its sentence. */
    private static Optional<Fix> fix(Article article, Report report, Span quoted, Sentence first) {
        String text = article.text().string();
        int comma = quoted.end() - 2;
        int stop = report.sentence().span().end() - 1;
        boolean plain = text.charAt(first.span().end() - 1) == '.'
                && text.charAt(comma) == ','
                && text.charAt(stop) == '.'
                && report.statement().content().size() == 1
                && stop > quoted.end();
        if (!plain) {
            return Optional.empty();
        }
        String attribution = text.substring(comma + 1, stop);
        int second = article.sentences().get(first.index() + 1).span().start();
        int end = first.span().end();
        return Optional.of(new Fix(
                "Name the speaker after the first sentence",
                List.of(
                        new Edit(new Span(end - 1, end), "," + attribution + "."),
                        new Edit(new Span(second, second), text.substring(quoted.start(), quoted.start() + 1)),
                        new Edit(new Span(comma, stop + 1), "." + text.charAt(quoted.end() - 1)))));
    }
}
