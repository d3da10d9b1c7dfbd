package org.antecedent.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antecedent.text.Span;

/** Whatever is read: no exception, no character lost, the same answer every time. */
class AnyTextTest {
    private static final English ENGLISH = OpenNlp.load();

    @Property(tries = 300, seed = "20")
    void anyCharacters(@ForAll String text) {
        isCovered(text);
    }

    @Property(tries = 300, seed = "20")
    void anyProse(@ForAll("prose") String text) {
        isCovered(text);
        assertThat(ENGLISH.read(text)).isEqualTo(ENGLISH.read(text));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "Sen.", "U.S.", "He", "left", "said", "\"", "“", "”", "'", "’", "’s", "n't", ".", "!", "?",
                        "...", "…", "(", ")", "[", "]", "—", "-", "--", " ", " ", " ", "\n", "\u00AD", "\u200B",
                        "\uD83D", "\uDE42", "🙂", "$", "1.2bn", "5", "%", "/", "@", "#", "www.", ".com", "http://", ",",
                        ":", ";", "*", "_", "Inc.", "J.", "al-", "漢字", "א", "é", "\u0000")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Example
    void theSameFromSeveralThreads() throws InterruptedException, ExecutionException {
        String text = "Sen. Tom Reed said \"no.\" He left the U.S. on Jan. 5 with Ankara's troops.";
        List<Words> expected = ENGLISH.read(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Words>>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                answers.add(threads.submit(() -> ENGLISH.read(text)));
            }
            for (Future<List<Words>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Example
    void oneEndlessWord() {
        for (String part : List.of("x", ".", "\"", "(", "-", "—", "'", "a.", "漢", "🙂", "a,b;", "\u200B")) {
            String text = part.repeat(1_000_000 / part.length());
            for (Words words : ENGLISH.read(text.substring(0, 100_000))) {
                assertThat(words.size()).isLessThanOrEqualTo(NewsSentences.LONGEST);
            }
            isCoveredBy(text, new NewsTokenizer(OpenNlp.tokenizer()).tokens(text));
        }
    }

    @Example
    void oneEndlessSentence() {
        String text = "so he said ".repeat(1000);
        assertThat(ENGLISH.read(text)).hasSize(3000 / NewsSentences.LONGEST);
    }

    private static void isCovered(String text) {
        List<Span> spans = new ArrayList<>();
        for (Words words : ENGLISH.read(text)) {
            for (int i = 0; i < words.size(); i++) {
                assertThat(words.form(i)).isEqualTo(text.substring(words.start(i), words.end(i)));
                assertThat(words.lemma(i)).isNotEmpty();
                spans.add(new Span(words.start(i), words.end(i)));
            }
        }
        isCoveredBy(text, spans);
    }

    private static void isCoveredBy(String text, List<Span> tokens) {
        int last = 0;
        for (Span token : tokens) {
            assertThat(token.isEmpty()).isFalse();
            assertThat(token.start()).isGreaterThanOrEqualTo(last);
            shows(text, last, token.start());
            last = token.end();
        }
        shows(text, last, text.length());
    }

    private static void shows(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.isBlank(c) && !Letters.isWidthless(c)) {
                throw new AssertionError("in no token: " + c + " at " + i);
            }
        }
    }
}
