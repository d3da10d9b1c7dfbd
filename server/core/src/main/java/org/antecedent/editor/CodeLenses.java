package org.antecedent.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.antecedent.analysis.Article;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;

/** A line above each paragraph that holds statements: who speaks in it, and how. “Mike Pompeo — direct”. */
public final class CodeLenses {
    /** A lens is one line: so many speakers are named in it. */
    private static final int SPEAKERS = 3;

    private static final int NAME_LENGTH = 40;

    private CodeLenses() {}

    /**
     * One lens.
     *
     * @param span the first line of the paragraph that it stands above
     */
    public record Lens(Span span, String title) {}

    /**
     * In text order; what is said inside another statement is not told apart. A quotation over several paragraphs has its
     * speaker above each.
     */
    public static List<Lens> of(Article article) {
        Map<Paragraph, Map<String, Set<Statement.Kind>>> speakers =
                new TreeMap<>(Comparator.comparingInt(Paragraph::index));
        Map<Integer, String> names = new HashMap<>();
        for (Statement statement : article.statements()) {
            if (statement.enclosing().isPresent()) {
                continue;
            }
            String who = who(article, statement, names);
            for (Span content : statement.content()) {
                article.paragraphAt(content.start())
                        .ifPresent(paragraph -> speakers.computeIfAbsent(paragraph, any -> new LinkedHashMap<>())
                                .computeIfAbsent(who, any -> EnumSet.noneOf(Statement.Kind.class))
                                .add(statement.kind()));
            }
        }
        List<Lens> lenses = new ArrayList<>();
        speakers.forEach((paragraph, said) -> lenses.add(new Lens(firstLine(article, paragraph), title(said))));
        return lenses;
    }

    private static Span firstLine(Article article, Paragraph paragraph) {
        int start = paragraph.span().start();
        int end = article.text().line(article.text().lineAt(start)).end();
        return new Span(start, Math.min(end, paragraph.span().end()));
    }

    private static String title(Map<String, Set<Statement.Kind>> said) {
        String named = said.entrySet().stream()
                .limit(SPEAKERS)
                .map(one -> one.getKey() + " — " + kinds(one.getValue()))
                .collect(Collectors.joining(" · "));
        int others = said.size() - SPEAKERS;
        return others <= 0 ? named : named + " · " + ActorCard.count(others, "other");
    }

    private static String kinds(Set<Statement.Kind> kinds) {
        return kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    /**
     * The actor by its name, else by what introduces it; where there is none, the words for the source.
     *
     * @param names of the actors that were asked for so far, by id
     */
    private static String who(Article article, Statement statement, Map<Integer, String> names) {
        return article.actorOf(statement)
                .filter(actor -> actor.type() != ActorType.OTHER)
                .map(actor -> names.computeIfAbsent(actor.id(), any -> ActorCard.called(article, actor)))
                .or(() -> statement.source().map(article.text()::words))
                .map(words -> ActorCard.shorten(words, NAME_LENGTH))
                .orElse("nobody named");
    }
}
