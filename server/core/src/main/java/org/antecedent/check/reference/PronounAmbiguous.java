package org.antecedent.check.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.PersonalPronoun;
import org.antecedent.check.Profile;
import org.antecedent.check.Report;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** A pronoun that two antecedents fit. */
public final class PronounAmbiguous implements Check {
    private static final About ABOUT = new About(
                    "pronoun-ambiguous",
                    "A pronoun that may mean two",
                    Severity.WARNING,
                    Profile.DEFAULT,
                    "Fires where two antecedents agree with a pronoun, both are named in its sentence or the one before, and the one that"
                            + " grammar prefers is not the one that stands nearest: as a warning where one verb has both and neither is"
                            + " much likelier, else as a hint of the strict profile. Keeps quiet where subject and nearest coincide, where only one"
                            + " agrees, where one is hardly spoken of, beside its noun (“the terrorists, who”), for “it” and “they” in quotations, and for a second"
                            + " pronoun with the same doubt in one paragraph.",
                    "A reader takes one of them without noticing the other, and half of the readers take the wrong one.",
                    "NATO expressed solidarity with Turkey and offered condolences to **its** soldiers.",
                    "Turkey continues its strikes in Syria.",
                    "AP Stylebook; NPR; Gowers, Plain Words; error reports of quotation attribution systems")
            .insideQuotations()
            .asking(OpenQuestion.WHO_IS_MEANT);

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<ReadPronoun.Doubt> told = new HashSet<>();
        for (ReadPronoun pronoun : ReadPronoun.in(article, Status.AMBIGUOUS)) {
            judge(article, pronoun, told).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, ReadPronoun pronoun, Set<ReadPronoun.Doubt> told) {
        boolean aboutThings = pronoun.pronoun() == PersonalPronoun.IT || pronoun.pronoun() == PersonalPronoun.THEY;
        if (aboutThings && article.isQuoted(pronoun.mention().span())) {
            return Optional.empty(); // A speaker's “it” may be anything that both sides see.
        }
        if (pronoun.pronoun() == PersonalPronoun.IT && pronoun.mention().role() != Mention.Role.POSSESSIVE) {
            return Optional.empty(); // “It” goes on with what is spoken of, or was told; “its” leans on a name.
        }
        if (isInWholeQuotation(article, pronoun.mention())) {
            return Optional.empty(); // Those who heard the speaker knew; the article cannot change the words.
        }
        Map<Mention, Candidate> likely = Antecedents.likely(article, pronoun);
        Set<Mention> candidates = likely.keySet();
        if (candidates.size() < 2) {
            return Optional.empty(); // Only one actor that a reader would think of.
        }
        Mention nearest = nearest(candidates, pronoun.mention());
        PronounGrammar grammar = new PronounGrammar(article, pronoun.mention());
        if (isSubjectRightAbove(article, grammar, nearest, pronoun.mention()) || grammar.isGovernedBy(nearest)) {
            return Optional.empty(); // Subject and nearest coincide.
        }
        if (isSubjectAlone(article, grammar, candidates, nearest, pronoun.mention())) {
            return Optional.empty(); // The text goes on with whom the last sentence is about, which names nobody else.
        }
        if (grammar.isRightBefore(nearest) || grammar.goesOnWith(nearest)) {
            return Optional.empty(); // “Novak and his sister”; “broke her skin when her parents”.
        }
        if (grammar.isHelped(nearest) || grammar.isWhy(nearest) || grammar.isOwnerOfGovernor(nearest)) {
            return Optional.empty(); // “helped Novak with his defence”; “Novak's family had to free him”.
        }
        if (candidates.stream().anyMatch(one -> grammar.opensClauseOf(one) || grammar.isNamedRightAfter(one))) {
            return Optional.empty(); // “Known to share her memories, Novak is silent”.
        }
        if (grammar.isAgain(candidates)) {
            return Optional.empty(); // “He said that his men had left”: told of the first, or not at all.
        }
        if (candidates.stream().anyMatch(grammar::isWhoSaysSo)) {
            return Optional.empty(); // “Novak has said he will go”, whoever was named beside.
        }
        if (isSpeakerAgain(article, pronoun.mention())) {
            return Optional.empty(); // “…,” he added: who spoke last; speaker-pronoun-across-paragraph doubts the rest.
        }
        if (grammar.isOfAReport()) {
            return Optional.empty(); // “It was explained that”: nobody is meant.
        }
        if (isTakenUp(article, nearest, pronoun.mention())) {
            return Optional.empty(); // In a relative clause of the nearest: “Anna Smith, who had called her sister”.
        }
        if (isAloneInParagraph(article, candidates, nearest, pronoun.mention())) {
            return Optional.empty(); // The others were spoken of in paragraphs above.
        }
        if (areCalledAlike(article, candidates)) {
            return Optional.empty(); // “users or users”: no reader tells them apart, and none needs to.
        }
        Doubt doubt = Doubt.of(article, grammar, pronoun, likely);
        if (doubt == Doubt.NONE) {
            return Optional.empty(); // Grammar leaves it open, and readers do not.
        }
        if (!told.add(pronoun.doubt(article, candidates))) {
            return Optional.empty(); // The same doubt as a pronoun above: once it is mended, so is this.
        }
        List<String> names = candidates.stream()
                .map(candidate -> Naming.of(article, candidate) + place(candidate, nearest))
                .toList();
        List<Fix> fixes = candidates.stream()
                .map(candidate -> Naming.replacePronoun(article, pronoun.mention(), candidate))
                .toList();
        Finding finding = ABOUT.finding(
                pronoun.mention().span(),
                Naming.quoted(article.words(pronoun.mention())) + " may be " + Naming.alternatives(names),
                Naming.related(article, likely),
                fixes);
        return Optional.of(doubt == Doubt.DEEP ? finding : finding.asStrictHint());
    }

    /**
     * How far readers are in doubt between the two likeliest: not as far as the probabilities are. Tuned on the pronouns of GUM and
     * GAP, whose readers agreed, and on findings that were read (server/training/README.md has both tables).
     */
    private enum Doubt {
        NONE,
        SLIGHT,
        DEEP;

        /** What the second has of the first's probability, at the least. */
        private static final double LIVE = 0.25;
        /** How often the second was spoken of, to once of the first: whom a text hardly names, nobody thinks of. */
        private static final double SPOKEN_OF = 0.1;
        /** The same, of either to once of the other, where nothing else speaks for a doubt. */
        private static final double SPOKEN_OF_ALIKE = 0.5;

        static Doubt of(Article article, PronounGrammar grammar, ReadPronoun read, Map<Mention, Candidate> likely) {
            Mention pronoun = read.mention();
            List<Mention> two = List.copyOf(likely.keySet()).subList(0, 2);
            Mention first = two.get(0);
            Mention second = two.get(1);
            boolean named = first.kind() == Mention.Kind.NAME && second.kind() == Mention.Kind.NAME;
            boolean together = first.sentence() == second.sentence() && pronoun.sentence() - first.sentence() <= 1;
            double share = (double) mentions(article, second, pronoun) / mentions(article, first, pronoun);
            if (!named || !together || share < SPOKEN_OF) {
                return NONE;
            }
            boolean rivals = read.pronoun().isOfPerson()
                    ? grammar.areOfOneVerb(first, second)
                    : pronoun.sentence() == first.sentence();
            boolean live =
                    likely.get(second).probability() >= LIVE * likely.get(first).probability();
            if (rivals && live) {
                return DEEP;
            }
            return share >= SPOKEN_OF_ALIKE && share <= 1 / SPOKEN_OF_ALIKE ? SLIGHT : NONE;
        }

        /** How often the text has mentioned somebody before the pronoun. */
        private static long mentions(Article article, Mention candidate, Mention pronoun) {
            return article.actorOf(candidate).map(article::mentionsOf).orElse(List.of(candidate)).stream()
                    .filter(mention -> mention.id() < pronoun.id())
                    .count();
        }
    }

    /** Whether somebody's quoted words begin the sentence that the pronoun stands in, and hold it. */
    private static boolean isInWholeQuotation(Article article, Mention pronoun) {
        Span first = article.reading().sentence(pronoun).span(0);
        return article.quotationsAround(pronoun.span()).stream()
                .anyMatch(quotation -> quotation.span().contains(first));
    }

    /** Whether the pronoun says something, and one of those whom it may mean was the last to do so, in this paragraph or the one above. */
    private static boolean isSpeakerAgain(Article article, Mention pronoun) {
        if (!Report.isSource(article, pronoun)) {
            return false;
        }
        int above = article.reading().paragraph(pronoun).index() - 1;
        return Report.lastBefore(article, pronoun.span().start(), above)
                .flatMap(Report::source)
                .filter(speaker -> article.resolutionOf(pronoun).candidates().stream()
                        .anyMatch(candidate -> article.isOneActor(article.mention(candidate.antecedent()), speaker)))
                .isPresent();
    }

    /** Whether of all candidates only the nearest stands in the paragraph of the pronoun. */
    private static boolean isAloneInParagraph(
            Article article, Set<Mention> candidates, Mention nearest, Mention pronoun) {
        Paragraph here = article.reading().paragraph(pronoun);
        List<Mention> beside = candidates.stream()
                .filter(one -> article.reading().paragraph(one).equals(here))
                .toList();
        return beside.equals(List.of(nearest));
    }

    /** The last of them before the pronoun; where all follow, the last of all. */
    private static Mention nearest(Set<Mention> candidates, Mention pronoun) {
        Comparator<Mention> isBefore =
                Comparator.comparing(one -> one.span().start() < pronoun.span().start());
        return candidates.stream().max(isBefore.thenComparing(Mention::span)).orElseThrow();
    }

    /** Whether one name holds all others: “the Airbus A380”, “the A380”. */
    private static boolean areCalledAlike(Article article, Set<Mention> candidates) {
        List<HashSet<String>> words = candidates.stream()
                .map(one -> new HashSet<>(List.of(Naming.of(article, one).split(" "))))
                .toList();
        return words.stream().anyMatch(longest -> words.stream().allMatch(longest::containsAll));
    }

    /** Whether the nearest is the subject of the clause, or of the one right above: “Jafari said she felt”. */
    private static boolean isSubjectRightAbove(
            Article article, PronounGrammar grammar, Mention nearest, Mention pronoun) {
        if (!grammar.isSubject(nearest)
                || nearest.sentence() != pronoun.sentence()
                || nearest.end() > pronoun.first()) {
            return false;
        }
        return article.reading().sentence(pronoun).forms().subList(nearest.end(), pronoun.first()).stream()
                .noneMatch(","::equals);
    }

    /** Whether the last sentence that names any of them is about the nearest alone; further above, only for a speaker. */
    private static boolean isSubjectAlone(
            Article article, PronounGrammar grammar, Set<Mention> candidates, Mention nearest, Mention pronoun) {
        if (!grammar.isSubject(nearest)) {
            return false;
        }
        if (nearest.sentence() == pronoun.sentence()) {
            return candidates.stream()
                            .filter(one -> one.sentence() == nearest.sentence())
                            .count()
                    == 1;
        }
        return Report.isSource(article, pronoun)
                || nearest.sentence() == pronoun.sentence() - 1
                || article.reading().paragraph(nearest).equals(article.reading().paragraph(pronoun));
    }

    /** Whether “who”, “which” or “that” takes up the nearest right after it, before the pronoun; not “told Novak that he”. */
    private static boolean isTakenUp(Article article, Mention nearest, Mention pronoun) {
        Sentence sentence = article.reading().sentence(pronoun);
        int next = nearest.end();
        if (nearest.sentence() != pronoun.sentence() || next >= pronoun.first()) {
            return false;
        }
        next = sentence.form(next).equals(",") ? next + 1 : next;
        return next < pronoun.first()
                && RELATIVES.contains(sentence.lower(next))
                && sentence.relation(next) != Relation.MARK;
    }

    private static String place(Mention candidate, Mention nearest) {
        boolean subject = candidate.role() == Mention.Role.SUBJECT;
        if (candidate.equals(nearest)) {
            return subject ? " (nearest, subject)" : " (nearest)";
        }
        return subject ? " (subject)" : "";
    }
}
