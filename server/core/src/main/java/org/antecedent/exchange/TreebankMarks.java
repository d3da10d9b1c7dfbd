package org.antecedent.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the Penn Treebank, and corpora after it, write brackets: theirs stand for the tree. */
final class TreebankMarks {
    private static final Map<String, String> BRACKETS = new LinkedHashMap<>();

    static {
        BRACKETS.put("(", "-LRB-");
        BRACKETS.put(")", "-RRB-");
        BRACKETS.put("[", "-LSB-");
        BRACKETS.put("]", "-RSB-");
        BRACKETS.put("{", "-LCB-");
        BRACKETS.put("}", "-RCB-");
    }

    private TreebankMarks() {}

    static String write(String word) {
        String written = word;
        for (Map.Entry<String, String> bracket : BRACKETS.entrySet()) {
            written = written.replace(bracket.getKey(), bracket.getValue());
        }
        return written;
    }

    /** The word as texts have it; quotation marks become straight ones. */
    static String read(String written) {
        if (written.equals("``") || written.equals("''")) {
            return "\"";
        }
        String word = written;
        for (Map.Entry<String, String> bracket : BRACKETS.entrySet()) {
            word = word.replace(bracket.getValue(), bracket.getKey());
        }
        return word;
    }
}
