package org.antecedent.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The page as a parser of XML, which forgives nothing, reads it. */
class ArticlePageTest {
    @Test
    void everyPageIsWellFormedAndLeadsNowhereElse() throws IOException {
        for (Path seed : ArticleReportTest.seeds()) {
            Parsed page = page(Files.readString(seed));
            assertThat(page.elements("script")).as("%s", seed).isEmpty();
            assertThat(page.attributes("src")).isEmpty();
            assertThat(page.attributes("style")).as("the policy forbids it").isEmpty();
            assertThat(page.attributes("href")).isNotEmpty().allMatch(address -> address.startsWith("#"));
            Set<String> ids = Set.copyOf(page.attributes("id"));
            assertThat(page.attributes("id")).as("each once").doesNotHaveDuplicates();
            assertThat(page.attributes("href"))
                    .extracting(address -> address.substring(1))
                    .allMatch(ids::contains);
            assertThat(page.attributes("popovertarget")).isNotEmpty().allMatch(ids::contains);
            assertThat(page.attributes("aria-labelledby")).allMatch(ids::contains);
            assertThat(page.text("style"))
                    .doesNotContain("http", "//", "@import", "expression")
                    .doesNotContainPattern("url\\((?!#)");
        }
    }

    @Test
    void theWholeArticleStandsOnThePage() throws IOException {
        for (Path seed : ArticleReportTest.seeds()) {
            String text = Files.readString(seed).replaceAll("\\s+", "");
            Parsed page = page(Files.readString(seed));
            String shown = page.byId("text").getTextContent().replaceAll("\\s+", "");
            assertThat(shown.replaceAll("\\d", "")).as("%s", seed).endsWith(lastWords(text.replaceAll("\\d", "")));
            assertThat(page.attributes("id")).contains("s0");
        }
    }

    private static String lastWords(String text) {
        return text.substring(Math.max(0, text.length() - 400));
    }

    @Test
    void everyPlaceThatALinkNamesLiesInTheText() throws IOException {
        for (Path seed : ArticleReportTest.seeds()) {
            String text = Files.readString(seed);
            for (Element link : page(text).elements("a")) {
                if (link.hasAttribute("data-start")) {
                    int start = Integer.parseInt(link.getAttribute("data-start"));
                    int end = Integer.parseInt(link.getAttribute("data-end"));
                    assertThat(start).isBetween(0, end - 1);
                    assertThat(end).isLessThanOrEqualTo(text.length());
                    assertThat(link.getAttribute("href")).startsWith("#s");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> said “<img src=x onerror=alert(1)>” on Monday. He said “no.”\n",
                "# </title><script>alert(1)</script>\n\nTom “\" onclick=alert(1) x=\"” Reed said </style> & </p>.\n",
                "Tom Reed said “]]> <!-- --> &amp; &#60; \u0000\u0001\u001B\u007F\uFFFF \uD83D end.”\n",
                "Tom \u202EReed said “\u2066we agree\u2069.” Tom Reed's \uDC00 half said no.\n",
                "---\ntitle: </pre><script>alert(1)</script>\n---\n\nTom Reed said no.\n",
                "",
                "\n\n",
                "“",
                "”",
                "🙂🙃"
            })
    void whateverAnArticleSaysIsText(String prose) {
        Parsed page = page(prose);
        assertThat(page.elements("script")).isEmpty();
        assertThat(page.elements("img")).isEmpty();
        assertThat(page.elements("title").stream()
                        .filter(title -> title.getParentNode().getNodeName().equals("head")))
                .hasSize(1);
        assertThat(page.attributeNames()).noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void aFileRunsNothing() {
        String policy = policy(page("Tom Reed said “no.”\n"));
        assertThat(policy).contains("default-src 'none'", "style-src 'sha256-").doesNotContain("script-src", "unsafe");
    }

    @Test
    void aPanelMayAddItsOwnScript() {
        ArticleReport report = ArticleReportTest.report("Tom Reed said “no.”\n");
        Parsed page = Parsed.of(ArticlePage.html(report, Optional.of("r4nd0m+/=")));
        assertThat(policy(page))
                .contains("default-src 'none'", "style-src 'nonce-r4nd0m+/='", "script-src 'nonce-r4nd0m+/='")
                .doesNotContain("unsafe");
        assertThat(page.elements("style").get(0).getAttribute("nonce")).isEqualTo("r4nd0m+/=");
        assertThat(page.elements("script")).isEmpty();
        assertThatThrownBy(() -> ArticlePage.html(report, Optional.of("x'; script-src *")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPictureHasWordsBesideIt() throws IOException {
        for (Path seed : ArticleReportTest.seeds()) {
            for (Element picture : page(Files.readString(seed)).elements("svg")) {
                boolean told = picture.getAttribute("role").equals("img")
                        && !picture.getAttribute("aria-label").isBlank();
                boolean repeats = picture.getAttribute("aria-hidden").equals("true");
                assertThat(told || repeats).isTrue();
            }
        }
    }

    @Test
    void aFigureOpensTheSentencesThatItCounts() {
        Parsed page =
                page("“We agree on this,” Angela Merkel said. Tom Reed left. “We always did,” Angela Merkel said.\n");
        List<String> lists = new ArrayList<>();
        for (Element button : page.elements("button")) {
            if (button.getAttribute("class").equals("figure")
                    && button.getTextContent().equals("7")) {
                lists.add(page.byId(button.getAttribute("popovertarget")).getTextContent());
            }
        }
        assertThat(lists)
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list)
                        .contains("We agree on this", "4 quoted words", "We always did", "3 quoted words")
                        .doesNotContain("left"));
    }

    @Test
    void theSameArticleGivesTheSamePage() throws IOException {
        String text = Files.readString(ArticleReportTest.seeds().get(0));
        assertThat(ArticlePage.html(ArticleReportTest.report(text)))
                .isEqualTo(ArticlePage.html(ArticleReportTest.report(text)));
    }

    private static String policy(Parsed page) {
        return page.elements("meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .collect(Collectors.joining());
    }

    private static Parsed page(String prose) {
        return Parsed.of(ArticlePage.html(ArticleReportTest.report(prose)));
    }
}
