package org.antecedent.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.antecedent.annotation.WholeFile;
import org.antecedent.corpus.ArticleRows;
import org.antecedent.exchange.Table;
import org.antecedent.report.ArchiveFigures;
import org.antecedent.report.ArchivePage;
import org.antecedent.report.ArticlePage;
import org.antecedent.report.ArticleReport;
import org.antecedent.report.ArticleShare;

/**
 * The folder that a report of many articles is written to: a page an article below {@code articles}, tables that grow with each,
 * and at the end the index page, with the lists behind its figures below {@code sentences}. What it keeps of an article are its figures.
 */
final class ReportFolder implements AutoCloseable {
    /** What is made of an article before its turn comes. */
    record Made(ArticleShare share, String html, ArticleRows rows) {
        static Made of(ArticleReport report, Optional<LocalDate> date) {
            return new Made(ArticleShare.of(report, date), ArticlePage.html(report), ArticleRows.of(report, date));
        }
    }

    private final Path folder;
    private final String name;
    private final ArchiveFigures figures = new ArchiveFigures();
    /** In lower case, since not every disk tells capitals apart. */
    private final Set<String> taken = new HashSet<>();

    private final TableFolder tables;
    private final CountedSpool counted;

    /** @param folder there already; what lies in it under these names is replaced */
    ReportFolder(Path folder, String name) throws IOException {
        this.folder = folder;
        this.name = name;
        this.tables = new TableFolder(folder, EnumSet.allOf(TableFile.Form.class));
        this.counted = new CountedSpool(folder);
    }

    /** The files of the tables, each with what a row of it is. */
    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        for (Table<?> table : ArticleRows.TABLES) {
            for (TableFile.Form form : TableFile.Form.values()) {
                tables.put(table.name() + form.ending(), table.about());
            }
        }
        return tables;
    }

    /** Writes the page of an article, and its rows. */
    void add(ArticleFile file, Made made) throws IOException {
        String page = place(file.within());
        Path target = folder.resolve(page);
        Files.createDirectories(target.getParent());
        WholeFile.replace(target, made.html());
        tables.add(made.rows());
        figures.add(made.share(), address(page));
        counted.add(made.share(), address(page));
    }

    /** The page's place below the folder, with {@code /} between the parts: one that no other page has. */
    private String place(Path within) {
        String parts = StreamSupport.stream(within.spliterator(), false)
                .map(Path::toString)
                .filter(part -> !part.equals("..") && !part.equals("."))
                .collect(Collectors.joining("/", "articles/", ""));
        String place = parts + ".html";
        for (int i = 2; !taken.add(place.toLowerCase(Locale.ROOT)); i++) {
            place = parts + "-" + i + ".html";
        }
        return place;
    }

    private static String address(String page) {
        try {
            return new URI(null, null, page, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** Writes the index page of all articles and its lists, and puts the tables in their place; no article can be added any more. */
    void finish() throws IOException {
        tables.keep();
        ArchivePage index = new ArchivePage(name, figures, tables());
        new ListFolder(folder, figures, index.lists()).write(counted);
        WholeFile.replace(folder.resolve("index.html"), index.html());
    }

    @Override
    public void close() throws IOException {
        counted.close();
        tables.close();
    }
}
