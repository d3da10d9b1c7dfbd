package org.antecedent.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antecedent.coreference.Option.Agreement;
import org.antecedent.coreference.PronounDecision.Excluded;
import org.antecedent.language.Dateline;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Animacy;
import org.antecedent.mention.Features.Gender;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;
import org.antecedent.mention.Mention.Role;

/** Which actors a third-person pronoun can reach, and whether they agree with it. */
final class PronounCandidates {
    /** How many sentences back a pronoun reaches in its own paragraph and those before it: a choice that keeps long articles linear. */
    private static final int SENTENCES = 5;

    private static final int SENTENCES_IN_PARAGRAPH = 10;
    private static final int PARAGRAPHS = 2;
    /** No more mentions than this are looked at for one pronoun, however long the sentences are. */
    private static final int MENTIONS = 150;
    /** Above this certainty a known gender rules the other pronoun out. */
    private static final double SURE_OF_GENDER = 0.75;

    private static final Set<String> ITSELF = Set.of("i", "name", "this", "it");

    private final Discourse discourse;
    private final Drafts drafts;
    private final Turns turns;

    PronounCandidates(Discourse discourse, Drafts drafts, Turns turns) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.turns = turns;
    }

    /**
     * The actors in reach, the one mentioned last first, and the person that the article is most about, however far; those
     * that disagree are among them.
     */
    List<Option> of(Mention mention, Pronoun pronoun) {
        Map<Draft, String> barred = barred(mention, pronoun);
        Map<Draft, List<Mention>> reached = new LinkedHashMap<>();
        int looked = 0;
        for (int index = mention.sentence(); index >= 0 && looked < MENTIONS; index--) {
            Sentence sentence = discourse.reading().sentences().get(index);
            if (!reaches(mention, sentence)) {
                break;
            }
            List<Mention> mentions = discourse.reading().mentionsIn(sentence);
            int dateline = isFirst(sentence) ? Dateline.end(sentence) : 0;
            for (int i = mentions.size() - 1; i >= 0 && looked < MENTIONS; i--) {
                Mention candidate = mentions.get(i);
                if (candidate.span().start() >= mention.span().start()) {
                    continue;
                }
                if (candidate.end() <= dateline) {
                    break; // Nobody speaks of the agency, or of where it wrote, before the article has.
                }
                looked++;
                Draft draft = drafts.of(candidate.id());
                if (draft != null
                        && !barred.containsKey(draft)
                        && !candidate.span().contains(mention.span())) {
                    reached.computeIfAbsent(draft, any -> new ArrayList<>()).add(0, candidate);
                }
            }
        }
        if (pronoun.isOfPerson()) {
            drafts.protagonist(pronoun.gender())
                    .filter(draft -> !reached.containsKey(draft) && !barred.containsKey(draft))
                    .ifPresent(draft -> reached.put(draft, List.of(discourse.mention(draft.lastRead()))));
        }
        List<Option> options = new ArrayList<>();
        reached.forEach((draft, mentions) -> options.add(new Option(draft, mentions, agreement(pronoun, draft))));
        return options;
    }

    private boolean isFirst(Sentence sentence) {
        return sentence.index() == 0
                || discourse.reading().sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
    }

    /** Who cannot be meant, for where it stands or for what it is, and why. */
    List<Excluded> excluded(Mention mention, Pronoun pronoun, List<Option> options) {
        List<Excluded> excluded = new ArrayList<>();
        barred(mention, pronoun).forEach((draft, why) -> {
            if (draft.lastRead() >= 0) {
                excluded.add(new Excluded(draft.lastRead(), why));
            }
        });
        for (Option option : options) {
            if (option.agreement() == Agreement.DISAGREES) {
                excluded.add(new Excluded(option.nearest().id(), disagreement(pronoun, option.draft())));
            }
        }
        return excluded;
    }

    private static String disagreement(Pronoun pronoun, Draft draft) {
        if (!pronoun.isThey() && draft.number() == Plurality.PLURAL) {
            return "does not agree: several";
        }
        if (pronoun.isThey()) {
            return "does not agree: only one";
        }
        if (draft.type() != ActorType.PERSON) {
            return "does not agree: no person";
        }
        if (pronoun.isIt()) {
            return "does not agree: a person";
        }
        return "does not agree: " + (draft.gender() == Gender.FEMALE ? "a woman" : "a man");
    }

    private boolean reaches(Mention mention, Sentence sentence) {
        int back = mention.sentence() - sentence.index();
        int paragraphs = discourse.paragraph(mention) - sentence.paragraph();
        return back <= (paragraphs == 0 ? SENTENCES_IN_PARAGRAPH : SENTENCES) && paragraphs <= PARAGRAPHS || back <= 1;
    }

    /** Those it cannot mean for where it stands: what holds it, and the subject whose object it is. */
    private Map<Draft, String> barred(Mention mention, Pronoun pronoun) {
        Map<Draft, String> barred = new LinkedHashMap<>();
        Optional<Mention> outer = discourse.enclosing(mention);
        while (outer.isPresent()) {
            Draft draft = drafts.of(outer.get().id());
            if (draft != null) {
                barred.put(draft, "the pronoun is part of it");
            }
            if (outer.get().kind() == Kind.NOMINAL) {
                for (int place : discourse.beside(outer.get()).appositions()) {
                    // “<em>his</em> lawyer, Ann Lee,”
                    Draft apposed =
                            drafts.of(discourse.beside(outer.get(), place).id());
                    if (apposed != null) {
                        barred.putIfAbsent(apposed, "the pronoun is part of it");
                    }
                }
            }
            outer = discourse.enclosing(outer.get());
        }
        if (pronoun.kind() == Pronoun.Kind.PERSONAL && mention.role() != Role.SUBJECT) {
            int noun = discourse.relativized(mention);
            for (Mention one :
                    noun < 0 ? List.<Mention>of() : discourse.reading().mentionsIn(discourse.sentence(mention))) {
                if (discourse.headToken(one) == noun && drafts.of(one.id()) != null) {
                    barred.put(drafts.of(one.id()), "the pronoun is part of what is said of it");
                }
            }
        }
        if (pronoun.isIt()) {
            discourse
                    .told(mention)
                    .map(one -> drafts.of(one.id()))
                    .ifPresent(draft -> barred.put(draft, "the pronoun is part of what it is said to be"));
        }
        // Nobody speaks of herself as “she”; in “they were ‘tired of their leaders’” somebody else writes “their”.
        if (pronoun.isOfPerson() || pronoun.isThey() && mention.role() == Role.SUBJECT) {
            discourse.quotation(mention).map(Speech::source).ifPresent(source -> {
                if (source.isPresent() && drafts.of(source.getAsInt()) != null) {
                    barred.put(drafts.of(source.getAsInt()), "speaks these words itself");
                }
            });
            barNamed(mention, barred);
            speakerOfTurn(mention).ifPresent(draft -> barred.put(draft, "speaks these words itself"));
        }
        if (pronoun.kind() == Pronoun.Kind.PERSONAL && mention.role() == Role.OBJECT) {
            discourse
                    .subject(mention)
                    .filter(subject -> isCoargument(subject, mention))
                    .map(subject -> drafts.of(subject.id()))
                    .ifPresent(draft -> barred.put(draft, "subject of the same verb"));
        }
        if (isForTo(mention)) {
            discourse
                    .subjectAbove(mention)
                    .map(subject -> drafts.of(subject.id()))
                    .ifPresent(draft -> barred.put(draft, "subject of the same verb"));
        }
        return barred;
    }

    /** “Reed asked for <em>him</em> to be held”. */
    private boolean isForTo(Mention mention) {
        return discourse.before(mention).equals("for")
                && discourse.after(mention).equals("to");
    }

    /** “LEE: <em>She</em> left”: who has the word in a transcript. */
    private Optional<Draft> speakerOfTurn(Mention mention) {
        OptionalInt speaker = turns.at(discourse.paragraph(mention))
                .filter(sides -> discourse.quotation(mention).isEmpty())
                .map(sides -> sides.speaker().speaker())
                .orElse(OptionalInt.empty());
        return speaker.isPresent() ? Optional.ofNullable(drafts.of(speaker.getAsInt())) : Optional.empty();
    }

    /** “‘Hayes is a fine man,’ <em>he</em> said”: somebody else speaks. */
    private void barNamed(Mention source, Map<Draft, String> barred) {
        for (Mention one : discourse.said(source, Math.max(0, source.sentence() - SENTENCES))) {
            boolean person = one.kind() == Kind.NAME || one.kind() == Kind.NOMINAL && one.type() == ActorType.PERSON;
            boolean spokenOf = person && !isOfSpeaker(one)
                    || discourse.pronoun(one).filter(Pronoun::isOfPerson).isPresent();
            if (spokenOf && drafts.of(one.id()) != null) {
                barred.put(drafts.of(one.id()), "spoken of in these words");
            }
        }
    }

    /** “I am <em>Bill Hayes</em>”, “my name is <em>Hayes</em>”, “I, <em>Bill Hayes</em>, …”. */
    private boolean isOfSpeaker(Mention name) {
        Sentence sentence = discourse.sentence(name);
        int subject = sentence.subject(discourse.firstHeadToken(name));
        boolean predicate = subject >= 0 && ITSELF.contains(sentence.lower(subject));
        int before = name.first() - 1;
        return predicate
                || before > 0
                        && sentence.lower(before).equals(",")
                        && sentence.lower(before - 1).equals("i");
    }

    /**
     * Whether somebody whom only its place rules out would agree: a clause read wrongly does so, and a reader thinks of them all
     * the same.
     */
    boolean isBarredThoughItAgrees(Mention mention, Pronoun pronoun) {
        return barred(mention, pronoun).keySet().stream()
                .anyMatch(draft -> agreement(pronoun, draft) == Agreement.AGREES);
    }

    /** Whether one verb joins subject and object: in “he asked her to help him”, two stand between. */
    private boolean isCoargument(Mention subject, Mention object) {
        return subject.id() < object.id()
                && (discourse.verbsBetween(discourse.sentence(object), subject.end(), object.first()) <= 1
                        || isTried(subject, object));
    }

    /** “Reed would try to fire <em>him</em>”: the verbs stand side by side, and nobody between them. */
    private boolean isTried(Mention subject, Mention object) {
        Sentence sentence = discourse.sentence(object);
        int verb = discourse.governor(object);
        if (verb < 1 || sentence.relation(verb) != Relation.XCOMP) {
            return false;
        }
        int above = sentence.head(verb);
        int own = sentence.subject(above);
        return above == verb - 2
                && sentence.lower(verb - 1).equals("to")
                && own >= subject.first()
                && own < subject.end();
    }

    /** Whether the actor, as far as it is known, agrees with the pronoun. */
    static Agreement agreement(Pronoun pronoun, Draft draft) {
        if (pronoun.isOfPerson()) {
            return ofPerson(pronoun, draft);
        }
        if (pronoun.isIt()) {
            return ofIt(draft);
        }
        return pronoun.isThey() ? ofThey(draft) : Agreement.AGREES;
    }

    private static Agreement ofPerson(Pronoun pronoun, Draft draft) {
        boolean otherGender = draft.gender() != Gender.UNKNOWN
                && draft.gender() != pronoun.gender()
                && draft.genderCertainty() >= SURE_OF_GENDER;
        if (otherGender || draft.number() == Plurality.PLURAL) {
            return Agreement.DISAGREES;
        }
        if (draft.type() == ActorType.PERSON) {
            return draft.gender() != Gender.UNKNOWN && draft.gender() != pronoun.gender()
                    ? Agreement.STRAINED
                    : Agreement.AGREES;
        }
        boolean maybe = draft.isMaybePerson() || draft.type() == ActorType.OTHER && draft.animacy() == Animacy.ANIMATE;
        return maybe ? Agreement.STRAINED : Agreement.DISAGREES;
    }

    private static Agreement ofIt(Draft draft) {
        if (draft.number() == Plurality.PLURAL) {
            return Agreement.DISAGREES;
        }
        if (draft.type() == ActorType.PERSON) {
            return draft.isHardlyPerson() ? Agreement.STRAINED : Agreement.DISAGREES;
        }
        return Agreement.AGREES;
    }

    private static Agreement ofThey(Draft draft) {
        if (draft.number() != Plurality.SINGULAR) {
            return Agreement.AGREES;
        }
        return switch (draft.type()) {
            case GROUP -> Agreement.AGREES;
            case ORGANIZATION, GEOPOLITICAL -> Agreement.STRAINED;
            case PERSON -> draft.genderCertainty() >= SURE_OF_GENDER ? Agreement.DISAGREES : Agreement.STRAINED;
            default -> Agreement.DISAGREES;
        };
    }
}
