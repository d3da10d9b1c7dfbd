package org.antecedent.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.antecedent.annotation.WholeFile;
import org.antecedent.exchange.StatementRow;
import org.antecedent.exchange.StatementsCsv;
import org.antecedent.report.ArchiveFigures;
import org.antecedent.report.ArchivePage;
import org.antecedent.report.ArticlePage;
import org.antecedent.report.ArticleReport;
import org.antecedent.report.ReportTables;

/**
 * The folder that a report of many articles is written to: a page an article below {@code articles}, tables that grow with each,
 * and at the end the index page. What it keeps of an article are its figures.
 */
final class ReportFolder implements AutoCloseable {
    private static final Map<String, String> TABLES = tables();

    private final Path folder;
    private final String name;
    private final ArchiveFigures figures = new ArchiveFigures();
    /** In lower case, since not every disk tells capitals apart. */
    private final Set<String> taken = new HashSet<>();

    private final BufferedWriter statements;
    private final BufferedWriter actors;
    private final BufferedWriter about;
    private final BufferedWriter findings;

    /** @param folder there already; what lies in it under these names is replaced */
    ReportFolder(Path folder, String name) throws IOException {
        this.folder = folder;
        this.name = name;
        this.statements = table("statements.csv", StatementsCsv.header());
        this.actors = table("actors.csv", ReportTables.actorsHeader());
        this.about = table("about.csv", ReportTables.aboutHeader());
        this.findings = table("findings.csv", ReportTables.findingsHeader());
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("statements.csv", "who says what, a row a statement");
        tables.put("actors.csv", "the actors of each article with their figures");
        tables.put("about.csv", "who speaks about whom");
        tables.put("findings.csv", "what the checks found");
        return tables;
    }

    private BufferedWriter table(String file, String header) throws IOException {
        BufferedWriter table = Files.newBufferedWriter(folder.resolve(file));
        table.write(header);
        return table;
    }

    /** Writes the page of an article, and its rows. */
    void add(ArticleFile file, ArticleReport report) throws IOException {
        String page = place(file.within());
        Path target = folder.resolve(page);
        Files.createDirectories(target.getParent());
        WholeFile.replace(target, ArticlePage.html(report));
        for (StatementRow row : report.statements()) {
            statements.write(StatementsCsv.row(row));
        }
        actors.write(ReportTables.actors(report));
        about.write(ReportTables.about(report));
        findings.write(ReportTables.findings(report));
        figures.add(report, address(page));
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

    /** Writes the index page, of all articles so far. */
    void finish() throws IOException {
        WholeFile.replace(folder.resolve("index.html"), ArchivePage.html(name, figures, TABLES));
    }

    @Override
    public void close() throws IOException {
        try (statements;
                actors;
                about;
                findings) {
            statements.flush();
        }
    }
}
