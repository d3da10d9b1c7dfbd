package org.antecedent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antecedent.report.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportCommandTest {
    private static final String MERKEL = "“We agree on this,” Angela Merkel said.\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void onePageToTheOutput() throws IOException {
        assertThat(report(article("a.txt", MERKEL))).isZero();
        assertThat(out.toString()).startsWith("<!DOCTYPE html>");
        assertThat(Parsed.of(out.toString()).text("title")).contains("We agree on this");
    }

    @Test
    void onePageToAFile() throws IOException {
        Path page = folder.resolve("report.html");
        assertThat(report(article("a.txt", MERKEL), "-o", page.toString())).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(Parsed.of(Files.readString(page)).text("h1")).contains("We agree on this");
    }

    @Test
    void aFolderHasAPageAnArticleTotalsAndTables() throws IOException {
        article("in/a.txt", MERKEL);
        article("in/sub/a.txt", "“We do not,” Tom Reed said. Angela Merkel said nothing.\n");
        article("in/50% #1? ü.md", "“Never again,” Angela Merkel said about Tom Reed.\n");
        Path report = folder.resolve("out");
        assertThat(report(folder.resolve("in").toString(), "-o", report.toString()))
                .isZero();
        assertThat(report.resolve("articles/a.txt.html")).exists();
        assertThat(report.resolve("articles/sub/a.txt.html")).exists();
        Parsed index = Parsed.of(Files.readString(report.resolve("index.html")));
        assertThat(index.text("h1")).isEqualTo("in");
        List<Element> links = index.elements("a");
        assertThat(links).isNotEmpty();
        for (Element link : links) {
            URI address = URI.create(link.getAttribute("href"));
            assertThat(address.isAbsolute()).isFalse();
            Path target =
                    address.getPath().isEmpty() ? report.resolve("index.html") : report.resolve(address.getPath());
            assertThat(target).exists();
            if (address.getFragment() != null) {
                assertThat(Parsed.of(Files.readString(target)).attributes("id")).contains(address.getFragment());
            }
        }
        String speakers = index.byId("quoted").getTextContent();
        assertThat(speakers).contains("Angela Merkelperson667 %", "Tom Reedperson333 %");
        assertThat(lines(report.resolve("statements.csv"))).hasSize(4);
        assertThat(lines(report.resolve("actors.csv")).get(0)).startsWith("document,actor,name,type,gender,named,");
        assertThat(lines(report.resolve("actors.csv"))).anyMatch(row -> row.contains(",Tom Reed,person,male,true,"));
        assertThat(lines(report.resolve("about.csv")).get(0)).startsWith("document,speaker,about,");
        assertThat(lines(report.resolve("findings.csv")).get(0)).startsWith("document,line,column,code,");
    }

    @Test
    void everyFigureLeadsToWhatItCounts() throws IOException {
        article("in/2026-02-11-a.txt", MERKEL + "\nHe left. Officials said no.\n");
        article(
                "in/2026-03-01-b.txt",
                "“We do not,” Tom Reed said. “Ask Angela Merkel,” he said. He denied it on Monday.\n");
        article("in/c.txt", "“Never again,” Angela Merkel said about Tom Reed and Bill Hayes.\n\n“He knows.”\n");
        Path report = folder.resolve("out");
        assertThat(report(folder.resolve("in").toString(), "-o", report.toString()))
                .isZero();
        List<Element> figures = Parsed.of(Files.readString(report.resolve("index.html"))).elements("a").stream()
                .filter(link -> link.getAttribute("href").startsWith("sentences/"))
                .toList();
        assertThat(figures).hasSizeGreaterThan(40);
        for (Element figure : figures) {
            Path page = report.resolve(figure.getAttribute("href"));
            Parsed list = Parsed.of(Files.readString(page));
            List<Integer> counts = List.of(
                    list.elements("li").size(),
                    list.elements("small").stream()
                            .map(Element::getTextContent)
                            .filter(words -> words.matches("\\d+ quoted words?"))
                            .mapToInt(words -> Integer.parseInt(words.substring(0, words.indexOf(' '))))
                            .sum(),
                    list.elements("h2").size());
            assertThat(counts).contains(Integer.parseInt(figure.getTextContent()));
            for (Element entry : list.elements("li")) {
                String address = ((Element) entry.getFirstChild()).getAttribute("href");
                Path target = page.resolveSibling(address.substring(0, address.indexOf('#')));
                assertThat(Parsed.of(Files.readString(target)).attributes("id"))
                        .contains(address.substring(address.indexOf('#') + 1));
            }
        }
    }

    @Test
    void whoIsAPronounInEachArticleIsNobodyOverAll() throws IOException {
        article("in/a.txt", "I said that Tom Reed was right. Officials said he was.\n");
        article("in/b.txt", "I said that Tom Reed was wrong. Officials said he was.\n");
        Path report = folder.resolve("out");
        assertThat(report(folder.resolve("in").toString(), "-o", report.toString()))
                .isZero();
        Parsed index = Parsed.of(Files.readString(report.resolve("index.html")));
        assertThat(lines(report.resolve("about.csv"))).anyMatch(row -> row.contains("“I”,Tom Reed"));
        List<String> names =
                index.elements("bdi").stream().map(Element::getTextContent).toList();
        assertThat(names).contains("Officials", "Tom Reed").doesNotContain("“I”");
        assertThat(index.byId("sources").getTextContent()).contains("unnamed0–4100 %");
    }

    @Test
    void whatALongListHoldsStandsOnSeveralPages() throws IOException {
        article("in/a.txt", "“We do not,” Tom Reed said.\n\n".repeat(450));
        Path report = folder.resolve("out");
        assertThat(report(folder.resolve("in").toString(), "-o", report.toString()))
                .isZero();
        Parsed first = Parsed.of(Files.readString(report.resolve("sentences/1.html")));
        Parsed last = Parsed.of(Files.readString(report.resolve("sentences/1-3.html")));
        assertThat(first.elements("li")).hasSize(200);
        assertThat(first.text("nav")).isEqualTo("1–200 of 450After");
        assertThat(last.elements("li")).hasSize(50);
        assertThat(last.text("nav")).isEqualTo("Before401–450 of 450");
        assertThat(report.resolve("sentences/1-4.html")).doesNotExist();
    }

    @Test
    void overManyMonthsYearsAreToldApart() throws IOException {
        for (int year = 2010; year < 2014; year++) {
            for (int month = 1; month <= 10; month++) {
                article("in/%d-%02d-01.txt".formatted(year, month), "“We do not,” Tom Reed said.\n");
            }
        }
        Path report = folder.resolve("out");
        assertThat(report(folder.resolve("in").toString(), "-o", report.toString()))
                .isZero();
        Parsed index = Parsed.of(Files.readString(report.resolve("index.html")));
        assertThat(index.byId("time").getTextContent()).contains("2013").doesNotContain("2013-");
        List<String> lists = index.elements("a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("sentences/"))
                .distinct()
                .toList();
        List<String> titles = new ArrayList<>();
        for (String list : lists) {
            Parsed page = Parsed.of(Files.readString(report.resolve(list)));
            titles.add(page.text("h1") + " " + page.elements("li").size());
        }
        assertThat(titles).contains("Women and men, 2013: men 10", "All statements 40");
    }

    @Test
    void overTimeAndAboutWhom() throws IOException {
        article("in/2026-02-11-a.txt", MERKEL);
        article("in/2026-03-01-b.txt", "“We do not,” Tom Reed said. “Ask Angela Merkel,” he said.\n");
        article("in/c.txt", "“Never again,” Angela Merkel said about Tom Reed.\n");
        Path report = folder.resolve("out");
        assertThat(report(folder.resolve("in").toString(), "-o", report.toString()))
                .isZero();
        Parsed index = Parsed.of(Files.readString(report.resolve("index.html")));
        String time = index.byId("time").getTextContent();
        assertThat(time)
                .contains("Without 1 article of which that is not known.")
                .containsSubsequence("2026-02", "4100 %1100 %", "2026-03", "6100 %2100 %");
        assertThat(index.byId("about").getTextContent()).contains("Tom ReedAngela Merkel101");
        assertThat(lines(report.resolve("articles.csv"))).hasSize(4);
        assertThat(report.resolve("mentions.parquet")).isNotEmptyFile();
    }

    @Test
    void articlesWithoutADateOrASpeaker() throws IOException {
        article("in/a.txt", "Tom Reed crossed the bridge.\n");
        article("in/b.txt", "");
        Path report = folder.resolve("out");
        assertThat(report(folder.resolve("in").toString(), "-o", report.toString()))
                .isZero();
        Parsed index = Parsed.of(Files.readString(report.resolve("index.html")));
        assertThat(index.byId("time").getTextContent()).contains("Without 2 articles");
        assertThat(index.byId("about").getTextContent()).contains("Nobody speaks about anybody else");
    }

    @Test
    void anArticleThatCannotBeReadIsNamedAndPassedOver() throws IOException {
        article("in/a.txt", MERKEL);
        Files.write(folder.resolve("in/b.txt"), new byte[] {(byte) 0xC3, 0x28});
        Path report = folder.resolve("out");
        assertThat(report(folder.resolve("in").toString(), "-o", report.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("b.txt");
        assertThat(report.resolve("articles/a.txt.html")).exists();
        assertThat(Files.readString(report.resolve("index.html"))).contains("We agree on this");
    }

    @Test
    void twoArticlesOfOneNameHaveAPageEach() throws IOException {
        String one = article("x/a.txt", MERKEL);
        String two = article("y/a.txt", "“We do not,” Tom Reed said.\n");
        Path report = folder.resolve("out");
        assertThat(report(one, two, "-o", report.toString())).isZero();
        assertThat(Files.readString(report.resolve("articles/a.txt.html"))).contains("We agree on this");
        assertThat(Files.readString(report.resolve("articles/a.txt-2.html"))).contains("We do not");
    }

    @Test
    void wrongUsage() throws IOException {
        String one = article("a.txt", MERKEL);
        String two = article("b.txt", MERKEL);
        assertThat(report()).isEqualTo(2);
        assertThat(report(one, two)).isEqualTo(2);
        assertThat(err.toString()).contains("2 articles need a folder");
        assertThat(report(one, two, "-o", folder.resolve("x.html").toString())).isEqualTo(2);
        assertThat(report(folder.resolve("nowhere.txt").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no such file or folder");
    }

    private static List<String> lines(Path table) throws IOException {
        return List.of(Files.readString(table).split("\r\n"));
    }

    private String article(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private int report(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(
                        Stream.concat(Stream.of("report"), Stream.of(arguments)).toArray(String[]::new));
    }
}
