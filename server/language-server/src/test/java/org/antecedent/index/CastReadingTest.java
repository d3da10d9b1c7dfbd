package org.antecedent.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.corpus.Profile;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;
import org.antecedent.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cast of an index that changes is that of one which was made anew. */
class CastReadingTest {
    private static final List<String> NAMES =
            List.of("ann lee", "ann leeds", "lee", "bill hayes", "hayes", "ohio", "tom reed", "reed", "un");

    private final Random random = new Random(7);

    @Test
    void whateverChangesItIsAsIfItWereMadeAnew() throws IOException {
        try (ArticleIndex index = ArticleIndex.inMemory("1")) {
            Map<String, ArticleSummary> held = new TreeMap<>();
            for (int round = 0; round < 200; round++) {
                for (int change = random.nextInt(4); change >= 0; change--) {
                    change(index, held);
                }
                index.refresh();
                assertThat(members(index)).isEqualTo(members(made(held)));
            }
            for (String path : List.copyOf(held.keySet())) {
                index.remove(path);
            }
            index.refresh();
            assertThat(index.cast().size()).isZero();
        }
    }

    @Test
    void itGoesOnWithTheOneThatWasKept(@TempDir Path place) throws IOException {
        Map<String, ArticleSummary> held = new TreeMap<>();
        for (int round = 0; round < 20; round++) {
            try (ArticleIndex index = ArticleIndex.open(place, "1")) {
                assertThat(members(index)).isEqualTo(members(made(held)));
                change(index, held);
                index.refresh();
                assertThat(members(index)).isEqualTo(members(made(held)));
                change(index, held);
                index.commitForLater();
            }
            assertThat(place.resolve("cast")).isNotEmptyFile();
        }
    }

    @Test
    void oneOfAnotherCommitOrWithAWrongByteDoesNotCount(@TempDir Path place) throws IOException {
        try (ArticleIndex index = ArticleIndex.open(place, "1")) {
            index.put("a.txt", file("a.txt"), summary());
            index.commitForLater();
            index.put("b.txt", file("b.txt"), summary());
            index.commit();
        }
        int both;
        try (ArticleIndex index = ArticleIndex.open(place, "1")) {
            both = index.cast().matching("", 1000).stream()
                    .mapToInt(Cast.Member::mentions)
                    .sum();
            assertThat(index.cast().members()).extracting(Cast.Member::foremost).contains("b.txt");
            index.commitForLater();
        }
        byte[] bytes = Files.readAllBytes(place.resolve("cast"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(place.resolve("cast"), bytes);
        try (ArticleIndex index = ArticleIndex.open(place, "1")) {
            assertThat(index.cast().matching("", 1000).stream()
                            .mapToInt(Cast.Member::mentions)
                            .sum())
                    .isEqualTo(both);
        }
    }

    private void change(ArticleIndex index, Map<String, ArticleSummary> held) throws IOException {
        String path = random.nextInt(12) + ".txt";
        if (random.nextInt(4) == 0) {
            index.remove(path);
            held.remove(path);
        } else {
            ArticleSummary summary = summary();
            index.put(path, file(path), summary);
            held.put(path, summary);
        }
    }

    private static ArticleIndex made(Map<String, ArticleSummary> held) throws IOException {
        ArticleIndex index = ArticleIndex.inMemory("1");
        for (Map.Entry<String, ArticleSummary> article : held.entrySet()) {
            index.put(article.getKey(), file(article.getKey()), article.getValue());
        }
        index.refresh();
        return index;
    }

    /** Which of several that mention somebody as often is the foremost depends on the order of the index. */
    private static List<String> members(ArticleIndex index) throws IOException {
        List<String> members = new ArrayList<>();
        for (Cast.Member member : index.cast().matching("", 1000)) {
            Optional<ArticleSummary> foremost = index.summary(member.foremost());
            int most = foremost.orElseThrow().actors().stream()
                    .filter(actor ->
                            Profile.folded(actor.name()).equals(member.folded().get(0))
                                    || actor.profile().identity().isPresent())
                    .mapToInt(actor -> actor.mentions().size())
                    .max()
                    .orElse(0);
            members.add(member.name() + member.one().written() + member.articles() + " " + member.mentions() + " "
                    + member.sure() + (most > 0) + member.folded());
        }
        return members;
    }

    private ArticleSummary summary() {
        List<Appearance> actors = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            Profile profile = new Profile(
                    ActorType.PERSON,
                    name,
                    name.contains(" "),
                    random.nextInt(5) == 0 ? Optional.of("Q" + random.nextInt(2)) : Optional.empty(),
                    Gender.values()[random.nextInt(Gender.values().length)],
                    random.nextInt(4) == 0 ? List.of("mayor of " + name) : List.of());
            List<Span> mentions = new ArrayList<>();
            for (int m = random.nextInt(3); m >= 0; m--) {
                mentions.add(new Span(10 * m, 10 * m + 3));
            }
            actors.add(new Appearance(
                    profile, name, Map.of(name, mentions.size()), mentions, mentions.get(0), 0, List.of(), Map.of()));
        }
        return new ArticleSummary(Optional.empty(), 0, Map.of(), 0, actors);
    }

    private static IndexedFile file(String path) {
        return new IndexedFile(new FileStamp(1, 1, 0, 0), 5, path, "");
    }
}
