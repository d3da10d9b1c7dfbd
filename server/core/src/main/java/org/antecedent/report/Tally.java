package org.antecedent.report;

import java.util.ArrayList;
import java.util.List;

/** Statements of one kind over many articles, and in which articles they stand. */
final class Tally {
    /** So many articles are remembered by name; the tables beside the page have them all. */
    private static final int KEPT = 200;

    private final List<Part> parts = new ArrayList<>();
    private int articles;
    private int words;
    private int statements;

    /** What one article has of it. */
    record Part(String title, String address, int words, int statements) {}

    void add(Part part) {
        articles++;
        words += part.words();
        statements += part.statements();
        if (parts.size() < KEPT) {
            parts.add(part);
        }
    }

    /** Adds all of another one. */
    void add(Tally other) {
        articles += other.articles;
        words += other.words;
        statements += other.statements;
        parts.addAll(other.parts.subList(0, Math.min(other.parts.size(), KEPT - parts.size())));
    }

    int articles() {
        return articles;
    }

    int words() {
        return words;
    }

    int statements() {
        return statements;
    }

    /** The first articles that have any. */
    List<Part> parts() {
        return List.copyOf(parts);
    }
}
