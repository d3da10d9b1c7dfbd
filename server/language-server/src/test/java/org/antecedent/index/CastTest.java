package org.antecedent.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.antecedent.corpus.Profile;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.junit.jupiter.api.Test;

/** Finding people by what somebody types. */
class CastTest {
    private static Cast.Member member(int articles, String... names) {
        String folded = Profile.folded(names[0]);
        Profile profile = new Profile(
                ActorType.PERSON, folded, folded.contains(" "), Optional.empty(), Gender.UNKNOWN, List.of());
        return new Cast.Member(
                names[0],
                profile,
                profile.full(),
                articles,
                articles,
                "a.txt",
                Arrays.stream(names).map(Profile::folded).toList());
    }

    private static final Cast CAST = Cast.of(List.of(
            member(3, "Paul Mason"),
            member(30, "Mike Pompeo", "Pompeo", "Secretary Pompeo"),
            member(5, "Ana Pomp"),
            member(9, "Recep Tayyip Erdoğan", "Erdogan"),
            member(2, "Pompeo")));

    private static List<String> found(String typed) {
        return CAST.matching(typed, 10).stream().map(Cast.Member::name).toList();
    }

    @Test
    void theMostNamedComeFirstAmongThoseWhoFitAlike() {
        assertThat(found(""))
                .containsExactly("Mike Pompeo", "Recep Tayyip Erdoğan", "Ana Pomp", "Paul Mason", "Pompeo");
        assertThat(found("pompeo")).containsExactly("Mike Pompeo", "Pompeo");
        assertThat(found("pomp")).containsExactly("Mike Pompeo", "Pompeo", "Ana Pomp");
    }

    @Test
    void howAQueryIsWrittenDoesNotMatter() {
        assertThat(found("ERDOGAN")).containsExactly("Recep Tayyip Erdoğan");
        assertThat(found("erdoğan")).containsExactly("Recep Tayyip Erdoğan");
        assertThat(found(" rec erd ")).containsExactly("Recep Tayyip Erdoğan");
    }

    @Test
    void otherNamesFindThem() {
        assertThat(found("secretary")).containsExactly("Mike Pompeo");
    }

    @Test
    void aSlipIsForgivenWhereNobodyFits() {
        assertThat(found("pompoe")).containsExactly("Mike Pompeo", "Pompeo");
        assertThat(found("maosn")).containsExactly("Paul Mason");
        assertThat(found("xyzzy")).isEmpty();
    }

    @Test
    void noMoreThanAreWanted() {
        assertThat(CAST.matching("", 2)).hasSize(2);
        assertThat(CAST.matching("p", 1)).extracting(Cast.Member::name).containsExactly("Mike Pompeo");
    }

    @Test
    void ofManyTheSameAreFoundAsByLookingAtEachToTheEnd() {
        Random random = new Random(3);
        List<Cast.Member> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            many.add(member(random.nextInt(50), word(random) + (i % 3 == 0 ? "" : " " + word(random)), word(random)));
        }
        Cast cast = Cast.of(many);
        for (int i = 0; i < 300; i++) {
            String typed = word(random).substring(0, 1 + random.nextInt(2)) + (i % 4 == 0 ? " a" : "");
            // Whoever wants all has nobody passed over.
            assertThat(cast.matching(typed, 20))
                    .isEqualTo(cast.matching(typed, 100_000).stream().limit(20).toList());
        }
        assertThat(cast.matching("", 20))
                .isEqualTo(cast.matching("", 100_000).stream().limit(20).toList());
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(5)));
        }
        return word.toString();
    }

    @Test
    void bySurnameAreThoseWithAFullName() {
        assertThat(CAST.bySurname("pompeo")).extracting(Cast.Member::name).containsExactly("Mike Pompeo");
        assertThat(CAST.bySurname("nobody")).isEmpty();
    }
}
