package org.antecedent.mention;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.knowledge.Place;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;

/**
 * Tells what a name names, by adding up what its own words and its neighbours say. The weights were set by hand and
 * corrected by reading the errors on dev/gum, dev/meantime and measure-only/worldnews; a trained name finder would replace
 * them.
 */
final class NameTyper {
    private static final int FORM = 9;
    private static final int HEAD = 7;
    private static final int COUNTRY = 6;
    private static final int KNOWN = 5;
    private static final int CITY = 4;
    private static final int GIVEN_NAME = 4;
    private static final int STRONG_CONTEXT = 4;
    private static final int CONTEXT = 2;
    private static final int HINT = 1;

    private static final Set<String> AT_PLACE = WordList.of("""
            in near across throughout outside inside around
            """);
    private static final Set<String> TOWARDS_PLACE = WordList.of("""
            from to at into toward towards over off via
            """);

    /** What companies have and persons have not: “Norvik's <em>shares</em>”, “<em>shareholders</em> of Norvik”. */
    private static final Set<String> OF_COMPANIES = WordList.of("""
            share stock bond shareholder stockholder investor creditor board chairman chairwoman ceo executive
            headquarters subsidiary affiliate spokesman spokeswoman spokesperson earnings revenue turnover dividend
            workforce
            """);
    /** What one has in a company: “a stake <em>in</em> Norvik”. */
    private static final Set<String> IN_COMPANIES = WordList.of("""
            share stake stock
            """);
    /** What persons have and companies have not. */
    private static final Set<String> OF_PERSONS = WordList.of("""
            wife husband spouse widow son daughter child father mother parent brother sister uncle aunt nephew niece
            cousin grandson granddaughter grandfather grandmother girlfriend boyfriend fiancée fiancé lawyer attorney
            childhood birthday death funeral body hand face voice memoir biography
            """);

    private final Knowledge knowledge;

    NameTyper(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * A type and how much speaks for it.
     *
     * @param weight 0 where nothing is known; {@link #isSure} from a gazetteer or a telling word on
     */
    record Guess(ActorType type, int weight) {
        /** Whether it may tell other occurrences of the name what they are. */
        boolean isSure() {
            return weight >= KNOWN;
        }
    }

    Guess guess(Sentence sentence, int first, int end) {
        String last = sentence.lower(end - 1);
        if (NameWords.EVENT_HEADS.contains(last) && end - first > 1) {
            return new Guess(ActorType.EVENT, HEAD);
        }
        if (NameWords.OTHER_HEADS.contains(last)
                && knowledge.organization(sentence.phrase(first, end)).isEmpty()) {
            return new Guess(ActorType.OTHER, HEAD);
        }
        Map<ActorType, Integer> weights = new EnumMap<>(ActorType.class);
        ownWords(sentence, first, end, weights);
        neighbours(sentence, first, end, weights);
        ActorType best = ActorType.OTHER;
        int most = 0;
        for (Map.Entry<ActorType, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        if (most <= 0 && looksLikePerson(sentence, first, end)) {
            return new Guess(ActorType.PERSON, HINT);
        }
        return new Guess(best, most);
    }

    /** Two or three words that nothing is known of, none of them common: mostly somebody from a part of the world that the lists do not cover. */
    private boolean looksLikePerson(Sentence sentence, int first, int end) {
        if (end - first < 2 || end - first > 3) {
            return false;
        }
        for (int i = first; i < end; i++) {
            String lower = sentence.lower(i);
            boolean common = sentence.tag(i) != Tag.PROPN
                    || !lower.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
                    || knowledge.noun(lower).isPresent()
                    || NameWords.PORTFOLIOS.contains(lower)
                    || Capitals.isAcronym(sentence.form(i));
            if (common) {
                return false;
            }
        }
        return true;
    }

    private void ownWords(Sentence sentence, int first, int end, Map<ActorType, Integer> weights) {
        String name = sentence.phrase(first, end);
        boolean single = end - first == 1;
        String last = sentence.lower(end - 1);
        boolean country = knowledge.country(name).isPresent();
        if (country) {
            add(weights, ActorType.GEOPOLITICAL, single ? COUNTRY : FORM);
        } else if (knowledge.countryOfSeat(name).isPresent()) {
            add(weights, ActorType.GEOPOLITICAL, KNOWN);
        } else if (knowledge.place(name).isPresent()) {
            add(weights, ActorType.PLACE, single ? placeWeight(name) : FORM);
        }
        if (!country && knowledge.organization(name).isPresent()) {
            add(weights, ActorType.ORGANIZATION, single && !Capitals.isAcronym(name) ? CITY : FORM);
        }
        if (!country && Capitals.isAcronym(name)) {
            add(weights, ActorType.ORGANIZATION, CONTEXT + HINT);
        }
        if (single) {
            boolean given = knowledge.givenName(name).isPresent();
            if (!country && (given || knowledge.isSurname(name))) {
                add(weights, ActorType.PERSON, given ? CONTEXT + HINT : CONTEXT);
            }
            add(weights, ActorType.ORGANIZATION, NameWords.SINGLE_INSTITUTIONS.contains(last) ? FORM : 0);
        } else {
            boolean person = !NameWords.ARTICLES.contains(sentence.lower(first))
                    && knowledge.givenName(sentence.form(first)).isPresent();
            add(weights, ActorType.PERSON, person ? GIVEN_NAME : 0);
            add(weights, ActorType.PERSON, knowledge.isSurname(sentence.form(end - 1)) ? CONTEXT : 0);
            organizationWords(sentence, first, end, weights);
        }
        if (!single) {
            if (NameWords.PLACE_HEADS.contains(last) || NameWords.PLACE_STARTS.contains(sentence.lower(first))) {
                add(weights, ActorType.PLACE, NameWords.PLACE_HEADS.contains(last) ? HEAD : CITY);
            }
            for (int i = first; i < end; i++) {
                String form = sentence.form(i);
                boolean initial = form.length() <= 2 && Character.isUpperCase(form.charAt(0)) && i + 1 < end;
                if (initial || i > first && i + 1 < end && NameWords.PARTICLES.contains(sentence.lower(i))) {
                    add(weights, ActorType.PERSON, CONTEXT + HINT);
                    break;
                }
            }
        } else if (last.startsWith("al-") || last.startsWith("el-")) {
            add(weights, ActorType.PERSON, CONTEXT);
        }
    }

    /** Many a small town is called as somebody is. */
    private int placeWeight(String name) {
        boolean town = knowledge
                .place(name)
                .filter(place -> place.kind() == Place.Kind.CITY)
                .isPresent();
        return town && knowledge.givenName(name).isPresent() ? CONTEXT + HINT : CITY;
    }

    private void organizationWords(Sentence sentence, int first, int end, Map<ActorType, Integer> weights) {
        if (NameWords.ORGANIZATION_HEADS.contains(sentence.lower(end - 1))) {
            add(weights, ActorType.ORGANIZATION, HEAD);
        }
        for (int i = first; i < end; i++) {
            String word = sentence.lower(i);
            if (NameWords.COMPANY_FORMS.contains(word) || word.equals("&")) {
                add(weights, ActorType.ORGANIZATION, FORM);
                return;
            }
            boolean beforeOf = i + 1 < end
                    && (sentence.lower(i + 1).equals("of")
                            || sentence.lower(i + 1).equals("for"));
            if (beforeOf && NameWords.PLACES_OF.contains(word)) {
                add(weights, ActorType.PLACE, HEAD);
                return;
            }
            if (beforeOf && (NameWords.ORGANIZATION_HEADS.contains(word) || word.equals("bank"))) {
                add(weights, ActorType.ORGANIZATION, HEAD);
                return;
            }
        }
    }

    private void neighbours(Sentence sentence, int first, int end, Map<ActorType, Integer> weights) {
        boolean heads = end == sentence.size() || !sentence.tag(end).isNominal() && sentence.tag(end) != Tag.ADJ;
        before(sentence, first, heads, weights);
        if (end == sentence.size()) {
            return;
        }
        String next = sentence.lower(end);
        if (next.equals(",") && end + 1 < sentence.size()) {
            afterComma(sentence, end + 1, weights);
        }
        belongings(sentence, NounsAhead.owned(sentence, end), weights);
        if (next.equals("who") || next.equals("himself") || next.equals("herself")) {
            add(weights, ActorType.PERSON, STRONG_CONTEXT);
        }
        if (sentence.tag(end).isVerbal()) {
            boolean says = knowledge.reportingVerb(sentence.lemma(end)).isPresent();
            add(weights, ActorType.PERSON, says ? CONTEXT : 0);
            add(weights, ActorType.ORGANIZATION, HINT);
        }
        if (sentence.tag(end) == Tag.NOUN) {
            knowledge.noun(sentence.lemma(end)).ifPresent(noun -> {
                switch (noun.kind()) {
                    case PLACE -> add(weights, ActorType.PLACE, CONTEXT + HINT);
                    case GROUP, PERSON -> add(weights, ActorType.ORGANIZATION, HINT);
                    default -> {}
                }
            });
        }
    }

    /** Whose noun it is: a company's shares, a person's wife. */
    private static void belongings(Sentence sentence, int noun, Map<ActorType, Integer> weights) {
        if (noun < 0) {
            return;
        }
        String lemma = sentence.lemma(noun);
        add(weights, ActorType.ORGANIZATION, OF_COMPANIES.contains(lemma) ? STRONG_CONTEXT : 0);
        add(weights, ActorType.PERSON, OF_PERSONS.contains(lemma) ? STRONG_CONTEXT : 0);
    }

    private void before(Sentence sentence, int first, boolean heads, Map<ActorType, Integer> weights) {
        if (first == 0) {
            return;
        }
        String before = sentence.lower(first - 1);
        if (AT_PLACE.contains(before)) {
            add(weights, ActorType.PLACE, before.equals("in") ? CONTEXT + HINT : CONTEXT);
        } else if (TOWARDS_PLACE.contains(before)) {
            add(weights, ActorType.PLACE, HINT);
        } else if (before.equals("the")) {
            add(weights, ActorType.ORGANIZATION, heads ? CONTEXT : 0);
            add(weights, ActorType.PERSON, heads ? -CONTEXT - HINT : 0);
        } else if (before.equals("says") || before.equals("said") || before.equals("added")) {
            add(weights, ActorType.PERSON, CONTEXT);
        } else if (before.equals(",") && first > 1 && isPlace(sentence.form(first - 2))) {
            add(weights, ActorType.PLACE, HINT);
        }
        boolean of = before.equals("of") && first > 1;
        if (of || before.equals("in") && first > 1) {
            boolean company = sentence.tag(first - 2) == Tag.NOUN
                    && (of ? OF_COMPANIES : IN_COMPANIES).contains(sentence.lemma(first - 2));
            add(weights, ActorType.ORGANIZATION, company ? STRONG_CONTEXT : 0);
        }
        int noun = of ? first - 2 : first - 1;
        if (sentence.tag(noun) != Tag.NOUN) {
            return;
        }
        CommonNoun.Kind kind =
                knowledge.noun(sentence.lemma(noun)).map(CommonNoun::kind).orElse(CommonNoun.Kind.CUE);
        switch (kind) {
            case PERSON -> add(weights, of ? ActorType.PLACE : ActorType.PERSON, of ? HINT : STRONG_CONTEXT);
            case INSTITUTION -> add(weights, ActorType.ORGANIZATION, of ? 0 : STRONG_CONTEXT);
            case GROUP -> add(weights, ActorType.ORGANIZATION, CONTEXT);
            case PLACE -> add(weights, ActorType.PLACE, STRONG_CONTEXT);
            default -> {}
        }
    }

    private void afterComma(Sentence sentence, int next, Map<ActorType, Integer> weights) {
        String word = sentence.lower(next);
        if (sentence.tag(next) == Tag.NUM && word.length() == 2) {
            add(weights, ActorType.PERSON, STRONG_CONTEXT);
        } else if (word.equals("who")) {
            add(weights, ActorType.PERSON, STRONG_CONTEXT);
        } else if (knowledge.country(sentence.form(next)).isPresent()) {
            add(weights, ActorType.PLACE, CONTEXT);
        }
        boolean article = word.equals("a") || word.equals("an") || word.equals("the");
        for (int i = next + 1; article && i < Math.min(next + LOOK_AHEAD, sentence.size()); i++) {
            if (sentence.tag(i) == Tag.NOUN
                    && (i + 1 == sentence.size() || !sentence.tag(i + 1).isNominal())) {
                CommonNoun.Kind kind =
                        knowledge.noun(sentence.lemma(i)).map(CommonNoun::kind).orElse(CommonNoun.Kind.CUE);
                switch (kind) {
                    case PERSON -> add(weights, ActorType.PERSON, STRONG_CONTEXT);
                    case INSTITUTION -> add(weights, ActorType.ORGANIZATION, STRONG_CONTEXT);
                    case PLACE -> add(weights, ActorType.PLACE, STRONG_CONTEXT);
                    default -> {}
                }
                return;
            }
        }
    }

    /** An apposition has its noun within so many words. */
    private static final int LOOK_AHEAD = 5;

    private boolean isPlace(String name) {
        return knowledge.country(name).isPresent() || knowledge.place(name).isPresent();
    }

    private static void add(Map<ActorType, Integer> weights, ActorType type, int weight) {
        // A country acts where it stands: what speaks for a place speaks for the country, too.
        ActorType counted =
                type == ActorType.PLACE && weights.containsKey(ActorType.GEOPOLITICAL) ? ActorType.GEOPOLITICAL : type;
        weights.merge(counted, weight, Integer::sum);
    }
}
