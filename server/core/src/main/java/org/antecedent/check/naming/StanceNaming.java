package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.analysis.ParagraphSearch.Place;
import org.antecedent.analysis.Token;
import org.antecedent.check.About;
import org.antecedent.check.Check;
import org.antecedent.check.Finding;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.check.HouseStyle;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.check.OpenQuestion;
import org.antecedent.check.Profile;
import org.antecedent.check.Severity;
import org.antecedent.knowledge.Country;
import org.antecedent.language.Sentence;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** Two names for one side, of which one judges. */
public final class StanceNaming implements Check {
    private static final About.Option PARAGRAPHS = new About.Option(
            "stance-naming", "paragraphs", 3, 1, "how many paragraphs back another word for the fighters may stand");

    private static final About ABOUT = new About(
                    "stance-naming",
                    "Two names for one side",
                    Severity.HINT,
                    Profile.DEFAULT,
                    "Fires where the article's own voice calls one state's leaders a government here and a regime there, and on “the"
                            + " militants” where the only fighters spoken of just above are rebels (or insurgents, guerrillas,"
                            + " terrorists, extremists). Keeps quiet in quotations, and where one word is used throughout.",
                    "A reader takes them for two sides, or the change for the article's opinion.",
                    "The Latvian regime closed the port. A ship waited. **The Latvian government** gave no reason.",
                    "“The Latvian regime closed the port,” he said. The Latvian government gave no reason.",
                    List.of(PARAGRAPHS),
                    "BBC editorial guidelines; our own judgement")
            .asking(OpenQuestion.ARE_THEY_ONE);

    private static final String REGIME = "regime";
    private static final String GOVERNMENT = "government";
    private static final Set<String> FIGHTERS = Set.of(
            "rebels", "insurgents", "militants", "guerrillas", "terrorists", "extremists", "jihadists", "separatists");

    private static final Set<String> RULERS = Set.of(REGIME, GOVERNMENT);
    private static final ParagraphSearch<Place> SIDES = ParagraphSearch.forTokens(
            (words, i) -> RULERS.contains(words.lower(i)) || FIGHTERS.contains(words.lower(i)));

    private static final Set<String> QUALIFYING = Set.of("of", "in", "from", "who", "that", "with", "loyal", "linked");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Article article, HouseStyle house) {
        List<Token> sides = article.tokens(SIDES);
        if (sides.size() < 2) {
            return List.of(); // No two words for one side.
        }
        Map<String, Country> leaders = leaders(article);
        List<Use> fighters = new ArrayList<>();
        Map<String, List<Use>> rulers = new HashMap<>();
        for (Token side : sides) {
            if (!Narration.isProse(article, side.sentence()) || article.isQuoted(side.span())) {
                continue; // A headline takes the shorter word; a speaker takes sides.
            }
            Use use = new Use(side.sentence(), side.index());
            if (FIGHTERS.contains(use.word())) {
                fighters.add(use);
            } else {
                owner(article, leaders, use)
                        .ifPresent(state -> rulers.computeIfAbsent(state.name(), any -> new ArrayList<>())
                                .add(use));
            }
        }
        List<Finding> findings = new ArrayList<>();
        rulers.values().forEach(uses -> rulers(article, uses).ifPresent(findings::add));
        fighters(article, fighters, house.number(PARAGRAPHS)).ifPresent(findings::add);
        findings.sort((a, b) -> a.span().compareTo(b.span()));
        return findings;
    }

    /** A noun in the article's own voice. */
    private record Use(Sentence sentence, int token) {
        String word() {
            return sentence.lower(token);
        }

        Span noun() {
            return sentence.span(token);
        }

        /** From the article, or from the name of the state, to the noun. */
        Span phrase() {
            int first = token;
            while (first > 0
                    && (isCapital(first - 1) || sentence.lower(first - 1).equals("'s"))) {
                first--;
            }
            if (first > 0 && sentence.lower(first - 1).equals("the")) {
                first--;
            }
            return sentence.span(first, token + 1);
        }

        /** Whether it is said which ones they are. */
        boolean isOfAGroup() {
            int next = token + 1;
            return next < sentence.size() && QUALIFYING.contains(sentence.lower(next));
        }

        private boolean isCapital(int i) {
            return Character.isUpperCase(sentence.form(i).codePointAt(0))
                    && !sentence.lower(i).equals("the");
        }
    }

    /** The states of those whose role names one, by surname: “Syrian President Bashar Assad”. */
    private static Map<String, Country> leaders(Article article) {
        Map<String, Country> leaders = new HashMap<>();
        for (NamedPerson person : NamedPerson.in(article)) {
            if (person.surname().isEmpty()) {
                continue; // A surname alone may be another's.
            }
            String surname = person.surname().get();
            person.actor().roles().stream()
                    .flatMap(role -> Stream.of(role.split(" ", -1)))
                    .flatMap(word -> state(article, word).stream())
                    .findFirst()
                    .ifPresent(state -> leaders.putIfAbsent(surname, state));
        }
        return leaders;
    }

    /** The state whose regime or government it is: “the Syrian regime”, “Syria's government”, “the Assad regime”. */
    private static Optional<Country> owner(Article article, Map<String, Country> leaders, Use use) {
        int before = use.token() - 1;
        if (before > 0 && use.sentence().lower(before).equals("'s")) {
            before--;
        }
        if (before < 0) {
            return Optional.empty();
        }
        String word = use.sentence().form(before);
        return state(article, word).or(() -> Optional.ofNullable(leaders.get(word)));
    }

    private static Optional<Country> state(Article article, String word) {
        return article.knowledge()
                .countryOfDemonym(word)
                .or(() -> article.knowledge().country(word));
    }

    /** The second word for one state's leaders, where there are two. */
    private static Optional<Finding> rulers(Article article, List<Use> uses) {
        Use first = uses.get(0);
        Optional<Use> second =
                uses.stream().filter(use -> !use.word().equals(first.word())).findFirst();
        if (second.isEmpty()) {
            return Optional.empty(); // One word throughout.
        }
        List<Edit> edits = uses.stream()
                .filter(use -> use.word().equals(REGIME))
                .map(use -> new Edit(use.noun(), GOVERNMENT))
                .toList();
        Fix fix = new Fix("Use “" + GOVERNMENT + "” everywhere", edits);
        return Optional.of(finding(article, second.get(), first, List.of(fix)));
    }

    /** The first other word for fighters; where a third comes up, several groups may be in play. */
    private static Optional<Finding> fighters(Article article, List<Use> uses, int paragraphs) {
        int second = 1;
        while (second < uses.size()
                && uses.get(second).word().equals(uses.get(0).word())) {
            second++;
        }
        if (second >= uses.size()) {
            return Optional.empty(); // One word throughout.
        }
        Use use = uses.get(second);
        Use last = uses.get(second - 1);
        if (use.token() == 0 || !use.sentence().lower(use.token() - 1).equals("the")) {
            return Optional.empty(); // Fighters not met before: “militants”, “Maoist rebels”.
        }
        if (use.isOfAGroup()) {
            return Optional.empty(); // A group of its own: “the militants of the Front”.
        }
        if (use.sentence().paragraph() - last.sentence().paragraph() > paragraphs
                || use.sentence().index() == last.sentence().index()) {
            return Optional.empty(); // Too far off, or beside each other: “the rebels fought the militants”.
        }
        String other = article.text().words(last.noun());
        Fix fix = new Fix(
                "Replace " + Naming.quoted(article.text().words(use.noun())) + " with " + Naming.quoted(other),
                List.of(new Edit(use.noun(), other.toLowerCase(Locale.ROOT))));
        return Optional.of(finding(article, use, last, List.of(fix)));
    }

    private static Finding finding(Article article, Use use, Use other, List<Fix> fixes) {
        Span span = use.phrase();
        String words = article.text().words(span);
        String before = Naming.oneLine(article.text().words(other.phrase()));
        String message = Naming.quoted(words) + " may be those called " + Naming.quoted(before) + " above";
        return ABOUT.finding(span, message, List.of(new Related(other.phrase(), before)), fixes);
    }
}
