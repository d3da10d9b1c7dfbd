package org.antecedent.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antecedent.analysis.Analyzer;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decisions;
import org.antecedent.corpus.Linking.Certainty;
import org.antecedent.deciding.CastMember;
import org.antecedent.mention.Features.Gender;
import org.antecedent.text.Text;
import org.junit.jupiter.api.Test;

/** Who of one article is whom of another. */
class LinkingTest {
    private static final Analyzer ANALYZER = Analyzer.standard();

    private static List<Profile> profiles(String... articles) {
        return Arrays.stream(articles)
                .map(text -> ANALYZER.analyze(Text.of(text)))
                .flatMap(article -> ArticleSummary.of(article, Optional.empty(), List.of()).actors().stream())
                .map(Appearance::profile)
                .toList();
    }

    /** Those with this folded name, as groups: how many articles each holds. */
    private static List<Integer> groups(String name, String... articles) {
        List<Profile> named = profiles(articles).stream()
                .filter(profile -> profile.name().equals(name))
                .toList();
        return Linking.groups(named).stream()
                .map(group ->
                        (int) named.stream().filter(group.profiles()::contains).count())
                .sorted()
                .toList();
    }

    private static Optional<Certainty> between(String name, String one, String other) {
        Profile first = profiles(one).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
        Profile second = profiles(other).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(Linking.between(second, first)).isEqualTo(Linking.between(first, second));
        return Linking.between(first, second);
    }

    @Test
    void aFullNameIsOnePersonInAllArticles() {
        assertThat(groups(
                        "angela merkel",
                        "Angela Merkel met reporters in Berlin.",
                        "Chancellor Angela Merkel left. She slept.",
                        "“Go,” Angela Merkel said."))
                .containsExactly(3);
    }

    @Test
    void aSurnameAloneTellsNobody() {
        assertThat(between("kraft", "Kraft said that he was tired.", "Kraft left the stadium, and he slept."))
                .isEmpty();
    }

    @Test
    void aWomanIsNoMan() {
        String her = "Kim Lee left. She was tired. “I slept,” she said. Her house was empty.";
        String him = "Mr. Kim Lee left. He was tired. “I slept,” he said. His house was empty.";
        assertThat(between("kim lee", her, him)).isEmpty();
        assertThat(groups("kim lee", her, him)).containsExactly(1, 1);
    }

    @Test
    void whoMayBeEitherIsNeither() {
        String her = "Kim Lee left. She was tired. “I slept,” she said. Her house was empty.";
        String him = "Mr. Kim Lee left. He was tired. “I slept,” he said. His house was empty.";
        Profile unknown =
                new Profile(profiles(her).get(0).type(), "kim lee", true, Optional.empty(), Gender.UNKNOWN, List.of());
        List<Profile> all = new ArrayList<>(profiles(her, him));
        all.add(unknown);
        assertThat(Linking.groups(
                        all.stream().filter(one -> one.name().equals("kim lee")).toList()))
                .hasSize(3);
    }

    @Test
    void oneOfficeForTwoPlacesIsTwoPeople() {
        String ohio = "John Smith, the governor of Ohio, left on Monday.";
        String texas = "John Smith, the governor of Texas, left on Monday.";
        String mayor = "John Smith, the mayor of Boston, left on Monday.";
        assertThat(between("john smith", ohio, texas)).isEmpty();
        assertThat(between("john smith", ohio, mayor)).contains(Certainty.POSSIBLE);
        assertThat(between("john smith", ohio, ohio)).contains(Certainty.LIKELY);
        assertThat(between("john smith", ohio, "Former governor of Texas John Smith left."))
                .isPresent();
    }

    @Test
    void aCountryIsOneUnderAllItsNames() {
        assertThat(groups("united states", "The U.S. left the talks.", "The United States left the talks."))
                .containsExactly(2);
    }

    @Test
    void aCompanyIsOneWithItsLegalFormAndWithout() {
        assertThat(groups("general motors", "General Motors sold cars.", "General Motors Corp. sold more cars."))
                .containsExactly(2);
        assertThat(groups("ford", "Ford sold cars.", "Ford Foundation, Inc. sold nothing."))
                .hasSizeLessThan(2);
    }

    @Test
    void typesMustAgree() {
        List<Profile> paris = profiles("Paris Hilton left Paris on Monday.");
        assertThat(Linking.groups(paris)).hasSize(2);
    }

    @Test
    void whatPeopleDecidedGoesFirst() {
        Article kraft = decided("Kraft said that he was tired.", "https://example.org/kraft");
        Article robert = decided("Robert Kraft left.", "https://example.org/kraft");
        Article other = decided("Robert Kraft left.", "https://example.org/another");
        assertThat(Linking.between(only(kraft), only(robert))).contains(Certainty.DECIDED);
        assertThat(Linking.between(only(robert), only(other))).isEmpty();
        assertThat(Linking.groups(List.of(only(kraft), only(robert), only(other))))
                .hasSize(2);
    }

    private static Article decided(String text, String link) {
        Article article = ANALYZER.analyze(Text.of(text));
        CastMember member = CastMember.of(article).get(0);
        Decisions decisions = Decisions.NONE.with(new Named(
                member.id(), member.name(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(link)));
        Decisions all = decisions.with(new Refers(
                Anchor.of(
                        article.text(),
                        article.introducing(article.actors().get(0)).span()),
                Optional.of(member.id())));
        return ANALYZER.analyze(article.text(), all);
    }

    private static Profile only(Article article) {
        return ArticleSummary.of(article, Optional.empty(), List.of())
                .actors()
                .get(0)
                .profile();
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        List<Profile> all = new ArrayList<>(profiles(
                "Kim Lee left. She was tired. “I slept,” she said. Her house was empty.",
                "Mr. Kim Lee left. He was tired. “I slept,” he said. His house was empty.",
                "Kim Lee, the governor of Ohio, left.",
                "Kim Lee, the governor of Texas, left.",
                "Kim Lee met Angela Merkel in Boston."));
        List<Linking.Group> expected = Linking.groups(all);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(all, random);
            assertThat(Linking.groups(all)).isEqualTo(expected);
            Profile one = all.get(0);
            assertThat(Linking.group(one, all).profiles()).contains(one);
        }
        assertThat(expected.stream().flatMap(group -> group.profiles().stream()).collect(Collectors.toSet()))
                .isEqualTo(new TreeSet<>(all));
    }

    @Test
    void aProfileIsWrittenAndReadAgain() {
        for (Profile profile : profiles(
                "John Smith, the governor of Ohio, met Angela Merkel of the U.S. Senate in Boston. He left, and so did Kraft.")) {
            assertThat(Profile.read(profile.written())).isEqualTo(profile);
            assertThat(profile.written()).startsWith(Profile.beginning(profile.type(), profile.name()));
        }
        assertThat(profiles("John Smith, the governor of Ohio, left.").get(0).offices())
                .containsExactly("governor of ohio");
    }

    @Test
    void namesAreFoldedAsArticlesWriteThem() {
        assertThat(Profile.folded("Recep Tayyip Erdoğan")).isEqualTo("recep tayyip erdogan");
        assertThat(Profile.folded("the U.S.")).isEqualTo("us");
        assertThat(Profile.folded("U.S.")).isEqualTo("us");
        assertThat(Profile.folded("The  New\nYork Times")).isEqualTo("new york times");
        assertThat(Profile.folded("“Joe” O’Neill")).isEqualTo("joe o'neill");
        assertThat(Profile.folded("J. K. Rowling")).isEqualTo("j k rowling");
        assertThat(Profile.folded("\u0000 ")).isEmpty();
    }
}
