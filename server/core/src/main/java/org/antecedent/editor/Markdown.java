package org.antecedent.editor;

/** Puts words of an article into Markdown as they are. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~&";

    private Markdown() {}

    /** The words with every character escaped that Markdown or HTML would read as its own. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
