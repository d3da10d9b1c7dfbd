package org.antecedent.report;

import java.util.List;

/** The hatching for what is not certain, one pattern a colour; it tells without colour, too. */
final class Hatching {
    private static final List<String> COLOURS = List.of("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "grey");

    private Hatching() {}

    /** What {@code .hatched} of the style sheet refers to. */
    static void define(Markup to) {
        to.open(
                "svg",
                "class",
                "definitions",
                "width",
                "0",
                "height",
                "0",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        to.open("defs");
        for (String colour : COLOURS) {
            to.open(
                    "pattern",
                    "id",
                    "hatched-" + colour,
                    "width",
                    "6",
                    "height",
                    "6",
                    "patternUnits",
                    "userSpaceOnUse",
                    "patternTransform",
                    "rotate(45)");
            to.empty("rect", "class", "ground", "width", "6", "height", "6");
            to.empty("rect", "class", "fill " + colour, "width", "2.5", "height", "6");
            to.close();
        }
        to.close().close();
    }
}
