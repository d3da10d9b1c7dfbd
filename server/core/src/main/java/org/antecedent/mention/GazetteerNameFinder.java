package org.antecedent.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.knowledge.Knowledge;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;

/** Finds names by their capitals and types them by lists, titles and context. */
public final class GazetteerNameFinder implements NameFinder {
    /** “Ministry of Agriculture, Fisheries and …”: no known name has more words. */
    private static final int LONGEST = 8;
    /** A stretch of capitals longer than any name with its titles is taken in pieces, so that no text takes long. */
    private static final int LONGEST_RUN = 32;

    private final Knowledge knowledge;
    private final NameTyper typer;
    private final Titles titles;
    private final CommonNouns nouns;

    public GazetteerNameFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.typer = new NameTyper(knowledge);
        this.titles = new Titles(knowledge);
        this.nouns = new CommonNouns(knowledge);
    }

    @Override
    public List<List<Name>> find(List<Sentence> paragraph) {
        return agree(paragraph, guesses(paragraph));
    }

    /** What is found in each sentence by itself, with how much speaks for it. */
    List<List<Found>> guesses(List<Sentence> paragraph) {
        Capitals capitals = new Capitals(paragraph, knowledge);
        List<List<Found>> found = new ArrayList<>();
        for (Sentence sentence : paragraph) {
            found.add(new Reader(sentence, capitals.marks(sentence), Capitals.isHeadline(sentence)).read());
        }
        return found;
    }

    record Found(int first, int end, NameTyper.Guess guess) {}

    /** Lets what is sure in one place tell what is unsure in another: the surname, the abbreviation, the same name. */
    private static List<List<Name>> agree(List<Sentence> paragraph, List<List<Found>> found) {
        Map<String, ActorType> sure = new HashMap<>();
        for (int s = 0; s < paragraph.size(); s++) {
            Sentence sentence = paragraph.get(s);
            for (Found name : found.get(s)) {
                if (!name.guess().isSure()) {
                    continue;
                }
                sure.putIfAbsent(
                        sentence.phrase(name.first(), name.end()), name.guess().type());
                if (name.guess().type() == ActorType.PERSON) {
                    sure.putIfAbsent(sentence.form(name.end() - 1), ActorType.PERSON);
                }
            }
        }
        List<List<Name>> names = new ArrayList<>();
        for (int s = 0; s < paragraph.size(); s++) {
            Sentence sentence = paragraph.get(s);
            List<Name> here = new ArrayList<>();
            for (Found name : found.get(s)) {
                Optional<Name> before = here.isEmpty() ? Optional.empty() : Optional.of(here.get(here.size() - 1));
                ActorType type = name.guess().isSure()
                        ? name.guess().type()
                        : Optional.ofNullable(sure.get(sentence.phrase(name.first(), name.end())))
                                .or(() -> neighbour(sentence, before, name))
                                .orElse(name.guess().type());
                here.add(new Name(name.first(), name.end(), type));
            }
            names.add(here);
        }
        return names;
    }

    /** The type that the name before lends: “the World Bank (WB)”, “Senegal and Kaolack”. */
    private static Optional<ActorType> neighbour(Sentence sentence, Optional<Name> before, Found name) {
        if (name.first() == 0) {
            return Optional.empty();
        }
        String link = sentence.lower(name.first() - 1);
        boolean follows = before.isPresent() && before.get().end() == name.first() - 1;
        if (link.equals("(") && Capitals.isAcronym(sentence.form(name.first()))) {
            // Without a name before it, it abbreviates common nouns: “ready-made garments (RMG)”.
            return Optional.of(follows ? before.get().type() : ActorType.OTHER);
        }
        boolean listed = follows && name.guess().weight() <= LENT && (link.equals(",") || link.equals("and"));
        return listed && before.get().type() != ActorType.NATIONALITY ? before.map(Name::type) : Optional.empty();
    }

    /** Up to this weight a name in a list takes the type of the one before it. */
    private static final int LENT = 2;

    /** Reads one sentence from left to right. */
    private final class Reader {
        private final Sentence sentence;
        private final boolean[] marks;
        private final boolean headline;
        private final int[] knownEnd;
        private final List<Found> found = new ArrayList<>();

        Reader(Sentence sentence, boolean[] marks, boolean headline) {
            this.sentence = sentence;
            this.marks = marks;
            this.headline = headline;
            this.knownEnd = new int[sentence.size()];
        }

        List<Found> read() {
            for (int i = 0; i < sentence.size(); i++) {
                knownEnd[i] = marks[i] || sentence.lower(i).equals("the") ? longestKnown(i) : i;
            }
            int i = 0;
            while (i < sentence.size()) {
                if (!marks[i] && knownEnd[i] <= i + 1) {
                    i++;
                    continue;
                }
                int end = runEnd(i);
                if (end < sentence.size() && sentence.form(end).equals("party") && isAdherent(end - 1)) {
                    end++;
                    add(i, end, new NameTyper.Guess(ActorType.ORGANIZATION, Integer.MAX_VALUE));
                } else {
                    split(i, end);
                }
                i = end;
            }
            return found;
        }

        /** The end of the longest name of two or more words that starts here and is known; {@code first} where none does. */
        private int longestKnown(int first) {
            int limit = first + 1;
            while (limit < Math.min(sentence.size(), first + LONGEST) && (marks[limit] || isLink(limit))) {
                limit++;
            }
            for (int end = limit; end > first + 1; end--) {
                if (marks[end - 1] && isKnown(sentence.phrase(first, end))) {
                    return end;
                }
            }
            return first;
        }

        /** Whether the word may stand inside a name although it has no capital. */
        private boolean isLink(int i) {
            return switch (sentence.tag(i)) {
                case ADP, CCONJ, DET, PART, SYM, NUM -> true;
                case PUNCT -> sentence.form(i).equals("-") || sentence.form(i).equals("&");
                default -> NameWords.PARTICLES.contains(sentence.lower(i));
            };
        }

        private boolean isKnown(String name) {
            return knowledge.organization(name).isPresent()
                    || knowledge.country(name).isPresent()
                    || knowledge.place(name).isPresent()
                    || knowledge.isDemonym(name);
        }

        /** One past the last word that capitals and the small words between them join. */
        private int runEnd(int first) {
            if (headline && knownEnd[first] > first) {
                return knownEnd[first];
            }
            int end = Math.max(first + 1, knownEnd[first]);
            while (end < sentence.size() && end < first + LONGEST_RUN) {
                int next = joined(first, end);
                if (next == end) {
                    return end;
                }
                end = Math.max(next, knownEnd[next - 1]);
            }
            return end;
        }

        /** The end of the run with one more word; {@code end} where it is complete. */
        private int joined(int first, int end) {
            if (marks[end]) {
                return end + 1;
            }
            String word = sentence.lower(end);
            int after = end + 1;
            if (after >= sentence.size()) {
                return end;
            }
            if (NameWords.PARTICLES.contains(word) && sentence.form(end).equals(word) && !headline) {
                int next = after;
                while (next < sentence.size() && next < end + 3 && NameWords.PARTICLES.contains(sentence.lower(next))) {
                    next++;
                }
                return next < sentence.size() && marks[next] ? next + 1 : end;
            }
            if (word.equals("&")) {
                return marks[after] ? after + 1 : end;
            }
            String last = sentence.lower(end - 1);
            boolean possessive = word.equals("'s") || word.equals("'");
            if (possessive) {
                return marks[after] && NameWords.NAMING_POSSESSORS.contains(last) ? after + 1 : end;
            }
            boolean institution = NameWords.ORGANIZATION_HEADS.contains(last);
            boolean of = word.equals("of") && (institution || NameWords.PLACES_OF.contains(last));
            boolean purpose = institution && (word.equals("for") || word.equals("on") || word.equals("against"));
            if (of || purpose) {
                int next = sentence.lower(after).equals("the") ? after + 1 : after;
                boolean name = next < sentence.size()
                        && marks[next]
                        && (of || knowledge.country(sentence.form(next)).isEmpty());
                return name ? next + 1 : end;
            }
            if (word.equals("and") && marks[after] && joinsByAnd(first, end, after)) {
                return after + 1;
            }
            return end;
        }

        /** “Ministry of Health <em>and</em> Welfare”, “Trade <em>and</em> Industry Ministry”; not “Ankara and Moscow”. */
        private boolean joinsByAnd(int first, int end, int after) {
            boolean portfolios = NameWords.PORTFOLIOS.contains(sentence.lower(end - 1))
                    && sentence.tag(after) != Tag.PUNCT
                    && knowledge.country(sentence.form(after)).isEmpty();
            if (!portfolios) {
                return false;
            }
            for (int i = first; i < end; i++) {
                if (sentence.lower(i).equals("of") || sentence.lower(i).equals("for")) {
                    return true;
                }
            }
            int head = after;
            while (head + 1 < sentence.size() && marks[head + 1]) {
                head++;
            }
            return NameWords.ORGANIZATION_HEADS.contains(sentence.lower(head));
        }

        /** Takes a run of capitals apart: demonym, title, name. */
        private void split(int start, int end) {
            int first = start;
            while (first < end && isArticle(first) && knownEnd[first] <= first + 1) {
                first++;
            }
            if (first >= end) {
                return;
            }
            if (isNumbered(first, end)) {
                return;
            }
            if (end - first == 1 && isCommon(first)) {
                return;
            }
            int name = lastTitleEnd(first, end);
            boolean person = name > first && name < end && !isInstitution(end - 1);
            if (end - first > 1
                    && !person
                    && !isDemonym(first, end)
                    && (knownEnd[first] == end || isOrganization(first, end))) {
                add(first, end, typer.guess(sentence, first, end));
                return;
            }
            if (name > first) {
                split(first, titles.start(sentence, name, titleFloor(first, name)));
                if (name < end) {
                    add(name, end, new NameTyper.Guess(ActorType.PERSON, Integer.MAX_VALUE));
                }
                return;
            }
            int portfolio = afterPortfolio(first, end);
            if (portfolio > first) {
                add(portfolio, end, new NameTyper.Guess(ActorType.PERSON, Integer.MAX_VALUE));
                return;
            }
            int form = afterCompanyForm(first, end);
            if (form < end) {
                add(first, form, typer.guess(sentence, first, form));
                split(form, end);
                return;
            }
            int known = knownEnd[first] > first ? knownEnd[first] : first + 1;
            if (known == first + 1 && end > known && isDemonym(first, known + 1)) {
                known++;
            }
            boolean demonym = isDemonym(first, known);
            if (demonym && known == end) {
                add(first, end, new NameTyper.Guess(demonymType(end - 1), Integer.MAX_VALUE));
                return;
            }
            boolean country = knowledge.country(sentence.phrase(first, known)).isPresent();
            boolean apart = Capitals.isAcronym(sentence.form(first)) && end - known > 1;
            if (known < end && (demonym || country || apart) && startsName(known, end)) {
                split(first, known);
                split(known, end);
                return;
            }
            NameTyper.Guess guess = titles.start(sentence, first, 0) < first
                            && sentence.tag(first - 1).isNominal()
                    ? new NameTyper.Guess(ActorType.PERSON, Integer.MAX_VALUE)
                    : typer.guess(sentence, first, end);
            boolean people =
                    !guess.isSure() && end < sentence.size() && NameWords.AFTER_PEOPLE.contains(sentence.lower(end));
            if (people) {
                add(first, end, new NameTyper.Guess(ActorType.NATIONALITY, 0));
                return;
            }
            boolean unknown = guess.weight() <= 0 && (demonym || country);
            add(first, end, unknown ? new NameTyper.Guess(ActorType.ORGANIZATION, 0) : guess);
        }

        /** Where the name starts in “Minister for <em>Political Affairs</em> Ali Bagheri”; {@code first} elsewhere. */
        private int afterPortfolio(int first, int end) {
            boolean office = first > 1
                    && (sentence.lower(first - 1).equals("for")
                            || sentence.lower(first - 1).equals("of"))
                    && titles.start(sentence, first - 1, 0) < first - 1;
            int i = first;
            while (office && i < end && NameWords.PORTFOLIOS.contains(sentence.lower(i))) {
                i++;
            }
            return i < end ? i : first;
        }

        /** Past the last “LLC” or “Inc.” inside a run; {@code end} where there is none before the end. */
        private int afterCompanyForm(int first, int end) {
            for (int i = first + 1; i + 1 < end; i++) {
                if (NameWords.COMPANY_FORMS.contains(sentence.lower(i))) {
                    return i + 1;
                }
            }
            return end;
        }

        private boolean startsName(int first, int end) {
            return knownEnd[first] > first
                    || knowledge.givenName(sentence.form(first)).isPresent()
                    || isDemonym(first, first + 1)
                    || end - first == 1 && isAdherent(first - 1) && knowledge.isSurname(sentence.form(first))
                    || end - first == 1
                            && knowledge.country(sentence.form(first)).isPresent();
        }

        /** “Section 4”, “Phase Two”. */
        private boolean isNumbered(int first, int end) {
            return end - first == 1
                    && end < sentence.size()
                    && sentence.tag(end) == Tag.NUM
                    && NameWords.NUMBERED.contains(sentence.lower(first));
        }

        /** A common noun with a capital: “the Foundation”, “Ambassadors”, “the Government”. It is a nominal, no name. */
        private boolean isCommon(int i) {
            String lower = sentence.lower(i);
            if (NameWords.SINGLE_INSTITUTIONS.contains(lower)) {
                return false;
            }
            boolean noun = nouns.has(lower)
                    || NameWords.ORGANIZATION_HEADS.contains(lower)
                    || NameWords.PLACE_HEADS.contains(lower);
            return noun && !isKnown(sentence.form(i)) && titles.start(sentence, i, 0) == i;
        }

        private boolean isInstitution(int i) {
            return NameWords.ORGANIZATION_HEADS.contains(sentence.lower(i))
                    || NameWords.COMPANY_FORMS.contains(sentence.lower(i));
        }

        private boolean isArticle(int i) {
            String word = sentence.lower(i);
            return word.equals("the") || word.equals("a") || word.equals("an");
        }

        private boolean isOrganization(int first, int end) {
            if (isInstitution(end - 1)) {
                return true;
            }
            for (int i = first + 1; i + 1 < end; i++) {
                String word = sentence.lower(i);
                if ((word.equals("of") || word.equals("for") || word.equals("on"))
                        && titles.start(sentence, end, first) == end
                        && NameWords.ORGANIZATION_HEADS.contains(sentence.lower(i - 1))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isDemonym(int first, int end) {
            String word = sentence.phrase(first, end);
            if (knowledge.isDemonym(word) || end == first + 1 && isAdherent(first)) {
                return true;
            }
            return end == first + 2
                    && NameWords.REGIONAL.contains(sentence.lower(first))
                    && knowledge.isDemonym(sentence.form(first + 1));
        }

        private boolean isAdherent(int i) {
            String word = sentence.lower(i);
            return NameWords.ADHERENTS.contains(word)
                    || word.endsWith("s") && NameWords.ADHERENTS.contains(word.substring(0, word.length() - 1));
        }

        /** “Turkish” is an adjective or a language, “Turks” are people. */
        private ActorType demonymType(int i) {
            return sentence.form(i).endsWith("s") && !sentence.lower(i).endsWith("ss")
                    ? ActorType.GROUP
                    : ActorType.NATIONALITY;
        }

        /** Where the last title of the run ends; {@code first} where it has none. */
        private int lastTitleEnd(int first, int end) {
            for (int i = end; i > first; i--) {
                boolean inside = false;
                for (int known = Math.max(first, i - LONGEST); known < i; known++) {
                    inside |= knownEnd[known] >= i;
                }
                if (!inside && titles.start(sentence, i, titleFloor(first, i)) < i) {
                    return i;
                }
            }
            return first;
        }

        /** A title may start before the run that it ends in: “<em>Secretary of</em> State Mike Pompeo”. */
        private int titleFloor(int first, int titleEnd) {
            return titleEnd == first + 1 ? 0 : first;
        }

        private void add(int first, int end, NameTyper.Guess guess) {
            found.add(new Found(first, end, guess));
        }
    }
}
