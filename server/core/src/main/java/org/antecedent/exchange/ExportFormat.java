package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats that articles are written in for other tools. docs/formats.md describes each. */
public enum ExportFormat {
    BRAT,
    UIMA_JSON,
    CONLL2012,
    COREFUD,
    W3C,
    DOCCANO,
    LABEL_STUDIO,
    STATEMENTS_CSV,
    STATEMENTS_JSON;

    private Exporter exporter() {
        return switch (this) {
            case BRAT -> new BratWriter();
            case UIMA_JSON -> new CasJsonWriter();
            case CONLL2012 -> new Conll2012Writer();
            case COREFUD -> new CorefUdWriter();
            case W3C -> new WebAnnotationWriter();
            case DOCCANO -> new DoccanoWriter();
            case LABEL_STUDIO -> new LabelStudioWriter();
            case STATEMENTS_CSV -> new StatementsWriter(true);
            case STATEMENTS_JSON -> new StatementsWriter(false);
        };
    }

    /** The article in this format, with all that the format cannot hold of it. */
    public Export write(Document document) {
        Exporter exporter = exporter();
        Export export = exporter.write(document);
        List<Loss> losses = new ArrayList<>(Part.lost(document, exporter.holds()));
        losses.addAll(export.losses());
        return new Export(export.files(), losses);
    }

    /** What the last file that is written of an article ends with: {@code .ann}. */
    public String lastEnding() {
        return exporter().lastEnding();
    }

    /** Files that stand once beside those of all articles, by name. */
    public Map<String, String> beside() {
        return exporter().beside();
    }

    /** The one file that all articles share, where they do: each article's file is added to it. */
    public Optional<String> table() {
        return exporter().table();
    }

    /** What stands in a shared file before the first article. */
    public String head() {
        return exporter().head();
    }

    /** The format's name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
