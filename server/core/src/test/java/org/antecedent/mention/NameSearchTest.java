package org.antecedent.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.antecedent.language.linear.FeatureList;
import org.antecedent.language.linear.Scorer;
import org.junit.jupiter.api.Test;

class NameSearchTest {
    private static final Scorer NO_TRANSITIONS = new Scorer() {
        @Override
        public int classes() {
            return NameSearch.CLASSES;
        }

        @Override
        public void score(FeatureList features, int[] scores) {}
    };

    private static int[] path(NameSearch search, int size) {
        int[] path = new int[size];
        search.path(path);
        return path;
    }

    private static NameSearch search(int size) {
        NameSearch search = new NameSearch(NO_TRANSITIONS);
        search.prepare();
        search.of(size);
        return search;
    }

    @Test
    void aNameThatStartsEndsToo() {
        NameSearch search = search(3);
        int start = NameSearch.classOf(ActorType.PERSON, 0, 2);
        int end = NameSearch.classOf(ActorType.PERSON, 1, 2);
        search.scores(0)[start] = 10;
        search.scores(1)[NameSearch.OUTSIDE] = 3;
        search.scores(1)[end] = 1;
        assertThat(path(search, 3)).containsExactly(start, end, NameSearch.OUTSIDE);
        assertThat(search.vote(0, 2, ActorType.PERSON)).isEqualTo(8);
        assertThat(search.vote(0, 2, ActorType.PLACE)).isEqualTo(-3);
    }

    @Test
    void aNameDoesNotReachIntoAClosedToken() {
        NameSearch search = search(2);
        search.scores(0)[NameSearch.classOf(ActorType.PERSON, 0, 2)] = 10;
        search.scores(0)[NameSearch.classOf(ActorType.PERSON, 0, 1)] = 1;
        search.close(1);
        assertThat(path(search, 2)).containsExactly(NameSearch.classOf(ActorType.PERSON, 0, 1), NameSearch.OUTSIDE);
    }

    @Test
    void theTypeDoesNotChangeInsideAName() {
        NameSearch search = search(2);
        search.scores(0)[NameSearch.classOf(ActorType.PERSON, 0, 2)] = 5;
        search.scores(1)[NameSearch.classOf(ActorType.PLACE, 1, 2)] = 4;
        assertThat(path(search, 2))
                .containsExactly(
                        NameSearch.classOf(ActorType.PERSON, 0, 2), NameSearch.classOf(ActorType.PERSON, 1, 2));
    }

    @Test
    void aTokenThatCouldBeAnotherIsInDoubt() {
        NameSearch search = search(3);
        search.scores(1)[NameSearch.classOf(ActorType.PERSON, 0, 1)] = 10;
        search.scores(1)[NameSearch.classOf(ActorType.PLACE, 0, 1)] = 7;
        search.close(0);
        search.close(2);
        path(search, 3);
        assertThat(search.isInDoubt(3)).isFalse();
        assertThat(search.isInDoubt(4)).isTrue();
        assertThat(search.isDoubtful(1)).isTrue();
        assertThat(search.isDoubtful(0)).isFalse();
    }

    /** The end of a person could only be that of a place if its start was one, too. */
    @Test
    void whatCannotStandTogetherIsNoDoubt() {
        NameSearch search = search(2);
        search.scores(0)[NameSearch.classOf(ActorType.PERSON, 0, 2)] = 100;
        search.scores(1)[NameSearch.classOf(ActorType.PERSON, 1, 2)] = 10;
        search.scores(1)[NameSearch.classOf(ActorType.PLACE, 1, 2)] = 9;
        path(search, 2);
        assertThat(search.isInDoubt(50)).isFalse();
        search.scores(0)[NameSearch.classOf(ActorType.PLACE, 0, 2)] = 70;
        path(search, 2);
        assertThat(search.isInDoubt(50)).isTrue();
    }

    @Test
    void whereNothingIsLookedAtNothingIsInDoubt() {
        NameSearch search = search(2);
        search.close(0);
        search.close(1);
        path(search, 2);
        assertThat(search.isInDoubt(1_000_000)).isFalse();
    }
}
