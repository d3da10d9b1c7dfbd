package org.antecedent.training;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.check.HouseStyle;
import org.antecedent.coreference.Actor;
import org.antecedent.knowledge.GivenName;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** Makes annotated articles unclear on purpose, in every place where the annotations say that a reader would be lost. */
final class Spoiling {
    private static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");
    private static final Map<String, String> SWAPPED = Map.of("he", "she", "him", "her", "his", "her", "she", "he");
    /** A share of bearers from which on a given name tells the gender of a person. */
    private static final double TELLING = 0.95;
    /** Shorter quotations are a few words of somebody's, which other checks judge. */
    private static final int QUOTED_WORDS = 4;

    private static final String OPENING = "“\"";
    private static final String CLOSING = "”\"";
    /** “ , X said .” up to the end of the paragraph. */
    private static final Pattern SPEAKER = Pattern.compile(
            "\\s*[\\p{L}][^.?!“”\"\\n]{2,80}\\b(?:said|says|added|explained|noted|recalled|stated|warned|insisted|argued|replied"
                    + "|told [\\p{L} ]{3,20})[^.?!“”\"\\n]{0,40}\\.");

    private static final Pattern EXPANSION = Pattern.compile(
            "\\b(\\p{Lu}[\\p{L}’'-]+(?: (?:of|for|the|and|on|in|\\p{Lu}[\\p{L}’'-]+)){1,7}) \\((\\p{Lu}{2,6})\\)");

    private final GoldArticle gold;
    private final Article article;
    private final List<SpoiledText> spoiled = new ArrayList<>();

    private Spoiling(GoldArticle gold, Article article) {
        this.gold = gold;
        this.article = article;
    }

    /**
     * An article with its people.
     *
     * @param people the mentions of each person, in text order; empty where nobody annotated them
     */
    record GoldArticle(String id, String genre, String text, Map<String, List<Person>> people) {
        static List<GoldArticle> read(Path file) throws IOException {
            return JsonLines.read(file, GoldArticle::of);
        }

        private static GoldArticle of(JsonObject json) {
            String text = json.get("text").getAsString();
            Map<String, List<Person>> people = new TreeMap<>();
            for (JsonElement element : json.getAsJsonArray("mentions")) {
                JsonObject mention = element.getAsJsonObject();
                boolean person =
                        mention.has("type") && mention.get("type").getAsString().equals("PER");
                if (person && mention.has("chain") && !mention.get("chain").isJsonNull()) {
                    people.computeIfAbsent(mention.get("chain").getAsString(), any -> new ArrayList<>())
                            .add(new Person(
                                    JsonLines.span(text, mention),
                                    mention.get("kind").getAsString().equals("name")));
                }
            }
            String genre = json.has("genre") ? json.get("genre").getAsString() : "";
            return new GoldArticle(json.get("id").getAsString(), genre, text, people);
        }
    }

    /** Words for a person. */
    record Person(Span span, boolean isName) {}

    /** All ways to spoil the article, in text order a kind. */
    static List<SpoiledText> of(GoldArticle gold, Article article) {
        Spoiling spoiling = new Spoiling(gold, article);
        spoiling.names();
        spoiling.genders();
        spoiling.speakers();
        spoiling.marks();
        spoiling.expansions();
        return spoiling.spoiled;
    }

    /** Other words in the place of a mention: there it should be seen. */
    private void spoil(SpoiledText.Kind kind, Span mention, String words) {
        Span shown = new Span(mention.start(), mention.start() + words.length());
        spoil(kind, new Edit(mention, words), shown);
    }

    private void spoil(SpoiledText.Kind kind, Edit edit, Span shown) {
        String text = article.text().apply(edit).string();
        spoiled.add(new SpoiledText(kind, gold.id(), text, edit, shown));
    }

    /** A name becomes a pronoun, where the sentence goes on with somebody whom the one above is not about. */
    private void names() {
        Map<String, List<Person>> people = gold.people().isEmpty() ? peopleAsRead() : gold.people();
        people.forEach((who, mentions) -> {
            Optional<Boolean> female = female(mentions);
            if (female.isEmpty()) {
                return;
            }
            for (Person one : mentions) {
                if (one.isName() && isArgument(one.span()) && isOpen(people, who, one.span(), female.get())) {
                    spoil(SpoiledText.Kind.NAME_TO_PRONOUN, one.span(), pronoun(one.span(), female.get()));
                }
            }
        });
    }

    /** The named persons of an article whose people nobody annotated: names alone, which tell who is who well enough. */
    private Map<String, List<Person>> peopleAsRead() {
        Map<String, List<Person>> people = new TreeMap<>();
        for (Actor actor : article.actors()) {
            List<Person> names = article.mentionsOf(actor).stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .map(mention -> new Person(mention.span(), true))
                    .toList();
            if (actor.type() == ActorType.PERSON && !names.isEmpty()) {
                people.put(actor.name(), names);
            }
        }
        return people;
    }

    /**
     * Whether the person, in this sentence and the one before, is the nearest to the place, where the nearest subject is another
     * of the same gender. Where the person is that subject, a reader has no doubt: the text goes on with whom it is about.
     */
    private boolean isOpen(Map<String, List<Person>> people, String who, Span place, boolean female) {
        String nearest = "";
        String subject = "";
        int nearestEnd = windowStart(place);
        int subjectEnd = nearestEnd;
        for (Map.Entry<String, List<Person>> person : people.entrySet()) {
            Optional<Boolean> told = female(person.getValue());
            if (told.filter(other -> other != female).isPresent()) {
                continue;
            }
            for (Person one : person.getValue()) {
                int end = one.span().end();
                if (end > place.start()) {
                    continue;
                }
                if (end > nearestEnd) {
                    nearest = person.getKey();
                    nearestEnd = end;
                }
                if (end > subjectEnd && isSubject(one.span()) && told.isPresent()) {
                    subject = person.getKey();
                    subjectEnd = end;
                }
            }
        }
        return !subject.isEmpty() && !nearest.equals(subject) && nearest.equals(who) && isSubject(place);
    }

    private boolean isSubject(Span words) {
        return article.mentionAt(words.start())
                .filter(mention -> mention.role() == Mention.Role.SUBJECT)
                .isPresent();
    }

    /** A pronoun becomes one of the other gender, where nobody is named above who may be of that gender. */
    private void genders() {
        gold.people().values().forEach(mentions -> {
            Optional<Boolean> female = female(mentions);
            for (Person one : mentions) {
                String form = article.text().words(one.span());
                String other = SWAPPED.get(form.toLowerCase(Locale.ROOT));
                if (female.isEmpty() || other == null || !isProse(one.span()) || !isLive(mentions, one.span())) {
                    continue;
                }
                boolean possible = gold.people().values().stream()
                        .filter(others -> mayBe(others, !female.get()))
                        .flatMap(List::stream)
                        .anyMatch(rival -> rival.isName()
                                && rival.span().end() <= one.span().start());
                if (!possible) {
                    String words = Character.isUpperCase(form.charAt(0)) ? capital(other) : other;
                    spoil(SpoiledText.Kind.GENDER_SWAPPED, one.span(), words);
                }
            }
        });
    }

    /** “C,” X said. becomes “C.” where the paragraph is no more than that and nobody says anything in the one before. */
    private void speakers() {
        boolean spoken = false;
        for (Paragraph paragraph : article.paragraphs()) {
            String words = article.text().words(paragraph.span());
            boolean before = spoken;
            spoken = article.statements().stream()
                    .anyMatch(statement -> paragraph.span().overlaps(statement.span()));
            int close = closing(words);
            if (before || paragraph.role() != Paragraph.Role.BODY || close < 2 || words.charAt(close - 1) != ',') {
                continue;
            }
            boolean attribution = SPEAKER.matcher(words.substring(close + 1)).matches();
            if (attribution && words.substring(0, close).split(" ").length >= QUOTED_WORDS) {
                int start = paragraph.span().start();
                Edit edit =
                        new Edit(new Span(start + close - 1, paragraph.span().end()), "." + words.charAt(close));
                spoil(SpoiledText.Kind.SPEAKER_DROPPED, edit, new Span(start, start + close + 1));
            }
        }
    }

    /** The closing mark of a paragraph that opens with a quotation; -1 without one. */
    private static int closing(String words) {
        if (words.isEmpty() || OPENING.indexOf(words.charAt(0)) < 0) {
            return -1;
        }
        for (int i = 1; i < words.length(); i++) {
            if (CLOSING.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Of the one pair of marks in a paragraph, one goes; not where the next paragraph would go on with the quotation. */
    private void marks() {
        List<Paragraph> paragraphs = article.paragraphs();
        for (Paragraph paragraph : paragraphs) {
            List<Integer> marks = new ArrayList<>();
            for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
                if ((OPENING + CLOSING).indexOf(article.text().string().charAt(i)) >= 0) {
                    marks.add(i);
                }
            }
            if (paragraph.role() != Paragraph.Role.BODY || marks.size() != 2) {
                continue;
            }
            boolean goesOn = paragraph.index() + 1 < paragraphs.size()
                    && OPENING.indexOf(article.text()
                                    .string()
                                    .charAt(paragraphs
                                            .get(paragraph.index() + 1)
                                            .span()
                                            .start()))
                            >= 0;
            // Which of the two goes is told by the place, so that either does and every run is the same.
            boolean last = marks.get(0) % 2 == 0;
            if (last && goesOn) {
                continue;
            }
            int gone = marks.get(last ? 1 : 0);
            Span shown = new Span(paragraph.span().start(), paragraph.span().end() - 1);
            spoil(SpoiledText.Kind.MARK_DROPPED, new Edit(new Span(gone, gone + 1), ""), shown);
        }
    }

    /** “the World Health Organization (WHO)” becomes “the WHO”. */
    private void expansions() {
        Matcher matcher = EXPANSION.matcher(article.text().string());
        while (matcher.find()) {
            boolean known = HouseStyle.STANDARD.abbreviations().contains(matcher.group(2));
            boolean again = article.text().string().indexOf(matcher.group(2), matcher.end()) >= 0;
            boolean elsewhere = article.text().string().indexOf(matcher.group(1)) < matcher.start()
                    || article.text().string().indexOf(matcher.group(2)) < matcher.start(2);
            if (!known && again && !elsewhere) {
                Edit edit = new Edit(new Span(matcher.start(), matcher.end()), matcher.group(2));
                spoil(
                        SpoiledText.Kind.EXPANSION_DROPPED,
                        edit,
                        new Span(
                                matcher.start(),
                                article.text().length() - edit.span().length()));
            }
        }
    }

    /** Whether the person is spoken of before the place, in its sentence or the one before. */
    private boolean isLive(List<Person> mentions, Span place) {
        int from = windowStart(place);
        return mentions.stream()
                .map(Person::span)
                .anyMatch(span -> span.start() >= from && span.end() <= place.start());
    }

    /** Where the sentence before that of the place starts. */
    private int windowStart(Span place) {
        return article.sentenceAround(place)
                .flatMap(sentence ->
                        article.sentenceBefore(sentence.span().start()).or(() -> Optional.of(sentence)))
                .map(sentence -> sentence.span().start())
                .orElse(place.start());
    }

    /** Whether the words are a part of the clause by themselves, and no apposition. */
    private boolean isArgument(Span place) {
        Optional<Mention> mention =
                article.mentionAt(place.start()).filter(one -> one.span().equals(place));
        boolean argument = mention.map(Mention::role)
                .filter(role -> role != Mention.Role.MODIFIER && role != Mention.Role.OTHER)
                .isPresent();
        boolean apposition =
                place.start() > 1 && ",(".indexOf(article.text().string().charAt(place.start() - 2)) >= 0;
        return argument && !apposition && isProse(place);
    }

    private boolean mayBe(List<Person> mentions, boolean female) {
        return female(mentions).orElse(female).equals(female);
    }

    private boolean isProse(Span place) {
        return !article.isQuoted(place)
                && article.paragraphAt(place.start())
                        .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                        .isPresent();
    }

    /** Whether a person is a woman, by the pronouns and given names that the annotations put together. */
    private Optional<Boolean> female(List<Person> mentions) {
        Set<Boolean> told = new HashSet<>();
        for (Person one : mentions) {
            String words = article.text().words(one.span()).toLowerCase(Locale.ROOT);
            if (MASCULINE.contains(words) || FEMININE.contains(words)) {
                told.add(FEMININE.contains(words));
            }
        }
        if (told.isEmpty()) {
            mentions.stream()
                    .filter(Person::isName)
                    .flatMap(one -> Stream.of(article.text().words(one.span()).split("\\s+")))
                    .flatMap(word -> article.knowledge().givenName(word).map(GivenName::female).stream())
                    .filter(share -> share >= TELLING || share <= 1 - TELLING)
                    .forEach(share -> told.add(share >= TELLING));
        }
        return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
    }

    private String pronoun(Span name, boolean female) {
        String words = article.text().words(name);
        boolean possessive = words.endsWith("'s") || words.endsWith("’s");
        Optional<Mention> mention = article.mentionAt(name.start());
        boolean object = mention.map(Mention::role)
                .filter(role -> role == Mention.Role.OBJECT || role == Mention.Role.OBLIQUE)
                .isPresent();
        String form = female ? possessive || object ? "her" : "she" : possessive ? "his" : object ? "him" : "he";
        boolean opens = article.sentences().stream()
                .anyMatch(sentence -> sentence.span().start() == name.start());
        return opens ? capital(form) : form;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
