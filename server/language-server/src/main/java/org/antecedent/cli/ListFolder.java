package org.antecedent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.antecedent.annotation.WholeFile;
import org.antecedent.report.ArchiveFigures;
import org.antecedent.report.Counted;
import org.antecedent.report.CountedEntries;
import org.antecedent.report.CountedLists;
import org.antecedent.report.CountedLists.CountedList;
import org.antecedent.report.Figure;

/** The folder of the lists behind the figures of a report. In memory is one page of each list. */
final class ListFolder {
    private final Path folder;
    private final ArchiveFigures figures;
    private final CountedLists lists;
    private final Map<CountedList, Page> pages = new HashMap<>();

    /** The page of a list that is being filled. */
    private static final class Page {
        private int number = 1;
        private CountedEntries entries = new CountedEntries();
    }

    /** @param report the folder of the report */
    ListFolder(Path report, ArchiveFigures figures, CountedLists lists) throws IOException {
        this.folder = Files.createDirectories(report.resolve(CountedLists.FOLDER));
        this.figures = figures;
        this.lists = lists;
    }

    /** Writes all lists of what was counted. */
    void write(CountedSpool counted) throws IOException {
        counted.read(this::add);
        for (Map.Entry<CountedList, Page> page : pages.entrySet()) {
            if (page.getValue().entries.size() > 0) {
                write(page.getKey(), page.getValue());
            }
        }
    }

    private void add(Optional<LocalDate> date, String title, String document, String address, Counted one)
            throws IOException {
        for (Figure figure : figures.counting(one, date)) {
            Optional<CountedList> list = lists.of(figure);
            if (list.isEmpty()) {
                continue; // Not among those that the page shows.
            }
            Page page = pages.computeIfAbsent(list.get(), any -> new Page());
            page.entries.add(title, document, address, one);
            if (page.entries.size() == CountedLists.ON_A_PAGE) {
                write(list.get(), page);
            }
        }
    }

    private void write(CountedList list, Page page) throws IOException {
        WholeFile.replace(folder.resolve(list.file(page.number)), list.html(page.number, page.entries));
        page.number++;
        page.entries = new CountedEntries();
    }
}
