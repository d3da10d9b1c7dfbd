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

    /** What people call it. */
    public String inWords() {
        return switch (this) {
            case PERSON -> "person";
            case ORGANIZATION -> "organisation";
            case PLACE -> "place";
            case GEOPOLITICAL -> "country or city";
            case GROUP -> "group";
            case EVENT -> "event";
            case OTHER -> "thing";
            case DATE -> "date";
            case TITLE -> "title";
            case NATIONALITY -> "nationality";
        };
    }

    /** Whether something of this type can be an actor of an article. */
    public boolean isActor() {
        return switch (this) {
            case DATE, TITLE, NATIONALITY -> false;
            default -> true;
        };
    }
}
