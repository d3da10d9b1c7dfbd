package org.antecedent.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildGazetteersTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        write("lists/world_cities.tsv", """
                name\tcountry\tadmin1\tid
                São Paulo\tBrazil\t\t1
                Springfield\tUnited States\t\t2
                Springfield\tCanada\t\t3
                Paris\tUnited States\t\t4
                Paris\tFrance\t\t5
                Obama\tJapan\t\t6
                Of\tTurkey\t\t7
                Seoul\tKorea, Republic of\t\t8
                """);
        write("lists/admin1.tsv", "code\tname\nRU.01\tTula Oblast\n");
        write(
                "lists/first_names_us.tsv",
                "name\tmale\tfemale\tgender\nMaria\t1\t99\tF\nMajor\t90\t0\tM\nJean\t5\t95\tF\n");
        write("lists/names_first_names.tsv", "name\tcountries\nUnheard\tes\n");
        write("lists/names_surnames.tsv", "name\tcountries\nObama\tus\nMonday\tus\nTarget\tus\n");
        write("lists/us_legislators_current.tsv", "full\tfirst\tlast\tnickname\tgender\nZoe Ngo\tZoe\tNgo\t\tF\n");
        write("lists/us_presidents_vps.tsv", "full\tfirst\tlast\nB Obama\tB\tObama\n");
        write("lists/world_leaders_2021.tsv", "name\tposition\nÉva Kovács\tPresident\n");
        write("lists/sp500_companies.tsv", "symbol\tname\nAPX\tApex Corp.\nTGT\tTarget Corporation\n");
        write(
                "lists/listed_companies.tsv",
                "name\tcore\texchange\tsymbol\nObama Inc.\tObama\tX\tO\nBlank Acquisition Corp.\tBlank\tX\tB\n");
        write("own/ordinary-words.tsv", "Council\n");
        write("own/given-names.tsv", "Jean\tM\nMehmet\tM\n");
        write("own/surnames.tsv", "Erdoğan\n");
        write(
                "made/countries.tsv",
                "Brazil\tBR\tBrasília\nCanada\tCA\tOttawa\nFrance\tFR\tParis\nJapan\tJP\tTokyo\nUnited States\tUS\tWashington\n");
        write("made/titles.tsv", "major\tRANK\tNONE\n");
        try (OutputStream corpus = new GZIPOutputStream(Files.newOutputStream(folder.resolve("corpus.gz")))) {
            String text = "then Obama said of it all, of us, of them, of you, of me, of each target a target, target, "
                    + "target, target, Obama won, and Obama left";
            corpus.write(("{\"text\": \"" + text + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }
        BuildGazetteers.run(
                folder.resolve("lists"), folder.resolve("corpus.gz"), folder.resolve("own"), folder.resolve("made"));
    }

    /** A town of two countries has none, unless it is a capital; persons' names and words are no towns. */
    @Test
    void cities() throws IOException {
        assertThat(made("cities.tsv")).isEqualTo("""
                        Paris\tC\tFR
                        Sao Paulo\tC\tBR\tSão Paulo
                        Seoul\tC\tKR
                        Springfield\tC
                        Tula\tR\tRU
                        Tula Oblast\tR\tRU
                        """);
    }

    /** Where our list and the American one disagree, neither is sure; titles and unheard names stay out. */
    @Test
    void givenNames() throws IOException {
        assertThat(made("given-names.tsv")).isEqualTo("Jean\t48\nMaria\t99\nMehmet\t0\nZoe\t100\n");
    }

    @Test
    void surnames() throws IOException {
        assertThat(made("surnames.tsv")).isEqualTo("Erdogan\nKovacs\nNgo\nObama\n");
    }

    @Test
    void companies() throws IOException {
        assertThat(made("companies.tsv")).isEqualTo("""
                        Apex\tApex Corp.
                        Apex Corp.\tApex Corp.
                        Obama Inc.\tObama Inc.
                        Target Corporation\tTarget Corporation
                        """);
    }

    private String made(String list) throws IOException {
        return Files.readString(folder.resolve("made").resolve(list));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
