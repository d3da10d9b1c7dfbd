package org.antecedent.annotation;

/** What the fields and values of a file of annotations are called that are not W3C's. docs/annotations.md describes each. */
public final class Vocabulary {
    /** What marks a W3C annotation as one of ours, and says which {@link DecisionKind} it is. */
    public static final String DECISION = "antecedent:decision";

    public static final String TYPE = "antecedent:type";
    public static final String PRONOUNS = "antecedent:pronouns";
    public static final String NOTE = "antecedent:note";
    public static final String LINK = "antecedent:link";
    public static final String KIND = "antecedent:kind";
    public static final String SOURCE = "antecedent:source";
    public static final String CUE = "antecedent:cue";
    /** In place of an actor: whom words mean that mean nobody. */
    public static final String NOBODY = "antecedent:nobody";

    private Vocabulary() {}
}
