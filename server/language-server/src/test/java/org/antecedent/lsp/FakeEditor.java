package org.antecedent.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.antecedent.lsp.convert.ClientColumns;
import org.antecedent.lsp.convert.PositionEncoding;
import org.eclipse.lsp4j.Position;

/**
 * Documents as an editor holds them, typed into at random: letters one after another at a cursor that now and then jumps, with
 * deletions, lines, pasted paragraphs, several changes in one message, and the whole text anew. The same seed types the same.
 */
final class FakeEditor {
    private static final String[] PASTED = {
        "The Turkish Defense Ministry said on Tuesday that two soldiers had been killed.",
        "“We have heard what parents think,” Ann Peeters told reporters, and she added: “It is late.”",
        "Mike Pompeo met Bill Hayes. He said the deal was dead.",
        "İstanbul’s mayor 🙂 Ekrem İmamoğlu, 𝒳 and the ministry, called it “ça va”.",
        "\n\n",
        "\r\n",
        "\r",
        "“",
        "”",
        ". ",
        "e\u0301",
        "\u2028",
    };
    private static final String LETTERS = "etaoin shrdlu,.ETAé🙂“”’";

    private final TestClient client;
    private final PositionEncoding encoding;
    private final Random random;
    private final Map<String, Document> documents = new TreeMap<>();

    private static final class Document {
        private String text;
        private int version = 1;
        private int cursor;

        Document(String text) {
            this.text = text;
        }
    }

    FakeEditor(TestClient client, PositionEncoding encoding, Random random) {
        this.client = client;
        this.encoding = encoding;
        this.random = random;
    }

    /** Those that are open, in one order. */
    List<String> open() {
        return List.copyOf(documents.keySet());
    }

    String text(String uri) {
        return documents.get(uri).text;
    }

    int version(String uri) {
        return documents.get(uri).version;
    }

    void open(String uri, String text) {
        documents.put(uri, new Document(text));
        client.open(uri, text);
    }

    void close(String uri) {
        documents.remove(uri);
        client.close(uri);
    }

    String anyOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A place in the text, as the client counts. */
    Map<String, Object> anywhere(String uri) {
        return anywhere(uri, random);
    }

    Map<String, Object> anywhere(String uri, Random places) {
        String text = text(uri);
        return place(text, ClientColumns.whole(text, places.nextInt(text.length() + 1)));
    }

    private Map<String, Object> place(String text, int offset) {
        Position position = ClientColumns.position(text, offset, encoding);
        return Map.of("line", position.getLine(), "character", position.getCharacter());
    }

    /** Edits the document once, and tells. */
    void edit(String uri) {
        Document document = documents.get(uri);
        List<Object> changes = new ArrayList<>();
        for (int i = random.nextInt(12) == 0 ? 3 : 1; i > 0; i--) {
            changes.add(change(document));
        }
        client.tell(
                "textDocument/didChange",
                Map.of("textDocument", Map.of("uri", uri, "version", ++document.version), "contentChanges", changes));
    }

    /** The whole text anew. */
    void rewrite(String uri, String text) {
        Document document = documents.get(uri);
        document.text = text;
        client.change(uri, ++document.version, text);
    }

    private Object change(Document document) {
        if (random.nextInt(400) == 0) {
            document.text = PASTED[random.nextInt(4)] + "\n\n" + PASTED[random.nextInt(4)];
            return Map.of("text", document.text);
        }
        if (random.nextInt(25) == 0) {
            document.cursor = random.nextInt(document.text.length() + 1);
        }
        int start = ClientColumns.whole(document.text, document.cursor);
        int end = start;
        String words = "";
        int kind = random.nextInt(100);
        if (kind < 15) {
            // More is taken away where there is more, so that texts stay as long as articles in a test should be.
            int most = document.text.length() > 1_500 ? 300 : kind < 2 ? 60 : 2;
            end = ClientColumns.whole(document.text, start + random.nextInt(most + 1));
        } else if (kind < 25) {
            words = PASTED[random.nextInt(PASTED.length)];
        } else {
            int letter = LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())));
            words = Character.toString(LETTERS.codePointAt(letter));
        }
        end = Math.max(start, end);
        Map<String, Object> range = Map.of("start", place(document.text, start), "end", place(document.text, end));
        document.text = document.text.substring(0, start) + words + document.text.substring(end);
        document.cursor = start + words.length();
        return Map.of("range", range, "text", words);
    }
}
