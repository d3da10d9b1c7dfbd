package org.antecedent.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Penn;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;

/**
 * Cuts a sentence into noun phrases by its parts of speech. A possessor and a name inside a phrase are phrases of their
 * own; “of” and what follows it belong to the phrase before.
 */
final class NounPhrases {
    private static final Set<String> QUANTITIES = WordList.of("""
            dozens hundreds thousands millions billions scores number majority most some many all several half
            tens lots plenty handful minority couple series both few lot kind type sort any
            """);
    private static final Set<String> RELATIONAL = WordList.of("""
            spokesman spokeswoman spokesperson minister secretary ambassador envoy delegate representative
            adviser advisor candidate commissioner correspondent director undersecretary
            """);
    private static final Set<String> PEOPLE_BY_ADJECTIVE = WordList.of("""
            wounded injured poor rich elderly dead accused deceased unemployed homeless sick young old former
            latter
            """);

    private final Knowledge knowledge;
    private final Titles titles;

    NounPhrases(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.titles = new Titles(knowledge);
    }

    /** All phrases without “of …”, a phrase after what it holds. */
    List<NounPhrase> of(Sentence sentence, List<Name> names) {
        Reader reader = new Reader(sentence, names);
        reader.read();
        return reader.found;
    }

    /**
     * Joins “of …” to the phrase before it, from right to left, so that chains nest.
     *
     * @param phrases as {@link #of} gives them
     * @param joined for each token, where the coordination ends whose first phrase starts there; 0 where there is none
     */
    List<NounPhrase> attach(Sentence sentence, List<NounPhrase> phrases, int[] joined) {
        List<NounPhrase> attached = new ArrayList<>(phrases);
        int[] widest = new int[sentence.size()];
        for (int i = 0; i < attached.size(); i++) {
            // Inner phrases come before the one that holds them: the last that starts at a token is the widest there.
            widest[attached.get(i).first()] = i + 1;
        }
        Set<Integer> dropped = new HashSet<>();
        for (int i = attached.size() - 1; i >= 0; i--) {
            NounPhrase phrase = attached.get(i);
            int link = phrase.end();
            if (phrase.possessive() || link + 1 >= sentence.size() || widest[link + 1] == 0) {
                continue;
            }
            int next = widest[link + 1] - 1;
            NounPhrase complement = attached.get(next);
            if (!attaches(sentence, phrase, sentence.lower(link))) {
                continue;
            }
            boolean quantity = QUANTITIES.contains(sentence.lower(phrase.headFirst()));
            if (quantity
                    && sentence.lower(link).equals("of")
                    && complement.name().isEmpty()) {
                dropped.add(next);
                attached.set(i, complement.from(phrase.first()));
            } else {
                attached.set(i, phrase.until(Math.max(complement.end(), joined[link + 1])));
            }
        }
        List<NounPhrase> kept = new ArrayList<>();
        for (int i = 0; i < attached.size(); i++) {
            if (!dropped.contains(i)) {
                kept.add(attached.get(i));
            }
        }
        kept.sort(NounPhrase.OUTER_FIRST);
        return kept;
    }

    private static boolean attaches(Sentence sentence, NounPhrase phrase, String link) {
        if (phrase.name().isPresent() || Temporal.isTime(sentence, phrase.headFirst())) {
            return false;
        }
        String head = sentence.lemma(phrase.headFirst());
        return link.equals("of") || RELATIONAL.contains(head) && (link.equals("for") || link.equals("to"));
    }

    private final class Reader {
        private final Sentence sentence;
        private final Name[] nameAt;
        private final int[] titled;
        private final List<NounPhrase> found = new ArrayList<>();

        Reader(Sentence sentence, List<Name> names) {
            this.sentence = sentence;
            this.nameAt = new Name[sentence.size()];
            this.titled = new int[sentence.size()];
            int floor = 0;
            for (Name name : names) {
                for (int i = name.first(); i < name.end(); i++) {
                    nameAt[i] = name;
                }
                if (name.type() == ActorType.PERSON) {
                    for (int i = titles.start(sentence, name.first(), floor); i < name.first(); i++) {
                        titled[i] = name.first();
                    }
                }
                floor = name.end();
            }
        }

        void read() {
            int i = 0;
            while (i < sentence.size()) {
                i = Math.max(i + 1, phrase(i));
            }
        }

        /** Reads the phrase that starts here, if one does; gives where to go on. */
        private int phrase(int first) {
            if (isClock(sentence.form(first))) {
                return first + 1; // “17:20 Minister hits back”
            }
            int from = afterDeterminer(first);
            Unit head = nouns(from, from > first);
            if (head == null) {
                return withoutNoun(first, from);
            }
            while (true) {
                int end = head.end();
                boolean possessor = end < sentence.size() && isPossessiveEnding(end);
                found.add(new NounPhrase(first, end, head.first(), end, Optional.ofNullable(head.name()), possessor));
                Unit possessed = possessor ? nouns(end + 1, true) : null;
                if (possessed == null) {
                    return possessor ? end + 1 : end;
                }
                head = possessed;
            }
        }

        /** “17:20”. */
        private static boolean isClock(String form) {
            int colon = form.indexOf(':');
            return colon > 0
                    && colon == form.length() - 3
                    && Character.isDigit(form.charAt(0))
                    && Character.isDigit(form.charAt(form.length() - 1));
        }

        private boolean isPossessiveEnding(int i) {
            String word = sentence.lower(i);
            return word.equals("'s") && sentence.tag(i) != Tag.AUX && sentence.tag(i) != Tag.VERB
                    || word.equals("'")
                            && i > 0
                            && sentence.start(i) == sentence.end(i - 1)
                            && sentence.lower(i - 1).endsWith("s");
        }

        private int afterDeterminer(int first) {
            int i = first;
            while (i < sentence.size() && i < first + 3 && nameAt[i] == null && isDeterminer(i)) {
                i++;
            }
            return i;
        }

        private boolean isDeterminer(int i) {
            if (Pronouns.isDeterminer(sentence, i)) {
                return true;
            }
            return sentence.tag(i) == Tag.DET && Pronouns.at(sentence, i).isEmpty();
        }

        /** The last noun or name of a stretch of modifiers and nouns; null where there is none. */
        private Unit nouns(int from, boolean introduced) {
            Unit head = null;
            boolean modifiers = introduced;
            int i = from;
            while (i < sentence.size()) {
                if (nameAt[i] != null) {
                    Name name = nameAt[i];
                    if (head != null && !leadsTo(head, name)) {
                        return head;
                    }
                    if (head != null || titleBefore(i)) {
                        addInner(head);
                    }
                    head = new Unit(name.first(), name.end(), name);
                    i = name.end();
                    continue;
                }
                if (titled[i] > i) {
                    if (head != null && Temporal.isTime(sentence, head.first())) {
                        return head; // “yesterday Sir Gavin gave”
                    }
                    addInner(head);
                    head = null;
                    i = titled[i];
                    continue;
                }
                if (isNoun(i, head, modifiers)) {
                    if (head != null && Temporal.isBoundary(sentence, head.first(), i)) {
                        return head;
                    }
                    addInner(head);
                    head = new Unit(i, i + 1, null);
                    i++;
                    continue;
                }
                if (!isModifier(i, head, modifiers)) {
                    return head;
                }
                modifiers = true;
                i++;
            }
            return head;
        }

        /** A noun by its tag, or by its place: “Turkey's <em>support</em> for”, “the US <em>delegate</em> to”. */
        private boolean isNoun(int i, Unit head, boolean introduced) {
            if (sentence.tag(i).isNominal()) {
                return !isOrdinal(sentence.lower(i));
            }
            if (introduced && Age.isTold(sentence.lower(i))) {
                return !isNounAhead(i + 1);
            }
            if (sentence.tag(i) != Tag.VERB
                    || head == null && !introduced
                    || i == 0
                    || sentence.penn(i) == Penn.VBD && isSaidOfAll(i - 1)) {
                return false;
            }
            boolean possessed = isPossessiveEnding(i - 1)
                    || Pronouns.isDeterminer(sentence, i - 1)
                    || sentence.tag(i - 1) == Tag.DET;
            boolean last =
                    i + 1 == sentence.size() || !sentence.tag(i + 1).isNominal() && sentence.tag(i + 1) != Tag.ADJ;
            boolean bare = sentence.lower(i).equals(sentence.lemma(i));
            boolean named = head != null
                    && head.name() != null
                    && bare
                    && knowledge
                            .noun(sentence.lemma(i))
                            .filter(noun -> noun.kind() == CommonNoun.Kind.PERSON)
                            .isPresent();
            return possessed && last && head == null || named;
        }

        /** “We <em>all</em> trusted them”: no determiner of what follows. */
        private boolean isSaidOfAll(int i) {
            String word = sentence.lower(i);
            return i > 0
                    && sentence.tag(i - 1) == Tag.PRON
                    && (word.equals("all") || word.equals("both") || word.equals("each"));
        }

        private static boolean isOrdinal(String word) {
            return Character.isDigit(word.charAt(0))
                    && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
        }

        private boolean titleBefore(int i) {
            return i > 0 && titled[i - 1] == i;
        }

        /** A name that turned out to stand before the noun: a phrase of its own. */
        private void addInner(Unit head) {
            if (head != null && head.name() != null) {
                found.add(new NounPhrase(
                        head.first(), head.end(), head.first(), head.end(), Optional.of(head.name()), false));
            }
        }

        /** Whether a name after a noun or name belongs to the same phrase: “spokesman John Kirby”, “US Democrats”. */
        private boolean leadsTo(Unit before, Name name) {
            if (before.name() != null) {
                return before.name().type() != ActorType.PERSON && before.name().type() != ActorType.GROUP
                        || titled[name.first() - 1] == name.first();
            }
            if (titled[before.first()] == name.first()) {
                return true;
            }
            return knowledge
                    .noun(sentence.lemma(before.first()))
                    .map(CommonNoun::kind)
                    .filter(kind -> switch (kind) {
                        case PERSON, GROUP, INSTITUTION, PLACE -> true;
                        case EVENT, DOCUMENT, CUE -> false;
                    })
                    .isPresent();
        }

        private boolean isModifier(int i, Unit head, boolean introduced) {
            int next = i + 1;
            if (next >= sentence.size()) {
                return false;
            }
            Tag after = sentence.tag(next);
            boolean nounFollows = isNounAhead(next);
            if (head != null) {
                boolean name = head.name() != null && head.name().type() != ActorType.PERSON;
                return name && (sentence.tag(i) == Tag.ADJ || sentence.tag(i) == Tag.NUM) && nounFollows;
            }
            return switch (sentence.tag(i)) {
                case ADJ, NUM, SYM -> true;
                case NOUN -> isOrdinal(sentence.lower(i));
                case VERB -> isParticiple(sentence.lower(i)) && (introduced || i == 0) && nounFollows;
                case ADV -> introduced && (after == Tag.ADJ || after == Tag.NUM || after == Tag.VERB);
                case CCONJ, PUNCT ->
                    introduced
                            && i > 0
                            && sentence.tag(i - 1) == Tag.ADJ
                            && after == Tag.ADJ
                            && (sentence.lower(i).equals("and")
                                    || sentence.lower(i).equals(",")
                                    || sentence.lower(i).equals("or"));
                case X -> nounFollows;
                default -> false;
            };
        }

        /** Whether a noun, or what may stand before one, is there. */
        private boolean isNounAhead(int i) {
            if (i == sentence.size()) {
                return false;
            }
            Tag tag = sentence.tag(i);
            return tag.isNominal() || tag == Tag.ADJ || tag == Tag.NUM || nameAt[i] != null;
        }

        private static boolean isParticiple(String word) {
            return word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en") || word.endsWith("wn");
        }

        /** “the former”, “the wounded”, “the two”, “some of …”, a year. */
        private int withoutNoun(int start, int from) {
            int i = from;
            if (i < sentence.size()
                    && i > start
                    && sentence.tag(start) == Tag.DET
                    && (PEOPLE_BY_ADJECTIVE.contains(sentence.lower(i)) || sentence.tag(i) == Tag.NUM)) {
                found.add(new NounPhrase(start, i + 1, i, i + 1, Optional.empty(), false));
                return i + 1;
            }
            boolean quantity = start + 1 < sentence.size()
                    && sentence.lower(start + 1).equals("of")
                    && (QUANTITIES.contains(sentence.lower(start)) || sentence.tag(start) == Tag.NUM);
            if (quantity || sentence.tag(start) == Tag.NUM && Temporal.isYear(sentence.lower(start))) {
                found.add(new NounPhrase(start, start + 1, start, start + 1, Optional.empty(), false));
                return start + 1;
            }
            return Math.max(from, start + 1);
        }
    }

    /** A noun or a name while a phrase is read. */
    private record Unit(int first, int end, Name name) {}
}
