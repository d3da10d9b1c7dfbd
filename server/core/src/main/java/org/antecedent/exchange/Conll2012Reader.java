package org.antecedent.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antecedent.mention.ActorType;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Reads the chains and named entities of CoNLL-2012. The format has words and no text: they are found in the article, one
 * after the other.
 */
final class Conll2012Reader {
    private static final Pattern BEGIN = Pattern.compile("#begin document \\(?([^;)]*)\\)?.*");
    private static final Pattern OPEN = Pattern.compile("\\((\\d+)(\\))?");
    private static final Pattern CLOSE = Pattern.compile("(\\d+)\\)");
    private static final Pattern ENTITY = Pattern.compile("(\\(([^*()]+))?\\*?(\\))?");
    /** Word, index and the last column stand in every line. */
    private static final int LEAST = 5;

    private static final int WORD = 3;
    private static final int ENTITIES = 10;
    /** Numbers and the like, which are no mentions. */
    private static final Set<String> NO_ACTORS =
            Set.of("CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "MONEY", "LANGUAGE");

    private final ImportBuilder builder;
    private final WordFinder words;
    private final Map<Span, Found> found = new LinkedHashMap<>();
    /** By chain, where and on which line its open mentions begin. */
    private final Map<String, Deque<int[]>> open = new HashMap<>();

    private final List<Entity> entities = new ArrayList<>();
    private Optional<Entity> entity = Optional.empty();
    private int part;

    /** What stands about some words. */
    private static final class Found {
        private final int line;
        private Optional<ActorType> type = Optional.empty();
        private Optional<String> chain = Optional.empty();

        Found(int line) {
            this.line = line;
        }
    }

    private record Entity(int line, Span words, String type) {}

    private Conll2012Reader(Text article, boolean confirming) {
        this.builder = new ImportBuilder(article, confirming);
        this.words = new WordFinder(article.string());
    }

    /** Reads a file about one article. */
    static Import read(String file, String article, boolean confirming) {
        Conll2012Reader reader = new Conll2012Reader(Text.of(article), confirming);
        int number = 0;
        for (String line : file.split("\r\n|\r|\n", -1)) {
            number++;
            if (line.startsWith("#")) {
                reader.comment(number, line);
            } else if (line.isBlank()) {
                reader.endSentence();
            } else {
                reader.word(number, line);
            }
        }
        reader.endSentence();
        reader.endPart(number);
        reader.build();
        return reader.builder.build();
    }

    private void comment(int number, String line) {
        Matcher begin = BEGIN.matcher(line);
        if (begin.matches()) {
            endPart(number);
            part++; // Chains are numbered anew in each part.
        }
    }

    private void word(int number, String line) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length < LEAST) {
            builder.skip(number, "A word has a document, a part, a number, its form and its chains.");
            return;
        }
        Optional<Span> place = words.next(columns[WORD]);
        if (place.isEmpty()) {
            builder.skip(number, "The article does not have “" + columns[WORD] + "” there.");
        }
        if (columns.length > ENTITIES + 1) {
            entity(number, columns[ENTITIES], place);
        }
        chains(number, columns[columns.length - 1], place);
    }

    private void chains(int number, String column, Optional<Span> place) {
        if (column.equals("-") || column.equals("_") || column.equals("*")) {
            return;
        }
        for (String bracket : column.split("\\|", -1)) {
            Matcher opens = OPEN.matcher(bracket);
            Matcher closes = CLOSE.matcher(bracket);
            if (opens.matches() && opens.group(2) != null) {
                place.ifPresent(words -> mention(number, words, opens.group(1)));
            } else if (opens.matches()) {
                int start = place.map(Span::start).orElse(-1);
                open.computeIfAbsent(opens.group(1), any -> new ArrayDeque<>()).push(new int[] {start, number});
            } else if (closes.matches()) {
                close(number, closes.group(1), place);
            } else {
                builder.skip(number, "“" + bracket + "” opens and closes nothing.");
            }
        }
    }

    private void close(int number, String chain, Optional<Span> place) {
        Deque<int[]> begun = open.getOrDefault(chain, new ArrayDeque<>());
        if (begun.isEmpty()) {
            builder.skip(number, "“" + chain + ")” closes what was not opened.");
            return;
        }
        int[] start = begun.pop();
        if (start[0] >= 0 && place.isPresent()) {
            mention(start[1], new Span(start[0], place.get().end()), chain);
        }
    }

    private void mention(int number, Span span, String chain) {
        Found one = found.computeIfAbsent(span, any -> new Found(number));
        if (one.chain.isPresent()) {
            builder.skip(number, "The same words are in two chains.");
        } else {
            one.chain = Optional.of(part + " " + chain);
        }
    }

    private void entity(int number, String column, Optional<Span> place) {
        Matcher matcher = ENTITY.matcher(column);
        if (!matcher.matches()) {
            builder.skip(number, "“" + column + "” is no column of named entities.");
            return;
        }
        if (matcher.group(2) != null && place.isPresent()) {
            entity = Optional.of(new Entity(number, place.get(), matcher.group(2)));
        }
        if (matcher.group(3) != null && entity.isPresent() && place.isPresent()) {
            Entity one = entity.get();
            entities.add(new Entity(one.line(), one.words().hull(place.get()), one.type()));
        }
        if (matcher.group(3) != null) {
            entity = Optional.empty();
        }
    }

    private void endSentence() {
        entity.ifPresent(one -> builder.skip(one.line(), "This named entity is not closed in its sentence."));
        entity = Optional.empty();
    }

    private void endPart(int number) {
        open.forEach((chain, begun) -> begun.forEach(
                start -> builder.skip(start[1], "“(" + chain + "” is not closed before line " + number + ".")));
        open.clear();
    }

    /** A named entity at the edge of a mention without a type is its head: it says what the mention is. */
    private void build() {
        Map<Integer, List<Span>> byEdge = new HashMap<>();
        for (Span span : found.keySet()) {
            byEdge.computeIfAbsent(span.start(), any -> new ArrayList<>()).add(span);
            byEdge.computeIfAbsent(-span.end(), any -> new ArrayList<>()).add(span);
        }
        for (Entity one : entities) {
            Optional<ActorType> type = TypeNames.read(one.type());
            if (NO_ACTORS.contains(one.type())) {
                continue;
            }
            if (type.isEmpty()) {
                builder.skip(one.line(), "“" + one.type() + "” is no type of actor.");
                continue;
            }
            Span words = headed(one.words(), byEdge);
            found.computeIfAbsent(words, any -> new Found(one.line())).type = type;
        }
        found.forEach((span, one) -> builder.mention(one.line, span, one.type, one.chain, false, Facets.ALL));
    }

    /** The smallest mention without a type that holds the words at one of its edges; else the words. */
    private Span headed(Span words, Map<Integer, List<Span>> byEdge) {
        if (found.containsKey(words)) {
            return words;
        }
        return Stream.of(words.start(), -words.end())
                .flatMap(edge -> byEdge.getOrDefault(edge, List.of()).stream())
                .filter(span -> span.contains(words) && found.get(span).type.isEmpty())
                .min(Comparator.comparingInt(Span::length))
                .orElse(words);
    }
}
