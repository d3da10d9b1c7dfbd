package org.antecedent.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.check.Finding;
import org.antecedent.check.Naming;
import org.antecedent.check.naming.NamedPerson;
import org.antecedent.coreference.Actor;
import org.antecedent.deciding.CastMember;
import org.antecedent.editor.ActorCard;
import org.antecedent.editor.CallHierarchy;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * What is kept of an article to answer questions about many.
 *
 * @param date when it was written, where that is known
 * @param statements how many it holds, whoever says them
 * @param findings how many, by the code of the check
 * @param decisions how many people made about it
 * @param actors those that it names, by first mention
 */
public record ArticleSummary(
        Optional<LocalDate> date,
        int statements,
        Map<String, Integer> findings,
        int decisions,
        List<Appearance> actors) {
    public ArticleSummary {
        actors = List.copyOf(actors);
    }

    /** What an article tells of itself and of those whom it names, without date and findings. */
    public static ArticleSummary of(Article article) {
        return article.readOut(ArticleSummary.class, read -> List.of(of(read, Optional.empty(), List.of())))
                .get(0);
    }

    public static ArticleSummary of(Article article, Optional<LocalDate> date, List<Finding> findings) {
        Map<String, Integer> found = new TreeMap<>();
        findings.forEach(finding -> found.merge(finding.code(), 1, Integer::sum));
        return new ArticleSummary(
                date,
                article.statements().size(),
                found,
                article.decisions().placed().size()
                        + article.decisions().unplaced().size(),
                actors(article));
    }

    private static List<Appearance> actors(Article article) {
        Map<Integer, NamedPerson> people = new HashMap<>();
        NamedPerson.in(article).forEach(person -> people.put(person.actor().id(), person));
        Map<Integer, Profile> profiles = new LinkedHashMap<>();
        Map<Integer, String> names = new HashMap<>();
        for (CastMember member : CastMember.of(article)) {
            Optional<Actor> actor = member.actor().filter(one -> DocumentSymbols.isListed(article, one));
            if (actor.isEmpty() || member.named().isEmpty() && !isNamed(article, actor.get())) {
                continue; // Of somebody who is only described nobody knows who it is elsewhere.
            }
            Optional<NamedPerson> person =
                    Optional.ofNullable(people.get(actor.get().id()));
            String name = member.named()
                    .map(Named::name)
                    .or(() -> person.map(one -> one.fullName(article)))
                    .orElse(actor.get().name());
            boolean full = member.named().isPresent()
                    || member.type() != ActorType.PERSON
                    || person.flatMap(NamedPerson::full).isPresent();
            Profile.of(article, member, actor.get().gender(), name, full).ifPresent(profile -> {
                profiles.put(actor.get().id(), profile);
                names.put(actor.get().id(), ActorCard.oneLine(name));
            });
        }
        Map<Integer, Integer> indices = new HashMap<>();
        profiles.keySet().forEach(id -> indices.put(id, indices.size()));
        Map<Integer, Map<Integer, List<Span>>> about = new HashMap<>();
        for (CallHierarchy.Talk talk : CallHierarchy.talk(article)) {
            Integer speaker = indices.get(talk.speaker().id());
            Integer of = indices.get(talk.of().id());
            if (speaker != null && of != null) {
                about.computeIfAbsent(speaker, any -> new TreeMap<>())
                        .computeIfAbsent(of, any -> new ArrayList<>())
                        .add(talk.mention());
            }
        }
        List<Appearance> actors = new ArrayList<>();
        profiles.forEach((id, profile) -> actors.add(appearance(
                article,
                article.actors().get(id),
                profile,
                names.get(id),
                about.getOrDefault(actors.size(), Map.of()))));
        return actors;
    }

    private static boolean isNamed(Article article, Actor actor) {
        return article.mentionsOf(actor).stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
    }

    private static Appearance appearance(
            Article article, Actor actor, Profile profile, String name, Map<Integer, List<Span>> about) {
        Map<String, Integer> forms = new TreeMap<>();
        for (Mention mention : article.mentionsOf(actor)) {
            if (mention.kind() == Mention.Kind.NAME && mention.type().isActor()) {
                forms.merge(Naming.bare(article, mention), 1, Integer::sum);
            }
        }
        List<Statement> statements = article.statementsOf(actor);
        return new Appearance(
                profile,
                name,
                forms,
                article.mentionsOf(actor).stream().map(Mention::span).toList(),
                article.introducing(actor).span(),
                (int) statements.stream()
                        .filter(statement -> !article.isSourceUnclear(statement))
                        .count(),
                statements.stream()
                        .flatMap(statement -> statement.content().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                about);
    }

    /** The actor under a cursor in the article that this tells of; empty where that does not name it. */
    public Optional<Appearance> at(Article article, int offset) {
        OptionalInt index =
                article.mentionAt(offset).map(mention -> at(mention.span())).orElse(OptionalInt.empty());
        return index.isPresent() ? Optional.of(actors.get(index.getAsInt())) : Optional.empty();
    }

    /** The index of the actor that the words are a mention of; empty where that is none of those that the article names. */
    public OptionalInt at(Span mention) {
        return IntStream.range(0, actors.size())
                .filter(i -> actors.get(i).mentions().contains(mention))
                .findFirst();
    }
}
