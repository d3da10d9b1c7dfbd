package org.antecedent.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.deciding.CastMember;
import org.antecedent.deciding.Describe;
import org.antecedent.deciding.Operation;
import org.antecedent.editor.ActorCard;
import org.antecedent.editor.CodeActions.CodeAction;
import org.antecedent.editor.CodeActions.Step;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/**
 * Whom other articles name that an actor may be, to be confirmed: “Same as Robert Kraft (12 articles)?”. What is taken becomes a decision
 * about the article: the full name, or the address in a knowledge base that people gave the other.
 */
public final class SameAs {
    /** Who is meant is among the most named, or has to be looked up. */
    private static final int MOST = 3;

    private SameAs() {}

    /** Somebody whom other articles name. */
    public record Known(String name, Profile profile, int articles) {}

    /**
     * What may be decided about an actor.
     *
     * @param known those whose name ends in the same word, the most named first
     */
    public static List<CodeAction> actions(Article article, Appearance actor, List<Known> known) {
        Optional<CastMember> member = member(article, actor.introducing());
        List<CodeAction> actions = new ArrayList<>();
        for (Known other : known) {
            if (member.isPresent() && actions.size() < MOST && mayBe(article, actor.profile(), other.profile())) {
                String title = "Same as " + other.name() + " (" + ActorCard.count(other.articles(), "article") + ")?";
                Operation operation = other.profile()
                        .identity()
                        .filter(identity -> !identity.startsWith(Profile.PROJECT))
                        .map(link -> new Describe(member.get().id(), Describe.Detail.LINK, link))
                        .orElse(new Describe(member.get().id(), Describe.Detail.NAME, other.name()));
                actions.add(new CodeAction(title, false, Optional.empty(), new Step.Do(operation)));
            }
        }
        return actions;
    }

    private static Optional<CastMember> member(Article article, Span introducing) {
        Optional<Actor> actor = article.mentions().stream()
                .filter(mention -> mention.span().equals(introducing) && mention.kind() == Mention.Kind.NAME)
                .findFirst()
                .flatMap(article::actorOf);
        return actor.map(one -> CastMember.of(article, one));
    }

    private static boolean mayBe(Article article, Profile actor, Profile other) {
        if (actor.identity().isPresent() || actor.type() != other.type() || !other.full()) {
            return false; // It is settled, or cannot be.
        }
        if (actor.gender() != other.gender() && actor.gender() != Gender.UNKNOWN && other.gender() != Gender.UNKNOWN) {
            return false;
        }
        if (Office.conflict(actor.offices(), other.offices())) {
            return false;
        }
        if (actor.name().equals(other.name())) {
            return other.identity().isPresent(); // Without one they are taken for the same already.
        }
        if (actor.full() || actor.name().indexOf(' ') >= 0) {
            return false; // Another first name is another person.
        }
        // Whoever has the full name in this article is somebody else in it.
        return ArticleSummary.of(article).actors().stream()
                .noneMatch(here -> here.profile().name().equals(other.name()));
    }
}
