package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.PlainText;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/**
 * An article as it goes out: what the machine proposes and what people decided, told apart, and the text as files of other
 * tools have it, each line ending in LF. Spans are those of the article; each format takes them in its own unit from here.
 */
public final class Document {
    private final String name;
    private final Article article;
    private final PlainText text;
    /** By the words that people said are a mention, the type that they gave. */
    private final Map<Span, Optional<ActorType>> marked = new HashMap<>();
    /** By the id in the file of annotations. */
    private final Map<String, Named> named = new HashMap<>();
    /** By the actor's id in the article. */
    private final List<String> actorIds = new ArrayList<>();

    private Document(String name, Article article) {
        this.name = name;
        this.article = article;
        this.text = new PlainText(article.text());
        Decisions decisions = article.decisions();
        decisions.all(Marked.class).forEach(one -> marked.put(one.words().span(), one.type()));
        decisions.all(Named.class).forEach(one -> named.put(one.actor(), one));
        Set<String> taken = decisions.actors();
        for (Actor actor : article.actors()) {
            String id = actor.known().orElseGet(() -> Decisions.newActor(actor.name(), taken));
            taken.add(id);
            actorIds.add(id);
        }
    }

    /**
     * The article for whichever format.
     *
     * @param name what the file calls it
     */
    public static Document of(String name, Article article) {
        return new Document(name, article);
    }

    public String name() {
        return name;
    }

    public Article article() {
        return article;
    }

    /** The text, each line ending in LF, without half characters. */
    public String text() {
        return text.string();
    }

    /** In UTF-16 code units of {@link #text()}. */
    public Span units(Span span) {
        return text.toPlain(span);
    }

    /** In code points of {@link #text()}. */
    public Span points(Span span) {
        return text.toPoints(span);
    }

    /** The words as they stand in {@link #text()}. */
    public String words(Span span) {
        return units(span).in(text());
    }

    /** What of a mention people decided. */
    Facets decided(Mention mention) {
        Optional<ActorType> type = marked.get(mention.span());
        return new Facets(
                type != null,
                type != null && type.isPresent(),
                article.resolutionOf(mention).isDecided());
    }

    /** The id of an actor, unique in the article: that of the file of annotations, else the name in lower case. */
    String id(Actor actor) {
        return actorIds.get(actor.id());
    }

    /** What people said of an actor. */
    Optional<Named> named(Actor actor) {
        return actor.known().map(named::get);
    }

    /** What is said of an actor beside its name. */
    ActorDetails details(Actor actor) {
        return ActorDetails.of(named(actor), article.projectActor(actor));
    }

    /** The actors that people named and that the article, as it was read, does not mention. */
    List<Named> unmentioned() {
        Set<String> mentioned = new HashSet<>(actorIds);
        return article.decisions().all(Named.class).stream()
                .filter(one -> !mentioned.contains(one.actor()))
                .toList();
    }

    /** Whether people decided that a mention means nobody. */
    boolean isNobody(Mention mention) {
        return article.resolutionOf(mention).isDecided()
                && article.actorOf(mention).isEmpty();
    }

    /** Whether it is a “who” or “which”, which corpora of the field count with the phrase that it belongs to. */
    boolean isRelative(Mention mention) {
        return article.resolutionOf(mention).decidedBy().equals(Resolution.RELATIVE);
    }

    List<Remark> remarks() {
        return article.decisions().all(Remark.class);
    }
}
