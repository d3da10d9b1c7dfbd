package org.antecedent.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
                Arrays.stream(names).map(Profile::folded).toList());
    }

    private static final Cast CAST = new Cast(List.of(
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
    void bySurnameAreThoseWithAFullName() {
        assertThat(CAST.bySurname("pompeo")).extracting(Cast.Member::name).containsExactly("Mike Pompeo");
        assertThat(CAST.bySurname("nobody")).isEmpty();
    }
}
