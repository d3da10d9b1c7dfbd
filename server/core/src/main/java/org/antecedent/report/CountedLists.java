package org.antecedent.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.antecedent.editor.ActorCard;

/** The lists behind the figures of an index page: what each counts, article after article, on as many pages as it takes. */
public final class CountedLists {
    /** So much of a list stands on one page. */
    public static final int ON_A_PAGE = 200;

    /** Where the pages lie, from the index page. */
    public static final String FOLDER = "sentences";

    private final String index;
    private final Map<Figure, CountedList> lists = new LinkedHashMap<>();

    /** @param index the title of the index page */
    CountedLists(String index) {
        this.index = index;
    }

    /** One list. */
    public final class CountedList {
        private final int number;
        private final String title;
        private final String amount;
        private final int size;

        private CountedList(int number, String title, String amount, int size) {
            this.number = number;
            this.title = title;
            this.amount = amount;
            this.size = size;
        }

        /** The file name of a page, counted from 1. */
        public String file(int page) {
            return number + (page == 1 ? "" : "-" + page) + ".html";
        }

        /**
         * A page as a file of its own.
         *
         * @param page counted from 1
         * @param entries what is on it, in order, see {@link CountedEntries}
         */
        public String html(int page, CountedEntries entries) {
            Markup to = new Markup();
            to.open("div", "class", "archive").open("main").open("header");
            to.open("p", "class", "document")
                    .element("a", index, "href", "../index.html")
                    .close();
            to.element("h1", title).element("p", amount, "class", "note").close();
            pages(to, page);
            to.add(entries.written());
            pages(to, page);
            to.close().close();
            return Page.of(title + " – " + index, Optional.empty(), to);
        }

        private void pages(Markup to, int page) {
            int last = (size + ON_A_PAGE - 1) / ON_A_PAGE;
            if (last == 1) {
                return;
            }
            to.open("nav", "class", "pages");
            if (page > 1) {
                to.element("a", "Before", "href", file(page - 1), "rel", "prev");
            }
            int from = (page - 1) * ON_A_PAGE + 1;
            to.element("span", from + "–" + Math.min(size, page * ON_A_PAGE) + " of " + size);
            if (page < last) {
                to.element("a", "After", "href", file(page + 1), "rel", "next");
            }
            to.close();
        }
    }

    /**
     * A figure that leads to the list of what it counts; plain words where it is nothing.
     *
     * @param title of the list; a figure has one list, however often it is shown
     * @param thing what is counted, in the singular
     */
    void figure(Markup to, int shown, String title, Figure figure, Tally tally, String thing) {
        if (shown == 0) {
            to.element("span", "0", "class", "nothing");
            return;
        }
        CountedList list = lists.computeIfAbsent(
                figure, any -> new CountedList(lists.size() + 1, title, amount(tally, thing), tally.count()));
        to.element("a", String.valueOf(shown), "class", "figure", "href", FOLDER + "/" + list.file(1));
    }

    private static String amount(Tally tally, String thing) {
        return ActorCard.count(tally.count(), thing)
                + (tally.quotedWords() == 0 ? "" : " with " + ActorCard.count(tally.quotedWords(), "quoted word"))
                + " in "
                + ActorCard.count(tally.articles(), "article")
                + ".";
    }

    /** The list behind a figure; empty where the index page does not show it. */
    public Optional<CountedList> of(Figure figure) {
        return Optional.ofNullable(lists.get(figure));
    }
}
