package org.antecedent.check.reference;

import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.check.PersonalPronoun;
import org.antecedent.knowledge.ReportingVerb.Frame;
import org.antecedent.language.Relation;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Plurality;
import org.antecedent.mention.Mention;

/** What the grammar around a pronoun says of whom it may mean: whom it rules out, and whom it settles on. */
final class PronounGrammar {
    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");
    private static final Set<String> OF_OBJECT = Set.of("for", "from");
    private static final Set<String> WHY = Set.of("for", "over");
    private static final Set<String> TOWARDS = Set.of("against", "to", "about", "from", "by");
    private static final Set<String> LOCATING = Set.of("in", "at", "near", "across");

    private static final Set<String> JOINING = Set.of("and", "or", "&");
    private static final Set<String> HELPING = Set.of("help", "aid", "assist", "support");

    private final Article article;
    private final Mention pronoun;
    private final Sentence sentence;

    PronounGrammar(Article article, Mention pronoun) {
        this.article = article;
        this.pronoun = pronoun;
        this.sentence = article.reading().sentence(pronoun);
    }

    /** The last words before the pronoun that name or describe whom the mention means. */
    Mention last(Mention candidate) {
        for (int id = pronoun.id() - 1; id > candidate.id(); id--) {
            Mention mention = article.mention(id);
            if (mention.kind() != Mention.Kind.PRONOUN
                    && article.isOneActor(mention, candidate)
                    && !mention.span().contains(pronoun.span())) {
                return mention;
            }
        }
        return candidate;
    }

    /** Whether the pronoun cannot mean whom these words mean, whatever it is about. “His eldest son” is not his own father. */
    boolean rulesOut(Mention candidate) {
        if (isLocation(candidate) || isPartOfALongerName(candidate) || isNamedBelow(candidate)) {
            return true;
        }
        if (candidate.sentence() != pronoun.sentence() || candidate.first() > pronoun.first()) {
            return false; // Only within a sentence does grammar forbid more.
        }
        return candidate.span().contains(pronoun.span())
                || isDescribedBy(candidate)
                || isItsApposition(candidate)
                || isBesideAside(candidate)
                || isSubjectOfItsVerb(candidate)
                || isSubjectBesideIt(candidate)
                || isOwnerBeforeIt(candidate);
    }

    /** “Norvik's plant said that it”: the plant, if anything. */
    private boolean isOwnerBeforeIt(Mention candidate) {
        return sentence.lower(pronoun.first()).equals("it") && candidate.role() == Mention.Role.POSSESSIVE;
    }

    /** “Sells most in India”, and “its”: where something happens, not what is spoken of. */
    private boolean isLocation(Mention candidate) {
        Sentence there = article.reading().sentence(candidate);
        return pronoun.features().number() == Plurality.SINGULAR
                && (candidate.type() == ActorType.PLACE || candidate.type() == ActorType.GEOPOLITICAL)
                && candidate.first() > 0
                && LOCATING.contains(there.lower(candidate.first() - 1));
    }

    /** “The poet, whom she called”: she is somebody else. Not “told the poet that she”. */
    private boolean isDescribedBy(Mention candidate) {
        int before = pronoun.first() - 1;
        if (before < 1 || !RELATIVES.contains(sentence.lower(before)) || sentence.relation(before) == Relation.MARK) {
            return false;
        }
        int end = sentence.form(before - 1).equals(",") ? before - 1 : before;
        return candidate.end() == end;
    }

    /** “Paul Finch, his father, said”: nobody is his own father. */
    private boolean isItsApposition(Mention candidate) {
        int noun = sentence.head(pronoun.first());
        return pronoun.role() == Mention.Role.POSSESSIVE
                && noun >= 0
                && sentence.relation(noun) == Relation.APPOS
                && holds(candidate, sentence.head(noun));
    }

    /** “Novak, he noted, would call”: he speaks of Novak. */
    private boolean isBesideAside(Mention candidate) {
        int end = pronoun.end() + 1;
        return pronoun.role() == Mention.Role.SUBJECT
                && candidate.end() + 1 == pronoun.first()
                && sentence.form(candidate.end()).equals(",")
                && end < sentence.size()
                && sentence.form(end).equals(",");
    }

    /** “Novak led him from one site to the next”: that would be “himself”. */
    private boolean isSubjectOfItsVerb(Mention candidate) {
        if (pronoun.role() != Mention.Role.OBJECT) {
            return false;
        }
        int verb = sentence.head(pronoun.first());
        return verb >= 0 && sentence.words().subject(verb) >= 0 && holds(candidate, sentence.subject(verb));
    }

    /** “Police took measures against them”, “Novak wrote to him”: that would be “themselves”, “himself”. */
    private boolean isSubjectBesideIt(Mention candidate) {
        int own = pronoun.first();
        int preposition = sentence.dependent(own, Relation.CASE);
        if (preposition < 0 || !TOWARDS.contains(sentence.lower(preposition))) {
            return false;
        }
        int above = sentence.head(own);
        int verb = above >= 0 && sentence.relation(above) == Relation.OBJ ? sentence.head(above) : above;
        int subject = verb < 0 ? -1 : sentence.subject(verb);
        return subject >= 0 && holds(candidate, subject);
    }

    /** “Hamad” in “the Hamad Charitable Foundation”. */
    private boolean isPartOfALongerName(Mention candidate) {
        Sentence there = article.reading().sentence(candidate);
        int next = candidate.end();
        return (candidate.type() == ActorType.PERSON || candidate.type() == ActorType.GROUP)
                && next < there.size()
                && there.isName(next - 1)
                && there.isName(next)
                && Character.isUpperCase(there.form(next).codePointAt(0));
    }

    /** “He flew to Bonn to meet Novak”: whom a clause names is not its subject. */
    private boolean isNamedBelow(Mention candidate) {
        int verb = sentence.head(pronoun.first());
        if (verb < pronoun.first() || !sentence.relation(pronoun.first()).isSubject()) {
            return false;
        }
        for (int id = pronoun.id() + 1; id < article.mentions().size(); id++) {
            Mention mention = article.mention(id);
            if (mention.sentence() != pronoun.sentence()) {
                return false;
            }
            if (mention.kind() == Mention.Kind.NAME
                    && article.isOneActor(mention, candidate)
                    && sentence.words().isUnder(head(sentence, mention), verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words are part of the phrase of the others, as in “teams from Morocco”. */
    boolean isInside(Mention candidate, Mention other) {
        if (candidate.sentence() != other.sentence() || candidate.equals(other)) {
            return false;
        }
        Sentence both = article.reading().sentence(candidate);
        int inner = head(both, candidate);
        int outer = head(both, other);
        return inner > outer && outer >= 0 && both.words().isUnder(inner, outer) && !isJoined(both, inner, outer);
    }

    /** “Turkey, Syria and Iran”: each hangs on the first, and none is part of another. */
    private static boolean isJoined(Sentence sentence, int token, int first) {
        int at = token;
        while (at != first) {
            if (sentence.relation(at) != Relation.CONJ && sentence.relation(at) != Relation.APPOS) {
                return false;
            }
            at = sentence.head(at);
        }
        return true;
    }

    /**
     * Whether the pronoun's own clause, or the one that it depends on, is about whom the mention means: “When Novak asked why
     * he had not been told”, “called on writers to publish their work”.
     */
    boolean isGovernedBy(Mention candidate) {
        return governor().filter(token -> holds(candidate, token)).isPresent();
    }

    /** “Novak and his sister”, “Novak and two of his sisters”: whose they are stands right before. */
    boolean isRightBefore(Mention candidate) {
        int joining = pronoun.first() - 1;
        if (joining > 1 && sentence.lower(joining).equals("of")) {
            joining -= 2;
        }
        return pronoun.role() == Mention.Role.POSSESSIVE
                && candidate.sentence() == pronoun.sentence()
                && candidate.end() == joining
                && JOINING.contains(sentence.lower(joining));
    }

    /** “In the years before his election, Novak …”: whose it is follows at once. */
    boolean isNamedRightAfter(Mention candidate) {
        return pronoun.role() == Mention.Role.POSSESSIVE
                && subjectBehindOpening()
                        .filter(subject -> article.isOneActor(subject, candidate))
                        .isPresent();
    }

    /** Where the pronoun stands in an opening phrase, before the first comma: the subject after it. */
    Optional<Mention> subjectBehindOpening() {
        Tag opening = sentence.tag(0);
        if (opening != Tag.ADP && opening != Tag.SCONJ) {
            return Optional.empty();
        }
        int comma = pronoun.end();
        while (comma < sentence.size() && !sentence.form(comma).equals(",")) {
            comma++;
        }
        int main = comma;
        return article.reading().mentionsIn(sentence).stream()
                .filter(mention -> mention.first() > main && mention.kind() != Mention.Kind.PRONOUN)
                .filter(mention -> mention.role() == Mention.Role.SUBJECT)
                .findFirst();
    }

    /** “Novak, who is close to Lindner, has said he will go”: who says so, where nobody is told. */
    boolean isWhoSaysSo(Mention candidate) {
        int verb = sentence.head(pronoun.first());
        if (verb < 0 || pronoun.role() != Mention.Role.SUBJECT || sentence.relation(verb) != Relation.CCOMP) {
            return false;
        }
        int saying = sentence.head(verb);
        int subject = subjectOf(saying);
        return subject >= 0
                && subject < pronoun.first()
                && article.knowledge().reportingVerb(sentence.lemma(saying)).isPresent()
                && !isAddressed(saying)
                && holds(candidate, subject);
    }

    /** The subject of a verb, its own or, in “took the blame but did not say”, that of the verb that it is joined to; -1 without one. */
    private int subjectOf(int verb) {
        int subject = sentence.subject(verb);
        return subject < 0 && sentence.relation(verb) == Relation.CONJ
                ? sentence.subject(sentence.head(verb))
                : subject;
    }

    /** “Told Lindner”, “wrote to Lindner”. */
    private boolean isAddressed(int saying) {
        int oblique = sentence.dependent(saying, Relation.OBL);
        int preposition = oblique < 0 ? -1 : sentence.dependent(oblique, Relation.CASE);
        return sentence.dependent(saying, Relation.OBJ) >= 0
                || sentence.dependent(saying, Relation.IOBJ) >= 0
                || preposition >= 0 && sentence.lower(preposition).equals("to");
    }

    /** “Investors and other businesses”: two that are named together. */
    boolean areJoined(Mention one, Mention other) {
        if (one.sentence() != other.sentence()) {
            return false;
        }
        Sentence both = article.reading().sentence(one);
        int first = Math.min(head(both, one), head(both, other));
        int second = Math.max(head(both, one), head(both, other));
        return first < second && both.words().isUnder(second, first) && isJoined(both, second, first);
    }

    /** “Helped Novak with his defence”, “support the country in its need”: who is helped is whose it is. */
    boolean isHelped(Mention candidate) {
        int noun = sentence.head(pronoun.first());
        if (pronoun.role() != Mention.Role.POSSESSIVE || noun < 0 || sentence.relation(noun) != Relation.OBL) {
            return false;
        }
        int verb = sentence.head(noun);
        int helped = sentence.dependent(verb, Relation.OBJ);
        return HELPING.contains(sentence.lemma(verb)) && helped >= 0 && holds(candidate, helped);
    }

    /** “Thanked Novak for his help”, “anger with Novak over his silence”: whom it is about is whose reason it is. */
    boolean isWhy(Mention candidate) {
        int noun = sentence.head(pronoun.first());
        int preposition =
                pronoun.role() == Mention.Role.POSSESSIVE && noun >= 0 ? sentence.dependent(noun, Relation.CASE) : -1;
        return candidate.sentence() == pronoun.sentence()
                && preposition >= candidate.end()
                && WHY.contains(sentence.lower(preposition));
    }

    /** “Novak's family had to pay to free him”: the family is his. */
    boolean isOwnerOfGovernor(Mention candidate) {
        return pronoun.role() != Mention.Role.SUBJECT
                && candidate.role() == Mention.Role.POSSESSIVE
                && candidate.sentence() == pronoun.sentence()
                && governor()
                        .filter(token -> sentence.head(head(sentence, candidate)) == token)
                        .isPresent();
    }

    /** “Known to share her memories, Novak is silent”, “Asked if he would come, Novak laughed”: the opening is its subject's. */
    boolean opensClauseOf(Mention candidate) {
        return governor()
                .filter(token -> token > pronoun.first() && holds(candidate, token) && !isInClauseBeside(token))
                .isPresent();
    }

    /** “When he left, Novak laughed”: somebody else may have left. */
    private boolean isInClauseBeside(int subject) {
        int verb = sentence.head(pronoun.first());
        return pronoun.role() == Mention.Role.SUBJECT && sentence.head(verb) == sentence.head(subject);
    }

    /** Whether the same pronoun stands earlier in the sentence, means the same, and nobody else came since. */
    boolean goesOnWith(Mention candidate) {
        for (int id = pronoun.id() - 1; id > candidate.id(); id--) {
            Mention mention = article.mention(id);
            if (mention.sentence() != pronoun.sentence()) {
                return false;
            }
            if (mention.kind() == Mention.Kind.PRONOUN && isSamePronoun(mention)) {
                return article.isOneActor(mention, candidate);
            }
        }
        return false;
    }

    /**
     * Whether the same pronoun stands earlier in the sentence, and none of these is named since: a reader has made up their mind.
     * Not “his brother said he”, where the brother is one of them.
     */
    boolean isAgain(Set<Mention> candidates) {
        for (int id = pronoun.id() - 1; id >= 0; id--) {
            Mention mention = article.mention(id);
            if (mention.sentence() != pronoun.sentence()) {
                return false;
            }
            if (mention.kind() != Mention.Kind.PRONOUN) {
                if (candidates.stream().anyMatch(one -> article.isOneActor(one, mention))) {
                    return false;
                }
            } else if (isSamePronoun(mention)) {
                return candidates.stream().noneMatch(one -> one.span().contains(mention.span()));
            }
        }
        return false;
    }

    private boolean isSamePronoun(Mention mention) {
        return PersonalPronoun.of(article.words(mention)).equals(PersonalPronoun.of(article.words(pronoun)));
    }

    /** “It was explained that”: the explanation follows. */
    boolean isOfAReport() {
        int verb = sentence.head(pronoun.first());
        return sentence.lower(pronoun.first()).equals("it")
                && verb >= 0
                && sentence.relation(pronoun.first()) == Relation.NSUBJ_PASSIVE
                && article.knowledge().reportingVerb(sentence.lemma(verb)).isPresent();
    }

    /** “It is a response to the ban”: it may be all that was told before. */
    boolean isOfADefinition() {
        int noun = sentence.head(pronoun.first());
        return sentence.lower(pronoun.first()).equals("it") && noun >= 0 && sentence.dependent(noun, Relation.COP) >= 0;
    }

    /** Whether one is the subject of a verb, and the other its object, or comes in beside it: “Novak met Lindner”. */
    boolean areOfOneVerb(Mention one, Mention other) {
        if (one.sentence() != other.sentence()) {
            return false;
        }
        Sentence both = article.reading().sentence(one);
        int first = explained(both, head(both, one));
        int second = explained(both, head(both, other));
        return isSubjectBeside(both, first, second) || isSubjectBeside(both, second, first);
    }

    private static boolean isSubjectBeside(Sentence sentence, int subject, int token) {
        return sentence.relation(subject).isSubject()
                && sentence.head(subject) == sentence.head(token)
                && switch (sentence.relation(token)) {
                    case OBJ, IOBJ, OBL, OBL_AGENT -> true;
                    default -> false;
                };
    }

    /** What an apposition explains: the deputy in “the deputy, Paul Jones”. */
    private static int explained(Sentence sentence, int token) {
        int at = token;
        while (sentence.relation(at) == Relation.APPOS) {
            at = sentence.head(at);
        }
        return at;
    }

    /** Whether the words are the subject of their clause, as its verb has it. */
    boolean isSubject(Mention candidate) {
        Sentence there = article.reading().sentence(candidate);
        return there.relation(head(there, candidate)).isSubject();
    }

    /** Whom the clause is about: the first subject, or object that an infinitive belongs to, above the pronoun. */
    private Optional<Integer> governor() {
        int own = pronoun.first();
        for (int at = own; sentence.head(at) >= 0; at = sentence.head(at)) {
            if (sentence.relation(at) == Relation.PARATAXIS) {
                return Optional
                        .empty(); // “When Lindner left, Novak told the court, she wept”: it hangs on nobody's telling.
            }
            int above = sentence.head(at);
            int controller = controller(above, at);
            int governor = controller >= 0 ? controller : sentence.subject(above);
            if (governor >= 0 && !sentence.words().isUnder(own, governor)) {
                return Optional.of(governor);
            }
        }
        return Optional.empty();
    }

    /**
     * Who is asked to do what the infinitive says, “urged them to”, “called on them to”, “sent an order to them to”; -1 where it is
     * the subject's.
     */
    private int controller(int verb, int infinitive) {
        int asked = switch (sentence.relation(infinitive)) {
            case XCOMP -> sentence.dependent(verb, Relation.OBJ);
            case ADVCL -> isAboutObject(verb, infinitive) ? sentence.dependent(verb, Relation.OBJ) : calledOn(verb);
            default -> -1;
        };
        return asked > verb && asked < infinitive ? asked : -1;
    }

    /** “Mocked him for not paying”, “kept him from paying”; “urging him to pay”, where the tree has it as an aside. */
    private boolean isAboutObject(int verb, int clause) {
        int mark = sentence.dependent(clause, Relation.MARK);
        String word = mark < 0 ? "" : sentence.lower(mark);
        return OF_OBJECT.contains(word)
                || word.equals("to")
                        && article.knowledge()
                                .reportingVerb(sentence.lemma(verb))
                                .filter(reporting -> reporting.frames().contains(Frame.DIRECTIVE))
                                .isPresent();
    }

    private int calledOn(int verb) {
        boolean order = sentence.dependent(verb, Relation.OBJ) >= 0;
        int last = -1;
        for (int i = verb + 1; i < pronoun.first(); i++) {
            boolean oblique = sentence.head(i) == verb && sentence.relation(i) == Relation.OBL;
            int preposition = oblique ? sentence.dependent(i, Relation.CASE) : -1;
            if (preposition >= 0 && sentence.lower(preposition).equals(order ? "to" : "on")) {
                last = i;
            }
        }
        return last;
    }

    /** Whether the token is the head of words that mean the same, or of what they explain. */
    private boolean holds(Mention candidate, int token) {
        boolean one = article.reading().mentionsIn(sentence).stream()
                .filter(mention -> head(sentence, mention) == token)
                .anyMatch(mention -> mention.equals(candidate) || article.isOneActor(mention, candidate));
        int head = candidate.sentence() == pronoun.sentence() ? head(sentence, candidate) : -1;
        return one || head == token || head >= 0 && isJoinedByApposition(head, token);
    }

    private boolean isJoinedByApposition(int token, int other) {
        return sentence.relation(token) == Relation.APPOS && sentence.head(token) == other;
    }

    /** The token of the mention that all others of it hang on. */
    private static int head(Sentence sentence, Mention mention) {
        int head = mention.first();
        while (sentence.head(head) >= mention.first() && sentence.head(head) < mention.end()) {
            head = sentence.head(head);
        }
        return head;
    }
}
