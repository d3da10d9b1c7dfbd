package org.antecedent.report;

import org.antecedent.editor.ActorCard;

/** What stands on one page of a list, under the titles of the articles. */
public final class CountedEntries {
    private final Markup out = new Markup();
    private String address = "";
    private int size;

    /**
     * Adds one.
     *
     * @param address of its article's page, from the index page; a relative URI
     */
    public void add(String title, String document, String address, Counted one) {
        String page = "../" + address;
        if (!address.equals(this.address)) {
            end();
            this.address = address;
            out.open("section", "class", "counted");
            out.open("h2")
                    .element("a", title, "href", page)
                    .element("small", document)
                    .close();
            out.open("ol");
        }
        size++;
        out.open("li").open("a", "href", page + "#s" + one.sentence());
        out.element("span", one.place(), "class", "place").text(" ");
        out.asIs(one.html()).close();
        if (one.quotedWords() > 0) {
            out.element("small", ActorCard.count(one.quotedWords(), "quoted word"));
        }
        out.close();
    }

    private void end() {
        if (!address.isEmpty()) {
            out.close().close();
            address = "";
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** All of them; no more can be added to the last article. */
    Markup written() {
        end();
        return out;
    }
}
