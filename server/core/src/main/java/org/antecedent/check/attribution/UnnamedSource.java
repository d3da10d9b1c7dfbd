package org.antecedent.check.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.NamedActors;
import org.antecedent.check.Naming;
import org.antecedent.check.Profile;
import org.antecedent.check.Report;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.ReportingVerb;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.knowledge.ReportingVerb.Stance;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/** A source that the article gives no name. */
public final class UnnamedSource implements Check {
    private static final About ABOUT = new About(
            "unnamed-source",
            "A source without a name",
            Severity.INFORMATION,
            Profile.DEFAULT,
            "Fires on officials, sources, experts, spokesmen and the like who are reported and named nowhere; as a hint on a"
                    + " role that one person alone holds (“the US delegate to the Council”) and that the article gives no name."
                    + " Each wording once. Keeps quiet on persons named anywhere in the article, on institutions, and where the"
                    + " sentence says why there is no name.",
            "A reader cannot weigh what is said without knowing who says it, nor go and ask.",
            "**Officials** said the two branches were the least used.",
            "Jane Doe, a ministry spokeswoman, said the two branches were the least used.",
            "AP Stylebook; Reuters Handbook of Journalism; BBC Editorial Guidelines; SPJ Code of Ethics");

    private static final Set<String> GENERIC = Set.of(
            "official",
            "source",
            "expert",
            "analyst",
            "diplomat",
            "critic",
            "observer",
            "insider",
            "aide",
            "adviser",
            "advisor",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "person",
            "people",
            "officer",
            "commentator",
            "representative");
    /** Those whom only what follows makes a source: “a person familiar with the talks”. */
    private static final Set<String> ANYBODY = Set.of("person", "people");

    private static final Set<String> FAMILIAR = Set.of("familiar", "close", "briefed", "with");
    /** What an explanation of anonymity holds. */
    private static final Set<String> EXPLAINED = Set.of("anonymity", "anonymous", "anonymously", "named", "identified");

    /** A comma and a bracket may part a name from what explains it. */
    private static final int APPOSITION = 2;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Report report : Report.in(article)) {
            report.source()
                    .flatMap(source -> judge(article, report, source, told))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> judge(Article article, Report report, Mention source, Set<String> told) {
        if (source.kind() != Mention.Kind.NOMINAL || article.isQuoted(source.span())) {
            return Optional.empty(); // A name, or a pronoun, which others follow.
        }
        if (source.type() != ActorType.PERSON && source.type() != ActorType.GROUP) {
            return Optional.empty(); // An institution or a document has its own voice.
        }
        if (report.statement().polarity() == Statement.Polarity.OPEN) {
            return Optional.empty(); // “Officials did not say why”: nothing that needs a source.
        }
        if (isTold(article, source)) {
            return Optional.empty(); // “Morales tweeted that an officer threatened him”: Morales is the source.
        }
        if (NamedActors.of(article).holds(source) || isNamed(article, report, source)) {
            return Optional.empty(); // The article says who it is, here or elsewhere.
        }
        Sentence sentence = article.reading().sentence(source);
        if (sentence.forms().stream().map(form -> form.toLowerCase(Locale.ROOT)).anyMatch(EXPLAINED::contains)) {
            return Optional.empty(); // “Who asked not to be named”: the reader knows why.
        }
        if (sentence.lower(source.first()).equals("whose")) {
            return Optional.empty(); // “The OAS, whose observers reported”: the institution speaks.
        }
        if (!isSaying(article, report)) {
            return Optional.empty(); // “Officials hope”, “ordered”: what they do, which needs no name.
        }
        boolean generic = isGeneric(sentence, source);
        if (!generic && !isOnlyHolder(article, sentence, source)) {
            return Optional.empty(); // “The father said”: the story's own people, known by what they are in it.
        }
        if (generic
                && source.features().determiner() == Determiner.DEFINITE
                && source.end() <= headToken(sentence, source) + 1) {
            return Optional.empty(); // “The official”, “the senior judicial source”: somebody told of before.
        }
        if (!told.add(article.words(source).toLowerCase(Locale.ROOT))) {
            return Optional.empty(); // Said once, a reader has understood.
        }
        Span span = report.statement()
                .source()
                .filter(words -> words.contains(source.span()))
                .orElse(source.span());
        String words = Naming.quoted(article.text().words(span));
        return Optional.of(
                generic
                        ? ABOUT.finding(
                                span,
                                words + " could be anybody: the article names nobody who says so",
                                List.of(),
                                List.of())
                        : new Finding(
                                ABOUT.code(),
                                Severity.HINT,
                                span,
                                words + " has no name in the article: a reader has to look up who that is",
                                List.of(),
                                List.of()));
    }

    /** Whether somebody says something, or tells somebody to do it; “according to” is no verb, and does so all the same. */
    private static boolean isSaying(Article article, Report report) {
        ReportingVerb verb = article.knowledge().reportingVerb(report.lemma()).orElse(null);
        boolean sure = report.statement().certainty() != Statement.Certainty.DOUBTFUL;
        if (verb == null) {
            return sure;
        }
        if (verb.stance() == Stance.BELIEF) {
            return false;
        }
        return sure
                ? verb.frames().contains(Frame.QUOTE)
                : verb.frames().contains(Frame.DIRECTIVE) && report.isInfinitive(article);
    }

    private static boolean isTold(Article article, Mention source) {
        return article.statementsAround(source.span()).stream()
                .filter(statement -> statement.source().isPresent())
                .anyMatch(
                        statement -> statement.content().stream().anyMatch(content -> content.contains(source.span())));
    }

    /** Whether a name stands right before it, or between it and the reporting words. */
    private static boolean isNamed(Article article, Report report, Mention source) {
        Sentence sentence = article.reading().sentence(source);
        boolean beside = article.reading().mentionsIn(sentence).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME && mention.type() == ActorType.PERSON)
                .anyMatch(name -> isRightBefore(name, source) || isAside(name, source, report, sentence));
        return beside || endsWithPerson(article, sentence, source);
    }

    /** “The leader of CAM Hector Llaitul”: a given name and a family name at its end; “a spokesman for Jane Doe” is another. */
    private static boolean endsWithPerson(Article article, Sentence sentence, Mention source) {
        int given = source.end() - 2;
        return given > headToken(sentence, source)
                && sentence.tag(given + 1) == Tag.PROPN
                && !sentence.lower(given - 1).equals("for")
                && article.knowledge().givenName(sentence.form(given)).isPresent();
    }

    /** “Williams Kaliman, the head of the armed forces”. */
    private static boolean isRightBefore(Mention name, Mention source) {
        return name.end() <= source.first() && source.first() - name.end() <= APPOSITION;
    }

    /** “The head of CEI (the conference), Nunzio Galantino, said”, “said the head of CEI, Nunzio Galantino”. */
    private static boolean isAside(Mention name, Mention source, Report report, Sentence sentence) {
        return name.first() > source.end()
                && sentence.tag(source.end()) == Tag.PUNCT
                && (name.first() - source.end() <= APPOSITION || name.end() <= report.cue());
    }

    private static boolean isGeneric(Sentence sentence, Mention source) {
        String head = headLemma(sentence, source);
        if (!GENERIC.contains(head)) {
            return false;
        }
        return !ANYBODY.contains(head)
                || sentence.forms().subList(source.first(), Math.min(sentence.size(), source.end() + 2)).stream()
                        .anyMatch(FAMILIAR::contains);
    }

    private static int headToken(Sentence sentence, Mention source) {
        return sentence.tokenAt(source.head().end() - 1);
    }

    private static String headLemma(Sentence sentence, Mention source) {
        return sentence.lemma(headToken(sentence, source)).toLowerCase(Locale.ROOT);
    }

    /**
     * “The US delegate to the Security Council”: a role of which a name behind its noun says that one holds it. With the name
     * before it, it is most often another word for somebody named above: “the Indiana governor”.
     */
    private static boolean isOnlyHolder(Article article, Sentence sentence, Mention source) {
        boolean person = article.knowledge()
                .noun(headLemma(sentence, source))
                .filter(noun -> noun.kind() == CommonNoun.Kind.PERSON)
                .isPresent();
        boolean definite = source.features().determiner() == Determiner.DEFINITE
                && !sentence.isName(headToken(sentence, source))
                && source.features().number() != Plurality.PLURAL;
        return person
                && definite
                && article.reading().mentionsIn(sentence).stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.NAME
                                && source.span().contains(mention.span())
                                && mention.span().start() >= source.head().end()
                                && mention.type() != ActorType.PERSON);
    }
}
