package org.antecedent.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antecedent.analysis.Article;
import org.antecedent.check.Naming;
import org.antecedent.check.naming.NamedPerson;
import org.antecedent.check.reference.Antecedents;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Resolution;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/**
 * Gives an actor another name throughout an article: each form of the name becomes that form of the new one, possessives stay
 * possessives. Pronouns and descriptions are left alone.
 */
public final class Rename {
    private static final int LONGEST = 200;

    private Rename() {}

    /** What a cursor is on: a name that can be given anew, or the reason why there is none. */
    public sealed interface Start {}

    /** What comes of a new name. */
    public sealed interface Outcome {}

    /** The name under the cursor, without title and possessive ending. */
    public record Name(Span span, String words) implements Start {}

    /** In text order; none overlaps another. */
    public record Changes(List<Change> changes) implements Outcome {
        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /** @param reason a sentence, to be shown to who asked */
    public record Refused(String reason) implements Start, Outcome {}

    /** One name that changes. */
    public record Change(Edit edit, Kind kind) {}

    /** How far a change goes without saying. */
    public enum Kind {
        PLAIN,
        /** Somebody is quoted: only they know what they said. */
        QUOTED,
        /** Another form may be wanted. */
        UNSURE
    }

    /** What is renamed at a cursor. */
    public static Start start(Article article, int offset) {
        Optional<Mention> touched = article.mentionAt(offset);
        if (touched.isEmpty()) {
            return new Refused("There is no name here.");
        }
        Mention mention = touched.get();
        String words = "“" + ActorCard.shorten(article.words(mention), LONGEST) + "”";
        if (mention.kind() == Mention.Kind.PRONOUN) {
            return new Refused(words + " is a pronoun: put the cursor on a name.");
        }
        if (mention.kind() == Mention.Kind.NOMINAL) {
            return new Refused(words + " is a description: put the cursor on a name.");
        }
        Optional<Actor> actor = article.actorOf(mention);
        if (actor.isEmpty() || !mention.type().isActor()) {
            return new Refused(words + " is nobody's name.");
        }
        if (article.resolutionOf(mention).status() == Resolution.Status.AMBIGUOUS) {
            return new Refused(words + " may be " + candidates(article, mention) + ": decide first whom it means.");
        }
        Span name = Naming.bareSpan(article, mention);
        if (!name.touches(offset)) {
            return new Refused("“"
                    + ActorCard.oneLine(
                            article.text().words(new Span(mention.span().start(), name.start())))
                    + "” is not part of the name.");
        }
        return new Name(name, Naming.bare(article, mention));
    }

    private static String candidates(Article article, Mention mention) {
        return Antecedents.of(article, mention).keySet().stream()
                .map(candidate -> article.actorOf(candidate).map(Actor::name).orElse(article.words(candidate)))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /** What changes where the name under the cursor is written anew. */
    public static Outcome to(Article article, int offset, String written) {
        Start start = start(article, offset);
        if (start instanceof Refused refused) {
            return refused;
        }
        String name = written.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.lines().count() > 1) {
            return new Refused("A name is a few words on one line.");
        }
        String form = ((Name) start).words();
        Actor actor = article.mentionAt(offset).flatMap(article::actorOf).orElseThrow();
        boolean person = actor.type() == ActorType.PERSON;
        Optional<NameForms> forms = NameForms.of(fullName(article, actor), form, name, person);
        Map<Span, Change> changes = new LinkedHashMap<>();
        for (Mention mention : article.mentionsOf(actor)) {
            if (mention.kind() != Mention.Kind.NAME || !mention.type().isActor()) {
                continue; // “Turkish” has no form of another name.
            }
            String before = Naming.bare(article, mention);
            Optional<NameForms.Form> after = forms.isPresent()
                    ? forms.get().of(before)
                    : Optional.of(new NameForms.Form(name, true)).filter(any -> before.equals(form));
            after.filter(anew -> !anew.words().equals(before)).ifPresent(anew -> {
                Kind kind = article.isQuoted(mention.span()) ? Kind.QUOTED : anew.sure() ? Kind.PLAIN : Kind.UNSURE;
                Edit edit = edit(article, mention, anew.words());
                changes.putIfAbsent(edit.span(), new Change(edit, kind));
            });
        }
        return new Changes(List.copyOf(changes.values()));
    }

    private static String fullName(Article article, Actor actor) {
        return NamedPerson.in(article).stream()
                .filter(person -> person.actor().id() == actor.id())
                .findFirst()
                .map(person -> person.fullName(article))
                .orElse(actor.name());
    }

    /** “Hayes' house” becomes “Reed's house”: only a name in s may do with the apostrophe alone. */
    private static Edit edit(Article article, Mention mention, String name) {
        Span bare = Naming.bareSpan(article, mention);
        String text = article.text().string();
        int end = bare.end();
        boolean apostrophe = mention.role() == Mention.Role.POSSESSIVE
                && end < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’');
        boolean alone = apostrophe && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)));
        return alone && !name.endsWith("s")
                ? new Edit(new Span(bare.start(), end + 1), name + text.charAt(end) + "s")
                : new Edit(bare, name);
    }
}
