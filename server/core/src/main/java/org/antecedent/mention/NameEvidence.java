package org.antecedent.mention;

import java.util.List;
import java.util.Optional;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Place;
import org.antecedent.knowledge.Title;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.language.linear.Appearance;
import org.antecedent.language.linear.Appearance.Column;
import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.WordTable;

/**
 * What speaks for a name at each token, as hashed features: the words, what the lists know of them, and what the rules of
 * {@link GazetteerNameFinder} would say. It sees one paragraph at a time and keeps nothing of it. Used again from one to
 * the next; not safe to share between threads.
 */
public final class NameEvidence {
    /** So many small words may stand between two capitals of one name: “Bank <em>of the</em> West”. */
    private static final int LONGEST_LINK = 2;

    /** “Ministry of Agriculture, Fisheries and …”: longer names are not looked for in the lists. */
    private static final int LONGEST_KNOWN = 6;

    /** A word that stands twice is looked for so near. */
    private static final int LONGEST_ECHO = 3;

    private static final int CACHED = 1 << 12;

    /** How many things are said of a word: see {@link #said}. */
    public static final int SAID = 15;

    /** The most that rules are sure of a name. */
    private static final int SUREST = 5;

    /** Where in a name a token may stand: first, inside, last, alone. */
    private static final int PLACES = 4;

    private static final int COUNTRY = 1;
    private static final int SEAT = 2;
    private static final int CITY = 4;
    private static final int REGION = 8;
    private static final int LANDMARK = 16;
    private static final int ORGANIZATION = 32;
    private static final int COMPANY = 64;
    private static final int DEMONYM = 128;
    private static final int GIVEN = 256;
    private static final int SURNAME = 512;
    private static final int HEAD_OF_ORGANIZATION = 1024;
    private static final int HEAD_OF_PLACE = 2048;
    private static final int PARTICLE = 4096;
    private static final int FORM_OF_COMPANY = 8192;
    private static final int OTHER_HEAD = 1 << 14;
    private static final int NO_NAME = 1 << 15;
    private static final int PORTFOLIO = 1 << 16;

    /** {@link #said} gives so many of these bits at a time. */
    private static final int TOGETHER = 6;

    private final Knowledge knowledge;
    private final GazetteerNameFinder rules;
    private final Titles titles;
    private final Appearance words;
    private final WordTable wordKinds;

    private final String[] cachedWords = new String[CACHED];
    private final int[] cachedLists = new int[CACHED];

    private List<Sentence> paragraph = List.of();
    private List<List<GazetteerNameFinder.Found>> found = List.of();
    private Sentence sentence;

    private int[] lists = new int[0];
    private int[] kinds;
    private int[] shades;
    private int[] phrases;
    private int[] rule;
    private int[] ruleWeight;
    private int[] nouns;
    private int[] titled;
    private int[] tags;
    private int[] runFirst;
    private int[] runEnd;
    private boolean[] capital;
    private boolean[] open;

    /** @param kinds what single words name, as {@link WordKinds} numbers it */
    public NameEvidence(Knowledge knowledge, WordTable clusters, WordTable kinds) {
        this.knowledge = knowledge;
        this.wordKinds = kinds;
        this.rules = new GazetteerNameFinder(knowledge);
        this.titles = new Titles(knowledge);
        this.words = new Appearance(clusters);
    }

    /** Looks at a paragraph. */
    public void of(List<Sentence> sentences) {
        paragraph = sentences;
        found = rules.guesses(sentences);
    }

    /** What the rules find in sentence {@code s} of the paragraph. */
    List<GazetteerNameFinder.Found> rules(int s) {
        return found.get(s);
    }

    /** Looks at sentence {@code s} of the paragraph. */
    public void sentence(int s) {
        sentence = paragraph.get(s);
        int size = sentence.size();
        grow(size);
        String[] forms = new String[size];
        for (int i = 0; i < size; i++) {
            forms[i] = sentence.form(i);
        }
        words.of(forms);
        for (int i = 0; i < size; i++) {
            capital[i] = hasCapital(forms[i]);
            tags[i] = sentence.tag(i).ordinal() + 1;
            phrases[i] = 0;
            int coded = wordKinds.value(wordKinds.row(words.lower(i)), 0);
            kinds[i] = WordKinds.kind(coded);
            shades[i] = WordKinds.shade(coded);
            rule[i] = 0;
            ruleWeight[i] = 0;
        }
        for (GazetteerNameFinder.Found name : found.get(s)) {
            mark(rule, name.first(), name.end(), name.guess().type().ordinal() + 1);
            int weight = Math.max(0, Math.min(SUREST - 1, name.guess().weight() / 2)) + 1;
            for (int i = name.first(); i < name.end(); i++) {
                ruleWeight[i] = weight;
            }
        }
        opens(size);
        runs(size);
        for (int i = 0; i < size; i++) {
            lists[i] = open[i] ? lists(capital[i] ? forms[i] : withCapital(forms[i])) : 0;
            nouns[i] = open[i] || i + 1 < size && open[i + 1] || i > 0 && open[i - 1] ? noun(i) : 0;
            titled[i] = capital[i] ? title(i) : 0;
        }
        for (int i = 0; i < size; i++) {
            known(i, size);
        }
    }

    private static void mark(int[] marks, int first, int end, int kind) {
        for (int i = first; i < end; i++) {
            int place = end - first == 1 ? 3 : i == first ? 0 : i + 1 == end ? 2 : 1;
            marks[i] = kind * PLACES + place;
        }
    }

    /** Which tokens may be part of a name at all: most cannot, and need not be looked at. */
    private void opens(int size) {
        int before = -LONGEST_LINK - 2;
        for (int i = 0; i < size; i++) {
            open[i] = capital[i]
                    || rule[i] != 0
                    || words.cluster(i, Column.CASING) >= 3
                    || WordKinds.isName(kinds[i])
                    || words.is(i, Appearance.DIGIT) && (i > 0 && capital[i - 1] || i + 1 < size && capital[i + 1]);
            if (capital[i]) {
                for (int k = i - before <= LONGEST_LINK + 1 ? before + 1 : i; k < i; k++) {
                    open[k] = true;
                }
                before = i;
            }
        }
    }

    private void runs(int size) {
        for (int i = 0; i < size; i++) {
            boolean joins = i > 0 && capital[i] && capital[i - 1];
            runFirst[i] = joins ? runFirst[i - 1] : i;
        }
        for (int i = size - 1; i >= 0; i--) {
            boolean joins = i + 1 < size && capital[i] && capital[i + 1];
            runEnd[i] = joins ? runEnd[i + 1] : i + 1;
        }
    }

    private int noun(int i) {
        if (sentence.tag(i).isVerbal()) {
            return knowledge.reportingVerb(sentence.lemma(i)).isPresent() ? 1 : 0;
        }
        if (!sentence.tag(i).isNominal()) {
            return 0;
        }
        Optional<CommonNoun> noun = knowledge.noun(sentence.lower(i)).or(() -> knowledge.noun(sentence.lemma(i)));
        return noun.isPresent() ? noun.get().kind().ordinal() + 2 : 0;
    }

    /** What kind of title ends before the token: 0 for none. */
    private int title(int i) {
        if (i == 0 || capital[i - 1] && lists[i - 1] != 0 && (lists[i - 1] & (GIVEN | SURNAME)) != 0) {
            return 0;
        }
        Optional<Title> title = titles.title(sentence, i, 0);
        return title.isPresent() ? title.get().kind().ordinal() + 1 : 0;
    }

    /** Marks the longest name of several words that the lists know and that starts here. */
    private void known(int first, int size) {
        if (!capital[first] || phrases[first] != 0) {
            return;
        }
        int limit = first + 1;
        while (limit < size && limit < first + LONGEST_KNOWN && open[limit]) {
            limit++;
        }
        for (int end = limit; end > first + 1; end--) {
            if (capital[end - 1]) {
                int kind = kind(sentence.phrase(first, end));
                if (kind != 0) {
                    mark(phrases, first, end, kind);
                    return;
                }
            }
        }
    }

    private int kind(String phrase) {
        if (knowledge.country(phrase).isPresent()) {
            return 1;
        }
        if (knowledge.organization(phrase).isPresent()) {
            return 2;
        }
        if (knowledge.isDemonym(phrase)) {
            return 3;
        }
        Optional<Place> place = knowledge.place(phrase);
        return place.isPresent() ? 4 + place.get().kind().ordinal() : 0;
    }

    private int lists(String form) {
        int slot = form.hashCode() * 0x9E3779B1 >>> 20;
        if (form.equals(cachedWords[slot])) {
            return cachedLists[slot];
        }
        int known = lookUp(form);
        cachedWords[slot] = form;
        cachedLists[slot] = known;
        return known;
    }

    private int lookUp(String form) {
        int known = 0;
        known |= knowledge.country(form).isPresent() ? COUNTRY : 0;
        known |= knowledge.countryOfSeat(form).isPresent() ? SEAT : 0;
        known |= knowledge.isDemonym(form) ? DEMONYM : 0;
        Optional<Place> place = knowledge.place(form);
        if (place.isPresent()) {
            known |= switch (place.get().kind()) {
                case CITY -> CITY;
                case REGION -> REGION;
                case OTHER -> LANDMARK;
            };
        }
        known |= knowledge
                .organization(form)
                .map(one -> one.kind().equals("company") ? COMPANY : ORGANIZATION)
                .orElse(0);
        known |= knowledge.givenName(form).isPresent() ? GIVEN : 0;
        known |= knowledge.isSurname(form) ? SURNAME : 0;
        String lower = form.toLowerCase(java.util.Locale.ROOT);
        known |= NameWords.ORGANIZATION_HEADS.contains(lower) ? HEAD_OF_ORGANIZATION : 0;
        known |= NameWords.PLACE_HEADS.contains(lower) ? HEAD_OF_PLACE : 0;
        known |= NameWords.PARTICLES.contains(lower) ? PARTICLE : 0;
        known |= NameWords.COMPANY_FORMS.contains(lower) ? FORM_OF_COMPANY : 0;
        known |= NameWords.OTHER_HEADS.contains(lower) || NameWords.EVENT_HEADS.contains(lower) ? OTHER_HEAD : 0;
        known |= NameWords.NO_NAMES.contains(lower) ? NO_NAME : 0;
        known |= NameWords.PORTFOLIOS.contains(lower) ? PORTFOLIO : 0;
        return known;
    }

    private static String withCapital(String form) {
        return Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    /** Whether the capitals before the token start as its letters say: “Troubled Asset Relief Program (<em>TARP</em>)”. */
    private boolean abbreviates(int i) {
        if (i < 2 || !words.is(i, Appearance.ALL_CAPITALS) || sentence.form(i).length() < 2) {
            return false;
        }
        String form = sentence.form(i);
        int letter = form.length() - 1;
        for (int k = capital[i - 1] ? i - 1 : i - 2; k >= 0 && letter >= 0 && i - k < 12; k--) {
            if (!capital[k]) {
                if (i - k > 2 && !capital[k + 1]) {
                    return false;
                }
                continue;
            }
            if (sentence.form(k).charAt(0) != form.charAt(letter)) {
                return false;
            }
            letter--;
        }
        return letter < 0;
    }

    private static boolean hasCapital(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The number of tokens of the sentence. */
    public int size() {
        return sentence.size();
    }

    /** Whether the token may be part of a name. */
    public boolean isOpen(int i) {
        return open[i];
    }

    private int at(int[] values, int i) {
        return i < 0 || i >= sentence.size() ? -1 : values[i];
    }

    /**
     * Adds what speaks at token {@code i}.
     *
     * @param dialect in training, which corpus's ways of labelling hold; 0 for those of news, and for none
     */
    public void features(int i, int dialect, FeatureList list) {
        Appearance w = words;
        int lower = w.lower(i);
        int shape = w.shape(i);
        int flags = w.flags(i);
        int known = lists[i];
        int said = rule[i];
        int weight = ruleWeight[i];
        int phrase = phrases[i];
        int tag = tags[i];
        int tagBefore = at(tags, i - 1);
        int tagAfter = at(tags, i + 1);
        int knownBefore = at(lists, i - 1);
        int knownAfter = at(lists, i + 1);
        int fine = w.cluster(i, Column.FINE);
        int coarse = w.cluster(i, Column.COARSE);
        int casing = w.cluster(i, Column.CASING);
        int caps = flags
                & (Appearance.CAPITAL
                        | Appearance.ALL_CAPITALS
                        | Appearance.FIRST
                        | Appearance.SHOUTED
                        | Appearance.TITLED);
        list.add(1, caps, casing);
        list.add(2, lower);
        list.add(3, w.form(i), flags & Appearance.FIRST);
        list.add(4, w.lower(i - 1));
        list.add(5, w.lower(i + 1));
        list.add(6, w.lower(i - 2));
        list.add(7, w.lower(i + 2));
        list.add(8, w.lower(i - 1), lower);
        list.add(9, lower, w.lower(i + 1));
        list.add(10, w.lower(i - 2), w.lower(i - 1));
        list.add(11, w.lower(i + 1), w.lower(i + 2));
        list.add(12, w.prefix(i, 2));
        list.add(13, w.prefix(i, 3));
        list.add(14, w.prefix(i, 4));
        list.add(15, w.suffix(i, 2), flags & Appearance.CAPITAL);
        list.add(16, w.suffix(i, 3), flags & Appearance.CAPITAL);
        list.add(17, w.suffix(i, 4), flags & Appearance.CAPITAL);
        list.add(18, w.suffix(i - 1, 3));
        list.add(19, w.suffix(i + 1, 3));
        list.add(20, shape);
        list.add(21, shape, caps, casing);
        list.add(22, w.shape(i - 1), shape);
        list.add(23, shape, w.shape(i + 1));
        list.add(24, w.shape(i - 1), shape, w.shape(i + 1));
        list.add(25, w.shape(i - 2), w.shape(i - 1), shape);
        list.add(26, shape, w.shape(i + 1), w.shape(i + 2));
        list.add(27, fine);
        list.add(28, w.cluster(i - 1, Column.FINE));
        list.add(29, w.cluster(i + 1, Column.FINE));
        list.add(30, w.cluster(i - 2, Column.FINE));
        list.add(31, w.cluster(i + 2, Column.FINE));
        list.add(32, coarse, caps);
        list.add(33, w.cluster(i - 1, Column.COARSE), coarse);
        list.add(34, coarse, w.cluster(i + 1, Column.COARSE));
        list.add(35, w.cluster(i - 1, Column.COARSE), coarse, w.cluster(i + 1, Column.COARSE));
        list.add(36, tag, caps);
        list.add(37, tagBefore, tag);
        list.add(38, tag, tagAfter);
        list.add(39, tagBefore, tag, tagAfter);
        list.add(40, at(tags, i - 2), tagBefore, tag);
        list.add(41, tag, tagAfter, at(tags, i + 2));
        list.add(42, known);
        list.add(43, known, caps);
        list.add(44, known, tag);
        list.add(45, knownBefore, known);
        list.add(46, known, knownAfter);
        list.add(47, knownBefore, known, knownAfter);
        for (int rest = known; rest != 0; rest &= rest - 1) {
            int bit = rest & -rest;
            list.add(48, bit, caps);
            list.add(49, bit, w.lower(i - 1));
            list.add(50, bit, w.lower(i + 1));
        }
        list.add(51, phrase);
        list.add(52, phrase, tagBefore);
        list.add(53, phrase, tagAfter);
        list.add(54, said);
        list.add(55, said, weight);
        list.add(56, said, caps, casing);
        list.add(57, at(rule, i - 1), said, at(rule, i + 1));
        list.add(58, said, w.lower(i - 1));
        list.add(59, said, w.lower(i + 1));
        list.add(60, said, lower);
        list.add(61, said, known);
        list.add(62, said, tag, tagBefore);
        list.add(63, said, tag, tagAfter);
        list.add(64, at(rule, i - 1), at(rule, i - 2));
        list.add(65, at(rule, i + 1), at(rule, i + 2));
        list.add(66, said, fine);
        list.add(67, said, w.suffix(i, 3));
        int before = at(nouns, i - 1);
        int after = at(nouns, i + 1);
        list.add(68, nouns[i], before, after);
        list.add(69, before, caps);
        list.add(70, after, caps);
        list.add(71, titled[i], said);
        list.add(72, titled[i], caps, known & (GIVEN | SURNAME | COUNTRY | CITY | ORGANIZATION));
        list.add(88, w.cluster(i - 1, Column.FINE), fine);
        list.add(89, fine, w.cluster(i + 1, Column.FINE));
        list.add(90, w.lower(i - 1), w.lower(i + 1));
        list.add(91, w.lower(i - 1), shape);
        list.add(92, w.lower(i + 1), shape);
        list.add(93, known, w.lower(i - 1), w.lower(i + 1));
        if (abbreviates(i)) {
            list.add(94, phrase, at(rule, i - 2));
        }
        int kind = kinds[i];
        int kindBefore = at(kinds, i - 1);
        int kindAfter = at(kinds, i + 1);
        list.add(95, shades[i], caps);
        list.add(96, at(shades, i - 1));
        list.add(97, at(shades, i + 1));
        list.add(98, kind, caps);
        list.add(99, kindBefore, kind);
        list.add(110, kind, kindAfter);
        list.add(111, kindBefore, kind, kindAfter);
        list.add(112, kind, w.lower(i - 1));
        list.add(113, kind, w.lower(i + 1));
        list.add(114, kind, said);
        list.add(115, kind, known);
        if (capital[i]) {
            stretch(i, list);
        }
        if (dialect != 0) {
            list.add(100, dialect, caps);
            list.add(101, dialect, lower);
            list.add(102, dialect, said);
            list.add(103, dialect, known);
            list.add(104, dialect, titled[i]);
            list.add(105, dialect, w.lower(i - 1));
            list.add(106, dialect, w.lower(i + 1));
            list.add(107, dialect, shape);
            list.add(108, dialect, fine);
        }
    }

    /** The words of the sentence. */
    public Appearance words() {
        return words;
    }

    /**
     * What is said of token {@code i}, besides what it looks like: what clusters, tags, kinds, lists and rules know of it, each from 0
     * on. The last says in training which corpus's ways of labelling hold, and is 0 here.
     */
    public void said(int i, int[] said) {
        said[0] = words.cluster(i, Column.FINE);
        said[1] = words.cluster(i, Column.COARSE);
        said[2] = words.cluster(i, Column.CASING);
        said[3] = tags[i];
        said[4] = kinds[i];
        said[5] = shades[i];
        said[6] = rule[i];
        said[7] = ruleWeight[i];
        said[8] = phrases[i];
        said[9] = titled[i];
        said[10] = nouns[i];
        int together = (1 << TOGETHER) - 1;
        said[11] = lists[i] & together;
        said[12] = lists[i] >> TOGETHER & together;
        said[13] = lists[i] >> 2 * TOGETHER & together;
        said[14] = 0;
    }

    /**
     * How many values each thing has that is said of a token.
     *
     * @param dialects how many corpora have ways of their own
     */
    public static List<Integer> values(WordTable clusters, int dialects) {
        int together = 1 << TOGETHER;
        return List.of(
                1 + clusters.largest(Column.FINE.ordinal()),
                1 + clusters.largest(Column.COARSE.ordinal()),
                1 + clusters.largest(Column.CASING.ordinal()),
                1 + Tag.values().length,
                WordKinds.KINDS,
                1 + WordKinds.SHADES,
                PLACES * (1 + ActorType.values().length),
                1 + SUREST,
                PLACES * (4 + Place.Kind.values().length),
                1 + Title.Kind.values().length,
                2 + CommonNoun.Kind.values().length,
                together,
                together,
                together,
                1 + dialects);
    }

    /** Adds what the stretch of capitals tells that token {@code i} is in: how it ends, and what stands around it. */
    private void stretch(int i, FeatureList list) {
        Appearance w = words;
        int known = lists[i];
        int said = rule[i];
        int kind = kinds[i];
        int first = runFirst[i];
        int end = runEnd[i];
        int length = Math.min(end - first, 2);
        int place = Math.min(i - first, 3) * 4 + Math.min(end - 1 - i, 3);
        list.add(73, place, said);
        list.add(74, place, w.lower(first - 1));
        list.add(75, place, w.lower(end));
        list.add(76, place, w.lower(end - 1));
        list.add(77, place, w.lower(first));
        list.add(78, w.lower(first - 1), w.lower(end), Math.min(end - first, 4));
        list.add(79, place, at(nouns, first - 1), at(nouns, end));
        list.add(80, place, at(lists, end - 1));
        list.add(81, place, at(lists, first));
        list.add(82, place, w.cluster(end - 1, Column.FINE));
        list.add(83, place, w.cluster(first - 1, Column.FINE));
        list.add(84, place, w.cluster(end, Column.FINE));
        list.add(85, place, titled[first]);
        list.add(86, w.lower(end), known);
        list.add(87, w.lower(first - 1), known);
        list.add(116, place, at(kinds, end - 1));
        list.add(117, place, at(kinds, first));
        list.add(118, place, kind);
        int owned = NounsAhead.owned(sentence, end);
        if (owned >= 0) {
            list.add(119, w.lower(owned), length);
            list.add(120, w.cluster(owned, Column.FINE), length);
            list.add(121, noun(owned), place);
            list.add(122, kind, w.cluster(owned, Column.COARSE));
        }
        int apposed = NounsAhead.apposed(sentence, end);
        if (apposed >= 0) {
            list.add(123, w.lower(apposed), length);
            list.add(124, w.cluster(apposed, Column.FINE), length);
            list.add(125, kind, w.cluster(apposed, Column.COARSE));
        }
        if (first > 1 && sentence.tag(first - 1) == Tag.ADP) {
            list.add(126, place, w.lower(first - 2), w.lower(first - 1));
            list.add(127, place, w.cluster(first - 2, Column.FINE), w.lower(first - 1));
        }
        int echo = echo(i);
        if (echo != 0) {
            list.add(128, echo, place);
            list.add(129, echo, kind);
        }
    }

    /** Where near by the same word stands once more, as bits: “Thanks, Phillip <em>Phillip</em>, this section …”. */
    private int echo(int i) {
        int lower = words.lower(i);
        int echo = 0;
        for (int distance = 1; distance <= LONGEST_ECHO; distance++) {
            echo |= lower == words.lower(i - distance) ? 1 << 2 * distance : 0;
            echo |= lower == words.lower(i + distance) ? 2 << 2 * distance : 0;
        }
        return echo;
    }

    private void grow(int size) {
        if (lists.length >= size) {
            return;
        }
        int capacity = Math.max(128, size * 2);
        lists = new int[capacity];
        phrases = new int[capacity];
        kinds = new int[capacity];
        shades = new int[capacity];
        rule = new int[capacity];
        ruleWeight = new int[capacity];
        nouns = new int[capacity];
        titled = new int[capacity];
        tags = new int[capacity];
        runFirst = new int[capacity];
        runEnd = new int[capacity];
        capital = new boolean[capacity];
        open = new boolean[capacity];
    }
}
