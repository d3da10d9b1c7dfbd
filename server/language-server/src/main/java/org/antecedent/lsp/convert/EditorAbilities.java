package org.antecedent.lsp.convert;

/**
 * What a client said it can do besides showing. A client that says nothing can do nothing of this, and is served all the same.
 *
 * @param pullsFindings it asks for findings
 * @param refreshesFindings it asks again when told
 * @param watchesFiles it tells of changes to files that it is asked to watch
 * @param codeActions it knows code actions that carry an edit or a command
 * @param resolvesEdits it asks for the edit of a code action when that is chosen
 * @param versionedEdits it takes edits with the version of the text that they are meant for
 * @param createsFiles it takes edits that create files
 * @param appliesEdits it takes edits that nobody has chosen from a list
 */
public record EditorAbilities(
        boolean pullsFindings,
        boolean refreshesFindings,
        boolean watchesFiles,
        boolean codeActions,
        boolean resolvesEdits,
        boolean versionedEdits,
        boolean createsFiles,
        boolean appliesEdits) {
    /** The client that says nothing. */
    public static final EditorAbilities NONE =
            new EditorAbilities(false, false, false, false, false, false, false, false);
}
