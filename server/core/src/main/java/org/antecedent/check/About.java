package org.antecedent.check;

import java.util.List;
import java.util.Optional;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.text.Span;

/**
 * What a check is: the facts that its reference page, the editor and the configuration show. The examples are run as tests.
 *
 * @param code stable: what a person configures, dismisses and looks up
 * @param title a few words, without a full stop
 * @param severity by default
 * @param profile the smallest profile that it is part of
 * @param what when it fires and when it keeps quiet, in full sentences
 * @param why what a reader loses, in full sentences
 * @param fires an example, paragraphs parted by a blank line; what the finding covers stands between {@code **}
 * @param silent an example that looks alike and has no such fault
 * @param options numbers that a house may set otherwise
 * @param source where the rule comes from
 * @param looksInsideQuotations whether it judges words between quotation marks, too: what a pronoun or a group means there, and
 *     the marks themselves. Everything else there is its speaker's style, and the catalogue lets no finding of it through
 * @param question what a person can answer by a decision; empty where only a change of the text helps
 * @param list where a house can settle the words of a finding for all its articles; empty where it cannot
 */
public record About(
        String code,
        String title,
        Severity severity,
        Profile profile,
        String what,
        String why,
        String fires,
        String silent,
        List<Option> options,
        String source,
        boolean looksInsideQuotations,
        Optional<OpenQuestion> question,
        Optional<HouseList> list) {
    public About {
        options = List.copyOf(options);
    }

    /** One that leaves quotations alone. */
    public About(
            String code,
            String title,
            Severity severity,
            Profile profile,
            String what,
            String why,
            String fires,
            String silent,
            List<Option> options,
            String source) {
        this(
                code,
                title,
                severity,
                profile,
                what,
                why,
                fires,
                silent,
                options,
                source,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** One without options that leaves quotations alone. */
    public About(
            String code,
            String title,
            Severity severity,
            Profile profile,
            String what,
            String why,
            String fires,
            String silent,
            String source) {
        this(code, title, severity, profile, what, why, fires, silent, List.of(), source);
    }

    /** The same of a check that judges words between quotation marks, too. */
    public About insideQuotations() {
        return with(true, question, list);
    }

    /** The same of a check whose findings a person can answer by a decision. */
    public About asking(OpenQuestion answered) {
        return with(looksInsideQuotations, Optional.of(answered), list);
    }

    /** The same of a check whose words a house can settle. */
    public About settledBy(HouseList settling) {
        return with(looksInsideQuotations, question, Optional.of(settling));
    }

    private About with(boolean insideQuotations, Optional<OpenQuestion> answered, Optional<HouseList> settling) {
        return new About(
                code,
                title,
                severity,
                profile,
                what,
                why,
                fires,
                silent,
                options,
                source,
                insideQuotations,
                answered,
                settling);
    }

    /**
     * A number of a check that a house may set otherwise.
     *
     * @param code of the check
     * @param name as the configuration has it: {@code sentences}
     * @param standard what it is where nobody sets it
     * @param least what it may be set to at the least
     * @param what it means, as a phrase: “how many sentences back an antecedent may lie”
     */
    public record Option(String code, String name, int standard, int least, String what) {}

    /** A finding of this check. */
    public Finding finding(Span span, String message, List<Related> related, List<Fix> fixes) {
        return new Finding(code, severity, span, message, related, fixes);
    }
}
