package org.antecedent.report;

import java.util.List;

/** A bar that parts make up, each as wide as its share. It repeats what stands in figures beside it. */
final class ShareBar {
    private ShareBar() {}

    /** @param style the classes of the style sheet */
    record Part(String style, int amount) {}

    /** @param whole what the full width stands for; the parts add up to no more */
    static void draw(Markup to, int whole, List<Part> parts) {
        to.open("svg", "class", "bar", "aria-hidden", "true", "focusable", "false");
        int done = 0;
        for (Part part : parts) {
            if (part.amount() > 0) {
                to.empty(
                        "rect",
                        "class",
                        part.style(),
                        "x",
                        Share.length(done, whole),
                        "width",
                        Share.length(part.amount(), whole),
                        "height",
                        "100%");
            }
            done += part.amount();
        }
        to.close();
    }
}
