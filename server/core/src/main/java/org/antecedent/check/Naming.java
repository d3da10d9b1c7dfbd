package org.antecedent.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.antecedent.analysis.Article;
import org.antecedent.check.Finding.Fix;
import org.antecedent.check.Finding.Related;
import org.antecedent.coreference.Actor;
import org.antecedent.coreference.Candidate;
import org.antecedent.language.Tag;
import org.antecedent.mention.Features.Determiner;
import org.antecedent.mention.Mention;
import org.antecedent.text.Edit;
import org.antecedent.text.Span;

/** What messages and fixes call those whom a text speaks of: by its own words, as they would stand inside a sentence. */
public final class Naming {
    /** Longer phrases are named by their head: a message is read at a glance. */
    private static final int LONG_PHRASE = 60;
    /** As many words as tell one quotation from another. */
    private static final int OPENING_WORDS = 5;

    /** The weightiest come first; more would push the candidates out of sight. */
    private static final int REASONS = 2;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Naming() {}

    /** The words between the marks that every message puts around what it takes from the text. */
    public static String quoted(String words) {
        return "“" + words + "”";
    }

    /** “the foreign ministry”, “Mike Pompeo”; for a pronoun, the name of its actor. */
    public static String of(Article article, Mention mention) {
        if (mention.kind() == Mention.Kind.PRONOUN) {
            return article.actorOf(mention).map(Actor::name).orElse(article.words(mention));
        }
        String phrase = oneLine(withoutPossessive(article.words(mention)));
        if (mention.kind() == Mention.Kind.NAME || phrase.length() > LONG_PHRASE) {
            String head = oneLine(withoutPossessive(article.text().words(mention.head())));
            boolean afterArticle = phrase.regionMatches(true, 0, "the " + head, 0, head.length() + 4);
            return afterArticle ? "the " + head : head;
        }
        return startsWithCommonWord(article, mention) ? lowerFirst(phrase) : phrase;
    }

    /** The name alone, on one line: without determiner, title and possessive ending. */
    public static String bare(Article article, Mention name) {
        return oneLine(article.text().words(bareSpan(article, name)));
    }

    /** Where the name alone stands. */
    public static Span bareSpan(Article article, Mention name) {
        Span head = name.head();
        return new Span(head.start(), withoutPossessive(article.text().string(), head.start(), head.end()));
    }

    /** The candidates as a list for the editor, best first. */
    public static List<Related> related(Article article, Map<Mention, Candidate> candidates) {
        return candidates.entrySet().stream()
                .map(entry ->
                        new Related(entry.getKey().span(), withReasons(article, entry.getKey(), entry.getValue())))
                .toList();
    }

    private static String withReasons(Article article, Mention mention, Candidate candidate) {
        String name = of(article, mention);
        List<String> reasons = candidate.reasons().stream().limit(REASONS).toList();
        return reasons.isEmpty() ? name : name + ": " + String.join(", ", reasons);
    }

    /** The first words of a long stretch, with an ellipsis where something is left out. */
    public static String opening(String words) {
        String[] all = oneLine(words).split(" ");
        if (all.length <= OPENING_WORDS + 1) {
            return String.join(" ", all);
        }
        return String.join(" ", Arrays.asList(all).subList(0, OPENING_WORDS)) + "…";
    }

    /** “A”, “A or B”, “A, B or C”. */
    public static String alternatives(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** Puts the name in the place of a pronoun, as a possessive or with a capital where the pronoun has it. */
    public static Fix replacePronoun(Article article, Mention pronoun, Mention antecedent) {
        String words = article.words(pronoun);
        String name = definite(of(article, antecedent), antecedent);
        if (isPossessive(article, pronoun)) {
            name = possessive(name, article.text().string().indexOf('’') >= 0 ? '’' : '\'');
        }
        if (Character.isUpperCase(words.codePointAt(0))) {
            name = upperFirst(name);
        }
        return replace(article, pronoun, name);
    }

    /** Puts other words in the place of a mention. */
    public static Fix replace(Article article, Mention mention, String words) {
        String title = "Replace " + quoted(article.words(mention)) + " with " + quoted(words);
        return new Fix(title, List.of(new Edit(mention.span(), words)));
    }

    private static boolean isPossessive(Article article, Mention pronoun) {
        return switch (article.words(pronoun).toLowerCase(Locale.ROOT)) {
            case "his", "its", "their", "hers", "theirs" -> true;
            case "her" -> pronoun.role() == Mention.Role.POSSESSIVE;
            default -> false;
        };
    }

    /** AP: only the apostrophe after a name in s, “Hayes'”. */
    private static String possessive(String name, char apostrophe) {
        return name + apostrophe + (name.endsWith("s") ? "" : "s");
    }

    private static String definite(String phrase, Mention mention) {
        if (mention.features().determiner() != Determiner.INDEFINITE) {
            return phrase;
        }
        return phrase.replaceFirst("^an? ", "the ");
    }

    private static String withoutPossessive(String words) {
        return words.substring(0, withoutPossessive(words, 0, words.length()));
    }

    /** Where the words from {@code start} to {@code end} end without “'s”, or the apostrophe after an s. */
    private static int withoutPossessive(String text, int start, int end) {
        if (end - start < 2) {
            return end;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        if (last == 's' && isApostrophe(before)) {
            return end - 2;
        }
        return before == 's' && isApostrophe(last) ? end - 1 : end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** An adjective may be one of a people, which keeps its capital: “Turkish forces”. */
    private static boolean startsWithCommonWord(Article article, Mention mention) {
        Tag tag = article.reading().sentence(mention).tag(mention.first());
        return tag != Tag.PROPN && tag != Tag.ADJ;
    }

    /** The words with single blanks. */
    public static String oneLine(String words) {
        String line = words.strip();
        for (int i = 0; i < line.length(); i++) {
            boolean blank = line.charAt(i) == ' ' && line.charAt(i + 1) != ' ';
            if (!blank && Character.isWhitespace(line.charAt(i))) {
                return WHITE_SPACE.matcher(line).replaceAll(" ");
            }
        }
        return line; // Nearly always: a name is seldom broken over two lines.
    }

    /** The words with a capital at their start. */
    public static String upperFirst(String words) {
        int end = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    static String lowerFirst(String words) {
        int end = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toLowerCase(Locale.ROOT) + words.substring(end);
    }
}
