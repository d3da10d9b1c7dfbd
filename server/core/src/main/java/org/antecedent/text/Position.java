package org.antecedent.text;

/**
 * A place in a text by line and column, both from 0. The column counts UTF-16 code units from the line's start.
 */
public record Position(int line, int column) {}
