package org.antecedent.lsp.convert;

import static org.antecedent.lsp.convert.ClientColumns.position;
import static org.antecedent.lsp.convert.ClientColumns.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The oracle: after any edits, the server's text is the client's, whatever their columns count. */
class PositionsTest {
    /** An edit at a share of the client's characters; at -1 the whole text is sent. */
    record Change(double at, int removed, String added) {}

    @Property(tries = 500, seed = "6")
    void textInTheServerIsTextInTheClient(
            @ForAll("prose") String start, @ForAll("changes") List<Change> changes, @ForAll PositionEncoding encoding) {
        String client = start;
        Text server = Text.of(start);
        List<TextDocumentContentChangeEvent> together = new ArrayList<>();
        for (Change change : changes) {
            int from = whole(client, (int) (change.at() * client.length()));
            int to = whole(client, Math.min(client.length(), from + change.removed()));
            TextDocumentContentChangeEvent event = change.at() < 0
                    ? new TextDocumentContentChangeEvent(change.added())
                    : new TextDocumentContentChangeEvent(
                            new Range(position(client, from, encoding), position(client, to, encoding)),
                            change.added());
            client = change.at() < 0
                    ? change.added()
                    : client.substring(0, from) + change.added() + client.substring(to);
            together.add(event);
            server = FromLsp.apply(List.of(event), server, encoding);
            assertThat(server.string()).isEqualTo(client);
        }
        assertThat(FromLsp.apply(together, Text.of(start), encoding).string()).isEqualTo(client);
    }

    @Property(tries = 300, seed = "6")
    void positionsThereAndBack(@ForAll("prose") String prose, @ForAll PositionEncoding encoding) {
        Text text = Text.of(prose.repeat(40));
        ToLsp to = new ToLsp("untitled:1", text, new ClientAbilities(encoding, false, false, false, false, false));
        for (int offset = 0; offset <= text.length(); offset++) {
            if (whole(text.string(), offset) != offset) {
                continue;
            }
            Position there = to.range(new Span(offset, offset)).getStart();
            assertThat(there).isEqualTo(position(text.string(), offset, encoding));
            assertThat(FromLsp.offset(there, text, encoding)).isEqualTo(offset);
        }
    }

    /** A column inside a character is its start. */
    @Example
    void insideACharacter() {
        Text text = Text.of("é🙂b");
        assertThat(offsets(text, PositionEncoding.UTF8, 8)).containsExactly(0, 0, 1, 1, 1, 1, 3, 4);
        assertThat(offsets(text, PositionEncoding.UTF16, 5)).containsExactly(0, 1, 2, 3, 4);
        assertThat(offsets(text, PositionEncoding.UTF32, 5)).containsExactly(0, 1, 3, 4, 4);
    }

    @Example
    void utf16WhereTheClientCanAndElseWhatItCan() {
        assertThat(PositionEncoding.negotiate(List.of())).isEqualTo(PositionEncoding.UTF16);
        assertThat(PositionEncoding.negotiate(List.of("utf-8", "utf-16"))).isEqualTo(PositionEncoding.UTF16);
        assertThat(PositionEncoding.negotiate(List.of("utf-32", "utf-8"))).isEqualTo(PositionEncoding.UTF32);
        assertThat(PositionEncoding.negotiate(List.of("utf-7", "utf-8"))).isEqualTo(PositionEncoding.UTF8);
        assertThat(PositionEncoding.negotiate(List.of("utf-7"))).isEqualTo(PositionEncoding.UTF16);
    }

    private static List<Integer> offsets(Text text, PositionEncoding encoding, int columns) {
        List<Integer> offsets = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            offsets.add(encoding.offset(text, 0, column));
        }
        return offsets;
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of("a", "é", "“", "🙂", "\n", "\r\n", "\r", " ", "word", "e\u0301", "\u2028", "𝒳")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Double> places = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.doubles().between(0, 1)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(-1.0)));
        return Combinators.combine(places, Arbitraries.integers().between(0, 12), prose())
                .as(Change::new)
                .list()
                .ofMaxSize(12);
    }
}
