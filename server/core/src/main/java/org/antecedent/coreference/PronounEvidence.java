package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.coreference.Option.Agreement;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.Appearance.Column;
import org.antecedent.language.linear.Hash;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;

/**
 * What speaks for and against each antecedent of a pronoun, as hashed features, each under the factor that a person is told
 * of. A feature is there where something holds; what it weighs, the model knows. Nothing here asks whether a pronoun is “he”
 * or “she”.
 */
final class PronounEvidence {
    private static final Set<String> LOCATING =
            Set.of("in", "at", "to", "from", "near", "into", "across", "through", "around", "outside", "on");

    private final Discourse discourse;
    private final Drafts drafts;
    private final Cataphora cataphora;
    private final Appearance words;
    private final Slots slots;
    private final PronounModel model;
    private final FactorFeatures features = new FactorFeatures();

    private Mention mention;
    private Pronoun pronoun;
    private List<Option> options = List.of();
    /** Whom it asks for: a person, a thing, several. */
    private int of;
    /** That, and whether it is personal, possessive or reflexive. */
    private int kind;

    private int role;
    private int verb;
    private int place;
    private int verbCluster;
    private int verbKind;
    private Optional<Draft> ruler = Optional.empty();
    private Optional<Draft> sayer = Optional.empty();
    private Optional<Draft> above = Optional.empty();
    private Optional<Draft> speaker = Optional.empty();
    private Optional<Draft> lastSpeaker = Optional.empty();
    private Optional<Draft> speaksOn = Optional.empty();
    /** The names in the rest of the sentence. */
    private List<Mention> namesAfter = List.of();

    private int lastSame;
    private int mostRead;

    PronounEvidence(Discourse discourse, Drafts drafts, Cataphora cataphora, PronounModel model) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.cataphora = cataphora;
        this.words = new Appearance(model.clusters());
        this.slots = new Slots(discourse, model.clusters());
        this.model = model;
    }

    /** What was collected last. */
    FactorFeatures features() {
        return features;
    }

    /** Looks at a pronoun and those that it may mean, the nearest first. */
    void of(Mention asked, Pronoun asks, List<Option> reached) {
        mention = asked;
        pronoun = asks;
        options = reached;
        of = asks.isOfPerson() ? 1 : asks.isIt() ? 2 : 3;
        kind = of * 4 + asks.kind().ordinal();
        role = asked.role().ordinal() + 1;
        Sentence sentence = discourse.sentence(asked);
        int governor = discourse.governor(asked);
        verb = governor < 0 ? 0 : Hash.of(sentence.lemma(governor));
        words.of(new String[] {governor < 0 ? "." : sentence.form(governor)});
        verbCluster = words.cluster(0, Column.FINE);
        verbKind = words.cluster(0, Column.COARSE);
        place = slots.slot(asked);
        ruler = discourse.subject(asked).filter(one -> one.id() < asked.id()).map(this::draft);
        sayer = discourse.sayer(asked).map(this::draft);
        above = discourse.subjectAbove(asked).map(this::draft);
        speaker = source(discourse.quotation(asked));
        lastSpeaker = source(discourse.speechBefore(asked));
        speaksOn = speaksOn();
        namesAfter = new ArrayList<>();
        for (Mention one : discourse.reading().mentionsIn(sentence)) {
            if (one.kind() == Kind.NAME && one.first() >= asked.end()) {
                namesAfter.add(one);
            }
        }
        lastSame = -1;
        mostRead = 0;
        for (Option option : reached) {
            mostRead = Math.max(mostRead, option.draft().timesRead());
            for (Mention one : option.mentions()) {
                boolean same = discourse.pronoun(one).filter(asks::isSameWordAs).isPresent();
                lastSame = same && one.id() < asked.id() ? Math.max(lastSame, one.id()) : lastSame;
            }
        }
    }

    private Optional<Draft> source(Optional<Speech> speech) {
        OptionalInt source = speech.map(Speech::source).orElse(OptionalInt.empty());
        return source.isPresent() ? Optional.ofNullable(drafts.of(source.getAsInt())) : Optional.empty();
    }

    private Draft draft(Mention one) {
        return drafts.of(one.id());
    }

    /** Collects what holds of the option with that index. */
    void option(int index) {
        features.clear();
        Option option = options.get(index);
        Draft draft = option.draft();
        Mention nearest = option.nearest();
        kindOf(option);
        if (nearest.id() > mention.id()) {
            features.put(cataphora.isForItsPart(mention) ? Factor.FOR_ITS_PART : Factor.CATAPHORIC, 0, of);
            features.put(cataphora.isForItsPart(mention) ? Factor.FOR_ITS_PART : Factor.CATAPHORIC, 1, kind, role);
            return;
        }
        int back = step(mention.sentence() - nearest.sentence());
        distance(nearest, back, index);
        place(option, back);
        binding(option, back);
        salience(option, back);
        voice(option);
        selection(option, draft);
    }

    private void distance(Mention nearest, int back, int index) {
        if (back > 0) {
            features.put(Factor.EARLIER_SENTENCE, 0, kind);
            features.put(Factor.EARLIER_SENTENCE, 1, kind, role);
            features.put(Factor.SENTENCES_BACK, 0, of, back);
            features.put(Factor.SENTENCES_BACK, 1, kind, back);
        } else {
            int clauses = Math.min(4, Math.abs(discourse.clause(mention) - discourse.clause(nearest)));
            if (clauses > 0) {
                features.put(Factor.OTHER_CLAUSE, 0, kind, clauses);
                features.put(Factor.OTHER_CLAUSE, 1, kind, role, clauses);
            }
        }
        int paragraphs = discourse.paragraph(mention) - discourse.paragraph(nearest);
        if (paragraphs > 0) {
            features.put(Factor.OTHER_PARAGRAPH, 0, kind);
            features.put(Factor.OTHER_PARAGRAPH, 1, of, step(paragraphs), Math.min(back, 2));
        }
        if (index == 0) {
            features.put(Factor.NEAREST, 0, kind);
            features.put(Factor.NEAREST, 1, kind, role);
            features.put(Factor.NEAREST, 2, of, Math.min(back, 2));
            if (options.size() == 1) {
                features.put(Factor.NEAREST, 3, of);
            }
        } else {
            features.put(Factor.BETWEEN, 0, of, step(index));
            features.put(Factor.BETWEEN, 1, kind, step(index));
        }
    }

    private void place(Option option, int back) {
        Mention nearest = option.nearest();
        boolean parallel = false;
        boolean main = false;
        Mention best = nearest;
        for (Mention one : option.mentions()) {
            if (one.sentence() == nearest.sentence()) {
                best = one.role().compareTo(best.role()) < 0 ? one : best;
                parallel |= one.role() == mention.role();
                main |= discourse.isMainSubject(one);
            }
        }
        int near = Math.min(back, 2);
        Factor standing = switch (best.role()) {
            case SUBJECT -> Factor.SENTENCE_SUBJECT;
            case OBJECT -> Factor.OBJECT;
            case OBLIQUE -> Factor.OBLIQUE;
            case POSSESSIVE -> Factor.POSSESSOR;
            case MODIFIER -> Factor.MODIFIER;
            case OTHER -> Factor.ELSEWHERE;
        };
        features.put(standing, 0, of, near);
        features.put(standing, 1, kind, role);
        features.put(standing, 2, kind, role, near);
        if (main) {
            features.put(Factor.MAIN_SUBJECT, 0, of, near);
            features.put(Factor.MAIN_SUBJECT, 1, kind, role, near);
        }
        if (parallel) {
            features.put(Factor.PARALLEL, 0, kind, near);
            features.put(Factor.PARALLEL, 1, kind, role, near);
        }
        if (best.role() != Role.SUBJECT) {
            if (isLocation(nearest)) {
                features.put(Factor.LOCATION, 0, of);
                features.put(Factor.LOCATION, 1, kind);
            }
            if (discourse.enclosing(nearest).isPresent()) {
                features.put(Factor.INSIDE, 0, of);
                features.put(Factor.INSIDE, 1, kind, best.role().ordinal());
            }
        }
        int order = order(option, nearest.sentence());
        features.put(Factor.ORDER, 0, of, near, Math.min(order, 3));
        features.put(Factor.ORDER, 1, kind, role * 4 + near, Math.min(order, 3));
    }

    /** How many of the other options come before it in the sentence. */
    private int order(Option option, int sentence) {
        int first = firstIn(option, sentence);
        int order = 0;
        for (int i = 0; i < options.size(); i++) {
            order += firstIn(options.get(i), sentence) < first ? 1 : 0;
        }
        return order;
    }

    private static int firstIn(Option option, int sentence) {
        List<Mention> mentions = option.mentions();
        // Most stand elsewhere.
        if (mentions.get(0).sentence() > sentence || option.nearest().sentence() < sentence) {
            return Integer.MAX_VALUE;
        }
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).sentence() == sentence) {
                return mentions.get(i).id();
            }
        }
        return Integer.MAX_VALUE;
    }

    private void binding(Option option, int back) {
        Draft draft = option.draft();
        boolean rules = is(ruler, draft);
        boolean binds = pronoun.kind() != Pronoun.Kind.PERSONAL;
        if (rules && binds) {
            features.put(Factor.OWN_CLAUSE_SUBJECT, 0, kind);
            features.put(Factor.OWN_CLAUSE_SUBJECT, 1, kind, role);
            features.put(Factor.OWN_CLAUSE_SUBJECT, 2, kind, Math.min(back, 1));
            features.put(Factor.OWN_CLAUSE_SUBJECT, 3, kind, draft.type().ordinal());
            if (discourse.after(mention).equals("own")) {
                features.put(Factor.OWN_CLAUSE_SUBJECT, 4, 0);
            }
        }
        if (rules && !binds && mention.role() != Role.SUBJECT) {
            features.put(Factor.COARGUMENT, 0, of);
            features.put(Factor.COARGUMENT, 1, of, role);
        }
        if (is(sayer, draft)) {
            features.put(Factor.SAYS_SO, 0, of);
            features.put(Factor.SAYS_SO, 1, kind, role);
        }
        if (!rules && is(above, draft)) {
            features.put(Factor.SUBJECT_ABOVE, 0, of);
            features.put(Factor.SUBJECT_ABOVE, 1, kind, role);
        }
        for (Mention one : namesAfter) {
            if (draft(one) == draft) {
                namedAfter(one);
                break;
            }
        }
        if (isPossessorAround(draft)) {
            features.put(Factor.POSSESSOR_AROUND, 0, of);
        }
    }

    private void namedAfter(Mention one) {
        int clauses = Math.min(3, Math.abs(discourse.clause(one) - discourse.clause(mention)));
        features.put(Factor.NAMED_AFTER, 0, of);
        features.put(Factor.NAMED_AFTER, 1, kind, role, one.role().ordinal());
        features.put(Factor.NAMED_AFTER, 2, kind, clauses);
        features.put(
                Factor.NAMED_AFTER,
                3,
                of,
                discourse.isMainSubject(one) ? 1 : 0,
                mention.role() == Role.SUBJECT ? 1 : 0);
    }

    /** How much of an association that is, from -4 to 4. */
    private static int level(double information) {
        return (int) Math.max(-4, Math.min(4, Math.round(information * 2)));
    }

    private static boolean is(Optional<Draft> one, Draft draft) {
        return one.isPresent() && one.get() == draft;
    }

    /** “Turkey's response to attacks on <em>its</em> sites”. */
    private boolean isPossessorAround(Draft draft) {
        Optional<Mention> outer = discourse.enclosing(mention);
        while (outer.isPresent()) {
            for (Mention inner : discourse.inside(outer.get())) {
                if (inner.first() == outer.get().first()
                        && inner.role() == Role.POSSESSIVE
                        && drafts.of(inner.id()) == draft) {
                    return true;
                }
            }
            outer = discourse.enclosing(outer.get());
        }
        return false;
    }

    private boolean isLocation(Mention nearest) {
        return (nearest.type() == ActorType.GEOPOLITICAL || nearest.type() == ActorType.PLACE)
                && LOCATING.contains(discourse.before(nearest));
    }

    private void salience(Option option, int back) {
        Draft draft = option.draft();
        Mention nearest = option.nearest();
        int near = Math.min(back, 2);
        int times = step(draft.timesRead());
        features.put(Factor.REPEATED, 0, of, times);
        features.put(Factor.REPEATED, 1, kind, times);
        if (options.size() > 1 && draft.timesRead() == mostRead) {
            features.put(Factor.REPEATED, 2, kind);
        }
        int recent = 0;
        for (Mention one : option.mentions()) {
            recent += mention.sentence() - one.sentence() <= 1 ? 1 : 0;
        }
        features.put(Factor.RECENT, 0, of, Math.min(recent, 4));
        features.put(Factor.RECENT, 1, kind, Math.min(recent, 4), near);
        if (draft.isNamed()) {
            features.put(Factor.NAMED, 0, of);
            features.put(Factor.NAMED, 1, kind);
        }
        if (draft.opensArticle()) {
            features.put(Factor.OPENING, 0, of);
        }
        Optional<Pronoun> form = discourse.pronoun(nearest);
        if (form.isPresent()) {
            boolean same = form.get().isSameWordAs(pronoun);
            Factor factor = same ? Factor.SAME_PRONOUN : Factor.OTHER_PRONOUN;
            features.put(factor, 0, of, near);
            features.put(factor, 1, kind, form.get().kind().ordinal(), near);
        }
        if (lastSame >= 0) {
            boolean last = false;
            for (Mention one : option.mentions()) {
                last |= one.id() == lastSame;
            }
            int since =
                    Math.min(2, mention.sentence() - discourse.mention(lastSame).sentence());
            if (last) {
                features.put(Factor.SAME_PRONOUN, 2, of, since);
                features.put(Factor.SAME_PRONOUN, 3, kind, role, since);
            }
        }
        if (nearest.kind() == Kind.NOMINAL) {
            int determiner = nearest.features().determiner().ordinal();
            Factor factor = switch (nearest.features().determiner()) {
                case INDEFINITE, NONE -> Factor.INDEFINITE;
                case QUANTIFIER -> Factor.QUANTIFIED;
                default -> Factor.DESCRIBED;
            };
            features.put(factor, 0, of, determiner);
            features.put(factor, 1, of, determiner, near);
        }
    }

    /** What the actor is. */
    private void kindOf(Option option) {
        Draft draft = option.draft();
        ActorType type = draft.type();
        int what = type.ordinal() * 2 + (draft.isNamed() ? 1 : 0);
        Factor factor = switch (type) {
            case PERSON -> Factor.PERSON;
            case ORGANIZATION, GEOPOLITICAL, GROUP -> Factor.BODY;
            default -> Factor.THING;
        };
        features.put(factor, 0, of, what);
        features.put(factor, 1, kind, type.ordinal(), role);
        features.put(factor, 2, of, what, draft.number().ordinal());
        features.put(factor, 3, of, draft.animacy().ordinal(), draft.number().ordinal());
        if (option.agreement() == Agreement.STRAINED) {
            features.put(Factor.STRAINED, 0, of);
            features.put(Factor.STRAINED, 1, of, type.ordinal());
        }
        if (pronoun.isOfPerson() && draft.gender() == pronoun.gender()) {
            features.put(Factor.GENDER, 0, (int) (draft.genderCertainty() * 4));
        }
    }

    /** Whether it is who has just spoken, and the pronoun speaks on. */
    boolean speaksOn(Option option) {
        return is(speaksOn, option.draft());
    }

    private Optional<Draft> speaksOn() {
        boolean leads = mention.role() == Role.POSSESSIVE && mention.first() == 0;
        if (mention.role() != Role.SUBJECT && !leads
                || pronoun.isIt()
                || discourse.quotation(mention).isPresent()) {
            return Optional.empty();
        }
        return discourse.spokeBefore(mention).map(this::draft);
    }

    private void voice(Option option) {
        int quoted = discourse.quotation(mention).isPresent() ? 1 : 0;
        boolean same = false;
        for (Mention one : option.mentions()) {
            same |= discourse.isSameVoice(one, mention);
        }
        if (!same) {
            features.put(Factor.OTHER_VOICE, 0, of, quoted);
            features.put(
                    Factor.OTHER_VOICE,
                    1,
                    quoted,
                    mention.sentence() == option.nearest().sentence() ? 1 : 0);
        }
        if (is(speaker, option.draft())) {
            features.put(Factor.ITS_SPEAKER, 0, of);
        }
        if (is(lastSpeaker, option.draft()) && quoted == 0) {
            features.put(Factor.LAST_SPEAKER, 0, of);
            features.put(Factor.LAST_SPEAKER, 1, of, role);
        }
    }

    /** What goes with the verb, or is owned by whom. */
    private void selection(Option option, Draft draft) {
        int type = draft.type().ordinal();
        Mention described = described(option);
        int head = slots.head(described);
        if (place != 0) {
            int kindOf = Slots.kind(type, draft.number() == Plurality.PLURAL);
            double byKind = model.association(Slots.ofKind(place, kindOf));
            double byHead = model.association(Slots.ofHead(place, head));
            features.put(Factor.SELECTION, 2, level(byKind));
            features.put(Factor.SELECTION, 3, of, level(byKind));
            features.put(Factor.SELECTION, 4, level(byHead));
            features.put(Factor.SELECTION, 5, of, level(byHead));
        }
        int slot = role * 4 + pronoun.kind().ordinal();
        features.put(Factor.SELECTION, 0, slot, verbKind, head);
        features.put(Factor.SELECTION, 1, of, head);
        if (pronoun.kind() == Pronoun.Kind.POSSESSIVE) {
            discourse
                    .enclosing(mention)
                    .ifPresent(owned ->
                            features.put(Factor.SELECTION, 6, of, owned.type().ordinal(), type));
        }
        int up = discourse.governor(mention);
        if (up < 0) {
            return;
        }
        String lemma = discourse.sentence(mention).lemma(up);
        for (Mention one : option.mentions()) {
            int other = discourse.governor(one);
            boolean likewise = one.role() == mention.role()
                    && other >= 0
                    && discourse.sentence(one).lemma(other).equals(lemma);
            if (likewise) {
                features.put(Factor.SAME_VERB, 0, of);
                features.put(Factor.SAME_VERB, 1, kind, role);
                return;
            }
        }
    }

    /** The mention that tells what kind of actor it is. */
    private Mention described(Option option) {
        Mention nearest = option.nearest();
        return nearest.kind() != Kind.PRONOUN || option.draft().lastDescription() < 0
                ? nearest
                : discourse.mention(option.draft().lastDescription());
    }

    /** Collects what speaks for its meaning none of the options: what a clause says, or nothing. */
    void none() {
        features.clear();
        int quoted = discourse.quotation(mention).isPresent() ? 1 : 0;
        Sentence sentence = discourse.sentence(mention);
        features.put(Factor.NONE, 0, of);
        features.put(Factor.NONE, 1, kind, role);
        features.put(Factor.NONE, 2, of, role, verb);
        features.put(Factor.NONE, 3, of, role, verbCluster);
        features.put(Factor.NONE, 4, of, quoted);
        features.put(Factor.NONE, 5, of, Math.min(3, mention.first()));
        features.put(Factor.NONE, 6, of, discourse.relation(mention).ordinal());
        int here = 0;
        for (Option option : options) {
            here += option.nearest().sentence() == mention.sentence() ? 1 : 0;
        }
        features.put(Factor.NONE, 7, of, Math.min(here, 3));
        features.put(
                Factor.NONE,
                8,
                of,
                lastSame < 0
                        ? 0
                        : 1
                                + Math.min(
                                        2,
                                        mention.sentence()
                                                - discourse.mention(lastSame).sentence()));
        int up = discourse.governor(mention);
        if (up < 0) {
            return;
        }
        int clauses = 0;
        for (Relation relation : CLAUSES) {
            clauses = clauses * 2 + (sentence.dependent(up, relation) > mention.first() ? 1 : 0);
        }
        features.put(Factor.NONE, 9, of, sentence.tag(up).ordinal(), clauses);
        features.put(
                Factor.NONE, 10, of, sentence.tag(up).ordinal(), sentence.dependent(up, Relation.COP) >= 0 ? 1 : 0);
        if (mention.first() > 0) {
            features.put(Factor.NONE, 11, of, Hash.of(sentence.lower(mention.first() - 1)));
        }
        if (mention.end() < sentence.size()) {
            features.put(Factor.NONE, 12, of, Hash.of(sentence.lower(mention.end())));
        }
    }

    private static final List<Relation> CLAUSES =
            List.of(Relation.CCOMP, Relation.CSUBJ, Relation.XCOMP, Relation.ADVCL, Relation.ACL_RELATIVE);

    /** Numbers in steps that grow: 0, 1, 2, 3, 4 and 5, 6 to 8, 9 to 14, more. */
    private static int step(int number) {
        if (number <= 4) {
            return number;
        }
        return number <= 5 ? 4 : number <= 8 ? 5 : number <= 14 ? 6 : 7;
    }
}
