package org.antecedent.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;

/**
 * Relatives: “Reed's mother” is the Ann Reed who is named soon after, and “her son”, where she was spoken of so, is Reed.
 */
final class Kin {
    /** How often these links are taken to be right: estimates, to be counted when certainty is calibrated. */
    private static final double NAMED_AFTER = 0.85;

    private static final double RETURNED = 0.9;
    /** The name follows within so many sentences. */
    private static final int SENTENCES = 3;

    private static final Set<String> CHILDREN = Set.of("son", "daughter", "child", "stepson", "stepdaughter");
    private static final Set<String> PARENTS =
            Set.of("mother", "father", "parent", "stepmother", "stepfather", "mum", "mom", "dad");
    private static final Set<String> SIBLINGS = Set.of("brother", "sister", "twin");
    private static final Set<String> SPOUSES = Set.of("wife", "husband", "spouse");
    private static final List<Set<String>> RELATIVES = List.of(PARENTS, CHILDREN, SIBLINGS, SPOUSES);

    private final Discourse discourse;
    private final Drafts drafts;
    private final Knowledge knowledge;
    private final Map<Draft, Relation> relations = new HashMap<>();

    private final Map<Relation, Draft> byRelation = new HashMap<>();

    /** What somebody is to somebody. */
    private record Relation(String noun, Draft of) {
        /** Those of {@link #RELATIVES} that it is one of; empty for none. */
        static Set<String> alike(String noun) {
            return RELATIVES.stream()
                    .filter(nouns -> nouns.contains(noun))
                    .findFirst()
                    .orElse(Set.of());
        }
    }

    Kin(Discourse discourse, Drafts drafts, Knowledge knowledge) {
        this.discourse = discourse;
        this.knowledge = knowledge;
        this.drafts = drafts;
    }

    /** Keeps whose relative somebody is said to be. */
    void remember(Mention mention, Draft draft) {
        if (mention.kind() != Kind.PRONOUN && draft.type() == ActorType.PERSON) {
            (mention.kind() == Kind.NAME ? beforeName(mention) : relation(mention)).ifPresent(relation -> {
                relations.putIfAbsent(draft, relation);
                byRelation.putIfAbsent(relation, draft);
            });
        }
    }

    private Optional<Relation> relation(Mention nominal) {
        String noun = discourse.headLemma(nominal);
        return Relation.alike(noun).isEmpty()
                ? Optional.empty()
                : possessor(nominal).map(draft -> new Relation(noun, draft));
    }

    /** “Reed's <em>daughter</em> Kylie”. */
    private Optional<Relation> beforeName(Mention name) {
        Sentence sentence = discourse.sentence(name);
        int noun = discourse.firstHeadToken(name) - 1;
        if (noun < 1 || Relation.alike(sentence.lemma(noun)).isEmpty()) {
            return Optional.empty();
        }
        return discourse.reading().mentionsIn(sentence).stream()
                .filter(one -> one.role() == Role.POSSESSIVE && (one.end() == noun || one.end() == noun - 1))
                .findFirst()
                .map(one -> drafts.of(one.id()))
                .map(of -> new Relation(sentence.lemma(noun), of));
    }

    private Optional<Draft> possessor(Mention nominal) {
        return discourse.inside(nominal).stream()
                .filter(inner -> inner.first() == nominal.first() && inner.role() == Role.POSSESSIVE)
                .findFirst()
                .map(inner -> drafts.of(inner.id()));
    }

    /** The relative whom the description means, where the text has told of them, or names them soon. */
    Optional<Link> find(Mention nominal) {
        if (nominal.type() != ActorType.PERSON) {
            return Optional.empty();
        }
        return relation(nominal)
                .flatMap(relation -> returned(nominal, relation)
                        .or(() -> known(nominal, relation))
                        .or(() -> namedAfter(nominal, relation)));
    }

    /** “Reed's mother … <em>his mother</em>”. */
    private Optional<Link> known(Mention nominal, Relation relation) {
        Draft known = byRelation.get(relation);
        return known == null || !isPlain(nominal)
                ? Optional.empty()
                : Optional.of(new Link(
                        known,
                        "kin",
                        "the " + relation.noun() + " of " + relation.of().name(),
                        RETURNED));
    }

    /** “Reed's mother … <em>her son</em>”: Reed. */
    private Optional<Link> returned(Mention nominal, Relation relation) {
        Relation back = relations.get(relation.of());
        if (back == null
                || !isPlain(nominal)
                || !isInverse(back.noun(), relation.noun())
                || !agrees(nominal, back.of())) {
            return Optional.empty();
        }
        String reason = relation.of().name() + " was said to be a relative of "
                + back.of().name();
        return Optional.of(new Link(back.of(), "kin", reason, RETURNED));
    }

    /** “Her youngest son” is one of several. */
    private boolean isPlain(Mention nominal) {
        Sentence sentence = discourse.sentence(nominal);
        int before = discourse.firstHeadToken(nominal) - 1;
        return before >= nominal.first() && (sentence.tag(before) == Tag.PART || sentence.tag(before) == Tag.PRON);
    }

    private static boolean isInverse(String noun, String other) {
        Set<String> nouns = Relation.alike(noun);
        Set<String> others = Relation.alike(other);
        if (nouns.equals(PARENTS)) {
            return others.equals(CHILDREN);
        }
        return nouns.equals(CHILDREN) ? others.equals(PARENTS) : others.equals(nouns);
    }

    /** “<em>Reed's mother</em> wept. ‘He was mine,’ Ann Reed said.” */
    private Optional<Link> namedAfter(Mention nominal, Relation relation) {
        Optional<NameForm> family = fullestName(relation.of());
        if (family.isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> sentences = discourse.reading().sentences();
        int last = Math.min(nominal.sentence() + SENTENCES, sentences.size() - 1);
        for (int s = nominal.sentence(); s <= last; s++) {
            for (Mention name : discourse.reading().mentionsIn(sentences.get(s))) {
                boolean introduced = name.id() > nominal.id()
                        && name.kind() == Kind.NAME
                        && drafts.of(name.id()) != null
                        && drafts.of(name.id()).first() == name.id();
                if (introduced && isOfFamily(name, family.get())) {
                    Draft draft = drafts.of(name.id());
                    return agrees(nominal, draft) && !isToldWho(name)
                            ? Optional.of(new Link(draft, "kin", "named soon after: " + draft.name(), NAMED_AFTER))
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<NameForm> fullestName(Draft draft) {
        return draft.type() == ActorType.PERSON && draft.isNamed() && draft.lastDescription() >= 0
                ? Optional.ofNullable(nameOf(discourse.mention(draft.lastDescription())))
                : Optional.empty();
    }

    /** The form of the name that the mention is, or null. */
    private NameForm nameOf(Mention mention) {
        return mention.kind() == Kind.NAME
                ? discourse.phrase(mention).name(discourse, mention, knowledge).form()
                : null;
    }

    private boolean isOfFamily(Mention name, NameForm family) {
        NameForm form = nameOf(name);
        return form != null && form.core() > 1 && form.surname().equals(family.surname());
    }

    /** Whether the text says itself who that is: “Ann Reed, his aunt,”, “his aunt Ann Reed”. */
    private boolean isToldWho(Mention name) {
        Sentence sentence = discourse.sentence(name);
        boolean before = discourse.firstHeadToken(name) > name.first();
        int next = name.end() + 1;
        boolean after = next < sentence.size()
                && sentence.lower(name.end()).equals(",")
                && (sentence.tag(next) == Tag.DET || sentence.tag(next) == Tag.PRON || sentence.tag(next) == Tag.PROPN);
        return before || after;
    }

    private static boolean agrees(Mention nominal, Draft draft) {
        Gender gender = nominal.features().gender();
        return draft.type() == ActorType.PERSON
                && (gender == Gender.UNKNOWN || draft.gender() == Gender.UNKNOWN || gender == draft.gender());
    }
}
