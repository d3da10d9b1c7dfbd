package org.antecedent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.exchange.Import.Skipped;
import org.antecedent.fixture.Repository;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;

class CasJsonTest {
    private static final String ODD = "\uD83D\uDE42 Rene\u0301: Ann Lund left.\r\n“We\u00A0never agreed,” she said.";

    /** Apache UIMA's own reader finds the same words under the same types. */
    @Test
    void uimaReadsIt() throws IOException, UIMAException {
        List<String> texts = new ArrayList<>(List.of(ODD, "", "\uFEFF \r\n"));
        try (Stream<Path> seeds = Files.list(Repository.root().resolve("seeds"))) {
            for (Path seed : seeds.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(seed));
            }
        }
        for (String text : texts) {
            Article article = AnyAnnotations.ANALYZER.analyze(Text.of(text));
            Document document = Document.of("a", article);
            CAS cas = read(ExportFormat.UIMA_JSON.write(document).files().get(".json"));
            assertThat(cas.getDocumentText()).isEqualTo(document.text());
            List<String> mentions = article.mentions().stream()
                    .map(Mention::span)
                    .sorted()
                    .map(document::words)
                    .toList();
            assertThat(words(cas, "org.antecedent.Mention")).containsExactlyInAnyOrderElementsOf(mentions);
            assertThat(words(cas, CasTypes.TOKEN))
                    .hasSize(article.sentences().stream()
                            .mapToInt(sentence -> sentence.size())
                            .sum());
            assertThat(words(cas, "org.antecedent.Statement"))
                    .containsExactlyInAnyOrderElementsOf(article.statements().stream()
                            .map(statement -> document.words(statement.span()))
                            .toList());
        }
    }

    private static List<String> words(CAS cas, String type) {
        List<String> words = new ArrayList<>();
        for (AnnotationFS one : cas.getAnnotationIndex(cas.getTypeSystem().getType(type))) {
            words.add(one.getCoveredText());
        }
        return words;
    }

    private static CAS read(String json) throws IOException, UIMAException {
        TypeSystemDescription types = new TypeSystemDescription_impl();
        JsonObject declared = JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("%TYPES");
        for (Map.Entry<String, JsonElement> entry : declared.entrySet()) {
            JsonObject type = entry.getValue().getAsJsonObject();
            TypeDescription description =
                    types.addType(entry.getKey(), "", type.get("%SUPER_TYPE").getAsString());
            type.entrySet().stream()
                    .filter(feature -> feature.getValue().isJsonObject())
                    .forEach(feature -> description.addFeature(
                            feature.getKey(),
                            "",
                            feature.getValue().getAsJsonObject().get("%RANGE").getAsString()));
        }
        CAS cas = CasCreationUtils.createCas(types, null, null);
        JsonCas2Deserializer reader = new JsonCas2Deserializer();
        reader.setFsMode(FeatureStructuresMode.AS_ARRAY);
        reader.deserialize(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), cas);
        return cas;
    }

    /** As INCEpTION writes a project with its built-in layers. */
    @Test
    void namedEntitiesAndChainsOfInception() {
        Import read = CasJsonReader.read("""
                {"%TYPES":{},"%FEATURE_STRUCTURES":[
                {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text","sofaString":"\uD83D\uDE42 Ann Lund left. She waved in Oslo."},
                {"%ID":2,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":1,"begin":3,"end":11,"value":"PER"},
                {"%ID":3,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink","@sofa":1,"begin":3,"end":11,"@next":4},
                {"%ID":4,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink","@sofa":1,"begin":18,"end":21},
                {"%ID":5,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain","@first":3},
                {"%ID":6,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":1,"begin":31,"end":35,"value":"LOC","identifier":"http://www.wikidata.org/entity/Q585"},
                {"%ID":7,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":1,"begin":31,"end":99,"value":"LOC"},
                {"%ID":8,"%TYPE":"webanno.custom.Mood","@sofa":1,"begin":31,"end":35},
                {"%ID":9,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink","@sofa":1,"begin":3,"end":6}],
                "%VIEWS":{}}
                """, false);
        Text text = read.text();
        assertThat(read.lines().stream().map(Import.Line::decision))
                .containsExactlyInAnyOrder(
                        new Marked(anchor(text, "Ann Lund"), Optional.of(ActorType.PERSON)),
                        new Refers(anchor(text, "Ann Lund"), Optional.of("ann-lund")),
                        new Marked(anchor(text, "She"), Optional.empty()),
                        new Refers(anchor(text, "She"), Optional.of("ann-lund")),
                        new Marked(anchor(text, "Oslo"), Optional.of(ActorType.PLACE)),
                        new Named(
                                "oslo",
                                "Oslo",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("http://www.wikidata.org/entity/Q585")),
                        new Refers(anchor(text, "Oslo"), Optional.of("oslo")));
        assertThat(read.skipped())
                .containsExactlyInAnyOrder(
                        new Skipped(8, "The words lie outside the text, or are none."),
                        new Skipped(9, "The type “webanno.custom.Mood” is not known here (1 times)."),
                        new Skipped(10, "This link is in no chain."));
    }

    @Test
    void whatIsNoCasIsRefused() {
        assertThat(CasJsonReader.read("{\"%FEATURE_STRUCTURES\":[\n{\"%ID\":", false)
                        .skipped())
                .containsExactly(new Skipped(2, "This is not the whole of a CAS in JSON."));
        assertThat(CasJsonReader.read("[1]", false).skipped()).hasSize(1);
        assertThat(CasJsonReader.read("{}", false).skipped())
                .containsExactly(new Skipped(1, "There is no text in this file."));
    }

    private static Anchor anchor(Text text, String words) {
        int start = text.string().indexOf(words);
        return Anchor.of(text, new Span(start, start + words.length()));
    }
}
