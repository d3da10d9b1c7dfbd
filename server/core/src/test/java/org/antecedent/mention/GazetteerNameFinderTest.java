package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.Sentence;
import org.junit.jupiter.api.Test;

class GazetteerNameFinderTest {
    private static final GazetteerNameFinder FINDER = new GazetteerNameFinder(Gazetteers.load());

    /** What the rules alone take the name for. */
    private static ActorType type(String name, String text) {
        List<Sentence> sentences = Mentions.sentences(text);
        List<List<Name>> found = FINDER.find(sentences);
        for (int s = 0; s < found.size(); s++) {
            for (Name one : found.get(s)) {
                if (sentences.get(s).phrase(one.first(), one.end()).equals(name)) {
                    return one.type();
                }
            }
        }
        throw new AssertionError("no name " + name + " in: " + text);
    }

    @Test
    void whatANameOwnsTellsWhatItIs() {
        assertThat(type("Brelko", "On Monday Brelko's shares fell.")).isEqualTo(ActorType.ORGANIZATION);
        assertThat(type("Brelko", "On Monday Brelko's chairman resigned.")).isEqualTo(ActorType.ORGANIZATION);
        assertThat(type("Brelko", "On Monday Brelko's wife left.")).isEqualTo(ActorType.PERSON);
        assertThat(type("Brelko", "On Monday Brelko's summer began.")).isNotEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void whoHasSharesAndChairmenIsACompany() {
        assertThat(type("Brelko", "They bought shares of Brelko.")).isEqualTo(ActorType.ORGANIZATION);
        assertThat(type("Brelko", "They bought a stake in Brelko.")).isEqualTo(ActorType.ORGANIZATION);
        assertThat(type("Brelko", "They bought a house in Brelko.")).isEqualTo(ActorType.PLACE);
        assertThat(type("Norway", "Norway's shareholders met.")).isEqualTo(ActorType.GEOPOLITICAL);
    }

    @Test
    void theNounBeforeANameTellsWhatItIs() {
        assertThat(type("Brelko", "They met the chipmaker Brelko.")).isEqualTo(ActorType.ORGANIZATION);
        assertThat(type("Brelko", "They met the painter Brelko.")).isEqualTo(ActorType.PERSON);
    }
}
