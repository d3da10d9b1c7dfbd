package org.antecedent.lsp.convert;

/** What a client may say that it knows. What it does not say is not offered to it. */
public enum Ability {
    DECLARATION,
    DECLARATION_LINKS,
    TYPE_DEFINITION,
    TYPE_DEFINITION_LINKS,
    IMPLEMENTATION,
    IMPLEMENTATION_LINKS,
    CALL_HIERARCHY,
    INLAY_HINTS,
    /** It asks for what is behind a hint when somebody looks closer. */
    INLAY_HINTS_RESOLVED,
    INLAY_HINTS_REFRESHED,
    SEMANTIC_TOKENS,
    SEMANTIC_TOKENS_REFRESHED,
    CODE_LENSES_REFRESHED,
    FOLDING_RANGES,
    /** It shows words in the place of what is folded. */
    FOLDED_WORDS,
    SELECTION_RANGES,
    RENAME,
    PREPARED_RENAME,
    /** It asks before it makes those changes of a rename that need somebody's consent. */
    ANNOTATED_RENAME,
    LINKED_EDITING,
    COMPLETION,
    DOCUMENT_LINKS,
    DOCUMENT_LINK_TOOLTIPS,
    WORKSPACE_SYMBOLS,
    /** It asks for the place of a symbol when that is chosen. */
    WORKSPACE_SYMBOLS_RESOLVED,
    /** It opens documents that are nowhere on the disk. */
    VIRTUAL_DOCUMENTS,
    /** It tells its settings when asked. */
    CONFIGURATION,
    /** It tells when its settings change, where it is asked to. */
    CONFIGURATION_WATCHED,
    FOLDERS,
    /** It asks what else is to be renamed before it renames a file, and does so. */
    RENAMED_FILES,
    /** It shows how far long work is, and lets it be cancelled. */
    PROGRESS
}
