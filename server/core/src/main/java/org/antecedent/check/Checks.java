package org.antecedent.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antecedent.analysis.Article;

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

    private final List<Check> checks;

    /** @param checks each with a code of its own */
    public Checks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    private static final Checks STANDARD = ALL.in(Profile.DEFAULT);

    /** The whole catalogue, in the order of the reference page. */
    public static Checks all() {
        return ALL;
    }

    /** All checks of the default profile. */
    public static Checks standard() {
        return STANDARD;
    }

    /** Those of these that the profile holds. */
    public Checks in(Profile profile) {
        return new Checks(checks.stream()
                .filter(check -> check.about().profile().compareTo(profile) <= 0)
                .toList());
    }

    /** In the order of the catalogue. */
    public List<Check> checks() {
        return checks;
    }

    /** All findings that people have not settled, in text order; in what is not English, only that it is not. */
    public List<Finding> run(Article article) {
        return run(article, HouseStyle.STANDARD);
    }

    /** The same by what a house has settled. */
    public List<Finding> run(Article article, HouseStyle house) {
        OtherLanguageText.Extent foreign = OtherLanguageText.Extent.of(article);
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks) {
            for (Finding finding : check.check(article, house)) {
                if (!foreign.holds(finding.span().start()) || finding.code().equals(OtherLanguageText.CODE)) {
                    findings.add(finding);
                }
            }
        }
        findings.sort(TEXT_ORDER);
        return List.copyOf(Silenced.without(article, findings));
    }
}
