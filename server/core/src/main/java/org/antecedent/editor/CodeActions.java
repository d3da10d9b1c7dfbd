package org.antecedent.editor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Naming;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.catalogue.Checks;
import org.antecedent.check.catalogue.ConflictingDecision;
import org.antecedent.check.catalogue.LostDecision;
import org.antecedent.check.reference.Antecedents;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.coreference.Resolution.Status;
import org.antecedent.deciding.CastMember;
import org.antecedent.deciding.Choose;
import org.antecedent.deciding.Confirm;
import org.antecedent.deciding.ConfirmActor;
import org.antecedent.deciding.ConfirmStatement;
import org.antecedent.deciding.CorrectSpan;
import org.antecedent.deciding.Dismiss;
import org.antecedent.deciding.Drop;
import org.antecedent.deciding.Mark;
import org.antecedent.deciding.MarkStatement;
import org.antecedent.deciding.Merge;
import org.antecedent.deciding.Occurrences;
import org.antecedent.deciding.Operation;
import org.antecedent.deciding.Place;
import org.antecedent.deciding.Refer;
import org.antecedent.deciding.Reject;
import org.antecedent.deciding.RejectStatement;
import org.antecedent.deciding.Selected;
import org.antecedent.deciding.SetSource;
import org.antecedent.deciding.TakeBack;
import org.antecedent.deciding.Unmark;
import org.antecedent.deciding.Whom;
import org.antecedent.editor.QuickFixes.QuickFix;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * What a person can do at a place, in the words of the text: first what answers a finding there, then what settles the mention, the
 * selected words or the statement. Short, the likeliest first; all else has a command. Whom words mean stands before other words for
 * them: to decide leaves the article as its author wrote it.
 */
public final class CodeActions {
    /** More names than these are looked for in a list with typing to filter. */
    private static final int NAMED = 3;

    private static final int SHOWN = 40;
    private static final Pattern MARKS = Pattern.compile("^[“\"«„‘]|,?[”\"»’]$");

    private final Article article;
    private final Map<String, CodeAction> actions = new LinkedHashMap<>();

    private CodeActions(Article article) {
        this.article = article;
    }

    /**
     * One thing that a person can do.
     *
     * @param title what will be decided or changed
     * @param preferred whether it is the one that anybody would take
     * @param answers the finding that it settles; empty where it settles none
     */
    public record CodeAction(String title, boolean preferred, Optional<Finding> answers, Step step) {}

    /** What happens when it is taken. */
    public sealed interface Step {
        /** It is done at once. */
        record Do(Operation operation) implements Step {}

        /**
         * Somebody has to say more first.
         *
         * @param at what it is about
         */
        record Ask(Question question, Span at) implements Step {}

        /**
         * The project learns of an actor.
         *
         * @param at a mention of it
         */
        record Know(Span at) implements Step {}

        /** The text is changed, and nothing is decided. */
        record Change(Fix fix) implements Step {}
    }

    /** What somebody may be asked. */
    public enum Question {
        /** Whom a mention means: an actor of a list, or somebody new. */
        WHOM_DOES_IT_MEAN,
        /** Which mentions of its actor are somebody else's, and whose. */
        WHERE_TO_SPLIT,
        /** With whom the mention's actor is one. */
        WHO_ELSE_IS_IT,
        /** What else is known of the mention's actor: name, type, pronouns, note, link. */
        WHAT_IS_KNOWN,
        /** Who says a statement. */
        WHO_SAYS_IT,
        /** What is to be noted or asked. */
        WHAT_OF_IT
    }

    /**
     * @param findings those that the selection touches, in their order
     * @param selection a cursor where it is empty
     */
    public static List<CodeAction> at(Article article, List<Finding> findings, Span selection) {
        CodeActions offered = new CodeActions(article);
        offered.choose(findings);
        for (Finding finding : findings) {
            offered.answer(finding);
            QuickFixes.of(finding).forEach(offered::change);
        }
        offered.find(findings, Selected.words(article, selection));
        Optional<Mention> mention = Selected.mention(article, selection);
        Optional<Statement> statement = Selected.statement(article, selection);
        if (mention.isPresent()) {
            offered.settle(mention.get());
        } else if (!Selected.words(article, selection).isEmpty()) {
            offered.select(Selected.words(article, selection));
        } else {
            statement.ifPresent(offered::settle);
        }
        findings.forEach(offered::dismiss);
        return List.copyOf(offered.actions.values());
    }

    private void change(QuickFix fix) {
        String title = fix.fix().title();
        Step change = new Step.Change(fix.fix());
        actions.putIfAbsent(title, new CodeAction(title, fix.preferred(), Optional.of(fix.finding()), change));
    }

    /** What a finding's candidates answer: whom it means, who says it, that two are one. */
    private void answer(Finding finding) {
        List<Mention> candidates = finding.related().stream()
                .flatMap(related -> article.reading().mention(related.span()).stream())
                .filter(candidate -> article.actorOf(candidate).isPresent())
                .toList();
        boolean sure = candidates.size() == 1 && !finding.code().equals("pronoun-agreement");
        Optional<Mention> mention = Selected.mention(article, finding.span());
        Optional<OpenQuestion> question = Checks.question(finding);
        if (question.isEmpty()) {
            return; // Only a change of the text helps.
        }
        for (Mention candidate : candidates) {
            CastMember member = member(candidate);
            switch (question.get()) {
                case WHO_IS_MEANT -> mention.ifPresent(one -> refer(one, member, sure, Optional.of(finding)));
                case WHO_SAYS_IT -> says(finding.span(), candidate, Optional.of(finding));
                case ARE_THEY_ONE ->
                    mention.flatMap(article::actorOf).map(this::member).ifPresent(one -> merge(one, member, finding));
            }
        }
        if (question.get() == OpenQuestion.WHO_IS_MEANT) {
            mention.ifPresent(one -> somebodyElse(one, Optional.of(finding)));
        }
    }

    private void merge(CastMember one, CastMember other, Finding finding) {
        if (!one.equals(other)) {
            add(shown(one) + " is " + inside(other), false, Optional.of(finding), new Merge(one.id(), other.id()));
        }
    }

    /** Where the words of lost decisions stand now: those of the findings, and any where words are selected. */
    private void find(List<Finding> findings, Span selected) {
        for (LostDecision lost : LostDecision.of(article)) {
            Optional<Finding> finding = Optional.of(lost.finding()).filter(findings::contains);
            String id = lost.annotation().id();
            String was = "“" + ActorCard.shorten(lost.shown(), SHOWN) + "”";
            if (!selected.isEmpty()) {
                add("The lost " + was + " is " + quoted(selected), false, finding, new Place(id, selected));
            } else if (finding.isPresent()) {
                for (Span proposal : lost.proposals()) {
                    int line = article.text().lineAt(proposal.start()) + 1;
                    String here = "The lost " + was + " is " + quoted(proposal) + " in line " + line;
                    add(here, false, finding, new Place(id, proposal));
                }
            }
            if (finding.isPresent()) {
                add("Drop what was decided about " + was, false, finding, new Drop(List.of(id)));
            }
        }
    }

    /** What holds of that on which people decided otherwise. */
    private void choose(List<Finding> findings) {
        for (ConflictingDecision conflict : ConflictingDecision.of(article)) {
            Finding finding = conflict.finding();
            if (findings.contains(finding)) {
                List<String> readings = conflict.readings();
                String id = conflict.annotation().id();
                for (int i = 0; i < readings.size(); i++) {
                    add("Keep: " + readings.get(i), false, Optional.of(finding), new Choose(id, i));
                }
            }
        }
    }

    private void dismiss(Finding finding) {
        if (finding.code().equals(LostDecision.CODE) || finding.code().equals(ConflictingDecision.CODE)) {
            return; // It goes when it is placed or dropped, or when somebody chooses.
        }
        String code = "Dismiss ‘" + finding.code() + "’ ";
        add(code + "here", false, Optional.of(finding), new Dismiss(finding.code(), Optional.of(finding.span())));
        add(code + "in this article", false, Optional.of(finding), new Dismiss(finding.code(), Optional.empty()));
    }

    /** What there is to decide about a mention. */
    private void settle(Mention mention) {
        Span words = mention.span();
        Optional<CastMember> means = article.actorOf(mention).map(this::member);
        boolean open = article.resolutionOf(mention).status() == Status.AMBIGUOUS;
        boolean decided = article.isDecided(mention);
        boolean answered = means.map(member -> actions.containsKey(refers(mention, member)))
                .orElse(false);
        if (!decided
                && !open
                && !answered
                && !article.resolutionOf(mention).isKnown()
                && (means.isPresent() || mention.kind() == Mention.Kind.PRONOUN)) {
            String what = means.map(member -> isCalledSo(mention, member) ? "" : " → " + inside(member))
                    .orElse(" means nobody");
            add("Confirm: " + quoted(words) + what, true, Optional.empty(), new Confirm(words));
        }
        candidates(mention).forEach(member -> refer(mention, member, false, Optional.empty()));
        somebodyElse(mention, Optional.empty());
        boolean rejectable =
                !decided && means.filter(member -> !isCalledSo(mention, member)).isPresent();
        if (rejectable) {
            add(quoted(words) + " is not " + inside(means.get()), false, Optional.empty(), new Reject(words));
        }
        if (mention.kind() == Mention.Kind.PRONOUN && means.isPresent()) {
            add(
                    quoted(words) + " means nobody",
                    false,
                    Optional.empty(),
                    new Refer(words, new Whom.Nobody(), Occurrences.THIS));
        }
        means.ifPresent(member -> actor(mention, member));
        add(quoted(words) + " is no mention", false, Optional.empty(), new Unmark(words, Occurrences.THIS));
        takeBack(words);
        ask("Note on " + quoted(words) + "…", Optional.empty(), Question.WHAT_OF_IT, words);
    }

    /** What there is to decide about a mention's actor. */
    private void actor(Mention mention, CastMember member) {
        List<Mention> mentions = article.mentionsOf(member.actor().orElseThrow());
        long open = mentions.stream().filter(one -> !article.isDecided(one)).count();
        if (mentions.size() > 1 && open > 0) {
            String all = "Confirm all " + mentions.size() + " mentions of " + inside(member);
            add(all, false, Optional.empty(), new ConfirmActor(member.id()));
        }
        if (mentions.size() > 1 && mention.kind() != Mention.Kind.PRONOUN) {
            String some = "Split " + quoted(mention.span()) + " from " + inside(member) + "…";
            ask(some, Optional.empty(), Question.WHERE_TO_SPLIT, mention.span());
        }
        if (mention.kind() != Mention.Kind.PRONOUN) {
            ask(shown(member) + " is the same as…", Optional.empty(), Question.WHO_ELSE_IS_IT, mention.span());
            ask("Describe " + shown(member) + "…", Optional.empty(), Question.WHAT_IS_KNOWN, mention.span());
            ProjectEntry.of(article, mention)
                    .map(entry -> "Add " + ActorCard.shorten(entry.name(), SHOWN) + " to the project's actors")
                    .ifPresent(title -> add(title, false, Optional.empty(), new Step.Know(mention.span())));
        }
    }

    /** Whom else it may mean, the likeliest first. */
    private List<CastMember> candidates(Mention mention) {
        Optional<Actor> actor = article.actorOf(mention);
        boolean open = article.resolutionOf(mention).status() == Status.AMBIGUOUS;
        Set<Mention> mentions =
                new LinkedHashSet<>(Antecedents.of(article, mention).keySet());
        article.resolutionOf(mention).candidates().stream()
                .map(Candidate::antecedent)
                .map(article::mention)
                .forEach(mentions::add);
        return mentions.stream()
                .map(article::actorOf)
                .flatMap(Optional::stream)
                .filter(other -> open || !actor.equals(Optional.of(other)))
                .distinct()
                .limit(NAMED)
                .map(this::member)
                .toList();
    }

    private void refer(Mention mention, CastMember member, boolean sure, Optional<Finding> finding) {
        boolean settled = article.resolutionOf(mention).isDecided()
                && article.actorOf(mention).equals(member.actor());
        if (!settled) {
            Operation operation = new Refer(mention.span(), new Whom.Known(member.id()), Occurrences.THIS);
            add(refers(mention, member), sure, finding, operation);
        }
    }

    private String refers(Mention mention, CastMember member) {
        return quoted(mention.span()) + " → " + inside(member);
    }

    private void somebodyElse(Mention mention, Optional<Finding> finding) {
        ask(quoted(mention.span()) + " → somebody else…", finding, Question.WHOM_DOES_IT_MEAN, mention.span());
    }

    /** What there is to decide about words that are no mention. */
    private void select(Span words) {
        Optional<Mention> taken = Selected.mistaken(article, words);
        taken.ifPresent(mention -> add(
                "Let the mention " + quoted(mention.span()) + " be " + quoted(words),
                false,
                Optional.empty(),
                new CorrectSpan(mention.span(), words)));
        if (article.sentenceAround(words).isPresent()) {
            add(
                    "Mark " + quoted(words) + " as a mention",
                    taken.isEmpty(),
                    Optional.empty(),
                    new Mark(words, Optional.empty(), Occurrences.THIS));
            ask(quoted(words) + " → …", Optional.empty(), Question.WHOM_DOES_IT_MEAN, words);
        }
        add(
                "Mark " + quoted(words) + " as a statement",
                false,
                Optional.empty(),
                new MarkStatement(words, Optional.empty(), Optional.empty(), Optional.empty()));
        ask("Note on " + quoted(words) + "…", Optional.empty(), Question.WHAT_OF_IT, words);
    }

    /** What there is to decide about a statement. */
    private void settle(Statement statement) {
        Span words = statement.content().get(0);
        if (!statement.isDecided()) {
            String who = article.actorOf(statement)
                    .map(actor -> shown(member(actor)))
                    .or(() -> statement.source().map(this::quoted))
                    .orElse("nobody named");
            add("Confirm: " + who + " says " + quoted(words), true, Optional.empty(), new ConfirmStatement(words));
        }
        ask("Somebody else says " + quoted(words) + "…", Optional.empty(), Question.WHO_SAYS_IT, words);
        add(quoted(words) + " is no statement", false, Optional.empty(), new RejectStatement(words));
        takeBack(words);
        ask("Note on " + quoted(words) + "…", Optional.empty(), Question.WHAT_OF_IT, words);
    }

    /** That a candidate says what a finding is about. */
    private void says(Span words, Mention source, Optional<Finding> finding) {
        String title = shown(member(source)) + " says " + quoted(words);
        Operation operation = Selected.statement(article, words)
                        .filter(statement -> statement.span().equals(words))
                        .isPresent()
                ? new SetSource(words, Optional.of(source.span()))
                : new MarkStatement(words, Optional.of(source.span()), Optional.empty(), Optional.empty());
        add(title, false, finding, operation);
    }

    private void takeBack(Span words) {
        if (!TakeBack.decided(article, words).isEmpty()) {
            add("Take back what was decided about " + quoted(words), false, Optional.empty(), new TakeBack(words));
        }
    }

    private void add(String title, boolean preferred, Optional<Finding> answers, Operation operation) {
        add(title, preferred, answers, new Step.Do(operation));
    }

    private void ask(String title, Optional<Finding> answers, Question question, Span at) {
        add(title, false, answers, new Step.Ask(question, at));
    }

    private void add(String title, boolean preferred, Optional<Finding> answers, Step step) {
        actions.putIfAbsent(title, new CodeAction(title, preferred, answers, step));
    }

    private CastMember member(Mention mention) {
        return member(article.actorOf(mention).orElseThrow());
    }

    private CastMember member(Actor actor) {
        return CastMember.of(article, actor);
    }

    /** The words in quotation marks; their own are left out. */
    private String quoted(Span words) {
        String bare = MARKS.matcher(article.text().words(words)).replaceAll("");
        return "“" + ActorCard.shorten(bare, SHOWN) + "”";
    }

    /** A name; of somebody without one the words that introduce them. */
    private String shown(CastMember member) {
        return ActorCard.shorten(described(member).map(article::words).orElseGet(member::name), SHOWN);
    }

    /** As it stands inside a sentence: “the foreign ministry”, though it may have begun one. */
    private String inside(CastMember member) {
        return ActorCard.shorten(
                described(member).map(mention -> Naming.of(article, mention)).orElseGet(member::name), SHOWN);
    }

    /** The words that introduce somebody who has no name. */
    private Optional<Mention> described(CastMember member) {
        return member.isKnown()
                ? Optional.empty()
                : member.actor().map(article::introducing).filter(mention -> mention.kind() == Mention.Kind.NOMINAL);
    }

    /** Whether the mention reads as its actor is called: to say whom it means says nothing. */
    private boolean isCalledSo(Mention mention, CastMember member) {
        return article.introducing(member.actor().orElseThrow()).equals(mention)
                || article.words(mention).equals(shown(member));
    }
}
