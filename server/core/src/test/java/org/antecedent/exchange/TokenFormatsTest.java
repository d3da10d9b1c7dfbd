package org.antecedent.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.analysis.Article;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decisions;
import org.antecedent.exchange.Import.Outcome;
import org.antecedent.exchange.Import.Skipped;
import org.antecedent.fixture.Repository;
import org.antecedent.mention.ActorType;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.apache.uima.UIMAException;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.io.conll.Conll2012Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CoNLL-2012 and CorefUD. */
class TokenFormatsTest {
    private static final String ODD =
            "\uD83D\uDE42 Rene\u0301: Ann\u00A0Lund left (late).\r\n\r\nLund’s aide said she “would not” stay. “I never do,” Lund said.";

    /** Low lines that the article itself has, where the formats have them for blanks. */
    private static final String LOW_LINES =
            "____\n\nAnn Lund signed: ___ Go _ now, she said. Lund left at 10_000 feet.";

    /** DKPro's own reader finds the same chains. */
    @Test
    void dkproReadsIt(@TempDir Path folder) throws IOException, UIMAException {
        for (String text : texts()) {
            Article article = AnyAnnotations.ANALYZER.analyze(Text.of(text));
            Path file = Files.writeString(folder.resolve("a.conll"), conll(article));
            CollectionReader reader = CollectionReaderFactory.createReader(
                    Conll2012Reader.class, Conll2012Reader.PARAM_SOURCE_LOCATION, file.toString());
            JCas cas = JCasFactory.createJCas();
            reader.getNext(cas.getCas());
            Set<List<String>> found = new HashSet<>();
            for (CoreferenceChain chain : cas.select(CoreferenceChain.class)) {
                List<String> words = new ArrayList<>();
                for (CoreferenceLink link = chain.getFirst(); link != null; link = link.getNext()) {
                    words.add(link.getCoveredText().replace(" ", ""));
                }
                found.add(words.stream().sorted().toList());
            }
            assertThat(found).isEqualTo(chains(article, 2));
        }
    }

    /** The words of the mentions of each actor, without blanks, as the format has them. */
    private static Set<List<String>> chains(Article article, int least) {
        Document document = Document.of("a", article);
        TokenChains chains = new TokenChains(document, least);
        Map<Integer, List<String>> byActor = new HashMap<>();
        article.sentences()
                .forEach(sentence -> chains.in(sentence)
                        .forEach(one -> byActor.computeIfAbsent(one.actor(), any -> new ArrayList<>())
                                .add(sentence
                                        .forms()
                                        .subList(
                                                one.mention().first(),
                                                one.mention().end())
                                        .stream()
                                        .collect(Collectors.joining()))));
        return byActor.values().stream()
                .map(words -> words.stream().sorted().toList())
                .collect(Collectors.toSet());
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(List.of(ODD, LOW_LINES));
        try (Stream<Path> seeds = Files.list(Repository.root().resolve("seeds"))) {
            for (Path seed : seeds.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(seed));
            }
        }
        return texts;
    }

    private static String conll(Article article) {
        return ExportFormat.CONLL2012
                .write(Document.of("news/a b", article))
                .files()
                .get(".conll");
    }

    @Test
    void aWordALine() {
        Article article = AnyAnnotations.ANALYZER.analyze(Text.of("“I left,” Ann Lund said. She waved."));
        assertThat(conll(article)).isEqualTo("""
                #begin document (news/a_b); part 000
                news/a_b	0	0	“	``	(TOP*	"	-	-	Ann_Lund	*	-
                news/a_b	0	1	I	PRP	*	I	-	-	Ann_Lund	*	(0)
                news/a_b	0	2	left	VBD	*	leave	-	-	Ann_Lund	*	-
                news/a_b	0	3	,	,	*	,	-	-	Ann_Lund	*	-
                news/a_b	0	4	”	''	*	"	-	-	Ann_Lund	*	-
                news/a_b	0	5	Ann	NNP	*	Ann	-	-	-	(PERSON*	(0
                news/a_b	0	6	Lund	NNP	*	Lund	-	-	-	*)	0)
                news/a_b	0	7	said	VBD	*	say	-	-	-	*	-
                news/a_b	0	8	.	.	*)	.	-	-	-	*	-

                news/a_b	0	0	She	PRP	(TOP*	she	-	-	-	*	(0)
                news/a_b	0	1	waved	VBD	*	wave	-	-	-	*	-
                news/a_b	0	2	.	.	*)	.	-	-	-	*	-

                #end document
                """);
    }

    /** What the official scorer dies of, and what DKPro's reader drops in silence. */
    @Test
    void bracketsCloseInTheirSentence() throws IOException {
        for (String text : texts()) {
            Map<String, Integer> open = new HashMap<>();
            for (String line :
                    conll(AnyAnnotations.ANALYZER.analyze(Text.of(text))).split("\n", -1)) {
                if (line.isBlank() || line.startsWith("#")) {
                    assertThat(open.values()).allMatch(count -> count == 0);
                    continue;
                }
                String[] columns = line.split("\t", -1);
                assertThat(columns).hasSize(12).allMatch(column -> !column.isEmpty() && !column.contains(" "));
                for (String bracket : columns[11].split("\\|", -1)) {
                    String id = bracket.replaceAll("[()]", "");
                    int change = (bracket.startsWith("(") ? 1 : 0) - (bracket.endsWith(")") ? 1 : 0);
                    // None of an actor's mentions inside another.
                    assertThat(open.merge(id, bracket.equals("-") ? 0 : change, Integer::sum))
                            .isBetween(0, 1);
                }
            }
        }
    }

    /** The same chains come back, wherever the words stand in the article. */
    @Test
    void inAgain() throws IOException {
        for (String text : texts()) {
            Article article = AnyAnnotations.ANALYZER.analyze(Text.of(text));
            Import read = conll(conll(article), text);
            assertThat(read.skipped()).isEmpty();
            Outcome outcome = read.into(article.text(), Decisions.NONE, false);
            assertThat(outcome.skipped()).isEmpty();
            Article again = AnyAnnotations.ANALYZER.analyze(article.text(), outcome.decisions());
            assertThat(chains(again, 2)).containsAll(chains(article, 2));
        }
    }

    private static Import conll(String file, String text) {
        return ImportFormat.CONLL2012.read(file, text, false);
    }

    @Test
    void asTheTreebankWritesMarks() {
        Import read = conll("""
                #begin document (x); part 000
                x 0 0 `` `` * - - - - * -
                x 0 1 No UH * - - - - * -
                x 0 2 , , * - - - - * -
                x 0 3 '' '' * - - - - * -
                x 0 4 Ann NNP * - - - - (PERSON* (7
                x 0 5 Lund NNP * - - - - *) -
                x 0 6 -LRB- ( * - - - - * -
                x 0 7 52 CD * - - - - (CARDINAL) -
                x 0 8 -RRB- ) * - - - - * 7)
                x 0 9 said VBD * - - - - * -
                x 0 10 -- : * - - - - * -
                x 0 11 she PRP * - - - - * (7)

                x 1 0 Gone VBN * - - - - (NEWTYPE) 9)
                x 1 1 Oslo NNP * - - - - (GPE* (8

                #end document
                """, "“No,” Ann Lund (52)\nsaid — she Oslo.");
        Text text = read.text();
        assertThat(read.lines().stream().map(Import.Line::decision))
                .containsExactlyInAnyOrder(
                        new Marked(anchor(text, "Ann Lund (52)"), Optional.of(ActorType.PERSON)),
                        new Refers(anchor(text, "Ann Lund (52)"), Optional.of("ann-lund-52")),
                        new Marked(anchor(text, "she"), Optional.empty()),
                        new Refers(anchor(text, "she"), Optional.of("ann-lund-52")));
        assertThat(read.skipped().stream().map(Skipped::line)).containsExactlyInAnyOrder(15, 15, 16, 16);
    }

    /** udapi's rules: brackets that match, declared fields, ids without special characters, no entity over sentences. */
    @Test
    void corefUd() throws IOException {
        Pattern bracket = Pattern.compile("\\((e\\d+)-([a-z]+)-(\\d+)-(decided|proposed)(\\))?|(e\\d+)\\)");
        for (String text : texts()) {
            Article article = AnyAnnotations.ANALYZER.analyze(Text.of(text));
            String file = ExportFormat.COREFUD
                    .write(Document.of("a", article))
                    .files()
                    .get(".conllu");
            assertThat(file).contains("# global.Entity = eid-etype-head-other\n");
            Map<String, List<List<String>>> open = new HashMap<>();
            Set<List<String>> found = new HashSet<>();
            Map<String, List<String>> mentions = new HashMap<>();
            for (String line : file.split("\n", -1)) {
                if (line.isEmpty()) {
                    assertThat(open.values()).allMatch(List::isEmpty);
                } else if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    Matcher matcher = bracket.matcher(entity(columns[9]));
                    List<String> closing = new ArrayList<>();
                    int end = 0;
                    while (matcher.find()) {
                        assertThat(matcher.start()).isEqualTo(end);
                        end = matcher.end();
                        if (matcher.group(1) != null) {
                            open.computeIfAbsent(matcher.group(1), any -> new ArrayList<>())
                                    .add(new ArrayList<>());
                        }
                        if (matcher.group(5) != null || matcher.group(6) != null) {
                            closing.add(matcher.group(5) != null ? matcher.group(1) : matcher.group(6));
                        }
                    }
                    assertThat(end).isEqualTo(entity(columns[9]).length());
                    open.values().forEach(all -> all.forEach(words -> words.add(columns[1])));
                    for (String id : closing) {
                        List<String> words = open.get(id).remove(open.get(id).size() - 1);
                        mentions.computeIfAbsent(id, any -> new ArrayList<>()).add(String.join("", words));
                    }
                }
            }
            mentions.values().forEach(words -> found.add(words.stream().sorted().toList()));
            assertThat(found).isEqualTo(chains(article, 1));
        }
    }

    private static String entity(String column) {
        return Stream.of(column.split("\\|", -1))
                .filter(one -> one.startsWith("Entity="))
                .map(one -> one.substring("Entity=".length()))
                .findFirst()
                .orElse("");
    }

    private static Anchor anchor(Text text, String words) {
        int start = text.string().indexOf(words);
        return Anchor.of(text, new Span(start, start + words.length()));
    }
}
