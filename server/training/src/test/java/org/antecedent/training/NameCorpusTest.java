package org.antecedent.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.antecedent.knowledge.Gazetteers;
import org.antecedent.language.English;
import org.antecedent.language.OpenNlp;
import org.antecedent.mention.NameEvidence;
import org.antecedent.mention.NameModel;
import org.antecedent.training.NameCorpus.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCorpusTest {
    private static final English ENGLISH = OpenNlp.load();

    @TempDir
    private Path folder;

    private List<Document> read(String... lines) throws IOException {
        Path file = folder.resolve("names.jsonl");
        Files.write(file, List.of(lines));
        return NameCorpus.read(file);
    }

    private static String document(String text, String entities) {
        return "{\"id\": \"a\", \"text\": \"%s\", \"entities\": [%s]}".formatted(text, entities);
    }

    private static String entity(int start, int end, String type) {
        return "{\"start\": %d, \"end\": %d, \"type\": \"%s\"}".formatted(start, end, type);
    }

    @Test
    void theOutermostNameCountsWithoutItsArticle() throws IOException {
        String text = "The University of Leeds and Ann’s friends met.";
        Document document = read(document(
                        text,
                        entity(0, 23, "ORG") + "," + entity(18, 23, "GPE") + "," + entity(28, 33, "PER") + ","
                                + entity(0, 3, "DATE")))
                .get(0);
        assertThat(document.names().stream()
                        .map(name -> name.span().in(text) + " " + name.type())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("University of Leeds ORGANIZATION", "Ann PERSON");
    }

    @Test
    void incompleteDocumentsAreLeftOut() throws IOException {
        assertThat(read("{\"id\": \"a\", \"text\": \"Ann.\", \"entities\": [], \"entities_complete\": false}"))
                .isEmpty();
    }

    @Test
    void aNameThatEndsInsideATokenIsLost() throws IOException {
        Document document = read(document(
                        "The Beijing-based firm hired Ann.", entity(4, 11, "LOC") + "," + entity(29, 32, "PER")))
                .get(0);
        assertThat(NameCorpus.labelled(ENGLISH, document).get(0).labels().get(0))
                .containsOnlyOnce(4);
    }

    @Test
    void aNameMayLeaveASpaceBehindWhereItsEndingStoodApart() throws IOException {
        Document document = read(document("We ate at Nico 's today.", entity(10, 17, "LOC")))
                .get(0);
        assertThat(NameCorpus.labelled(ENGLISH, document).get(0).labels().get(0))
                .containsOnlyOnce(12);
    }

    @Test
    void namesStayWhereTheyAreInCapitals() throws IOException {
        Document document =
                read(document("Straße: Ann left.", entity(8, 11, "PER"))).get(0);
        assertThat(document.inCapitals().text()).isEqualTo("STRAßE: ANN LEFT.");
        assertThat(document.inCapitals().names()).isEqualTo(document.names());
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        List<Document> documents =
                read(document("Ann Lee met Bob Ray in Leeds.", entity(0, 7, "PER") + "," + entity(12, 19, "PER")));
        assertThat(trained(documents)).isEqualTo(trained(documents)).isNotEmpty();
    }

    @Test
    void theSameExamplesGiveTheSameOpinion() throws IOException {
        List<Document> documents = Collections.nCopies(
                24,
                read(document("Ann Lee met Bob Ray in Leeds.", entity(0, 7, "PER") + "," + entity(12, 19, "PER")))
                        .get(0));
        assertThat(opinion(documents)).isEqualTo(opinion(documents)).isNotEmpty();
    }

    private static byte[] opinion(List<Document> documents) throws IOException {
        WordVectors vectors = new WordVectors(new String[] {"met"}, new float[1][WordVectors.DIMENSIONS]);
        NameOpinionTraining training =
                new NameOpinionTraining(evidence(), ENGLISH.grammar().clusters(), vectors);
        training.add(ENGLISH, new NameSource("any", 0, 1, 1, 1), documents);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        training.train(line -> {}).write(bytes);
        return bytes.toByteArray();
    }

    private static NameEvidence evidence() {
        return new NameEvidence(
                Gazetteers.load(),
                ENGLISH.grammar().clusters(),
                NameModel.load().kinds());
    }

    private static byte[] trained(List<Document> documents) throws IOException {
        NameTraining training = new NameTraining(evidence());
        training.add(ENGLISH, new NameSource("any", 0, 1, 1, 1), documents);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        training.train(line -> {}).write(bytes);
        return bytes.toByteArray();
    }
}
