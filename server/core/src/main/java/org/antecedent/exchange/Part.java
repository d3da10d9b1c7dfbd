package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decisions;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;

/** What the annotations of an article are made of: a format holds some of it, and the rest is counted as lost. */
enum Part {
    LINKED_MENTION("mention of an actor", "mentions of actors"),
    /** A mention that refers to nobody known. */
    UNLINKED_MENTION("mention of no actor", "mentions of no actor"),
    MENTION_TYPE("type of a mention", "types of mentions"),
    /** Whether it is a name, a nominal or a pronoun. */
    MENTION_KIND("kind of a mention", "kinds of mentions"),
    /** That a person said so. */
    NOBODY("word that means nobody", "words that mean nobody"),
    ACTOR("actor", "actors"),
    ACTOR_NAME("name of an actor", "names of actors"),
    /** Type, pronouns, note and link, as people gave them or their project knows them. */
    ACTOR_DETAIL(
            "detail of an actor (type, pronouns, note or link)", "details of actors (type, pronouns, note or link)"),
    UNMENTIONED_ACTOR("actor that is not mentioned", "actors that are not mentioned"),
    STATEMENT("statement", "statements"),
    /** Kind and polarity. */
    STATEMENT_KIND("kind of a statement", "kinds of statements"),
    /** Medium and addressee. */
    MEDIUM("medium or addressee of a statement", "media and addressees of statements"),
    REMARK("note or question", "notes and questions"),
    /** That words are no mention, do not mean somebody, are nobody's statement, that a finding is silent. */
    REJECTION("decision against something", "decisions against something"),
    /** What two sides decided of the same words, and nobody has chosen between yet. */
    CONFLICT("conflict to choose from", "conflicts to choose from"),
    /** That a person decided, and not the machine. */
    DECIDED("decision that looks like a proposal", "decisions that look like proposals"),
    /** How sure the machine is, and by which rule. */
    REASON("reason of the machine", "reasons of the machine"),
    /** Who decided, and when. */
    SIGNATURE("author or date of a decision", "authors and dates of decisions"),
    /** With its line ends and blanks. */
    TEXT("text as it stands", "texts as they stand"),
    /** What cannot be obeyed, and what a file of annotations holds besides. */
    ASIDE("decision that has no place in the text", "decisions that have no place in the text");

    private final String one;
    private final String many;

    Part(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** What is lost of an article in a format that holds only these. */
    static List<Loss> lost(Document document, Set<Part> held) {
        List<Loss> losses = new ArrayList<>();
        for (Part part : values()) {
            if (!held.contains(part)) {
                losses.addAll(part.loss(part.count(document)));
            }
        }
        return losses;
    }

    /** So many of these that a format cannot hold, though it may hold others. */
    List<Loss> loss(int lost) {
        return lost > 0 ? List.of(new Loss(one, many, lost)) : List.of();
    }

    private int count(Document document) {
        return switch (this) {
            case LINKED_MENTION ->
                mentions(
                        document, mention -> document.article().actorOf(mention).isPresent());
            case UNLINKED_MENTION ->
                mentions(
                        document, mention -> document.article().actorOf(mention).isEmpty());
            case MENTION_TYPE, MENTION_KIND -> document.article().mentions().size();
            case NOBODY -> mentions(document, document::isNobody);
            case ACTOR, ACTOR_NAME -> document.article().actors().size();
            case ACTOR_DETAIL ->
                Stream.concat(
                                document.article().actors().stream().map(document::details),
                                document.unmentioned().stream().map(Part::details))
                        .mapToInt(ActorDetails::count)
                        .sum();
            case UNMENTIONED_ACTOR -> document.unmentioned().size();
            case STATEMENT, STATEMENT_KIND -> document.article().statements().size();
            case MEDIUM ->
                document.article().statements().stream()
                        .mapToInt(one ->
                                count(one.medium().isPresent(), one.addressee().isPresent()))
                        .sum();
            case REMARK -> document.remarks().size();
            case REJECTION -> decisions(document, one -> isAgainst(one.decision()));
            case CONFLICT -> document.article().decisions().all(Conflict.class).size();
            case DECIDED ->
                mentions(document, mention -> document.decided(mention).any())
                        + statements(document, Statement::isDecided);
            case REASON ->
                mentions(document, mention -> !document.decided(mention).any())
                        + statements(document, statement -> !statement.isDecided());
            case SIGNATURE ->
                document.article().decisions().placed().stream()
                        .mapToInt(one ->
                                count(one.creator().isPresent(), one.created().isPresent()))
                        .sum();
            case TEXT -> 1;
            case ASIDE -> {
                Decisions decisions = document.article().decisions();
                yield decisions.unplaced().size()
                        + decisions.foreign().size()
                        + document.article().unplaced().size();
            }
        };
    }

    private static int mentions(Document document, Predicate<Mention> wanted) {
        return (int) document.article().mentions().stream().filter(wanted).count();
    }

    private static int statements(Document document, Predicate<Statement> wanted) {
        return (int) document.article().statements().stream().filter(wanted).count();
    }

    private static int decisions(Document document, Predicate<Annotation> wanted) {
        return (int)
                document.article().decisions().placed().stream().filter(wanted).count();
    }

    private static ActorDetails details(Named unmentioned) {
        return ActorDetails.of(Optional.of(unmentioned), Optional.empty());
    }

    private static int count(boolean... all) {
        int count = 0;
        for (boolean one : all) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static boolean isAgainst(Decision decision) {
        boolean proposes = decision instanceof Named
                || decision instanceof Marked
                || decision instanceof Refers
                || decision instanceof Said
                || decision instanceof Remark
                || decision instanceof Conflict;
        return !proposes;
    }
}
