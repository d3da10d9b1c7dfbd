package org.antecedent.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What the figures of a page count: each is a button that opens the list of its sentences, by the browser's own pop-overs and
 * without a script. A browser that knows none shows the lists at the end of the page.
 */
final class Evidence {
    private final Markup lists = new Markup();
    private final Map<String, String> ids = new HashMap<>();

    /**
     * A figure; plain words where it counts nothing.
     *
     * @param what the heading of the list; two figures with one heading share the list
     * @param counted what it counts
     * @param entry writes one entry of the list
     */
    <T> void figure(Markup to, String shown, String what, List<T> counted, BiConsumer<Markup, T> entry) {
        if (counted.isEmpty()) {
            to.element("span", shown, "class", "nothing");
            return;
        }
        String id = ids.computeIfAbsent(what, heading -> list("e" + ids.size(), heading, counted, entry));
        to.element(
                "button", shown, "type", "button", "class", "figure", "popovertarget", id, "aria-haspopup", "dialog");
    }

    private <T> String list(String id, String heading, List<T> counted, BiConsumer<Markup, T> entry) {
        String headingId = id + "h";
        lists.open("div", "popover", "auto", "id", id, "role", "dialog", "aria-labelledby", headingId);
        lists.element("h3", heading, "id", headingId);
        lists.element(
                "button",
                "Close",
                "type",
                "button",
                "class",
                "close",
                "popovertarget",
                id,
                "popovertargetaction",
                "hide");
        lists.open("ol");
        counted.forEach(one -> {
            lists.open("li");
            entry.accept(lists, one);
            lists.close();
        });
        lists.close().close();
        return id;
    }

    /** The lists of all figures so far. */
    Markup lists() {
        return lists;
    }
}
