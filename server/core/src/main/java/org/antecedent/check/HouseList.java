package org.antecedent.check;

/** A list in which a house settles words for all its articles. */
public enum HouseList {
    /** Abbreviations that every reader knows: see {@link HouseStyle#abbreviations}. */
    ABBREVIATIONS,
    /** Persons who need neither a first name nor a role: see {@link HouseStyle#names}. */
    NAMES
}
