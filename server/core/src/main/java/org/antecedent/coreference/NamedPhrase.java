package org.antecedent.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Role;

/**
 * What a name tells by its own words and by the sentence that it stands in.
 *
 * @param acts whether it is a capital that stands for its government here, and not where something happens
 * @param titledOrGiven whether a title stands before it, or it starts with a known given name
 * @param soundsLikePerson whether a given name or surname is in it that people bear, or words that nothing is known of
 * @param bracketed whether it stands first in brackets
 */
record NamedPhrase(NameForm form, boolean acts, boolean titledOrGiven, boolean soundsLikePerson, boolean bracketed) {
    /** No more words than this are a person's name. */
    private static final int LONGEST_PERSON = 4;

    private static final Set<String> LOCATING = Set.of(
            "in", "at", "to", "from", "near", "outside", "around", "across", "through", "via", "into", "toward",
            "towards", "of");
    /** What one does to a government, and to no city: “told Kyiv”. */
    private static final Set<String> TOLD = Set.of("tell", "urge", "accuse", "warn", "ask", "blame", "condemn");

    private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "'");

    /** What a city does, and no government. */
    private static final Set<String> LYING = Set.of("lie", "locate", "situate", "stand");

    static NamedPhrase of(Discourse discourse, Mention mention, Knowledge knowledge) {
        List<String> words = words(discourse, mention);
        NameForm form = new NameForm(words, String.join(" ", words), knowledge);
        return new NamedPhrase(
                form,
                mention.type() != ActorType.PERSON && form.seat().isPresent() && isActing(discourse, mention),
                isTitledOrGivenAName(discourse, mention, form, knowledge),
                soundsLikePerson(mention, form, knowledge),
                mention.first() >= 2 && discourse.before(mention).equals("("));
    }

    /** The words of the head as written, without an article before and a possessive ending after. */
    private static List<String> words(Discourse discourse, Mention mention) {
        Sentence sentence = discourse.sentence(mention);
        int first = discourse.firstHeadToken(mention);
        int end = discourse.headToken(mention) + 1;
        while (first < end - 1 && NameForm.ARTICLES.contains(sentence.lower(first))) {
            first++;
        }
        while (end - 1 > first
                && (sentence.lower(end - 1).equals("'s")
                        || sentence.lower(end - 1).equals("'"))) {
            end--;
        }
        return List.copyOf(sentence.forms().subList(first, end));
    }

    private static boolean isTitledOrGivenAName(
            Discourse discourse, Mention mention, NameForm form, Knowledge knowledge) {
        if (form.words().size() > 1 && knowledge.givenName(form.words().get(0)).isPresent()) {
            return true;
        }
        int head = discourse.firstHeadToken(mention);
        return head > mention.first()
                && knowledge
                        .title(discourse.sentence(mention).form(head - 1).replace(".", ""))
                        .isPresent();
    }

    private static boolean soundsLikePerson(Mention mention, NameForm form, Knowledge knowledge) {
        List<String> words = form.words();
        if (words.size() > LONGEST_PERSON || form.country().isPresent()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        boolean institution = words.size() > 1
                && knowledge
                        .noun(last.toLowerCase(Locale.ROOT))
                        .filter(noun -> noun.kind() != CommonNoun.Kind.PERSON)
                        .isPresent();
        if (institution || NameForm.isAbbreviation(last)) {
            return false;
        }
        boolean place = knowledge.place(form.name()).isPresent();
        if (place && (mention.type() == ActorType.PLACE || mention.type() == ActorType.GEOPOLITICAL)) {
            return false;
        }
        if (knowledge.givenName(words.get(0)).isPresent()) {
            return true;
        }
        // From its second word on, or inside a sentence, a capital is no accident.
        boolean chosen = words.size() > 1 || mention.first() > 0;
        boolean unknown = !place
                && form.organization().isEmpty()
                && knowledge.countryOfDemonym(words.get(0)).isEmpty();
        return chosen && (unknown || knowledge.isSurname(last));
    }

    private static boolean isActing(Discourse discourse, Mention mention) {
        if (LOCATING.contains(discourse.before(mention))
                || discourse.before(mention).equals(",")) {
            return false;
        }
        Mention outermost = mention;
        while (true) {
            Optional<Mention> outer = discourse.enclosing(outermost);
            if (outer.isEmpty()
                    || outer.get().span().start() != mention.span().start()
                            && discourse.reading().parts(outer.get()).size() < 2) {
                break;
            }
            outermost = outer.get();
            if (outermost.role() == Role.SUBJECT) {
                break;
            }
        }
        if (mention.role() == Role.OBJECT && discourse.governor(mention) >= 0) {
            return TOLD.contains(discourse.sentence(mention).lemma(discourse.governor(mention)));
        }
        if (mention.role() != Role.SUBJECT && outermost.role() != Role.SUBJECT) {
            return false;
        }
        // “Ankara is the capital”, “Ankara lies”: the city.
        Sentence sentence = discourse.sentence(mention);
        for (int i = outermost.end(); i < Math.min(sentence.size(), outermost.end() + 4); i++) {
            switch (sentence.tag(i)) {
                case VERB -> {
                    return !LYING.contains(sentence.lemma(i));
                }
                case AUX, ADV, PART, CCONJ, PROPN -> {}
                case PUNCT -> {
                    if (!QUOTES.contains(sentence.form(i))) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }
}
