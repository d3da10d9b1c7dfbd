package org.antecedent.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.deciding.CastMember;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;

/** What an article tells of one actor, in the words that every feature shows. */
public final class ActorCard {
    private ActorCard() {}

    /** What a list calls the actor: its name, else the words that introduce it; a pronoun stands in quotation marks: “I”. */
    public static String called(Article article, Actor actor) {
        CastMember member = CastMember.of(article, actor);
        if (member.isKnown()) {
            return member.name();
        }
        Mention introducing = article.introducing(actor);
        return switch (introducing.kind()) {
            case NAME -> actor.name();
            case NOMINAL -> oneLine(article.words(introducing));
            case PRONOUN -> "“" + oneLine(article.words(introducing)) + "”";
        };
    }

    /** The other names and descriptions, each once, in text order. */
    static List<String> aliases(Article article, Actor actor) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (Mention mention : article.mentionsOf(actor)) {
            if (mention.kind() == Mention.Kind.PRONOUN) {
                continue;
            }
            Span span = mention.kind() == Mention.Kind.NAME ? mention.head() : mention.span();
            String words = oneLine(article.text().words(span));
            aliases.putIfAbsent(words.toLowerCase(Locale.ROOT), words);
        }
        aliases.remove(actor.name().toLowerCase(Locale.ROOT));
        return new ArrayList<>(aliases.values());
    }

    /** “1 mention”, “3 mentions”. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Words of the text on one line. */
    public static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** The words on one line, cut at a word's end so that at most {@code limit} characters and an ellipsis are left. */
    public static String shorten(String words, int limit) {
        String line = oneLine(words);
        if (line.length() <= limit) {
            return line;
        }
        int end = line.lastIndexOf(' ', limit);
        int cut = end > limit / 2 ? end : limit;
        if (Character.isHighSurrogate(line.charAt(cut - 1))) {
            cut--;
        }
        return line.substring(0, cut) + "…";
    }
}
