package org.antecedent.check.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Selection;
import org.antecedent.check.Severity;
import org.antecedent.check.attribution.ChoralQuote;
import org.antecedent.check.attribution.HeadlineAttribution;
import org.antecedent.check.attribution.LateAttribution;
import org.antecedent.check.attribution.LoadedAttributionVerb;
import org.antecedent.check.attribution.PassiveAttribution;
import org.antecedent.check.attribution.UnattributedClaim;
import org.antecedent.check.attribution.UnnamedSource;
import org.antecedent.check.naming.AcronymBeforeExpansion;
import org.antecedent.check.naming.AcronymNeverExpanded;
import org.antecedent.check.naming.AcronymUnused;
import org.antecedent.check.naming.Metonym;
import org.antecedent.check.naming.NameSpelling;
import org.antecedent.check.naming.PersonWithoutRole;
import org.antecedent.check.naming.RepeatedName;
import org.antecedent.check.naming.RoleConflict;
import org.antecedent.check.naming.RoleNameReversal;
import org.antecedent.check.naming.SharedSurname;
import org.antecedent.check.naming.ShortFormUnclear;
import org.antecedent.check.naming.StanceNaming;
import org.antecedent.check.naming.SurnameBeforeFullName;
import org.antecedent.check.quotation.ClosedBeforeContinuation;
import org.antecedent.check.quotation.ContinuationWithoutOpeningMark;
import org.antecedent.check.quotation.NestedSameMark;
import org.antecedent.check.quotation.PartialQuoteOwner;
import org.antecedent.check.quotation.QuoteUnbalanced;
import org.antecedent.check.quotation.QuoteWithoutSpeaker;
import org.antecedent.check.quotation.SpeakerPronounAcrossParagraph;
import org.antecedent.check.quotation.SpeakerSwitch;
import org.antecedent.check.reference.BareDemonstrative;
import org.antecedent.check.reference.DescriptionUnclear;
import org.antecedent.check.reference.FirstPersonOutsideQuote;
import org.antecedent.check.reference.FormerLatter;
import org.antecedent.check.reference.GroupUnclear;
import org.antecedent.check.reference.PronounAgreement;
import org.antecedent.check.reference.PronounAmbiguous;
import org.antecedent.check.reference.PronounDistant;
import org.antecedent.check.reference.PronounWithoutAntecedent;
import org.antecedent.check.reference.WhoOrWhich;
import org.antecedent.check.wording.OrdinalForCount;
import org.antecedent.check.wording.RelativeDate;
import org.antecedent.check.wording.SelfCancellingRequest;
import org.antecedent.check.wording.UndatedWeekday;

/** The catalogue of checks. */
public final class Checks {
    private static final Comparator<Finding> TEXT_ORDER =
            Comparator.comparing(Finding::span).thenComparing(Finding::code);

    private static final Checks ALL = new Checks(List.of(
            new PronounAmbiguous(),
            new PronounWithoutAntecedent(),
            new PronounAgreement(),
            new PronounDistant(),
            new WhoOrWhich(),
            new FirstPersonOutsideQuote(),
            new BareDemonstrative(),
            new DescriptionUnclear(),
            new GroupUnclear(),
            new FormerLatter(),
            new QuoteWithoutSpeaker(),
            new SpeakerPronounAcrossParagraph(),
            new PartialQuoteOwner(),
            new UnnamedSource(),
            new PassiveAttribution(),
            new LoadedAttributionVerb(),
            new UnattributedClaim(),
            new LateAttribution(),
            new ChoralQuote(),
            new SpeakerSwitch(),
            new HeadlineAttribution(),
            new SurnameBeforeFullName(),
            new SharedSurname(),
            new AcronymBeforeExpansion(),
            new AcronymNeverExpanded(),
            new AcronymUnused(),
            new Metonym(),
            new NameSpelling(),
            new RoleConflict(),
            new PersonWithoutRole(),
            new StanceNaming(),
            new ShortFormUnclear(),
            new QuoteUnbalanced(),
            new ContinuationWithoutOpeningMark(),
            new ClosedBeforeContinuation(),
            new NestedSameMark(),
            new RelativeDate(),
            new UndatedWeekday(),
            new RoleNameReversal(),
            new SelfCancellingRequest(),
            new OrdinalForCount(),
            new RepeatedName(),
            new OtherLanguageText()));

    private static final Checks STANDARD = ALL.in(Profile.DEFAULT);
    private static final Map<String, About> ABOUT =
            ALL.checks.stream().map(Check::about).collect(Collectors.toMap(About::code, Function.identity()));

    private final List<Check> checks;
    private final Selection selection;

    /** @param checks each with a code of its own; all are run */
    public Checks(List<Check> checks) {
        this(checks, new Selection(Profile.STRICT, Map.of()));
    }

    private Checks(List<Check> checks, Selection selection) {
        this.checks =
                checks.stream().filter(check -> selection.holds(check.about())).toList();
        this.selection = selection;
    }

    /** The whole catalogue, in the order of the reference page. */
    public static Checks all() {
        return ALL;
    }

    /** What the check of that code is; empty where the catalogue has none. */
    public static Optional<About> about(String code) {
        return Optional.ofNullable(ABOUT.get(code));
    }

    /** What a finding asks that a person can answer without a change of the text; empty where only that helps. */
    public static Optional<OpenQuestion> question(Finding finding) {
        return about(finding.code()).flatMap(About::question);
    }

    /** All checks of the default profile. */
    public static Checks standard() {
        return STANDARD;
    }

    /** Those of these that the profile holds. */
    public Checks in(Profile profile) {
        return by(new Selection(profile, Map.of()));
    }

    /** Those of these that are chosen, each with the severity that it is set to. */
    public Checks by(Selection chosen) {
        return new Checks(checks, chosen);
    }

    /** In the order of the catalogue. */
    public List<Check> checks() {
        return checks;
    }

    /**
     * All findings that people have not settled, in text order; in what is not English, only that it is not. What people decided
     * and cannot be is told whatever is chosen: see {@link LostDecision} and {@link ConflictingDecision}.
     */
    public List<Finding> run(Article article) {
        return run(article, HouseStyle.STANDARD);
    }

    /** The same by what a house has settled. */
    public List<Finding> run(Article article, HouseStyle house) {
        return run(article, house, (check, failure) -> {
            throw failure;
        });
    }

    /** The same where one check that fails, which none should, does not take the findings of the others with it. */
    public List<Finding> run(Article article, HouseStyle house, BiConsumer<About, RuntimeException> failed) {
        OtherLanguageText.Extent foreign = OtherLanguageText.Extent.of(article);
        Exemptions exemptions = Exemptions.in(article);
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            About about = check.about();
            Optional<Severity> severity = selection.severity(about.code());
            List<Finding> found;
            try {
                found = check.check(article, house);
            } catch (RuntimeException failure) {
                failed.accept(about, failure);
                continue;
            }
            for (Finding finding : found) {
                if (selection.tells(finding)
                        && isRead(about, finding, foreign)
                        && isOurs(about, finding, article)
                        && !exemptions.hold(finding)) {
                    findings.add(severity.map(finding::as).orElse(finding));
                }
            }
        }
        List<Finding> left = new ArrayList<>(Silenced.without(article, Precedence.among(findings)));
        LostDecision.of(article).forEach(lost -> left.add(lost.finding()));
        ConflictingDecision.of(article).forEach(conflict -> left.add(conflict.finding()));
        left.sort(TEXT_ORDER);
        return List.copyOf(left);
    }

    private static boolean isRead(About about, Finding finding, OtherLanguageText.Extent foreign) {
        return about.code().equals(OtherLanguageText.CODE)
                || !foreign.holds(finding.span().start());
    }

    /** Whether the words are the article's own, or the check judges those of speakers, too. */
    private static boolean isOurs(About about, Finding finding, Article article) {
        return about.looksInsideQuotations()
                || article.quotationsAround(finding.span()).stream().noneMatch(quote -> quote.holds(finding.span()));
    }
}
