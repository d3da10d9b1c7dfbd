package org.antecedent.training;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.antecedent.language.Language;
import org.antecedent.language.Sentence;
import org.antecedent.language.Words;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.NameSearch;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Paragraphs;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** Documents whose names of persons, organisations and places are known, from JSON lines. */
final class NameCorpus {
    private NameCorpus() {}

    /**
     * A name.
     *
     * @param type {@link ActorType#PERSON}, {@link ActorType#ORGANIZATION} or {@link ActorType#PLACE}
     */
    record Gold(Span span, ActorType type) {}

    /** A document; its names are the outermost, without leading article and possessive ending, as the scorer counts them. */
    record Document(String id, String genre, String text, Set<Gold> names) {
        /** The same document as careless writers would have it. */
        Document inLowerCase() {
            return spelled(Character::toLowerCase);
        }

        /** The same document as headlines are set. */
        Document inCapitals() {
            return spelled(Character::toUpperCase);
        }

        /** Character by character, so that names stay where they are. */
        private Document spelled(IntUnaryOperator spelling) {
            StringBuilder spelled = new StringBuilder(text);
            for (int i = 0; i < spelled.length(); i++) {
                spelled.setCharAt(i, (char) spelling.applyAsInt(spelled.charAt(i)));
            }
            return new Document(id, genre, spelled.toString(), names);
        }
    }

    /** A paragraph as our own words, with the class of each token, sentence by sentence. */
    record Labelled(List<Sentence> sentences, List<int[]> labels) {}

    /** Reads all documents; those whose names are not complete are left out. */
    static List<Document> read(Path file) throws IOException {
        return JsonLines.read(file, NameCorpus::document).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Document> document(JsonObject json) {
        JsonElement complete = json.get("entities_complete");
        if (complete != null && !complete.isJsonNull() && !complete.getAsBoolean()) {
            return Optional.empty();
        }
        String text = json.get("text").getAsString();
        List<JsonObject> entities = new ArrayList<>();
        json.getAsJsonArray("entities").forEach(entity -> entities.add(entity.getAsJsonObject()));
        List<Span> spans =
                entities.stream().map(entity -> JsonLines.span(text, entity)).toList();
        Set<Gold> names = new HashSet<>();
        for (int i = 0; i < spans.size(); i++) {
            JsonObject entity = entities.get(i);
            Span span = spans.get(i);
            boolean nested = entity.has("nested") && entity.get("nested").getAsBoolean()
                    || spans.stream().anyMatch(other -> !other.equals(span) && other.contains(span));
            Optional<ActorType> type = type(entity.get("type").getAsString());
            if (!nested && type.isPresent()) {
                names.add(new Gold(trimmed(text, span), type.get()));
            }
        }
        String genre = json.has("genre") && !json.get("genre").isJsonNull()
                ? json.get("genre").getAsString()
                : "";
        return Optional.of(new Document(json.get("id").getAsString(), genre, text, names));
    }

    private static Optional<ActorType> type(String type) {
        return switch (type) {
            case "PER" -> Optional.of(ActorType.PERSON);
            case "ORG" -> Optional.of(ActorType.ORGANIZATION);
            case "LOC", "GPE", "FAC" -> Optional.of(ActorType.PLACE);
            default -> Optional.empty();
        };
    }

    /** Without a leading article, or else without a possessive ending. */
    static Span trimmed(String text, Span span) {
        String lower = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
        for (String article : List.of("the ", "a ", "an ")) {
            if (lower.startsWith(article)) {
                return new Span(span.start() + article.length(), span.end());
            }
        }
        boolean possessive = lower.endsWith("'s") || lower.endsWith("’s");
        return possessive ? new Span(span.start(), span.end() - 2) : span;
    }

    /** The sentences of a text, paragraph by paragraph. */
    static List<List<Sentence>> paragraphs(Language language, String text) {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        Text whole = Text.of(text);
        for (Paragraph paragraph : Paragraphs.of(whole)) {
            if (!paragraph.isRead()) {
                continue;
            }
            List<Sentence> sentences = new ArrayList<>();
            for (Words words : language.read(whole.words(paragraph.span()))) {
                sentences.add(new Sentence(sentences.size(), 0, paragraph.span().start(), words));
            }
            if (!sentences.isEmpty()) {
                paragraphs.add(sentences);
            }
        }
        return paragraphs;
    }

    /** Puts the names of a document on our own tokens; a name that ends inside a token gets lost. */
    static List<Labelled> labelled(Language language, Document document) {
        List<Gold> names = new ArrayList<>(document.names());
        names.sort(Comparator.comparingInt(gold -> gold.span().start()));
        List<Labelled> labelled = new ArrayList<>();
        for (List<Sentence> paragraph : paragraphs(language, document.text())) {
            List<int[]> labels = new ArrayList<>();
            for (Sentence sentence : paragraph) {
                labels.add(labels(sentence, names, document.text()));
            }
            labelled.add(new Labelled(paragraph, labels));
        }
        return labelled;
    }

    private static int[] labels(Sentence sentence, List<Gold> names, String text) {
        int[] labels = new int[sentence.size()];
        for (Gold name : names) {
            // “Del Frisco 's” leaves a space without its ending.
            int last = name.span().end();
            while (last > name.span().start() && text.charAt(last - 1) == ' ') {
                last--;
            }
            int first = sentence.tokenAt(name.span().start());
            int end = first;
            while (end < sentence.size() && sentence.end(end) <= last) {
                end++;
            }
            boolean exact =
                    end > first && sentence.start(first) == name.span().start() && sentence.end(end - 1) == last;
            if (!exact) {
                continue;
            }
            for (int i = first; i < end; i++) {
                labels[i] = NameSearch.classOf(name.type(), i - first, end - first);
            }
        }
        return labels;
    }
}
