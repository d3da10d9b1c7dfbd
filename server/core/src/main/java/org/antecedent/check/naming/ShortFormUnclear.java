package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.antecedent.analysis.Article;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.coreference.Actor;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Mention;

/** “The ministry”, where two are named. */
public final class ShortFormUnclear implements Check {
    private static final About ABOUT = new About(
                    "short-form-unclear",
                    "A short form that two bodies have",
                    Severity.HINT,
                    Profile.STRICT,
                    "Fires on “the ministry”, “the council” and the like, once a paragraph, where the names of two such bodies stand"
                            + " above. Keeps quiet where only one has been named, where one of them was named or described in the same"
                            + " sentence or the one before, where one name is a part of the other, and in quotations.",
                    "A reader takes whichever comes to mind.",
                    "The Finance Ministry and the Health Ministry met. They talked for hours. Nobody left. **The ministry** paid for"
                            + " the coffee.",
                    "The Finance Ministry met. They talked for hours. Nobody left. The ministry paid for the coffee.",
                    "our own judgement")
            .asking(OpenQuestion.WHO_IS_MEANT);

    @Override
    public About about() {
        return ABOUT;
    }

    /** A reader keeps the last few in mind: as many bodies of a kind are compared. */
    private static final int MOST = 6;

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        Map<String, Map<Integer, Mention>> bodies = new HashMap<>();
        for (Mention mention : article.mentions()) {
            shortForm(article, mention).ifPresent(noun -> bodies.put(noun, new LinkedHashMap<>()));
        }
        if (bodies.isEmpty()) {
            return List.of(); // Nothing that needs a name.
        }
        Map<Integer, Integer> lastNamed = new HashMap<>();
        Map<String, Integer> lastDescribed = new HashMap<>();
        Set<String> told = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            if (mention.kind() == Mention.Kind.NAME) {
                article.actorOf(mention).ifPresent(actor -> {
                    lastNamed.put(actor.id(), mention.sentence());
                    remember(article, bodies, mention, actor);
                });
                continue;
            }
            Optional<String> noun = shortForm(article, mention);
            if (noun.isEmpty()) {
                describe(article, mention, lastDescribed);
                continue; // Says more than “the ministry”, or something else.
            }
            String once = noun.get() + article.reading().paragraph(mention).index();
            if (told.contains(once)) {
                continue; // Once a paragraph is enough.
            }
            if (article.isDecided(mention) || mention.sentence() - lastDescribed.getOrDefault(noun.get(), -2) <= 1) {
                continue; // A person has said which, or the text has: “the mayor's foundation”.
            }
            Map<Integer, Mention> candidates = bodies.get(noun.get());
            if (candidates.size() < 2
                    || isOneNamedRightAbove(candidates.keySet(), lastNamed, mention)
                    || areOne(article, candidates.values())) {
                continue; // Only one, or one that a reader has just met.
            }
            told.add(once);
            findings.add(finding(article, mention, List.copyOf(candidates.values())));
        }
        return findings;
    }

    /** Keeps the last name of each body that says its kind, where that is asked about; by actor, the latest last. */
    private static void remember(
            Article article, Map<String, Map<Integer, Mention>> bodies, Mention name, Actor actor) {
        if (name.type() != ActorType.ORGANIZATION) {
            return; // No body.
        }
        for (String word : List.of(Naming.bare(article, name).split(" ", -1))) {
            Map<Integer, Mention> ofKind = bodies.get(word.toLowerCase(Locale.ROOT));
            if (ofKind == null) {
                continue; // No kind, or none that is asked about: “ministry” in “the Ministry of Energy” is one.
            }
            ofKind.remove(actor.id());
            ofKind.put(actor.id(), name);
            if (ofKind.size() > MOST) {
                ofKind.remove(ofKind.keySet().iterator().next());
            }
        }
    }

    /** Keeps the sentence in which a body was last told by more than its kind: “the mayor's foundation”. */
    private static void describe(Article article, Mention mention, Map<String, Integer> lastDescribed) {
        if (mention.kind() == Mention.Kind.NOMINAL && mention.end() - mention.first() > 2) {
            Sentence sentence = article.reading().sentence(mention);
            lastDescribed.put(sentence.lower(mention.end() - 1), mention.sentence());
        }
    }

    /** Whether a name is a part of another: “the Supreme Court” may be “the Supreme Court of Cassation”. */
    private static boolean areOne(Article article, Collection<Mention> bodies) {
        List<Set<String>> words = bodies.stream()
                .map(body -> Set.copyOf(List.of(Naming.bare(article, body).split(" ", -1))))
                .toList();
        return IntStream.range(0, words.size())
                .anyMatch(i -> IntStream.range(0, words.size())
                        .anyMatch(j -> i != j && words.get(i).containsAll(words.get(j))));
    }

    private static boolean isBody(Article article, String noun) {
        return article.knowledge()
                .noun(noun)
                .filter(known -> known.kind() == CommonNoun.Kind.INSTITUTION)
                .isPresent();
    }

    private static Optional<String> shortForm(Article article, Mention mention) {
        boolean bare = mention.kind() == Mention.Kind.NOMINAL
                && mention.features().determiner() == Determiner.DEFINITE
                && mention.end() - mention.first() == 2;
        if (!bare) {
            return Optional.empty();
        }
        Sentence sentence = article.reading().sentence(mention);
        String noun = sentence.lower(mention.end() - 1);
        return sentence.lower(mention.first()).equals("the")
                        && isBody(article, noun)
                        && Narration.holds(article, mention)
                ? Optional.of(noun)
                : Optional.empty();
    }

    /** Whether just one of them is named in this sentence or the one before, by whatever name. */
    private static boolean isOneNamedRightAbove(Set<Integer> actors, Map<Integer, Integer> lastNamed, Mention mention) {
        return actors.stream()
                        .filter(actor -> mention.sentence() - lastNamed.get(actor) <= 1)
                        .count()
                == 1;
    }

    private static Finding finding(Article article, Mention mention, List<Mention> bodies) {
        List<String> names =
                bodies.stream().map(body -> Naming.of(article, body)).toList();
        List<Related> related = bodies.stream()
                .map(body -> new Related(body.span(), Naming.of(article, body)))
                .toList();
        boolean capital = Character.isUpperCase(article.words(mention).codePointAt(0));
        List<Fix> fixes = names.stream()
                .map(name -> Naming.replace(article, mention, capital ? Naming.upperFirst(name) : name))
                .toList();
        String message = Naming.quoted(article.words(mention)) + " may be " + Naming.alternatives(names);
        return ABOUT.finding(mention.span(), message, related, fixes);
    }
}
