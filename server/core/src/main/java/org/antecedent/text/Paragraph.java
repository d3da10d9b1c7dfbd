package org.antecedent.text;

/**
 * One paragraph of an article.
 *
 * @param index from 0, in text order
 * @param span without the surrounding white space and line endings
 * @param role what the paragraph is for
 */
public record Paragraph(int index, Span span, Role role) {
    /** What a paragraph is for. Only what is read as prose is judged as prose. */
    public enum Role {
        /** The headline of the article. */
        TITLE,
        /** A heading further down. */
        HEADING,
        /** Who wrote it: “By Jane Doe”. */
        BYLINE,
        /** A line that gives the date or place of the article, or both. */
        DATELINE,
        /** Prose. */
        BODY,
        /** Front matter, fenced code, a rule: not read at all. */
        MARKUP
    }

    /** Whether the paragraph is read: its words are analysed. */
    public boolean isRead() {
        return role != Role.MARKUP;
    }
}
