package org.antecedent.exchange;

import java.util.StringJoiner;

/**
 * What of a mention people decided; the rest is the machine's.
 *
 * @param mention that it is one
 * @param type what it refers to
 * @param actor whom it means, or that it means nobody
 */
record Facets(boolean mention, boolean type, boolean actor) {
    static final Facets ALL = new Facets(true, true, true);

    boolean any() {
        return mention || actor;
    }

    /** What the machine proposes, joined by hyphens: {@code mention-type-actor}; empty where people decided all of it. */
    String proposed() {
        StringJoiner proposed = new StringJoiner("-");
        if (!mention) {
            proposed.add("mention");
        }
        if (!type) {
            proposed.add("type");
        }
        if (!actor) {
            proposed.add("actor");
        }
        return proposed.toString();
    }

    /** The opposite of {@link #proposed}. */
    static Facets of(String proposed) {
        return new Facets(!proposed.contains("mention"), !proposed.contains("type"), !proposed.contains("actor"));
    }
}
