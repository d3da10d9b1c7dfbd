package org.antecedent.cli;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;

/** How rows of many articles stand in one file, one after the other. The first field of each names its article. */
enum RowForm {
    /** With a header, by RFC 4180. */
    CSV {
        @Override
        String article(String row) {
            if (!row.startsWith("\"")) {
                return row.substring(0, row.indexOf(','));
            }
            StringBuilder field = new StringBuilder();
            for (int i = 1; row.charAt(i) != '"' || row.charAt(i + 1) == '"'; i++) {
                field.append(row.charAt(i));
                i += row.charAt(i) == '"' ? 1 : 0;
            }
            return field.toString();
        }
    },
    /** An object a line. */
    JSON_LINES {
        @Override
        String article(String row) throws IOException {
            try (JsonReader json = new JsonReader(new StringReader(row))) {
                json.beginObject();
                json.skipValue(); // The field's name: “document” or “file”.
                return json.nextString();
            }
        }
    };

    /**
     * The article of a row.
     *
     * @throws IOException where it is no row
     * @throws RuntimeException where it is none, too
     */
    abstract String article(String row) throws IOException;
}
