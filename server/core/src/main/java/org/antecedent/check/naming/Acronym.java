package org.antecedent.check.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.analysis.Article;
import org.antecedent.analysis.ParagraphSearch;
import org.antecedent.analysis.ParagraphSearch.Place;
import org.antecedent.analysis.Token;
import org.antecedent.check.Naming;
import org.antecedent.check.Narration;
import org.antecedent.knowledge.CommonNoun;
import org.antecedent.language.Sentence;
import org.antecedent.language.Words;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Mention;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/**
 * An abbreviation of capitals that stands for a body, where it stands and where it is written out.
 *
 * @param letters as it is written, without full stops and the s of a plural
 * @param uses where it stands outside brackets, anywhere in the text, in text order
 * @param narrated the first of them that the article says in its own voice
 * @param bracket where it is put in brackets behind its expansion, without the brackets
 * @param name the first name of more than one word that it stands for
 */
record Acronym(
        String letters, List<Span> uses, Optional<Mention> narrated, Optional<Span> bracket, Optional<Mention> name) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;
    private static final Set<String> FUNCTION_WORDS =
            Set.of("of", "the", "for", "and", "in", "on", "to", "at", "de", "du", "des", "la", "le", "der", "&", "-");

    /** Words of capitals, but for lines of capitals, in which every word looks like one. */
    private static final ParagraphSearch<Place> LETTERS =
            ParagraphSearch.forTokens((words, i) -> !letters(words.form(i)).isEmpty() && !isShouted(words));

    private static final ParagraphSearch<SentenceInitials> INITIALS =
            ParagraphSearch.forEachSentence(sentence -> new SentenceInitials(initials(sentence)));

    /** All that an article has, by first use. */
    static List<Acronym> in(Article article) {
        return article.readOut(Acronym.class, Acronym::read);
    }

    private static List<Acronym> read(Article article) {
        Map<String, Found> found = new LinkedHashMap<>();
        article.tokens(LETTERS).forEach(token -> collect(article, token, found));
        if (found.isEmpty()) {
            return List.of();
        }
        for (Mention mention : article.mentions()) {
            if (mention.kind() == Mention.Kind.NAME && mention.end() - mention.first() > 1) {
                expand(article, mention, found);
            }
        }
        return found.entrySet().stream()
                .map(entry -> entry.getValue().acronym(entry.getKey()))
                .toList();
    }

    /** What is known of one while the article is read. */
    private static final class Found {
        private final List<Span> uses = new ArrayList<>();
        private Mention narrated;
        private Span bracket;
        private Mention name;

        Acronym acronym(String letters) {
            return new Acronym(
                    letters,
                    List.copyOf(uses),
                    Optional.ofNullable(narrated),
                    Optional.ofNullable(bracket),
                    Optional.ofNullable(name));
        }
    }

    private static void collect(Article article, Token token, Map<String, Found> found) {
        Sentence sentence = token.sentence();
        Found one = found.computeIfAbsent(letters(sentence.form(token.index())), any -> new Found());
        Span span = token.span();
        if (isBracketed(sentence, token.index())) {
            one.bracket = one.bracket == null ? span : one.bracket;
            one.name = one.name == null
                    ? before(article, sentence, token.index() - 1).orElse(null)
                    : one.name;
            return;
        }
        one.uses.add(span);
        if (one.narrated == null && Narration.isProse(article, sentence) && !article.isQuoted(span)) {
            one.narrated = body(article, sentence, token.index()).orElse(null);
        }
    }

    /** The name in full that stands before the bracket, in whatever language its letters are. */
    private static Optional<Mention> before(Article article, Sentence sentence, int bracket) {
        return article.reading().mentionsIn(sentence).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME
                        && mention.type() != ActorType.PERSON
                        && mention.end() == bracket
                        && Naming.bare(article, mention).contains(" "))
                .findFirst();
    }

    /** The letters of “SOHR”, “NGOs”, “I.M.F.”; empty for any other word. */
    static String letters(String form) {
        char first = form.charAt(0);
        if (first != '.' && !Character.isUpperCase(first)) {
            return ""; // As nearly every word.
        }
        String letters = form.replace(".", "");
        if (letters.length() > SHORTEST && letters.endsWith("s")) {
            letters = letters.substring(0, letters.length() - 1);
        }
        boolean capitals = letters.length() >= SHORTEST
                && letters.length() <= LONGEST
                && letters.chars().allMatch(Character::isUpperCase);
        return capitals ? letters : "";
    }

    /** “(SOHR)”, “(SOHR; founded in 2006)”: behind a word that is not in capitals itself. */
    private static boolean isBracketed(Sentence sentence, int i) {
        return i > 1
                && sentence.form(i - 1).equals("(")
                && i + 1 < sentence.size()
                && Set.of(")", ";", ",").contains(sentence.form(i + 1))
                && letters(sentence.form(i - 2)).isEmpty();
    }

    private static boolean isShouted(Words sentence) {
        int shouted = 0;
        int words = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.form(i);
            if (form.length() > 1 && Character.isLetter(form.charAt(0))) {
                words++;
                shouted += form.chars().noneMatch(Character::isLowerCase) ? 1 : 0;
            }
        }
        return shouted * 2 > words;
    }

    /** The body that the token alone names: not a part of a longer name, no place, no person. */
    private static Optional<Mention> body(Article article, Sentence sentence, int token) {
        return article.reading().mentionsIn(sentence).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME
                        && Naming.bareSpan(article, mention).equals(sentence.span(token))
                        && isBody(article, sentence, mention))
                .findFirst();
    }

    private static boolean isBody(Article article, Sentence sentence, Mention name) {
        return switch (name.type()) {
            case ORGANIZATION, GROUP -> true;
            case OTHER ->
                // Letters alone tell little: “the QRDP”, “the QRDP leader” and “the dockworkers' union, SLTP” do.
                name.features().determiner() == Determiner.DEFINITE
                        || name.end() < sentence.size() && hasMembers(article, sentence.lower(name.end()))
                        || article.actorOf(name).stream()
                                .flatMap(actor -> article.mentionsOf(actor).stream())
                                .anyMatch(mention -> mention.type() == ActorType.ORGANIZATION);
            default -> false;
        };
    }

    /** Whether the noun names people of a body: “leader”, “fighters”. */
    private static boolean hasMembers(Article article, String noun) {
        return article.knowledge()
                .noun(noun)
                .filter(known -> known.kind() == CommonNoun.Kind.PERSON || known.kind() == CommonNoun.Kind.GROUP)
                .isPresent();
    }

    private static void expand(Article article, Mention name, Map<String, Found> found) {
        String words = Naming.bare(article, name);
        if (words.indexOf(' ') < 0) {
            return;
        }
        if (name.type() != ActorType.PERSON) {
            for (boolean withFunctionWords : new boolean[] {false, true}) {
                Found one = found.get(initials(words, withFunctionWords));
                if (one != null && one.name == null) {
                    one.name = name;
                }
            }
        }
        article.knowledge()
                .organization(words)
                .map(known -> found.get(known.abbreviation()))
                .filter(one -> one.name == null)
                .ifPresent(one -> one.name = name);
    }

    /** Of “Syrian Observatory for Human Rights”: SOHR, and with its function words SOFHR. */
    private static String initials(String words, boolean withFunctionWords) {
        StringBuilder initials = new StringBuilder();
        int end = 0;
        for (int start = 0; start < words.length(); start = end + 1) {
            end = start;
            while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != '-') {
                end++;
            }
            boolean word = start < end && Character.isLetter(words.codePointAt(start));
            if (word && (withFunctionWords || !isFunctionWord(words.substring(start, end)))) {
                initials.appendCodePoint(Character.toUpperCase(words.codePointAt(start)));
            }
        }
        return initials.toString();
    }

    private static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the words, in small letters or not, stand anywhere in the text: “a special investigation team”, SIT. */
    boolean isSpelledOutIn(Article article) {
        for (SentenceInitials sentence : article.readOut(SentenceInitials.class, SentenceInitials::read)) {
            if (sentence.initials().contains(letters)) {
                return true;
            }
        }
        return false;
    }

    /** The initials of the words of one sentence. */
    private record SentenceInitials(String initials) {
        static List<SentenceInitials> read(Article article) {
            List<SentenceInitials> all = new ArrayList<>();
            for (Paragraph paragraph : article.paragraphs()) {
                all.addAll(article.found(INITIALS, paragraph));
            }
            return all;
        }
    }

    /** The initials of the words of a sentence, without function words; a blank where a mark or an abbreviation stands between. */
    private static String initials(Words sentence) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.form(i);
            boolean word = form.length() > 1
                    && Character.isLetter(form.charAt(0))
                    && letters(form).isEmpty();
            if (word && !FUNCTION_WORDS.contains(sentence.lower(i))) {
                initials.append(Character.toUpperCase(form.charAt(0)));
            } else if (!word && !form.equals("-") && !form.equals("'s") && !form.equals("’s")) {
                initials.append(' ');
            }
        }
        return initials.toString();
    }
}
