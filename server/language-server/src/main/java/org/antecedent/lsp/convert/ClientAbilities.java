package org.antecedent.lsp.convert;

/**
 * What a client said it can show. A client that says nothing can do nothing of this, and is served all the same.
 *
 * @param encoding what its columns count
 * @param markdownHover hovers in Markdown
 * @param definitionLinks targets with the words that lead there
 * @param nestedSymbols an outline with children
 * @param relatedInformation other places of a finding
 * @param codeDescriptions a link to the documentation of a finding
 */
public record ClientAbilities(
        PositionEncoding encoding,
        boolean markdownHover,
        boolean definitionLinks,
        boolean nestedSymbols,
        boolean relatedInformation,
        boolean codeDescriptions) {
    /** The client that says nothing. */
    public static final ClientAbilities NONE =
            new ClientAbilities(PositionEncoding.UTF16, false, false, false, false, false);
}
