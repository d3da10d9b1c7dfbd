package org.antecedent.deciding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Conflict.Reading;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.Matter;
import org.antecedent.coreference.Actor;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/**
 * Writes down what one operation decides, so that it is obeyed when the article is read again: what stands against it is struck
 * out, and whoever is spoken of is somebody whom people know.
 */
final class Pen {
    private final Article article;
    private final Signature signature;
    private final Map<String, CastMember> cast = new HashMap<>();
    private final Set<String> ids;
    private final Map<Matter, Annotation> before = new HashMap<>();
    /** What was decided of whom a mention means, by its id; whatever words of it the decisions give. */
    private Optional<Map<Integer, List<Annotation>>> meant = Optional.empty();

    private Decisions decisions;
    private final List<Decision> written = new ArrayList<>();

    Pen(Article article, Signature signature) {
        this.article = article;
        this.signature = signature;
        this.decisions = article.decisions();
        for (CastMember member : CastMember.of(article)) {
            cast.put(member.id(), member);
        }
        this.ids = new HashSet<>(article.decisions().actors());
        ids.addAll(cast.keySet());
        decisions.placed().forEach(one -> before.put(one.decision().matter(), one));
    }

    Article article() {
        return article;
    }

    /** All that is decided now. */
    Decisions decisions() {
        return decisions.with(written, signature.creator(), signature.created());
    }

    Mention mention(Span at) throws Refusal {
        return Selected.mention(article, at).orElseThrow(() -> new Refusal("There is no mention here."));
    }

    /**
     * Whom the mention means.
     *
     * @param purpose what is to be done with that, “reject”
     */
    Actor actor(Mention mention, String purpose) throws Refusal {
        return article.actorOf(mention)
                .orElseThrow(() -> new Refusal(Wording.quoted(article, mention.span())
                        + " means nobody in the text: there is nothing to " + purpose + "."));
    }

    Statement statement(Span at) throws Refusal {
        return Selected.statement(article, at).orElseThrow(() -> new Refusal("There is no statement here."));
    }

    /** The words of the mention there, else those selected, which may become one. */
    Span mentionable(Span at) throws Refusal {
        Optional<Mention> mention = Selected.mention(article, at);
        if (mention.isPresent()) {
            return mention.get().span();
        }
        Span words = Selected.words(article, at);
        Optional<String> fault = Selected.fault(article, words);
        if (fault.isPresent()) {
            throw new Refusal(fault.get());
        }
        return words;
    }

    /** The words selected; the word under a cursor. */
    Span selected(Span at) throws Refusal {
        Span words = at.isEmpty() ? word(at) : Selected.words(article, at);
        if (words.isEmpty()) {
            throw new Refusal("There are no words here. Select those that you mean.");
        }
        return words;
    }

    private Span word(Span cursor) {
        Optional<Sentence> sentence = article.sentenceAround(cursor);
        return sentence.stream()
                .flatMap(one -> IntStream.range(0, one.size()).mapToObj(one::span))
                .filter(token -> token.touches(cursor.start()))
                .findFirst()
                .orElse(cursor);
    }

    /** All that lies in the text of what was found there. */
    Span found(Span at) throws Refusal {
        int length = article.text().length();
        Span words = new Span(Math.min(at.start(), length), Math.min(at.end(), length));
        if (words.isEmpty()) {
            throw new Refusal("There are no words here.");
        }
        return words;
    }

    /** What is said in the selections, in text order: paragraph by paragraph, each place once. */
    List<Span> content(List<Span> selections) throws Refusal {
        List<Span> parts = new ArrayList<>();
        for (Span selection : selections.stream().sorted().toList()) {
            Span words = selected(selection);
            for (Paragraph paragraph : article.paragraphs()) {
                if (paragraph.span().overlaps(words)) {
                    Span part = Selected.words(article, words.within(paragraph.span()));
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                }
            }
        }
        List<Span> content = new ArrayList<>();
        for (Span part : parts) {
            int last = content.size() - 1;
            if (last >= 0 && content.get(last).overlaps(part)) {
                content.set(last, content.get(last).hull(part));
            } else {
                content.add(part);
            }
        }
        if (content.isEmpty()) {
            throw new Refusal("There are no words here. Select those that are said.");
        }
        return content;
    }

    /** The words of the mention there, or of all that read the same, too. */
    List<Span> mentionable(Span at, Occurrences which) throws Refusal {
        Span words = mentionable(at);
        if (which == Occurrences.THIS) {
            return List.of(words);
        }
        String name = name(words);
        List<Span> same = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            if (name.equalsIgnoreCase(name(mention.span()))) {
                same.add(mention.span());
            }
        }
        return same.contains(words) ? same : List.of(words);
    }

    /** What a mention is called by: of a name the bare name, else all its words. */
    private String name(Span words) {
        Span bare = article.reading()
                .mention(words)
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(Mention::head)
                .orElse(words);
        return Wording.line(article.text().words(bare));
    }

    CastMember member(String id) throws Refusal {
        CastMember member = cast.get(id);
        if (member == null) {
            throw new Refusal("This article has no actor “" + Wording.line(id) + "”.");
        }
        return member;
    }

    CastMember member(Actor actor) {
        return CastMember.of(article, actor);
    }

    /** The id of whom somebody means by that, who is known from now on. */
    Optional<String> settled(Whom whom) throws Refusal {
        if (whom instanceof Whom.Known known) {
            return Optional.of(settled(member(known.actor())));
        }
        return whom instanceof Whom.New somebody ? Optional.of(opened(somebody.name())) : Optional.empty();
    }

    /** Whether it is decided of all these mentions that they mean somebody of that name. */
    boolean isDecided(List<Span> mentions, String name) {
        return mentions.stream()
                .allMatch(words -> article.reading()
                        .mention(words)
                        .filter(mention -> article.resolutionOf(mention).isDecided())
                        .flatMap(article::actorOf)
                        .filter(actor -> member(actor).name().equals(Wording.line(name)))
                        .isPresent());
    }

    /** The id of somebody new. */
    String opened(String name) throws Refusal {
        String line = Wording.line(name);
        if (line.isEmpty()) {
            throw new Refusal("Somebody new needs a name.");
        }
        String id = Decisions.newActor(line, ids);
        ids.add(id);
        decide(new Named(id, line));
        return id;
    }

    /**
     * The id of the member, who is known from now on: one whom nobody has decided about is named, and the mention that introduces
     * them is theirs.
     */
    String settled(CastMember member) {
        if (!member.isDecided()) {
            member.actor()
                    .map(article::introducing)
                    .ifPresentOrElse(theirs -> settle(member, theirs), () -> name(member));
        }
        return member.id();
    }

    /** Makes them known by their name. */
    void name(CastMember member) {
        decide(new Named(member.id(), member.name()));
    }

    /** Makes them known, by a mention that is theirs. */
    void settle(CastMember member, Mention theirs) {
        if (!member.isDecided()) {
            name(member);
        }
        refer(theirs.span(), Optional.of(member.id()));
    }

    /** What people say of the member, who is known. */
    Named named(CastMember member) {
        return member.named().orElseGet(() -> new Named(member.id(), member.name()));
    }

    /** Decides that the words mean the actor, or nobody. */
    void refer(Span words, Optional<String> actor) {
        for (Annotation other : meant(words)) {
            boolean isAgainst = other.decision() instanceof Refers
                    || other.decision() instanceof RefersNot not && actor.equals(Optional.of(not.actor()));
            strike(other, isAgainst);
        }
        decide(new Refers(anchor(words), actor));
    }

    /** Decides that the mention does not mean the actor. */
    void referNot(Mention mention, String actor) {
        for (Annotation other : meant(mention.span())) {
            boolean isAgainst =
                    other.decision() instanceof Refers refers && refers.actor().equals(Optional.of(actor));
            strike(other, isAgainst);
        }
        decide(new RefersNot(anchor(mention.span()), actor));
    }

    private void strike(Annotation annotation, boolean isAgainst) {
        if (isAgainst) {
            drop(annotation.id());
        }
    }

    /** What is decided of whom the mention with these words means, about other words of it: its head. */
    List<Annotation> meant(Span words) {
        Map<Integer, List<Annotation>> all = meant.orElseGet(this::meant);
        meant = Optional.of(all);
        return article
                .reading()
                .mention(words)
                .map(mention -> all.getOrDefault(mention.id(), List.of()))
                .orElse(List.of())
                .stream()
                .filter(annotation ->
                        !annotation.decision().anchors().get(0).span().equals(words))
                .toList();
    }

    private Map<Integer, List<Annotation>> meant() {
        Map<Integer, List<Annotation>> all = new HashMap<>();
        for (Annotation annotation : article.decisions().placed()) {
            if (annotation.decision() instanceof Refers || annotation.decision() instanceof RefersNot) {
                Span words = annotation.decision().anchors().get(0).span();
                Selected.mention(article, words)
                        .ifPresent(mention -> all.computeIfAbsent(mention.id(), any -> new ArrayList<>())
                                .add(annotation));
            }
        }
        return all;
    }

    /** The statement as it stands, to be decided about. */
    Said said(Statement statement) {
        return new Said(
                anchors(statement.content()),
                statement.source().map(this::anchor),
                statement.cue().map(this::anchor),
                statement.kind());
    }

    Anchor anchor(Span words) {
        return Anchor.of(article.text(), words);
    }

    List<Anchor> anchors(List<Span> words) {
        return words.stream().map(this::anchor).toList();
    }

    /** Decides it, in place of what it leaves no room for. What is decided already stays as it is, with who decided it. */
    void decide(Decision decision) {
        Annotation same = before.get(decision.matter());
        if (same == null || !says(same.decision(), decision)) {
            written.add(decision);
        }
    }

    private boolean says(Decision one, Decision other) {
        List<Span> words = one.anchors().stream().map(Anchor::span).toList();
        return words.equals(other.anchors().stream().map(Anchor::span).toList())
                && one.at(anchors(words)).equals(other);
    }

    /** Strikes out the annotation of this id. */
    void drop(String id) {
        decisions = decisions.without(id);
    }

    /** Strikes out what settles the matter. */
    void drop(Matter matter) {
        Optional.ofNullable(before.get(matter)).map(Annotation::id).ifPresent(this::drop);
    }

    /** Lets one reading of a conflict hold. */
    void choose(String conflict, Reading reading) {
        decisions = decisions.choosing(conflict, reading);
    }

    /** Makes two known actors one. */
    void merge(String actor, String into) {
        decisions = decisions.merged(actor, into);
    }

    /** Decides about other words in the place of the annotation of this id. */
    void replace(String id, Decision decision) {
        decisions = decisions.replaced(id, decision);
    }
}
