package org.antecedent.exchange;

import java.util.List;
import java.util.Locale;

/** The formats that decisions are read from. docs/formats.md describes each. */
public enum ImportFormat {
    BRAT,
    UIMA_JSON,
    CONLL2012,
    W3C;

    /**
     * What the file says, as far as it can be read.
     *
     * @param file what stands in it
     * @param text the text that it is about, where it has none itself
     * @param confirming whether what the machine proposed in it counts as decided
     */
    public Import read(String file, String text, boolean confirming) {
        return switch (this) {
            case BRAT -> BratReader.read(text, file, confirming);
            case UIMA_JSON -> CasJsonReader.read(file, confirming);
            case CONLL2012 -> Conll2012Reader.read(file, text, confirming);
            case W3C -> WebAnnotationReader.read(file, text, confirming);
        };
    }

    /** Whether the text itself stands in such a file, so that it need not be there. */
    public boolean holdsText() {
        return this == UIMA_JSON;
    }

    /** What the names of such files end with. */
    public List<String> endings() {
        return switch (this) {
            case BRAT -> List.of(".ann");
            case UIMA_JSON -> List.of(".json");
            case CONLL2012 -> List.of(".conll", ".v4_gold_conll", ".v4_auto_conll");
            case W3C -> List.of(".annotations.jsonld", ".jsonld");
        };
    }

    /** The format's name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
