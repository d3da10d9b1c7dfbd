package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;

/**
 * Which names are names of one actor: the same words, a part of them, a surname, initials, an abbreviation and its
 * expansion, a country and what its people are called, a capital and the government that sits there.
 */
final class NameLinks {
    /** How often these links are taken to be right: estimates, to be counted when certainty is calibrated. */
    private static final double EXACT = 0.99;

    private static final double PARTIAL = 0.93;
    private static final double ABBREVIATION = 0.96;
    private static final double SEAT = 0.85;
    /** Two genders conflict where both are at least this sure. */
    private static final double SURE_OF_GENDER = 0.8;

    private static final String INITIALS = "initials";

    private final Discourse discourse;
    private final Knowledge knowledge;
    private final Drafts drafts;
    private final SettledDrafts settled;
    private final KnownNames known;
    /** By mention id; null where a mention names nobody. */
    private final Link[] links;

    private final Map<String, Draft> exact = new HashMap<>();
    private final Map<String, Draft> countries = new HashMap<>();
    private final Map<String, Draft> abbreviations = new HashMap<>();
    private final Map<String, Draft> parts = new HashMap<>();
    private final Map<String, List<Draft>> bySurname = new HashMap<>();
    private final Map<String, List<Draft>> byGivenName = new HashMap<>();
    /** By the id of the actor; null where it has no name yet. */
    private final List<NameForm> fullest = new ArrayList<>();

    private NameLinks(
            Discourse discourse, Knowledge knowledge, Drafts drafts, SettledDrafts settled, KnownNames known) {
        this.discourse = discourse;
        this.knowledge = knowledge;
        this.drafts = drafts;
        this.settled = settled;
        this.known = known;
        this.links = new Link[discourse.size()];
    }

    /**
     * The actor of each name that has one, by mention id, else null. Demonyms have one where their country is named as well.
     *
     * @param known the names that people gave to the actors that are settled
     */
    static Link[] of(Discourse discourse, Knowledge knowledge, Drafts drafts, SettledDrafts settled, KnownNames known) {
        NameLinks names = new NameLinks(discourse, knowledge, drafts, settled, known);
        List<Mention> mentions = discourse.reading().mentions();
        settled.forEachName(names::know);
        for (Mention mention : mentions) {
            if (mention.kind() != Kind.NAME) {
                continue;
            }
            boolean means = settled.holds(mention)
                    ? settled.meant(mention).isPresent()
                    : mention.type().isActor();
            if (means) {
                names.link(mention);
            }
        }
        for (Mention mention : mentions) {
            if (mention.type() == ActorType.NATIONALITY && !settled.holds(mention)) {
                names.linkDemonym(mention);
            }
        }
        return names.links;
    }

    /** Takes in a canonical name that people gave, whether it stands in the text or not. */
    private void know(String name, Draft draft) {
        NameForm form = known.of(name);
        if (form == null) {
            return;
        }
        if (form.isDescription()) {
            exact.putIfAbsent(form.folded(), draft); // “the head of the Refugee Fund” is not called by parts of that.
            return;
        }
        if (draft.type() != ActorType.PERSON) {
            form.country().ifPresent(country -> countries.putIfAbsent(country.name(), draft));
        }
        remember(draft.type(), form, draft);
    }

    private NamedPhrase phrase(Mention mention) {
        return discourse.phrase(mention).name(discourse, mention, knowledge);
    }

    private void link(Mention mention) {
        NamedPhrase phrase = phrase(mention);
        NameForm form = phrase.form();
        Optional<Draft> meant = settled.meant(mention);
        Link link = meant.isPresent() ? new Link(meant.get(), Resolution.PERSON, "decided", 1) : find(mention, phrase);
        if (settled.excludes(mention, link.draft())) {
            link = new Link(drafts.open(), "introduces", "named for the first time", EXACT);
        }
        links[mention.id()] = link;
        Draft draft = link.draft();
        if (link.rule().equals(INITIALS)) {
            return; // They tell nothing more.
        }
        draft.describe(mention, form.name());
        if (link.rule().equals("capital-or-seat")) {
            draft.nameInstead(form.name());
            return;
        }
        draft.name(form.name());
        if (!draft.isSurePerson() && phrase.titledOrGiven()) {
            draft.isPerson();
        }
        if (!draft.isMaybePerson() && phrase.soundsLikePerson()) {
            draft.mayBePerson();
        }
        draft.addWords(form.lower());
        remember(mention.type(), form, draft);
    }

    private Link find(Mention mention, NamedPhrase phrase) {
        NameForm form = phrase.form();
        boolean person = mention.type() == ActorType.PERSON;
        if (!person && form.country().isPresent()) {
            String key = form.country().get().name();
            boolean before = countries.containsKey(key);
            Draft draft = countries.computeIfAbsent(key, any -> drafts.open());
            return new Link(draft, before ? "country" : "introduces", "a name of " + key, EXACT);
        }
        if (phrase.acts()) {
            String key = form.seat().orElseThrow().name();
            Draft draft = countries.computeIfAbsent(key, any -> drafts.open());
            return new Link(draft, "capital-or-seat", form.name() + " acts for " + key, SEAT);
        }
        Optional<Link> initials = isLabel(mention) ? initials(form) : Optional.empty();
        if (initials.isPresent()) {
            return initials.get();
        }
        Draft same = exact.get(form.folded());
        if (same != null && !conflicts(same, mention)) {
            return new Link(same, "exact-name", "the same name", EXACT);
        }
        return abbreviation(mention, phrase)
                .or(() -> mayBePerson(mention) ? person(mention, form) : Optional.empty())
                .or(() -> person ? Optional.empty() : part(form))
                .orElseGet(() -> new Link(drafts.open(), "introduces", "named for the first time", EXACT));
    }

    /** “<em>NR</em>: I think so.” */
    private boolean isLabel(Mention mention) {
        return mention.first() == 0
                && mention.end() == 1
                && discourse.after(mention).equals(":");
    }

    /** Who is called by the initials that a turn starts with. */
    private Optional<Link> initials(NameForm form) {
        if (!form.isAbbreviation()) {
            return Optional.empty();
        }
        return fullest.stream()
                .filter(one -> one != null && one.initials().equals(form.folded()))
                .map(one -> exact.get(one.folded()))
                .filter(draft -> draft != null && draft.type() == ActorType.PERSON)
                .findFirst()
                .map(draft -> new Link(draft, INITIALS, "the initials of " + draft.name(), PARTIAL));
    }

    private Optional<Link> abbreviation(Mention mention, NamedPhrase phrase) {
        NameForm form = phrase.form();
        if (form.isAbbreviation()) {
            Draft before = phrase.bracketed() ? bracketed(mention) : null;
            if (before != null) {
                return Optional.of(new Link(before, "abbreviation", "the abbreviation in brackets", EXACT));
            }
            Draft expansion = abbreviations.get(form.folded());
            if (expansion != null) {
                return Optional.of(
                        new Link(expansion, "abbreviation", "the initials of " + expansion.name(), ABBREVIATION));
            }
        }
        if (form.words().size() > 1) {
            Draft shorter = exact.get(form.initials());
            if (shorter != null && mention.type() != ActorType.PERSON) {
                return Optional.of(new Link(shorter, "abbreviation", "written out: " + shorter.name(), ABBREVIATION));
            }
        }
        if (form.organization().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        exact.getOrDefault(form.organizationAbbreviation(), exact.get(form.organizationName())))
                .map(draft -> new Link(draft, "abbreviation", "another name of " + draft.name(), ABBREVIATION));
    }

    /** The actor whose name stands right before the bracket that opens before the mention, or null. */
    private Draft bracketed(Mention mention) {
        for (int id = mention.id() - 1; id >= 0; id--) {
            Mention before = discourse.mention(id);
            if (before.sentence() != mention.sentence()) {
                return null;
            }
            Link link = links[id];
            if (before.end() == mention.first() - 1 && link != null && before.end() - before.first() > 1) {
                return link.draft();
            }
        }
        return null;
    }

    private Optional<Link> person(Mention mention, NameForm form) {
        boolean alone = form.core() == 1;
        for (Draft draft : latestFirst(bySurname.get(form.surname()))) {
            if (!conflicts(draft, mention) && form.agreesInGivenName(fullest.get(draft.id()))) {
                return Optional.of(new Link(
                        draft,
                        alone ? "surname" : "partial-name",
                        alone ? "the surname of " + draft.name() : "a form of the name " + draft.name(),
                        PARTIAL));
            }
        }
        for (Draft draft : latestFirst(byGivenName.get(form.given()))) {
            boolean givenAlone = fullest.get(draft.id()).core() == 1;
            boolean several = !alone && form.startsName(fullest.get(draft.id()));
            if ((alone != givenAlone || several) && !conflicts(draft, mention)) {
                return Optional.of(new Link(draft, "given-name", "the given name of " + draft.name(), PARTIAL));
            }
        }
        return Optional.empty();
    }

    private Optional<Link> part(NameForm form) {
        Draft whole = parts.get(form.folded());
        if (whole != null && !isOther(form, whole)) {
            return Optional.of(new Link(whole, "partial-name", "a part of the name " + whole.name(), PARTIAL));
        }
        if (!form.stem().isEmpty()) {
            Draft shorter = exact.get(form.stem());
            if (shorter == null) {
                // “Brightwell Foods Plc” is the whole name of Brightwell.
                shorter = form.parts(knowledge).contains(form.given()) ? exact.get(form.given()) : null;
            }
            if (shorter != null && shorter.type() != ActorType.PERSON) {
                return Optional.of(new Link(shorter, "partial-name", "the full name of " + shorter.name(), PARTIAL));
            }
        }
        return Optional.empty();
    }

    /** “The United Nations” is no part of the name of its Security Council: it is known as another. */
    private boolean isOther(NameForm form, Draft whole) {
        return form.organization().isPresent()
                && !knowledge.organization(whole.name()).equals(form.organization());
    }

    private void remember(ActorType type, NameForm form, Draft draft) {
        exact.putIfAbsent(form.folded(), draft);
        while (fullest.size() <= draft.id()) {
            fullest.add(null);
        }
        NameForm before = fullest.get(draft.id());
        if (before == null || before.words().size() < form.words().size()) {
            fullest.set(draft.id(), form);
        }
        if (type == ActorType.PERSON) {
            addTo(bySurname, form.surname(), draft);
            addTo(byGivenName, form.given(), draft);
            return;
        }
        if (form.words().size() < 2) {
            return;
        }
        abbreviations.put(form.initials(), draft);
        if (!form.organizationAbbreviation().isEmpty()) {
            abbreviations.put(form.organizationAbbreviation(), draft);
        }
        if (type == ActorType.ORGANIZATION || type == ActorType.OTHER) {
            for (String part : form.parts(knowledge)) {
                parts.put(part, draft);
            }
        }
    }

    private void linkDemonym(Mention mention) {
        String word = phrase(mention).form().name();
        knowledge
                .countryOfDemonym(word)
                .map(country -> countries.get(country.name()))
                .filter(draft -> !settled.excludes(mention, draft))
                .ifPresent(draft -> links[mention.id()] =
                        new Link(draft, "demonym", word + " is said of " + draft.name(), ABBREVIATION));
    }

    /** Whether titles or given names tell that the two are a man and a woman. */
    private static boolean conflicts(Draft draft, Mention mention) {
        Gender gender = mention.features().gender();
        return gender != Gender.UNKNOWN
                && mention.features().genderCertainty() >= SURE_OF_GENDER
                && draft.genderCertainty() >= SURE_OF_GENDER
                && draft.gender() != gender;
    }

    private static boolean mayBePerson(Mention mention) {
        return switch (mention.type()) {
            case PERSON, OTHER, ORGANIZATION -> true;
            default -> false;
        };
    }

    private static void addTo(Map<String, List<Draft>> index, String key, Draft draft) {
        List<Draft> list = index.computeIfAbsent(key, any -> new ArrayList<>());
        list.remove(draft);
        list.add(draft);
    }

    private static List<Draft> latestFirst(List<Draft> list) {
        if (list == null) {
            return List.of();
        }
        Draft[] turned = list.toArray(new Draft[0]);
        java.util.Collections.reverse(Arrays.asList(turned));
        return Arrays.asList(turned);
    }
}
