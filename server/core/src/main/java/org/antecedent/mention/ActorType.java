package org.antecedent.mention;

/** What a mention refers to. The last three are recognised but are no actors. */
public enum ActorType {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** A country, city or government, whether it acts or not. */
    GEOPOLITICAL,
    /** Forces, officials, “the two sides”. */
    GROUP,
    EVENT,
    OTHER,
    DATE,
    TITLE,
    NATIONALITY;

    /** Whether something of this type can be an actor of an article. */
    public boolean isActor() {
        return switch (this) {
            case DATE, TITLE, NATIONALITY -> false;
            default -> true;
        };
    }
}
