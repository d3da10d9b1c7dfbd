package org.antecedent.exchange;

/** How an article names the source of a statement. */
public enum Sourcing {
    /** Somebody whom the article calls by a name, here or elsewhere. */
    NAMED("named"),
    /** Somebody whom it only describes: “officials”. */
    UNNAMED("unnamed"),
    /** The text does not tell for sure who it is. */
    UNCLEAR("unclear"),
    /** Nobody is given. */
    NONE("no source");

    private final String label;

    Sourcing(String label) {
        this.label = label;
    }

    /** In words, for tables. */
    public String label() {
        return label;
    }
}
