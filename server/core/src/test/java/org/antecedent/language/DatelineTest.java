package org.antecedent.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    private static final English ENGLISH = OpenNlp.load();

    /** Before the bar is the dateline; where there is no bar there is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            MOSCOW, 3 March (Tass) —| Talks ended on Monday.
            LISBON (Meridian) —| Port operator Norvik said so.
            LONDON –| Two men were arrested.
            YANGON, July 25 (Reuters):| Four men were executed.
            PARIS (the capital of France): the talks ended on Monday.
            NOVAK (angrily): We go.
            Berlin, Nov. 20 —| The minister resigned.
            Berlin — a city of four million — voted on Sunday.
            NATO (the alliance) — Turkey belongs to it — met on Monday.
            Norvik — the operator of three ports, two of them in Spain.
            The ministry — in London — said so.
            MOSCOW said on Monday that talks had ended — in vain.
            """)
    void endsWithTheDash(String line) {
        String text = line.replace("|", "");
        Sentence first = new Sentence(0, 0, 0, ENGLISH.read(text).get(0));
        int end = Dateline.end(first);
        assertThat(end == 0 ? -1 : first.end(end - 1)).isEqualTo(line.indexOf('|'));
    }
}
