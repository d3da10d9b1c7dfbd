package org.antecedent.deciding;

/** Which mentions an operation is about. */
public enum Occurrences {
    /** The one that it is done at. */
    THIS,
    /** All in the article that read the same; of names, all with that name, whatever title stands before it. */
    ALL
}
